// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/side_view.h"

#include "core/org/lookup.h"
#include "core/rhythm/budget.h"
#include "shared/period.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::SideView", text); }

QString weekdayName(Day day)
{
    return QLocale().dayName(static_cast<int>(isoWeekday(day)), QLocale::ShortFormat);
}

QString awaySentence(const Person& person, const Leave& leave, DayRange week)
{
    const Day first = std::max(leave.days.first, week.first);
    const Day last = std::min({leave.days.last, week.last, week.first + std::chrono::days{4}});
    if (first > last)
        return {};
    const auto name = QString::fromStdString(person.name);
    const auto words = leave.kind == LeaveKind::Leave ? tr("on leave") : tr("absent");
    if (first == last)
        return tr("%1 is %2 %3").arg(name, words, weekdayName(first));
    if (first == week.first && last == week.first + std::chrono::days{4})
        return tr("%1 is %2 this week").arg(name, words);
    return tr("%1 is %2 %3 to %4").arg(name, words, weekdayName(first), weekdayName(last));
}

QStringList awayIn(const Roster& roster, const Person& who, DayRange week)
{
    QStringList sentences;
    for (const auto& leave : roster.leaves) {
        const auto* person = findPerson(roster, leave.person);
        const bool concerns
            = person && (person == &who || bossOn(roster, *person, week.first) == &who);
        if (!concerns || leave.days.first > week.last || leave.days.last < week.first)
            continue;
        if (const auto sentence = awaySentence(*person, leave, week); !sentence.isEmpty())
            sentences << sentence;
    }
    return sentences;
}

} // namespace

WeekView weekView(const Ledger& ledger, const Agenda& agenda, const Person& who)
{
    const auto& schedule = *ledger.schedule;
    const Day monday = mondayOf(agenda.day);
    const DayRange week{monday, monday + std::chrono::days{6}};
    WeekView view;
    view.number = isoWeekOf(monday).week;
    if (week.contains(ledger.asOf))
        view.today = static_cast<int>((ledger.asOf - monday).count());
    for (const auto& item : weekAgendaFor(ledger, agenda.who, agenda.day)) {
        const auto& entry = ledger.entries[item.position];
        const auto& minutes = schedule.activity(schedule.occurrences[item.position]).minutes;
        const auto weekday = static_cast<std::size_t>((item.appointment.day - monday).count());
        auto& day = view.days[weekday];
        const bool toHold = item.state == State::Planned || item.state == State::Open;
        const bool held = entry.held() && entry.state != State::Disputed;
        ++(held ? day.held : toHold ? day.toHold : day.other);
        ++view.all;
        view.done += held ? 1 : 0;
        if (toHold && !entry.held())
            ++(item.appointment.start == kNoTime ? view.withoutTime : view.withTime);
        view.hoursPlanned += (minutes.talk + minutes.preparation) / 60.0;
        view.hoursHeld += held ? entry.minutes / 60.0 : 0.0;
        view.workdays = std::max(view.workdays, static_cast<int>(weekday) + 1);
    }
    view.budget = budgetOf(schedule.plan->rhythm, who);
    view.away = awayIn(schedule.plan->roster, who, week);
    return view;
}

} // namespace mor::ui
