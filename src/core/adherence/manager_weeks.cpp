// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/manager_weeks.h"

#include "core/adherence/closed_for_good.h"
#include "core/adherence/merge_reach.h"
#include "core/adherence/packed_talks.h"
#include "core/adherence/read_tallied.h"
#include "core/adherence/week_cells.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace mor {

namespace {

constexpr std::chrono::days kWeek{7};
constexpr std::chrono::days kDay{1};

std::vector<Day> mondaysOf(DayRange weeks)
{
    std::vector<Day> mondays;
    for (Day week = mondayOf(weeks.first); week <= weeks.last; week += kWeek)
        mondays.push_back(week);
    return mondays;
}

/// Gathers cells week by week. Managers are numbered as they come and put in order at the end,
/// since nobody knows them all before the last week.
class Gathering {
public:
    explicit Gathering(DayRange weeks)
    {
        m_all.weeks = mondaysOf(weeks);
        m_cells.resize(m_all.weeks.size());
    }

    std::size_t placeOf(Day week) const
    {
        return static_cast<std::size_t>((week - m_all.weeks.front()) / kWeek);
    }
    std::uint32_t number(const std::string& code)
    {
        const auto [found, isNew]
            = m_numberOf.try_emplace(code, static_cast<std::uint32_t>(m_codes.size()));
        if (isNew)
            m_codes.push_back(code);
        return found->second;
    }
    /// Numbers of codes ascending; those of the call before are not looked up again.
    const std::vector<std::uint32_t>& numbers(const std::vector<std::string>& codes)
    {
        std::vector<std::uint32_t> numbers;
        numbers.reserve(codes.size());
        std::size_t before = 0;
        for (const auto& code : codes) {
            while (before < m_before.size() && m_codes[m_before[before]] < code)
                ++before;
            const bool known = before < m_before.size() && m_codes[m_before[before]] == code;
            numbers.push_back(known ? m_before[before] : number(code));
        }
        m_before = std::move(numbers);
        return m_before;
    }
    CellSums& cell(std::size_t week, std::uint32_t manager)
    {
        auto& cells = m_cells[week];
        if (cells.size() <= manager)
            cells.resize(std::max<std::size_t>(m_codes.size(), manager + 1));
        return cells[manager];
    }
    void forget(std::size_t week) { m_cells[week].clear(); }

    ManagerWeeks inOrder();

private:
    ManagerWeeks m_all;
    std::unordered_map<std::string, std::uint32_t> m_numberOf;
    std::vector<std::string> m_codes; ///< by number
    std::vector<std::uint32_t> m_before;
    std::vector<std::vector<CellSums>> m_cells; ///< by week, then number
};

ManagerWeeks Gathering::inOrder()
{
    std::vector<std::uint32_t> order;
    std::vector<bool> counted(m_codes.size());
    for (const auto& cells : m_cells)
        for (std::size_t i = 0; i < cells.size(); ++i)
            counted[i] = counted[i] || !(cells[i] == CellSums{});
    for (std::uint32_t i = 0; i < m_codes.size(); ++i)
        if (counted[i])
            order.push_back(i);
    std::ranges::sort(order, {}, [&](std::uint32_t number) { return m_codes[number]; });
    for (const auto number : order)
        m_all.managers.push_back(std::move(m_codes[number]));
    m_all.cells.resize(order.size() * m_cells.size());
    for (std::size_t week = 0; week < m_cells.size(); ++week) {
        auto* to = m_all.cells.data() + week * order.size();
        for (std::size_t i = 0; i < order.size(); ++i)
            if (order[i] < m_cells[week].size())
                to[i] = m_cells[week][order[i]];
        std::vector<CellSums>().swap(m_cells[week]);
    }
    return std::move(m_all);
}

/// Enters the tallied weeks; answers those that have no tally, or one that tells of talks due from
/// `open` on.
Result<std::vector<Day>> enterTallied(Gathering& all, const TallyRepository& tallies,
    const std::vector<Day>& mondays, Day open = kLastDay)
{
    std::vector<bool> found(mondays.size());
    const DayRange asked{mondays.front(), mondays.back() + kWeek - kDay};
    CellsReader reader(CellsBy::Manager);
    const std::vector<std::uint32_t>* numbers = nullptr;
    const auto read = tallies.visit(TallyPart::Managers, {mondays.front(), mondays.back()},
        [&](Day week, std::string_view packed) {
            const auto at = all.placeOf(week);
            found[at] = reader.read(
                week, packed, [&] { numbers = &all.numbers(reader.managers()); },
                [&](const WeekCell& cell) { all.cell(at, (*numbers)[cell.manager]) = cell.sums; });
            found[at] = found[at]
                && std::ranges::all_of(reader.mergedAway(),
                    [&](const MergedAway& talk) { return talk.due.last < open; });
            if (!found[at])
                return all.forget(at);
            for (const auto& talk : reader.mergedAway())
                talk.addTo(all.cell(at, (*numbers)[talk.manager]), asked);
        });
    if (!read)
        return fail(read);
    std::vector<Day> missing;
    for (std::size_t i = 0; i < mondays.size(); ++i)
        if (!found[i])
            missing.push_back(mondays[i]);
    return missing;
}

void enterLedger(Gathering& all, const Ledger& ledger, const std::vector<Day>& mondays)
{
    const auto& people = ledger.schedule->plan->roster.people;
    std::vector<std::uint32_t> numberOf(people.size() + 1, kNone);
    for (const auto& talks : talksByWeek(*ledger.schedule)) {
        if (!std::ranges::binary_search(mondays, talks.week))
            continue;
        const auto at = all.placeOf(talks.week);
        for (const auto position : talks.positions) {
            const auto holder = ledger.holderOf(position);
            auto& number = numberOf[holder == kNone ? people.size() : holder];
            if (number == kNone)
                number = all.number(holder == kNone ? std::string{} : people[holder].code);
            const auto& entry = ledger.entries[position];
            count(all.cell(at, number), entry, columnOf(entry));
        }
    }
}

DayRange wholeWeeks(DayRange days)
{
    return {mondayOf(days.first), mondayOf(days.last) + kWeek - kDay};
}

} // namespace

ManagerWeeks managerWeeksOf(const Ledger& ledger)
{
    Gathering all(ledger.schedule->range);
    enterLedger(all, ledger, mondaysOf(ledger.schedule->range));
    return all.inOrder();
}

Result<TalliedWeeks> readTalliedWeeks(const TallyRepository& tallies, DayRange weeks)
{
    Gathering all(weeks);
    auto missing = enterTallied(all, tallies, mondaysOf(weeks));
    if (!missing)
        return fail(missing);
    return TalliedWeeks{all.inOrder(), std::move(*missing)};
}

Result<ManagerWeeks> readManagerWeeks(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, const TallyRepository& tallies, DayRange weeks, Day asOf)
{
    const auto asked = wholeWeeks(weeks);
    const auto fitting = weeksTallied(*plan, tallies, asked, asOf);
    if (!fitting)
        return fail(fitting);
    Gathering all(asked);
    const auto mondays = mondaysOf(asked);
    auto tallied = enterTallied(all, tallies, mondays, booksOpenFrom(*plan, asOf));
    if (!tallied)
        return fail(tallied);
    std::vector<Day> missing;
    for (const auto week : mondays)
        if (std::ranges::binary_search(*tallied, week)
            || !std::ranges::binary_search(*fitting, week)) {
            missing.push_back(week);
            all.forget(all.placeOf(week));
        }
    if (missing.empty())
        return all.inOrder();
    const auto reach
        = wholeWeeks(withMerged(*plan, {missing.front(), missing.back() + kWeek - kDay}));
    const DayRange looked{std::max(asked.first, reach.first), std::min(asked.last, reach.last)};
    const auto rest = readTallied(plan, practice, tallies, looked, asOf);
    if (!rest)
        return fail(rest);
    enterLedger(all, *rest->ledger, missing);
    return all.inOrder();
}

Result<WeekHistory> readHistory(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, const TallyRepository& tallies, DayRange dueDates, Day asOf)
{
    const auto tallied = readTallied(plan, practice, tallies, wholeWeeks(dueDates), asOf);
    if (!tallied)
        return fail(tallied);
    return historyOf(*tallied->ledger);
}

} // namespace mor
