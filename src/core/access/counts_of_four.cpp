// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/counts_of_four.h"

#include "core/access/whole_months.h"
#include "core/adherence/cell_sums.h"
#include "core/adherence/ledger_copy.h"
#include "core/org/oversight.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace mor {

namespace {

/// What a ledger's talks are cut into.
class Cells {
public:
    explicit Cells(const Ledger& ledger)
        : m_ledger(ledger)
        , m_schedule(*ledger.schedule)
    {
        placeMonths();
        for (std::uint32_t at = 0; at < ledger.entries.size(); ++at)
            if (isOfSomebody(at) && columnOf(ledger.entries[at]) <= kDisputed)
                add(m_people[keyOf(at)], m_schedule.seriesOf(m_schedule.occurrences[at]).person);
    }

    bool keeps(std::uint32_t at) const
    {
        if (!isInMonth(at) || isOfOne(at))
            return false;
        if (!isOfSomebody(at))
            return true;
        const auto people = m_people.find(keyOf(at));
        return people != m_people.end() && people->second.size() >= kFewestInGroup;
    }

private:
    /// Holder, activity, lever, first day of the month.
    using Key = std::tuple<PersonIndex, std::string_view, std::string_view, Day>;

    void placeMonths()
    {
        const auto& plan = *m_schedule.plan;
        const auto closed = lastClosedMonth(plan, m_ledger.asOf);
        for (const auto& window : m_schedule.windows) {
            const auto month = fiscalMonthOf(plan.roster.fiscal, window.due).days;
            const bool whole = closed && month.last <= *closed
                && m_schedule.range.first <= month.first && month.last <= m_schedule.range.last;
            m_months.push_back(whole ? std::optional(month.first) : std::nullopt);
        }
    }

    bool isInMonth(std::uint32_t at) const
    {
        return !m_ledger.entries[at].merged && m_months[m_schedule.occurrences[at].window];
    }
    bool isOfSomebody(std::uint32_t at) const
    {
        return isInMonth(at) && m_schedule.seriesOf(m_schedule.occurrences[at]).person != kNone;
    }

    /// Of a person alone, or the leader's own, which operations do not see (domain rules 11).
    bool isOfOne(std::uint32_t at) const
    {
        const auto& occurrence = m_schedule.occurrences[at];
        const auto holder = m_ledger.holderOf(at);
        if (holder != kNone && m_schedule.plan->roster.people[holder].role == Role::Leader)
            return true;
        return !isOfSomebody(at)
            && m_schedule.activity(occurrence).counterpart != Counterpart::Team;
    }

    Key keyOf(std::uint32_t at) const
    {
        const auto& occurrence = m_schedule.occurrences[at];
        const auto& activity = m_schedule.activity(occurrence);
        return {m_ledger.holderOf(at), activity.code,
            activity.levers.empty() ? std::string_view() : activity.levers.front(),
            *m_months[occurrence.window]};
    }

    /// Nobody asks for more than four of them.
    static void add(std::vector<PersonIndex>& people, PersonIndex person)
    {
        if (people.size() < kFewestInGroup && std::ranges::find(people, person) == people.end())
            people.push_back(person);
    }

    const Ledger& m_ledger;
    const Schedule& m_schedule;
    std::vector<std::optional<Day>> m_months; ///< first day, by window; none: left out
    std::map<Key, std::vector<PersonIndex>> m_people; ///< of whom something was expected
};

} // namespace

std::shared_ptr<const Ledger> countsOfFour(const std::shared_ptr<const Ledger>& ledger)
{
    const Cells cells(*ledger);
    LedgerCopy copy(*ledger);
    for (const auto& series : ledger->schedule->series) {
        copy.begin(series);
        for (std::uint32_t at = series.first; at < series.first + series.count; ++at)
            if (cells.keeps(at))
                copy.keep(at);
        copy.end();
    }
    return copy.finished();
}

} // namespace mor
