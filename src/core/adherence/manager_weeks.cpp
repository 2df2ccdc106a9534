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

/// Enters packed weeks one by one.
class TalliedEntries {
public:
    TalliedEntries(Gathering& all, const std::vector<Day>& mondays)
        : m_all(all)
        , m_mondays(mondays)
        , m_asked{mondays.front(), mondays.back() + kWeek - kDay}
        , m_found(mondays.size())
    {
    }

    /// Passes over a week that tells of talks due from `open` on.
    void enter(Day week, std::string_view packed, Day open)
    {
        if (week < m_asked.first || week > m_asked.last)
            return;
        const auto at = m_all.placeOf(week);
        m_found[at] = m_reader.read(
            week, packed, [&] { m_numbers = m_all.numbers(m_reader.managers()); },
            [&](const WeekCell& cell) { m_all.cell(at, m_numbers[cell.manager]) = cell.sums; });
        m_found[at] = m_found[at]
            && std::ranges::all_of(m_reader.mergedAway(),
                [&](const MergedAway& talk) { return talk.due.last < open; });
        if (!m_found[at])
            return m_all.forget(at);
        for (const auto& talk : m_reader.mergedAway())
            talk.addTo(m_all.cell(at, m_numbers[talk.manager]), m_asked);
    }

    std::vector<Day> missing() const
    {
        std::vector<Day> missing;
        for (std::size_t i = 0; i < m_mondays.size(); ++i)
            if (!m_found[i])
                missing.push_back(m_mondays[i]);
        return missing;
    }

private:
    Gathering& m_all;
    const std::vector<Day>& m_mondays;
    DayRange m_asked;
    std::vector<bool> m_found;
    CellsReader m_reader;
    std::vector<std::uint32_t> m_numbers;
};

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

Result<TalliedWeeks> readTalliedWeeks(const TallyRepository& tallies, DayRange weeks, Day asOf)
{
    Gathering all(weeks);
    const auto mondays = mondaysOf(weeks);
    TalliedEntries entries(all, mondays);
    bool isNewest = false;
    const auto open = tallies.visitOpen(asOf, [&](Day week, std::string_view packed) {
        isNewest = true;
        entries.enter(week, packed, kLastDay);
    });
    if (!open)
        return fail(open);
    // Open weeks that are known say that the closed ones fit the plan.
    if (isNewest) {
        const auto closed = tallies.visit(TallyPart::Managers, {mondays.front(), mondays.back()},
            [&](Day week, std::string_view packed) { entries.enter(week, packed, kLastDay); });
        if (!closed)
            return fail(closed);
    }
    return TalliedWeeks{all.inOrder(), entries.missing()};
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
    TalliedEntries entries(all, mondays);
    const auto tallied = tallies.visit(TallyPart::Managers, {mondays.front(), mondays.back()},
        [&, open = booksOpenFrom(*plan, asOf)](Day week, std::string_view packed) {
            if (std::ranges::binary_search(*fitting, week))
                entries.enter(week, packed, open);
        });
    if (!tallied)
        return fail(tallied);
    const auto missing = entries.missing();
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
