// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/quarter_words.h"

#include "calendar/calendar_words.h"
#include "shared/activity_words.h"
#include "shared/number_words.h"
#include "shared/period.h"
#include "shared/plural.h"
#include "shared/state_glyph.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Calendar", text); }

QString joined(QStringList words)
{
    if (words.size() < 2)
        return words.join(QString());
    const auto last = words.takeLast();
    return tr("%1 and %2").arg(words.join(QStringLiteral(", ")), last);
}

QString whom(Counterpart counterpart, int people)
{
    switch (counterpart) {
    case Counterpart::Rep:
        return counted(people, tr("1 rep"), tr("%1 reps"));
    case Counterpart::Manager:
        return counted(people, tr("1 manager"), tr("%1 managers"));
    case Counterpart::Account:
        return counted(people, tr("1 account"), tr("%1 accounts"));
    case Counterpart::Deal:
        return counted(people, tr("1 deal"), tr("%1 deals"));
    case Counterpart::Team:
        return tr("team");
    case Counterpart::Alone:
        return tr("alone");
    }
    return {};
}

} // namespace

QString versionText(const RhythmVersion& version, Day today, bool isNow)
{
    const auto from = shortDate(version.effectiveFrom, today);
    if (isNow)
        return tr("v%1, in force since %2").arg(version.number).arg(from);
    return version.effectiveFrom > today ? tr("v%1 from %2").arg(version.number).arg(from)
                                         : tr("v%1").arg(version.number);
}

QString draftText(const Rhythm& rhythm)
{
    const auto* before = newestVersion(rhythm);
    QStringList added;
    for (const auto& activity : rhythm.draft->activities)
        if (!before || !findActivity(*before, activity.code))
            added << QString::fromStdString(activity.name);
    const auto number = rhythm.draft->number;
    return added.isEmpty() ? tr("v%1, draft").arg(number)
                           : tr("v%1, draft: adds %2").arg(number).arg(joined(added));
}

QuarterRow rowOf(const Activity& activity, const std::vector<CalendarTalk>& talks)
{
    std::set<std::string> people;
    for (const auto& talk : talks)
        people.insert(talk.key.counterpart);
    return {QString::fromStdString(activity.name),
        tr("%1, %2").arg(cadenceWords(activity.cadence.rule),
            whom(activity.counterpart, static_cast<int>(people.size()))),
        activity.levers.empty() ? std::string() : activity.levers.front(), {}};
}

QuarterRow triggeredRow(const std::vector<CalendarTalk>& talks)
{
    QStringList names;
    for (const auto& talk : talks)
        if (!names.contains(talk.activity))
            names << talk.activity;
    names.sort();
    return {tr("When triggered"), names.join(QStringLiteral(", ")),
        talks.empty() ? std::string() : talks.front().lever,
        tr("later ones appear when something happens")};
}

QuarterRow draftRow(const Activity& activity, int version)
{
    return {QString::fromStdString(activity.name),
        tr("%1, from v%2").arg(cadenceWords(activity.cadence.rule)).arg(version),
        activity.levers.empty() ? std::string() : activity.levers.front(), {}};
}

QString draftBarText(const Activity& activity)
{
    return tr("draft, not agreed yet: %1").arg(counterpartWords(activity));
}

QString barText(const std::vector<CalendarTalk>& talks, const QuarterBar& bar)
{
    std::array<int, kMarks> counts{};
    for (const int at : bar.talks)
        ++counts[static_cast<std::size_t>(talks[static_cast<std::size_t>(at)].mark)];
    const int all = static_cast<int>(bar.talks.size());
    QStringList parts;
    for (std::size_t mark = 0; mark < kMarks; ++mark)
        if (counts[mark] > 0)
            parts << tr("%1 %2").arg(counts[mark]).arg(wordOf(static_cast<Mark>(mark)));
    if (counts[static_cast<std::size_t>(Mark::Planned)] == all)
        return tr("%1, any day").arg(parts.join(QString()));
    return parts.size() == 1 ? parts.front()
                             : tr("%1 of %2").arg(parts.join(QStringLiteral(", "))).arg(all);
}

QString youText() { return tr("You"); }

QString awayText(const QuarterLeave& leave) { return joined(leave.who); }

QString weekHead(const QuarterWeek& week) { return tr("Week %1").arg(week.number); }

QString weekSentence(const QuarterContents& quarter, const QuarterWeek& week)
{
    const DayRange days{week.monday, week.monday + std::chrono::days{6}};
    const auto at
        = static_cast<std::size_t>((week.monday - quarter.weeks.front().monday).count() / 7);
    const int talks = quarter.calendar.weeks[at].talks;
    QStringList parts{tr("%1 from %2").arg(weekHead(week), longDate(week.monday)),
        counted(talks, tr("1 talk"), tr("%1 talks")),
        tr("%1 of %2 h").arg(oneDecimal(week.minutes / 60.0), oneDecimal(quarter.budget))};
    for (const auto& day : quarter.calendar.columns)
        if (days.contains(day.day) && !day.holiday.isEmpty())
            parts << tr("%1 on %2").arg(day.holiday, dayHead(day.day));
    for (const auto& leave : quarter.leaves)
        if (days.contains(leave.days.first)
            || (leave.days.contains(days.first) && leave.days.last >= days.first))
            parts << tr("%1 away").arg(awayText(leave));
    for (const auto& version : quarter.versions)
        if (days.contains(version.days.first) && version.days.first > quarter.calendar.days.first)
            parts << version.text;
    return parts.join(QStringLiteral(", "));
}

QString quarterContext(
    const CalendarContents& contents, const FiscalCalendar& fiscal, DayRange quarter)
{
    const auto workdays = std::ranges::count_if(
        contents.columns, [](const CalendarDay& day) { return day.inPeriod && day.workday; });
    const auto number = fiscalQuarterOf(fiscal, quarter.first).quarter;
    return tr("Quarter %1 · %2 to %3 · %4")
        .arg(number)
        .arg(dayAndMonth(quarter.first), dayAndMonth(quarter.last),
            counted(static_cast<int>(workdays), tr("1 working day"), tr("%1 working days")));
}

} // namespace mor::ui
