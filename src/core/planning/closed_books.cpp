// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/closed_books.h"

#include "core/org/lookup.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>
#include <unordered_map>

namespace mor {

namespace {

constexpr std::size_t kGroupsNamed = 3;

/// What figures can read of one occurrence whose books are closed.
struct ClosedTalk {
    SeriesId series = 0;
    Day date{};
    std::uint16_t number = 0;
    Window window;
    LedgerEntry entry;
    std::size_t attribution = 0; ///< hash of the lever and the people it counts for
    std::uint32_t position = 0; ///< in its schedule

    auto name() const { return std::tie(series, date, number); }
    bool readsLike(const ClosedTalk& other) const
    {
        return window.opens == other.window.opens && window.due == other.window.due
            && window.graceUntil == other.window.graceUntil && entry == other.entry
            && attribution == other.attribution;
    }
};

struct ClosedBooks {
    Ledger ledger;
    std::vector<ClosedTalk> talks; ///< ascending by name

    OccurrenceKey key(const ClosedTalk& talk) const
    {
        const auto& schedule = *ledger.schedule;
        return schedule.key(schedule.occurrences[talk.position]);
    }
    const Person* person(const ClosedTalk& talk) const
    {
        return ledger.schedule->person(ledger.schedule->occurrences[talk.position]);
    }
};

std::size_t attributionOf(const Ledger& ledger, std::uint32_t position)
{
    const std::hash<std::string_view> hash;
    const auto& schedule = *ledger.schedule;
    const auto& occurrence = schedule.occurrences[position];
    const auto& levers = schedule.activity(occurrence).levers;
    const auto* person = schedule.person(occurrence);
    const auto holder = ledger.holderOf(position);
    const auto codeOf = [](const Person* one) { return one ? std::string_view{one->code} : ""; };
    return (hash(levers.empty() ? std::string_view{} : levers.front()) * 31 + hash(codeOf(person)))
        * 31
        + hash(codeOf(holder == kNone ? nullptr : &schedule.plan->roster.people[holder]));
}

/// The days on which somebody's calendar works before a change and not after it, or the other way
/// round. Longest gaps are counted in working days, so no closed window may see one.
class ChangedWorkdays {
public:
    ChangedWorkdays(const Roster& before, const Roster& after, DayRange days)
    {
        for (const auto& person : before.people) {
            const auto* later = findPerson(after, person.code);
            const auto* was = findCalendar(before, person.calendar);
            const auto* is = later ? findCalendar(after, later->calendar) : nullptr;
            if (!was || !is || *was == *is)
                continue;
            const auto [found, isNew] = m_byCalendars.try_emplace({was, is});
            if (isNew)
                found->second = differences(*was, *is, days);
            m_byPerson.emplace(person.code, &found->second);
        }
    }

    bool touch(const Person* person, DayRange days) const
    {
        const auto found = person ? m_byPerson.find(person->code) : m_byPerson.end();
        if (found == m_byPerson.end())
            return false;
        const auto day = std::ranges::lower_bound(*found->second, days.first);
        return day != found->second->end() && *day <= days.last;
    }

private:
    using Calendars = std::pair<const WorkCalendar*, const WorkCalendar*>;

    static std::vector<Day> differences(
        const WorkCalendar& one, const WorkCalendar& other, DayRange days)
    {
        std::vector<Day> found;
        for (Day day = days.first; day <= days.last; day += std::chrono::days{1})
            if (isWorkday(one, day) != isWorkday(other, day))
                found.push_back(day);
        return found;
    }

    std::map<Calendars, std::vector<Day>> m_byCalendars; ///< ascending by day
    std::unordered_map<std::string_view, const std::vector<Day>*> m_byPerson;
};

ClosedBooks closedBooks(
    std::shared_ptr<const Plan> plan, DayRange dueDates, const Records& records, Day today)
{
    auto schedule = std::make_shared<const Schedule>(expand(std::move(plan), dueDates));
    ClosedBooks books{settle(schedule, records.facts, records.confirmations, today), {}};
    for (std::uint32_t i = 0; i < schedule->occurrences.size(); ++i) {
        if (booksCloseOn(*schedule, i) >= today)
            continue;
        const auto& occurrence = schedule->occurrences[i];
        const auto& window = schedule->windowOf(occurrence);
        books.talks.push_back({schedule->seriesOf(occurrence).id, window.date, occurrence.number,
            window, books.ledger.entries[i], attributionOf(books.ledger, i), i});
    }
    std::ranges::sort(books.talks, {}, &ClosedTalk::name);
    return books;
}

std::optional<Day> firstDayInForce(const Plan& plan)
{
    if (plan.rhythm.versions.empty())
        return std::nullopt;
    return plan.rhythm.versions.front().effectiveFrom;
}

/// Nothing that a ledger is derived from differs.
bool derivesTheSame(const Plan& one, const Plan& other)
{
    return one.roster == other.roster && one.rhythm.versions == other.rhythm.versions
        && one.rhythm.rollout.waves == other.rhythm.rollout.waves
        && one.exceptions == other.exceptions && one.triggers == other.triggers;
}

std::string activityName(const Rhythm& rhythm, const std::string& code)
{
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version)
        if (const auto* activity = findActivity(*version, code))
            return activity->name;
    return {};
}

/// "Pipeline review of North since 2026-11-06": the first talks of an activity and an owner each,
/// at most three such; a vacant seat has no owner to name.
std::string inWords(const std::vector<OccurrenceKey>& keys, const Plan& before, const Plan& after)
{
    std::map<std::pair<std::string_view, std::string_view>, Day> groups;
    for (const auto& key : keys) {
        const auto found = groups.try_emplace({key.activity, key.owner}, key.date).first;
        found->second = std::min(found->second, key.date);
    }
    std::string words;
    std::size_t named = 0;
    for (const auto& [group, since] : groups) {
        if (named++ == kGroupsNamed)
            return words + " …";
        const std::string code(group.first);
        auto name = activityName(before.rhythm, code);
        if (name.empty())
            name = activityName(after.rhythm, code);
        const auto* owner = findPerson(before.roster, group.second);
        if (!owner)
            owner = findPerson(after.roster, group.second);
        words += (words.empty() ? "" : ", ") + (name.empty() ? code : name);
        if (owner)
            words += " of " + (owner->team.empty() ? owner->name : owner->team);
        words += " since " + toIso(since);
    }
    return words;
}

} // namespace

Result<Records> readRecords(const PracticeRepository& practice)
{
    auto facts = practice.facts({kFirstDay, kLastDay});
    if (!facts)
        return fail(facts);
    auto confirmations = practice.confirmations({kFirstDay, kLastDay});
    if (!confirmations)
        return fail(confirmations);
    return Records{std::make_shared<const std::vector<CheckOffFact>>(std::move(*facts)),
        std::move(*confirmations)};
}

std::vector<OccurrenceKey> closedBookChanges(const std::shared_ptr<const Plan>& before,
    const std::shared_ptr<const Plan>& after, const Records& records, Day today)
{
    const auto first = std::min(
        firstDayInForce(*before).value_or(kLastDay), firstDayInForce(*after).value_or(kLastDay));
    if (first >= today)
        return {};
    const auto was = closedBooks(before, {first, today}, records, today);
    const auto is = closedBooks(after, {first, today}, records, today);

    const ChangedWorkdays workdays(before->roster, after->roster, {first, today});

    std::vector<OccurrenceKey> changed;
    auto old = was.talks.begin();
    auto now = is.talks.begin();
    while (old != was.talks.end() || now != is.talks.end()) {
        const bool vanished
            = now == is.talks.end() || (old != was.talks.end() && old->name() < now->name());
        const bool appeared = !vanished && (old == was.talks.end() || now->name() < old->name());
        if (vanished)
            changed.push_back(was.key(*old++));
        else if (appeared)
            changed.push_back(is.key(*now++));
        else {
            const bool goesOn = old != was.talks.begin() && std::prev(old)->series == old->series;
            const DayRange since{
                goesOn ? std::prev(old)->window.booksClose : first, old->window.booksClose};
            if (!old->readsLike(*now) || workdays.touch(was.person(*old), since))
                changed.push_back(was.key(*old));
            ++old;
            ++now;
        }
    }
    std::ranges::sort(changed);
    return changed;
}

Result<> keepBooksClosed(const std::shared_ptr<const Plan>& before,
    const std::shared_ptr<const Plan>& after, const Records& records, Day today)
{
    const auto changed = closedBookChanges(before, after, records, today);
    if (changed.empty())
        return {};
    return fail(ErrorKind::Invalid, "planning.books_closed",
        {std::to_string(changed.size()), inWords(changed, *before, *after)});
}

Result<> keepBooksClosed(
    const Plan& before, const Plan& after, const PracticeRepository& practice, Day today)
{
    if (derivesTheSame(before, after))
        return {};
    const auto records = readRecords(practice);
    if (!records)
        return fail(records);
    return keepBooksClosed(
        std::make_shared<const Plan>(before), std::make_shared<const Plan>(after), *records, today);
}

} // namespace mor
