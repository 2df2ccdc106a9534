// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/calendar_contents.h"

#include "calendar/calendar_words.h"
#include "core/adherence/agenda.h"
#include "core/org/lookup.h"
#include "shared/period.h"
#include "shared/state_glyph.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace mor::ui {

namespace {

using std::chrono::days;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Calendar", text); }

bool isToHold(State state) { return state == State::Planned || state == State::Open; }

/// Makes the talks of one owner.
class Filler {
public:
    Filler(const Ledger& ledger, PersonIndex owner, CalendarContents& contents, bool listLoose)
        : m_ledger(ledger)
        , m_schedule(*ledger.schedule)
        , m_owner(owner)
        , m_contents(contents)
        , m_listLoose(listLoose)
    {
    }

    void fill()
    {
        const auto today = m_ledger.asOf;
        if (m_contents.days.contains(today)) {
            const auto agenda = agendaFor(m_ledger, m_owner, today);
            addLate(agenda.late);
            if (m_listLoose)
                addLoose(agenda.withoutTime);
        }
        for (std::uint32_t i = 0; i < m_ledger.entries.size(); ++i)
            addPlanned(i);
        std::ranges::stable_sort(m_contents.talks, {}, [this](const CalendarTalk& talk) {
            const bool isLate = talk.place == CalendarTalk::Place::Late;
            return std::tuple(m_listLoose && !isLate, talk.day, isLate, talk.start, talk.activity);
        });
    }

private:
    CalendarTalk talkAt(std::uint32_t position) const
    {
        const auto& occurrence = m_schedule.occurrences[position];
        const auto& entry = m_ledger.entries[position];
        const auto& activity = m_schedule.activity(occurrence);
        CalendarTalk talk;
        talk.key = m_schedule.key(occurrence);
        talk.minutes = activity.minutes.talk;
        talk.preparation = activity.minutes.preparation;
        talk.activity = QString::fromStdString(activity.name);
        talk.who = counterpartOf(m_schedule, occurrence);
        talk.shortWho = shortCounterpartOf(m_schedule, occurrence);
        talk.lever = activity.levers.empty() ? std::string() : activity.levers.front();
        talk.open = isToHold(entry.state);
        talk.held = entry.held();
        if (const auto* person = m_schedule.person(occurrence))
            talk.person = person->code;
        talk.triggered = std::holds_alternative<OnTrigger>(activity.cadence.rule);
        talk.withPerson = m_schedule.person(occurrence) || m_schedule.subject(occurrence);
        talk.counts = entry.state != State::Excused;
        talk.mark = markOf(entry.state);
        talk.opens = m_schedule.windowOf(occurrence).opens;
        talk.due = m_schedule.windowOf(occurrence).due;
        talk.dates = tr("due %1").arg(shortDate(talk.due, m_ledger.asOf));
        return talk;
    }

    void addLate(const std::vector<AgendaItem>& late)
    {
        for (const auto& item : late) {
            auto talk = talkAt(item.position);
            talk.place = CalendarTalk::Place::Late;
            talk.mark = Mark::Late;
            talk.day = item.due;
            talk.until = item.graceUntil;
            talk.dates = tr("due %1, late until %2")
                             .arg(shortDate(item.due, m_ledger.asOf),
                                 shortDate(item.graceUntil, m_ledger.asOf));
            if (item.copies > 1)
                talk.dates = tr("%1 times, newest %2").arg(item.copies).arg(talk.dates);
            talk.sentence = sentenceOf(talk, m_ledger.asOf, !m_listLoose);
            m_placed.push_back(item.position);
            m_contents.talks.push_back(std::move(talk));
        }
    }

    void addLoose(const std::vector<AgendaItem>& items)
    {
        for (const auto& item : items) {
            auto talk = talkAt(item.position);
            talk.place = CalendarTalk::Place::Day;
            talk.day = talk.until = item.appointment.day;
            talk.start = item.appointment.start;
            if (talk.start != kNoTime)
                talk.dates
                    = tr("%1 went by, %2").arg(shortDate(talk.day, m_ledger.asOf), talk.dates);
            talk.sentence = sentenceOf(talk, m_ledger.asOf, !m_listLoose);
            if (talk.start == kNoTime)
                m_placed.push_back(item.position);
            m_contents.loose.push_back(std::move(talk));
        }
    }

    void addPlanned(std::uint32_t position)
    {
        const auto& occurrence = m_schedule.occurrences[position];
        const auto& entry = m_ledger.entries[position];
        const bool mayDiffer = occurrence.flags & Occurrence::kHasExceptions;
        if (!mayDiffer && m_schedule.seriesOf(occurrence).owner != m_owner)
            return;
        if (m_ledger.holderOf(position) != m_owner || entry.merged
            || entry.state == State::Withdrawn || entry.state == State::Merged
            || entry.state == State::Uncovered)
            return;
        const auto appointment = appointmentOf(m_schedule, position, m_ledger.asOf);
        if (!m_contents.days.contains(appointment.day)
            || std::ranges::find(m_placed, position) != m_placed.end())
            return;
        auto talk = talkAt(position);
        talk.day = talk.until = appointment.day;
        talk.start = appointment.start;
        talk.place = talk.start == kNoTime ? CalendarTalk::Place::Day : CalendarTalk::Place::Timed;
        talk.sentence = sentenceOf(talk, m_ledger.asOf, !m_listLoose);
        const bool loose = m_listLoose && talk.start == kNoTime && talk.open;
        (loose ? m_contents.loose : m_contents.talks).push_back(std::move(talk));
    }

    const Ledger& m_ledger;
    const Schedule& m_schedule;
    PersonIndex m_owner;
    CalendarContents& m_contents;
    bool m_listLoose;
    std::vector<std::uint32_t> m_placed;
};

void addDays(CalendarContents& contents, const Roster& roster, const Person& owner, DayRange period)
{
    const auto* calendar = findCalendar(roster, owner.calendar);
    for (auto day = contents.days.first; day <= contents.days.last; day += days{1}) {
        CalendarDay column;
        column.day = day;
        column.inPeriod = period.contains(day);
        column.workday = calendar ? isWorkday(*calendar, day) : isoWeekday(day) < 6;
        if (const auto* holiday = calendar ? holidayOn(*calendar, day) : nullptr)
            column.holiday = QString::fromStdString(holiday->name);
        contents.columns.push_back(std::move(column));
    }
}

void addLeaves(CalendarContents& contents, const Roster& roster, const Person& owner)
{
    std::vector<std::string> away{owner.code};
    for (const auto on : {contents.days.first, contents.days.last})
        for (const auto* report : reportsOn(roster, owner, on))
            if (std::ranges::find(away, report->code) == away.end())
                away.push_back(report->code);
    for (const auto& leave : roster.leaves) {
        const DayRange shown{std::max(leave.days.first, contents.days.first),
            std::min(leave.days.last, contents.days.last)};
        const auto* person = findPerson(roster, leave.person);
        if (shown.empty() || !person || std::ranges::find(away, leave.person) == away.end())
            continue;
        if (leave.person == owner.code)
            for (auto& day : contents.columns)
                day.ownerAway = day.ownerAway || shown.contains(day.day);
        const auto name = QString::fromStdString(person->name);
        const auto words = leave.kind == LeaveKind::Leave ? tr("%1 on leave") : tr("%1 absent");
        contents.leaves.push_back(
            {shown, leave.person == owner.code, name.section(QLatin1Char(' '), 0, 0),
                leave.kind == LeaveKind::Absent, words.arg(name)});
    }
    std::ranges::stable_sort(
        contents.leaves, {}, [](const LeaveBand& band) { return band.days.first; });
}

void count(CalendarContents& contents, const Rhythm& rhythm)
{
    contents.weeks.resize(contents.columns.size() / 7);
    for (std::size_t week = 0; week < contents.weeks.size(); ++week) {
        const auto monday = contents.columns[week * 7].day;
        contents.weeks[week].number = isoWeekOf(monday).week;
        for (const auto& version : rhythm.versions)
            if (mondayOf(version.effectiveFrom) == monday)
                contents.weeks[week].versionStarts = version.number;
    }
    const auto add = [&](const CalendarTalk& talk) {
        // Late ones of an earlier week stand here to be caught up; they were counted in their own.
        if (!talk.counts || !contents.days.contains(talk.day))
            return;
        const auto at = static_cast<std::size_t>((talk.day - contents.days.first).count());
        auto& week = contents.weeks[at / 7];
        ++week.talks;
        const int minutes = talk.minutes + talk.preparation;
        week.minutes += minutes;
        week.heldMinutes += talk.held ? minutes : 0;
        week.triggeredMinutes += talk.triggered ? minutes : 0;
        ++contents.columns[at].expected;
        contents.columns[at].held += talk.held ? 1 : 0;
    };
    for (const auto& talk : contents.talks)
        add(talk);
    for (const auto& talk : contents.loose)
        if (talk.start == kNoTime)
            add(talk);
}

} // namespace

std::vector<unsigned> CalendarContents::weekdays() const
{
    std::vector<unsigned> shown;
    for (unsigned weekday = 1; weekday <= 7; ++weekday) {
        const bool isUsed = weekday < 6
            || std::ranges::any_of(columns,
                [&](const CalendarDay& day) {
                    return isoWeekday(day.day) == weekday && (day.workday || day.expected > 0);
                })
            || std::ranges::any_of(talks, [&](const CalendarTalk& talk) {
                   return talk.place != CalendarTalk::Place::Late
                       && isoWeekday(talk.day) == weekday;
               });
        if (isUsed)
            shown.push_back(weekday);
    }
    return shown;
}

CalendarContents calendarOf(
    const Ledger& ledger, const Person& owner, DayRange period, bool listLoose)
{
    CalendarContents contents;
    const auto& plan = *ledger.schedule->plan;
    const auto* calendar = findCalendar(plan.roster, owner.calendar);
    const auto monday = mondayOf(period.first) + days{7};
    const bool startsFree = monday <= period.last && isoWeekday(period.first) >= 6
        && (!calendar || !(calendar->weekdays & 0b1100000));
    contents.days = {startsFree ? monday : mondayOf(period.first), mondayOf(period.last) + days{6}};
    contents.today = ledger.asOf;
    addDays(contents, plan.roster, owner, period);
    addLeaves(contents, plan.roster, owner);
    if (const auto* person = findPerson(plan.roster, owner.code))
        Filler(ledger, static_cast<PersonIndex>(person - plan.roster.people.data()), contents,
            listLoose)
            .fill();
    count(contents, plan.rhythm);
    return contents;
}

DayRange dueDatesFor(const Rhythm& rhythm, DayRange days)
{
    const auto first = rangeForAgenda(rhythm, days.first);
    const auto last = rangeForAgenda(rhythm, days.last);
    return {std::min(first.first, last.first), std::max(first.last, last.last)};
}

} // namespace mor::ui
