// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/monday_brief.h"

#include "core/adherence/closed_weeks.h"
#include "core/org/lookup.h"
#include "core/rhythm/budget.h"
#include "core/schedule/stands_in.h"

#include <algorithm>

namespace mor {

namespace {

using std::chrono::days;

constexpr days kHolidayAhead{28};
constexpr days kFourWeeks{28};

/// A talk that the other person says did not take place is none, as long as they say so.
bool isHeld(const LedgerEntry& entry) { return entry.held() && entry.state != State::Disputed; }

class Writing {
public:
    Writing(const BriefRecords& records, const Person& who, Day monday)
        : m_records(records)
        , m_who(who)
        , m_roster(records.own.schedule->plan->roster)
        , m_index(static_cast<PersonIndex>(&who - m_roster.people.data()))
    {
        m_brief.who = who.code;
        m_brief.week = {monday, monday + days{6}};
        m_brief.asOf = records.own.asOf;
        m_brief.budget = budgetOf(records.own.schedule->plan->rhythm, who);
    }

    MondayBrief run()
    {
        addTalks();
        m_brief.questions
            = firstQuestions(*m_records.agenda.schedule, m_brief.talks, m_records.situations);
        addDebts();
        m_brief.gaps = longestGaps(m_records.own, m_who);
        addLeave();
        addHoliday();
        addRecord();
        addOpening();
        return std::move(m_brief);
    }

private:
    void addTalks();
    void add(const AgendaItem& item, BriefTalk::When when);
    BriefTalk talkOf(const AgendaItem& item, BriefTalk::When when) const;
    bool isLateNow(const AgendaItem& item) const;
    void count(const AgendaItem& item);
    void addDebts();
    void addLeave();
    void addHoliday();
    void addRecord();
    void addOpening();

    const BriefRecords& m_records;
    const Person& m_who;
    const Roster& m_roster;
    PersonIndex m_index;
    MondayBrief m_brief;
};

void Writing::addTalks()
{
    const auto week = weekAgendaFor(m_records.agenda, m_index, m_brief.week.first);
    const auto before = agendaFor(m_records.agenda, m_index, m_brief.week.first);
    std::vector<AgendaItem> untimed;
    for (const auto& item : week)
        if (item.appointment.start != kNoTime) {
            add(item, BriefTalk::When::Timed);
            count(item);
        } else {
            untimed.push_back(item);
        }
    for (const auto& item : before.withoutTime)
        if (item.appointment.day < m_brief.week.first) // went by; the others are in the week
            untimed.push_back(item);
    std::ranges::stable_sort(untimed, {}, &AgendaItem::due);
    std::ranges::stable_sort(
        untimed, {}, [this](const AgendaItem& item) { return isLateNow(item); });
    for (const auto& item : untimed) {
        add(item, isLateNow(item) ? BriefTalk::When::Late : BriefTalk::When::Untimed);
        count(item);
    }
    for (const auto& item : before.late)
        add(item, BriefTalk::When::Late);
}

BriefTalk Writing::talkOf(const AgendaItem& item, BriefTalk::When when) const
{
    const auto& schedule = *m_records.agenda.schedule;
    const auto& occurrence = schedule.occurrences[item.position];
    const auto& activity = schedule.activity(occurrence);
    BriefTalk talk;
    talk.key = schedule.key(occurrence);
    talk.when = when;
    talk.day = when == BriefTalk::When::Timed ? item.appointment.day : item.due;
    talk.start = item.appointment.start;
    talk.lateUntil = item.graceUntil;
    talk.copies = item.copies;
    talk.state = item.state;
    talk.held = isHeld(m_records.agenda.entries[item.position]);
    talk.activity = activity.name;
    talk.withTeam = activity.counterpart == Counterpart::Team;
    if (const auto* person = schedule.person(occurrence))
        talk.person = person->code;
    if (const auto* subject = schedule.subject(occurrence))
        talk.subject = subject->name;
    return talk;
}

void Writing::add(const AgendaItem& item, BriefTalk::When when)
{
    m_brief.late += when == BriefTalk::When::Late ? item.copies : 0;
    m_brief.talks.push_back(talkOf(item, when));
}

bool Writing::isLateNow(const AgendaItem& item) const
{
    const bool toHold = item.state == State::Planned || item.state == State::Open;
    return toHold && !m_records.agenda.entries[item.position].held() && item.due < m_brief.asOf;
}

void Writing::count(const AgendaItem& item)
{
    const auto& schedule = *m_records.agenda.schedule;
    const auto& minutes = schedule.activity(schedule.occurrences[item.position]).minutes;
    ++m_brief.ofWeek;
    m_brief.held += isHeld(m_records.agenda.entries[item.position]) ? 1 : 0;
    m_brief.hours += (minutes.talk + minutes.preparation) / 60.0;
}

void Writing::addDebts()
{
    for (const auto& owed : m_records.open) {
        if (owed.step.owner != m_who.code)
            continue;
        const auto* to = concernedBy(m_roster, owed);
        if (to == &m_who)
            to = bossOn(m_roster, m_who, owed.step.recordedOn);
        m_brief.debts.push_back({owed, to ? to->code : std::string(),
            ageOf(m_roster, owed.step, m_brief.asOf), owed.step.due < m_brief.asOf});
    }
    std::ranges::stable_sort(
        m_brief.debts, {}, [](const BriefDebt& debt) { return debt.owed.step.due; });
}

void Writing::addLeave()
{
    for (const auto& leave : m_roster.leaves) {
        const auto* person = findPerson(m_roster, leave.person);
        const bool concerns = person
            && (person == &m_who || bossOn(m_roster, *person, m_brief.week.first) == &m_who);
        const auto* calendar = concerns ? findCalendar(m_roster, person->calendar) : nullptr;
        const DayRange within{std::max(leave.days.first, m_brief.week.first),
            std::min(leave.days.last, m_brief.week.last)};
        // A leave that ends on a Sunday says nothing about the week.
        if (calendar && !within.empty() && WorkdayTable(*calendar, within).count(within) > 0)
            m_brief.leave.push_back({person->code, within, leave.kind});
    }
    std::ranges::stable_sort(
        m_brief.leave, {}, [](const BriefLeave& leave) { return leave.days.first; });
}

void Writing::addHoliday()
{
    const auto* calendar = findCalendar(m_roster, m_who.calendar);
    if (!calendar)
        return;
    const Day from = std::clamp(m_brief.asOf, m_brief.week.first, m_brief.week.last);
    const auto next = std::ranges::lower_bound(calendar->holidays, from, {}, &Holiday::day);
    if (next != calendar->holidays.end() && next->day < from + kHolidayAhead)
        m_brief.holiday = *next;
}

void Writing::addRecord()
{
    const auto last = lastClosedWeek(m_records.own);
    if (!last)
        return;
    BriefRecord record;
    record.days = {*last + days{7} - kFourWeeks, *last + days{6}};
    const auto& schedule = *m_records.own.schedule;
    for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i) {
        const auto& entry = m_records.own.entries[i];
        const Day due = schedule.windowOf(schedule.occurrences[i]).due;
        if (!entry.closed || !record.days.contains(due) || m_records.own.holderOf(i) != m_index)
            continue;
        const bool undone = entry.state == State::Missed || entry.state == State::Disputed;
        record.held += entry.done() ? 1 : 0;
        record.expected += entry.done() || undone ? 1 : 0;
    }
    for (const auto& [person, kept] :
        keptWith(m_records.own, m_records.steps, m_index, record.days))
        record.steps += kept;
    if (record.expected > 0)
        m_brief.record = record;
}

void Writing::addOpening()
{
    auto& opening = m_brief.opening;
    opening.day = std::max(m_brief.week.first, m_brief.asOf);
    if (opening.day > m_brief.week.last)
        return;
    for (const auto& talk : m_brief.talks) {
        const bool timed = talk.when == BriefTalk::When::Timed;
        if (!talk.isToHold())
            continue;
        if (timed && talk.day == opening.day && !opening.talk)
            opening.talk = talk;
        if (talk.when == BriefTalk::When::Late || (timed && talk.day < opening.day))
            opening.late.push_back(talk);
    }
    std::ranges::stable_sort(opening.late, {}, &BriefTalk::day);
    const auto named = std::min(opening.late.size(), BriefOpening::kLateNamed);
    opening.moreLate = static_cast<int>(opening.late.size() - named);
    opening.late.resize(named);
    if (!m_brief.debts.empty() && m_brief.debts.front().owed.step.due <= m_brief.week.last)
        opening.debt = m_brief.debts.front();
}

} // namespace

DayRange rangeForBrief(const Rhythm& rhythm, Day monday, Day today)
{
    const auto gaps = rangeForGaps(rhythm, today);
    const auto agenda = rangeForAgenda(rhythm, monday);
    return {std::min(gaps.first, agenda.first), std::max(gaps.last, agenda.last)};
}

MondayBrief mondayBrief(const BriefRecords& records, const Person& who, Day monday)
{
    return Writing(records, who, monday).run();
}

} // namespace mor
