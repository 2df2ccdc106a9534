// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/clash_words.h"

#include "shared/period.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Clash", text); }

QString text(const std::string& value) { return QString::fromStdString(value); }

QString time(MinuteOfDay minute)
{
    return minute >= 24 * 60 ? QStringLiteral("24:00") : text(toText(minute));
}

QString nameOf(PersonIndex person, const Schedule& schedule)
{
    return person == kNone ? QString() : text(schedule.plan->roster.people[person].name);
}

/// "Pipeline review with Sven Roth", seen from one of the people who take part.
QString talkWords(std::uint32_t position, PersonIndex seenBy, const Schedule& schedule)
{
    const Occurrence& talk = schedule.occurrences[position];
    const Activity& activity = schedule.activity(talk);
    const auto name = text(activity.name);
    if (activity.counterpart == Counterpart::Alone)
        return name;
    if (activity.counterpart == Counterpart::Team)
        return tr("%1 with the team").arg(name);
    const Series& series = schedule.seriesOf(talk);
    const PersonIndex holder = appointmentOf(schedule, position).holder;
    const auto with = nameOf(series.person == seenBy ? holder : series.person, schedule);
    return with.isEmpty() ? name : tr("%1 with %2").arg(name, with);
}

} // namespace

QString clashSentence(const Clash& clash, const PlaceCheck& check)
{
    const Schedule& schedule = check.schedule();
    const auto name = nameOf(clash.person, schedule);
    switch (clash.kind) {
    case Clash::Kind::OutsideWindow:
        return tr("It can be held from %1 to %2.")
            .arg(shortDate(check.window().opens, check.today()),
                shortDate(check.window().due, check.today()));
    case Clash::Kind::InThePast:
        return tr("That time is over.");
    case Clash::Kind::NotEmployed:
        return tr("%1 is not in the organisation on that day.").arg(name);
    case Clash::Kind::NotAWorkday:
        return tr("%1 does not work on that day.").arg(name);
    case Clash::Kind::Leave:
        if (clash.days.length() == 1)
            return tr("%1 is away on that day.").arg(name);
        return tr("%1 is away until %2.").arg(name, shortDate(clash.days.last, check.today()));
    case Clash::Kind::Busy:
        return tr("%1 is busy from %2 to %3.").arg(name, time(clash.start), time(clash.end));
    case Clash::Kind::OtherTalk:
        return tr("%1 has %2 from %3 to %4.")
            .arg(name, talkWords(clash.talk, clash.person, schedule), time(clash.start),
                time(clash.end));
    case Clash::Kind::OverBudget:
        return tr("That week would be %1 h over the budget of %2.")
            .arg(QLocale().toString(clash.minutesOver / 60.0, 'f', 1), name);
    }
    return {};
}

QString clashSentences(const std::vector<Clash>& clashes, const PlaceCheck& check)
{
    QStringList sentences;
    for (const Clash& clash : clashes)
        sentences << clashSentence(clash, check);
    return sentences.join(QLatin1Char(' '));
}

} // namespace mor::ui
