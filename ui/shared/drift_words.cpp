// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/drift_words.h"

#include "core/org/lookup.h"
#include "shared/number_words.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>
#include <set>

namespace mor::ui {

namespace {

constexpr int kMonthsInYear = 12;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Drift", text); }

QString plainDate(Day day)
{
    const std::chrono::year_month_day date{day};
    return QLocale().toString(
        QDate(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))),
        tr("d MMMM"));
}

int rounded(double weeks) { return std::max(1, static_cast<int>(std::lround(weeks))); }

QString ofCount(const CountOf& count) { return tr("%1 of %2").arg(count.done).arg(count.expected); }

int teamsIn(const DriftWatch& watch)
{
    std::set<std::string> managers;
    for (const auto& series : watch.series)
        managers.insert(series.manager);
    return static_cast<int>(managers.size());
}

/// "six", up to twelve; then figures.
QString inWords(int number)
{
    static constexpr std::array kWords{QT_TRANSLATE_NOOP("mor::ui::Drift", "no"),
        QT_TRANSLATE_NOOP("mor::ui::Drift", "one"), QT_TRANSLATE_NOOP("mor::ui::Drift", "two"),
        QT_TRANSLATE_NOOP("mor::ui::Drift", "three"), QT_TRANSLATE_NOOP("mor::ui::Drift", "four"),
        QT_TRANSLATE_NOOP("mor::ui::Drift", "five"), QT_TRANSLATE_NOOP("mor::ui::Drift", "six"),
        QT_TRANSLATE_NOOP("mor::ui::Drift", "seven"), QT_TRANSLATE_NOOP("mor::ui::Drift", "eight"),
        QT_TRANSLATE_NOOP("mor::ui::Drift", "nine"), QT_TRANSLATE_NOOP("mor::ui::Drift", "ten"),
        QT_TRANSLATE_NOOP("mor::ui::Drift", "eleven"),
        QT_TRANSLATE_NOOP("mor::ui::Drift", "twelve")};
    return number >= 0 && static_cast<std::size_t>(number) < kWords.size()
        ? tr(kWords[static_cast<std::size_t>(number)])
        : QLocale().toString(number);
}

} // namespace

QString driftTeam(const Plan& plan, const std::string& manager)
{
    const auto* person = findPerson(plan.roster, manager);
    if (person == nullptr)
        return QString::fromStdString(manager);
    return QString::fromStdString(person->team.empty() ? person->name : person->team);
}

QString driftTalks(const Plan& plan, const DriftWatch& watch, const DriftSeries& series)
{
    if (series.activity.empty()) {
        const bool alone = std::ranges::none_of(watch.series, [&](const DriftSeries& other) {
            return other.manager == series.manager && !other.activity.empty();
        });
        return alone ? tr("all talks") : tr("other talks");
    }
    const auto& versions = plan.rhythm.versions;
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        if (const auto* activity = findActivity(*version, series.activity)) {
            auto name = QString::fromStdString(activity->name);
            if (name.size() > 1 && name[1].isLower())
                name[0] = name[0].toLower();
            return name;
        }
    return QString::fromStdString(series.activity);
}

QString driftCounts(const DriftAlarm& alarm)
{
    if (alarm.before.expected == 0)
        return tr("%1 held since then.").arg(ofCount(alarm.after));
    return tr("%1 held since then, %2 before.").arg(ofCount(alarm.after), ofCount(alarm.before));
}

QString driftDelay(const DriftWatch& watch, const DriftSeries& series)
{
    auto sentence = counted(series.perWeek, tr("At one talk a week"), tr("At %1 talks a week"))
                        .replace(QString::number(series.perWeek), inWords(series.perWeek))
        + tr(" a fall from %1 to %2 % is noticed after about %3")
              .arg(percent(1 - watch.setting.accepted))
              .arg(percent(1 - watch.setting.caught))
              .arg(counted(rounded(series.noticedAfter), tr("1 week"), tr("%1 weeks")));
    if (rounded(series.noticedAfterInBadWeeks) > rounded(series.noticedAfter))
        sentence += tr(", about %1 if misses come in bad weeks together")
                        .arg(rounded(series.noticedAfterInBadWeeks));
    return sentence + QLatin1Char('.');
}

QString driftFalseAlarms(const DriftWatch& watch)
{
    if (watch.falseAlarmsAYear <= 0)
        return {};
    const int teams = teamsIn(watch);
    const auto across = teams > 1 ? tr(" across %1 teams").arg(inWords(teams)) : QString();
    const double years = 1 / watch.falseAlarmsAYear;
    QString often;
    if (watch.falseAlarmsAYear >= 1.5)
        often = tr("about %1 false alarms a year")
                    .arg(inWords(static_cast<int>(std::lround(watch.falseAlarmsAYear))));
    else if (years < 2)
        often = tr("one false alarm in about %1 months")
                    .arg(inWords(static_cast<int>(std::lround(years * kMonthsInYear))));
    else
        often = tr("one false alarm in about %1 years")
                    .arg(inWords(static_cast<int>(std::lround(years))));
    return tr("Expect %1%2.").arg(often, across);
}

QString driftGrounds(const DriftWatch& watch)
{
    if (!watch.rhoKnown)
        return tr("Whether misses come in bad weeks together is not known yet: %1 of %2 weeks of "
                  "a team are closed.")
            .arg(watch.rhoWeeks)
            .arg(kDriftFewestWeeks);
    return tr("Misses of a week hang together by %1 here (0: each for itself, 1: whole weeks), "
              "from %2 weeks of single teams and activities.")
        .arg(QLocale().toString(watch.rho, 'f', 2), QLocale().toString(watch.rhoWeeks));
}

QString driftRecord(const DriftWatch& watch)
{
    const auto record = watch.record();
    QStringList sentences;
    if (record.judged > 0)
        sentences << tr("%1 in %2, %3 judged: %4 drift, %5 chance; %6 expected by chance.")
                         .arg(counted(record.alarms, tr("1 alarm"), tr("%1 alarms")),
                             counted(record.weeks, tr("1 week"), tr("%1 weeks")))
                         .arg(record.judged)
                         .arg(record.drift)
                         .arg(record.chance)
                         .arg(oneDecimal(record.falseExpected));
    if (record.alarms > record.falseExpected && record.aboveAccepted > 0)
        sentences << tr("In %1 of %2 series more than the %3 % accepted was missed: alarms there "
                        "are not chance alone.")
                         .arg(QLocale().toString(record.aboveAccepted),
                             QLocale().toString(static_cast<int>(watch.series.size())))
                         .arg(std::lround(watch.setting.accepted * 100));
    return sentences.join(QLatin1Char(' '));
}

QString driftFell(const DriftAlarm& alarm)
{
    return tr("Fell after %1, noticed in week %2.")
        .arg(plainDate(alarm.since - std::chrono::days{1}))
        .arg(isoWeekOf(alarm.week).week);
}

bool isLed(const Roster& roster, const std::string& person, Day today)
{
    const auto* known = findPerson(roster, person);
    return known != nullptr && bossOn(roster, *known, today) != nullptr;
}

QString driftSeen(
    const DriftAlarm& alarm, const Roster& roster, const std::string& viewer, Day today)
{
    if (alarm.manager != viewer)
        return tr("Noticed on %1, shown to those above from %2.")
            .arg(shortDate(alarm.noticedOn, today), shortDate(alarm.aboveFrom, today));
    if (!isLed(roster, viewer, today))
        return tr("Nobody is above you; operations sees from %1 that there is one.")
            .arg(shortDate(alarm.aboveFrom, today));
    return alarm.aboveFrom > today
        ? tr("Your leader sees it from %1.").arg(shortDate(alarm.aboveFrom, today))
        : tr("Your leader sees it since %1.").arg(shortDate(alarm.aboveFrom, today));
}

} // namespace mor::ui
