// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/calendar_words.h"

#include "core/org/lookup.h"
#include "shared/number_words.h"
#include "shared/period.h"
#include "shared/state_glyph.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("mor::ui::Calendar", text, nullptr, n);
}

QString formatted(Day day, const char* pattern)
{
    const std::chrono::year_month_day date(day);
    return QLocale().toString(
        QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))),
        QString::fromLatin1(pattern));
}

QString fullDate(Day day, Day today)
{
    const std::chrono::year_month_day a(day);
    const std::chrono::year_month_day b(today);
    return formatted(day, a.year() == b.year() ? "dddd d MMMM" : "dddd d MMMM yyyy");
}

/// The team talk and the talk with nobody; empty for others.
QString withoutPerson(const Schedule& schedule, const Occurrence& occurrence)
{
    if (schedule.activity(occurrence).counterpart != Counterpart::Team)
        return tr("alone");
    const auto* owner = schedule.owner(occurrence);
    return owner && !owner->team.empty() ? tr("Team %1").arg(QString::fromStdString(owner->team))
                                         : tr("the team");
}

QString talkCount(int talks) { return talks == 1 ? tr("1 talk") : tr("%1 talks").arg(talks); }

} // namespace

QString counterpartOf(const Schedule& schedule, const Occurrence& occurrence)
{
    QStringList names;
    if (const auto* person = schedule.person(occurrence))
        names << QString::fromStdString(person->name);
    if (const auto* subject = schedule.subject(occurrence))
        names << QString::fromStdString(subject->name);
    if (names.isEmpty())
        names << withoutPerson(schedule, occurrence);
    return names.join(QStringLiteral(" · "));
}

QString shortCounterpartOf(const Schedule& schedule, const Occurrence& occurrence)
{
    if (const auto* person = schedule.person(occurrence))
        return QString::fromStdString(person->name).section(QLatin1Char(' '), 0, 0);
    if (const auto* subject = schedule.subject(occurrence))
        return QString::fromStdString(subject->name);
    return withoutPerson(schedule, occurrence);
}

QString sentenceOf(const CalendarTalk& talk, Day today, bool withDate)
{
    const bool isAlone = talk.who == tr("alone");
    QStringList parts{isAlone ? tr("%1 alone").arg(talk.activity)
                              : tr("%1 with %2").arg(talk.activity, talk.who)};
    if (talk.place == CalendarTalk::Place::Late) {
        parts << tr("running late") << talk.dates;
        return parts.join(QStringLiteral(", "));
    }
    const auto day = withDate ? fullDate(talk.day, today) : formatted(talk.day, "dddd");
    const auto time = QString::fromStdString(toText(talk.start));
    parts << (time.isEmpty() ? tr("%1 without a time").arg(day) : tr("%1 %2").arg(day, time))
          << wordOf(talk.mark) << tr("due %1").arg(fullDate(talk.due, today));
    return parts.join(QStringLiteral(", "));
}

QString dayHead(Day day) { return formatted(day, "ddd d"); }

QString dayAndMonth(Day day) { return formatted(day, "d MMM"); }

QString dayCount(const CalendarDay& day, Day today)
{
    if (day.expected == 0)
        return {};
    return day.day <= today ? tr("%1 of %2").arg(day.held).arg(day.expected)
                            : QString::number(day.expected);
}

QString dayContext(const CalendarContents& contents)
{
    if (contents.columns.empty())
        return {};
    const auto& day = contents.columns.front();
    const auto date = longDate(day.day);
    return day.holiday.isEmpty()
        ? tr("%1 · %2").arg(date, talkCount(day.expected))
        : tr("%1 · %2 · %3").arg(date, day.holiday, talkCount(day.expected));
}

QString weekContext(const CalendarContents& contents, double budget)
{
    if (contents.weeks.empty())
        return {};
    const auto& week = contents.weeks.front();
    return tr("Week %1 · %2, %3 of %4 h")
        .arg(week.number)
        .arg(talkCount(week.talks), oneDecimal(week.hours()), oneDecimal(budget));
}

QString monthContext(const CalendarContents& contents)
{
    int workdays = 0;
    int holidays = 0;
    for (const auto& day : contents.columns) {
        workdays += day.inPeriod && day.workday ? 1 : 0;
        holidays += day.inPeriod && !day.holiday.isEmpty() ? 1 : 0;
    }
    const auto days = workdays == 1 ? tr("1 working day") : tr("%1 working days").arg(workdays);
    const auto middle = contents.days.first + (contents.days.last - contents.days.first) / 2;
    const auto month = formatted(middle, "MMMM");
    if (holidays == 0)
        return tr("%1 · %2").arg(month, days);
    return tr("%1 · %2, %3")
        .arg(month, days, holidays == 1 ? tr("1 holiday") : tr("%1 holidays").arg(holidays));
}

namespace {

/// Last day of the leave that covers all working days shown; none when somebody works on one.
const Leave* leaveOver(const Roster& roster, const Person& owner, const CalendarContents& contents)
{
    const auto covers = [&](const Leave& leave) {
        return leave.person == owner.code
            && std::ranges::all_of(contents.columns, [&](const CalendarDay& day) {
                   return !day.workday || leave.days.contains(day.day);
               });
    };
    const auto found = std::ranges::find_if(roster.leaves, covers);
    return found == roster.leaves.end() ? nullptr : &*found;
}

bool isSomebodyLed(const Roster& roster, const Person& owner, DayRange days)
{
    return !reportsOn(roster, owner, days.first).empty()
        || !reportsOn(roster, owner, days.last).empty();
}

} // namespace

EmptyReason whyEmpty(const Plan& plan, const Person& owner, const CalendarContents& contents)
{
    if (!contents.talks.empty() || !contents.loose.empty())
        return {};
    const auto name = QString::fromStdString(owner.name);
    const auto nothing = contents.columns.size() == 1 ? tr("No talks on this day")
        : contents.weeks.size() > 6                   ? tr("No talks this quarter")
        : contents.weeks.size() > 1                   ? tr("No talks this month")
                                                      : tr("No talks this week");
    if (!versionOn(plan.rhythm, contents.days.last)) {
        if (plan.rhythm.versions.empty())
            return {tr("No rhythm yet"), tr("Talks appear once a rhythm is published."), {}};
        const auto first = plan.rhythm.versions.front().effectiveFrom;
        return {nothing, tr("The first rhythm starts %1.").arg(shortDate(first, contents.today)),
            first};
    }
    if (!isEmployed(owner, contents.days.first) && !isEmployed(owner, contents.days.last))
        return {nothing, tr("%1 is not in the organisation in these days.").arg(name), {}};
    if (std::ranges::none_of(contents.columns, &CalendarDay::workday))
        return {nothing, tr("There is no working day in it."), {}};
    if (const auto* leave = leaveOver(plan.roster, owner, contents))
        return {nothing,
            tr("%1 is on leave until %2.").arg(name, shortDate(leave->days.last, contents.today)),
            leave->days.last + std::chrono::days{1}};
    if (!isSomebodyLed(plan.roster, owner, contents.days))
        return {nothing, tr("Nobody reports to %1 in these days.").arg(name), {}};
    return {nothing, tr("The rhythm asks %1 for none in these days.").arg(name), {}};
}

} // namespace mor::ui
