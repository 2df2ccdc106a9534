// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/ledger.h"

#include "core/adherence/occurrence_index.h"
#include "core/adherence/settle_known.h"
#include "core/adherence/talk_words.h"
#include "core/org/lookup.h"
#include "core/schedule/exceptions_in_force.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace mor {

namespace {

constexpr int kLongestMergeChain = 8;

/// Settles one ledger, rule by rule.
class Settling {
public:
    Settling(Ledger& ledger)
        : m_ledger(ledger)
        , m_schedule(*ledger.schedule)
        , m_facts(*ledger.facts)
        , m_index(m_schedule)
        , m_workdays(m_schedule.plan->roster.calendars.size())
    {
        readLeaves();
    }

    void byWindows();
    void byExceptions();
    void byFacts();
    void byWords(std::span<const Confirmation> confirmations);
    void byMerges();

private:
    /// Records after this day are not seen by the window.
    Day limitOf(const Window& window) const { return std::min(m_ledger.asOf, window.booksClose); }
    State stateOf(const Window& window) const;
    ExcuseCause causeOf(const Occurrence& occurrence) const;
    void readLeaves();
    bool awayIn(PersonIndex person, DayRange days) const;
    Day creditedDay(Day heldOn, Day recordedOn, const Occurrence& occurrence);
    const WorkdayTable& workdaysOf(const Occurrence& occurrence);
    void applyFact(std::uint32_t position, Sorted talk);

    Ledger& m_ledger;
    const Schedule& m_schedule;
    const std::vector<CheckOffFact>& m_facts;
    OccurrenceIndex m_index;
    std::vector<std::optional<WorkdayTable>> m_workdays; ///< by calendar, made when first asked
    std::vector<std::span<const Leave>> m_leaves; ///< by person
    std::vector<std::pair<std::uint32_t, const Merged*>> m_merges;
};

State Settling::stateOf(const Window& window) const
{
    if (m_ledger.asOf < window.opens)
        return State::Planned;
    return m_ledger.asOf > window.graceUntil ? State::Missed : State::Open;
}

void Settling::readLeaves()
{
    const auto& roster = m_schedule.plan->roster;
    auto next = roster.leaves.begin(); // ascending by person, as people are
    for (const auto& person : roster.people) {
        while (next != roster.leaves.end() && next->person < person.code)
            ++next;
        const auto first = next;
        while (next != roster.leaves.end() && next->person == person.code)
            ++next;
        m_leaves.emplace_back(first, next);
    }
}

bool Settling::awayIn(PersonIndex person, DayRange days) const
{
    return person != kNone && std::ranges::any_of(m_leaves[person], [days](const Leave& leave) {
        return leave.days.first <= days.last && days.first <= leave.days.last;
    });
}

ExcuseCause Settling::causeOf(const Occurrence& occurrence) const
{
    const auto& series = m_schedule.seriesOf(occurrence);
    const auto& window = m_schedule.windowOf(occurrence);
    const DayRange days{window.opens, window.due};
    const auto* owner = m_schedule.owner(occurrence);
    const auto* person = m_schedule.person(occurrence);
    const auto wholly = [&](const Person* one) {
        return !one || (isEmployed(*one, days.first) && isEmployed(*one, days.last));
    };
    if (!wholly(owner) || !wholly(person))
        return ExcuseCause::JoinedOrLeft;
    if (awayIn(series.owner, days))
        return ExcuseCause::LeaveOfOwner;
    if (awayIn(series.person, days))
        return ExcuseCause::LeaveOfPerson;
    return ExcuseCause::JoinedOrLeft;
}

/// What each occurrence is if nobody ever recorded anything.
void Settling::byWindows()
{
    std::vector<LedgerEntry> byWindow(m_schedule.windows.size());
    for (std::size_t i = 0; i < byWindow.size(); ++i) {
        const auto& window = m_schedule.windows[i];
        byWindow[i].state = stateOf(window);
        byWindow[i].closed = m_ledger.asOf > window.graceUntil;
    }
    m_ledger.entries.resize(m_schedule.occurrences.size());
    for (const auto& series : m_schedule.series) {
        for (auto i = series.first; i < series.first + series.count; ++i) {
            const auto& occurrence = m_schedule.occurrences[i];
            auto& entry = m_ledger.entries[i];
            entry = byWindow[occurrence.window];
            if (occurrence.flags & Occurrence::kWithdrawn) {
                entry.state = State::Withdrawn;
            } else if (series.owner == kNone) {
                entry.state = State::Uncovered;
            } else if (occurrence.flags & Occurrence::kTooFewDays) {
                entry.state = State::Excused;
                entry.excuse = causeOf(occurrence);
            }
        }
    }
}

void Settling::byExceptions()
{
    for (const auto& [position, unused] : m_schedule.exceptions) {
        auto& entry = m_ledger.entries[position];
        const auto& occurrence = m_schedule.occurrences[position];
        const auto& window = m_schedule.windowOf(occurrence);
        const auto inForce = exceptionsInForce(m_schedule, position, limitOf(window));
        if (entry.state == State::Withdrawn)
            continue;
        if (inForce.reassigned) {
            const auto& people = m_schedule.plan->roster.people;
            if (const auto* deputy = findPerson(m_schedule.plan->roster, inForce.reassigned->to)) {
                m_ledger.deputies[position] = static_cast<PersonIndex>(deputy - people.data());
                if (entry.state == State::Uncovered)
                    entry.state = stateOf(window);
            }
        }
        if (inForce.excused && entry.state != State::Uncovered && entry.state != State::Excused) {
            entry.state = State::Excused;
            entry.excuse = ExcuseCause::Asked;
        }
        if (inForce.merged)
            m_merges.emplace_back(position, inForce.merged);
    }
    std::ranges::sort(m_merges);
}

const WorkdayTable& Settling::workdaysOf(const Occurrence& occurrence)
{
    const auto& calendars = m_schedule.plan->roster.calendars;
    const auto* keeper = m_schedule.owner(occurrence);
    if (!keeper)
        keeper = m_schedule.person(occurrence);
    std::size_t index = 0;
    if (keeper) {
        const auto found
            = std::ranges::lower_bound(calendars, keeper->calendar, {}, &WorkCalendar::code);
        if (found != calendars.end() && found->code == keeper->calendar)
            index = static_cast<std::size_t>(found - calendars.begin());
    }
    if (!m_workdays[index]) {
        const std::chrono::days around{100};
        m_workdays[index].emplace(calendars[index],
            DayRange{m_schedule.range.first - around, m_schedule.range.last + around});
    }
    return *m_workdays[index];
}

/// The held-on date if it was recorded soon enough, else the day it was recorded.
Day Settling::creditedDay(Day heldOn, Day recordedOn, const Occurrence& occurrence)
{
    // Five working days are never fewer than five days.
    if (recordedOn <= heldOn + std::chrono::days{kRecordingWorkdays})
        return heldOn;
    return recordedOn <= workdaysOf(occurrence).plus(heldOn, kRecordingWorkdays) ? heldOn
                                                                                 : recordedOn;
}

void Settling::applyFact(std::uint32_t position, Sorted talk)
{
    auto& entry = m_ledger.entries[position];
    if (entry.state == State::Withdrawn || entry.state == State::Uncovered)
        return;
    const auto& occurrence = m_schedule.occurrences[position];
    const auto& window = m_schedule.windowOf(occurrence);
    const auto limit = limitOf(window).time_since_epoch().count();
    while (talk.recordedOn > limit) {
        if (talk.count == 1)
            return;
        talk
            = narrow(m_facts[talk.first + talk.count - 2], talk.first, talk.count - 1, talk.series);
    }
    if (talk.withdrawn)
        return;

    entry.fact = talk.first + talk.count - 1;
    entry.heldDay = talk.heldOn;
    entry.minutes = talk.minutes;
    entry.hasNextStep = talk.hasNextStep;
    entry.criteriaJudged = talk.criteriaJudged;
    entry.criteriaMet = static_cast<std::uint8_t>(std::popcount(talk.criteriaMet));
    const Day day = creditedDay(
        Day{std::chrono::days{talk.heldOn}}, Day{std::chrono::days{talk.recordedOn}}, occurrence);
    if (day <= window.graceUntil) {
        entry.state = day <= window.due ? State::OnTime : State::Late;
        entry.excuse = ExcuseCause::None;
    }
}

void Settling::byFacts()
{
    m_index.match(
        m_facts, [this](std::uint32_t position, const Sorted& talk) { applyFact(position, talk); });
}

void Settling::byWords(std::span<const Confirmation> confirmations)
{
    for (const auto& word : talkWords(m_ledger, m_index, confirmations)) {
        auto& entry = m_ledger.entries[word.position];
        entry.confirmed = word.confirmed;
        entry.usefulness = word.usefulness;
        if (entry.done() && !entry.confirmed)
            entry.state = State::Disputed;
    }
}

/// A merged talk becomes what the talk became that it went into, over several steps if need be.
void Settling::byMerges()
{
    std::unordered_map<std::uint32_t, const Merged*> into(m_merges.begin(), m_merges.end());
    std::vector<std::pair<std::uint32_t, LedgerEntry>> changed;
    for (const auto& [position, merged] : m_merges) {
        auto target = m_index.find(merged->into);
        for (int step = 0; step < kLongestMergeChain && target != kNone; ++step) {
            const auto next = into.find(target);
            if (next == into.end())
                break;
            target = m_index.find(next->second->into);
        }
        LedgerEntry entry;
        if (target != kNone && !into.contains(target))
            entry = m_ledger.entries[target];
        if (entry.state == State::Planned || entry.state == State::Open)
            entry.state = State::Merged;
        entry.merged = true;
        changed.emplace_back(position, entry);
    }
    for (const auto& [position, entry] : changed)
        m_ledger.entries[position] = entry;
}

} // namespace

Ledger settle(std::shared_ptr<const Schedule> schedule,
    std::shared_ptr<const std::vector<CheckOffFact>> facts,
    std::span<const Confirmation> confirmations, Day asOf)
{
    return settleAround(std::move(schedule), std::move(facts), confirmations, asOf,
        [](std::vector<LedgerEntry>&) {});
}

Ledger settleAround(std::shared_ptr<const Schedule> schedule,
    std::shared_ptr<const std::vector<CheckOffFact>> facts,
    std::span<const Confirmation> confirmations, Day asOf,
    const std::function<void(std::vector<LedgerEntry>&)>& takeOver)
{
    Ledger ledger{std::move(schedule), std::move(facts), asOf, {}, {}};
    Settling settling(ledger);
    settling.byWindows();
    settling.byExceptions();
    settling.byFacts();
    settling.byWords(confirmations);
    takeOver(ledger.entries);
    settling.byMerges();
    return ledger;
}

} // namespace mor
