// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/week_cells.h"

#include "core/schedule/exceptions_in_force.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace mor {

namespace {

constexpr int kLongestChain = 8; ///< as settle() follows it

// Bytes have room for activities, which are not told apart.
constexpr std::string_view kNoActivities;
constexpr std::uint64_t kNoActivity = 0;

/// Due dates from a merged talk to the one that tells what became of it; none if there is no such.
std::optional<DayRange> daysOfChain(const Ledger& ledger, std::uint32_t position)
{
    const auto& schedule = *ledger.schedule;
    const auto dueOf
        = [&](std::uint32_t at) { return schedule.windowOf(schedule.occurrences[at]).due; };
    DayRange days{dueOf(position), dueOf(position)};
    for (int step = 0; step <= kLongestChain; ++step) {
        const auto& window = schedule.windowOf(schedule.occurrences[position]);
        const auto* merged
            = exceptionsInForce(schedule, position, std::min(ledger.asOf, window.booksClose))
                  .merged;
        if (!merged)
            return days;
        position = schedule.find(merged->into);
        if (position == kNone)
            return std::nullopt;
        days = {std::min(days.first, dueOf(position)), std::max(days.last, dueOf(position))};
    }
    return std::nullopt;
}

std::string joined(const std::vector<std::string>& codes)
{
    std::string text;
    for (const auto& code : codes)
        text.append(code).push_back('\n');
    return text;
}

std::vector<std::string> parted(std::string_view text)
{
    std::vector<std::string> codes;
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        codes.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return codes;
}

/// Codes in use, ascending, and the place of each index among them.
struct Names {
    std::vector<std::string> codes;
    std::vector<std::uint32_t> placeOf; ///< by index
};

template <class CodeOf>
Names namesOf(const std::vector<bool>& used, const CodeOf& codeOf)
{
    std::vector<std::pair<std::string, std::uint32_t>> named;
    for (std::uint32_t i = 0; i < used.size(); ++i)
        if (used[i])
            named.emplace_back(codeOf(i), i);
    std::ranges::sort(named);
    Names names;
    names.placeOf.resize(used.size());
    for (const auto& [code, index] : named) {
        if (names.codes.empty() || names.codes.back() != code)
            names.codes.push_back(code);
        names.placeOf[index] = static_cast<std::uint32_t>(names.codes.size() - 1);
    }
    return names;
}

/// Numbers the managers of one week.
class Places {
public:
    Places(const Ledger& ledger, const WeekOfTalks& talks)
        : m_ledger(ledger)
    {
        const auto& people = ledger.schedule->plan->roster.people;
        std::vector<bool> managers(people.size() + 1);
        for (const auto position : talks.positions) {
            managers[managerAt(position)] = true;
            managers[ownerAt(position)] = true; // of a talk that a deputy held
        }
        m_managers = namesOf(managers,
            [&](std::uint32_t i) { return i == people.size() ? std::string{} : people[i].code; });
    }

    std::uint32_t manager(std::uint32_t position) const
    {
        return m_managers.placeOf[managerAt(position)];
    }
    const Names& managers() const { return m_managers; }

private:
    std::size_t managerAt(std::uint32_t position) const
    {
        const auto holder = m_ledger.holderOf(position);
        return holder == kNone ? m_ledger.schedule->plan->roster.people.size() : holder;
    }
    std::size_t ownerAt(std::uint32_t position) const
    {
        const auto& schedule = *m_ledger.schedule;
        const auto owner = schedule.seriesOf(schedule.occurrences[position]).owner;
        return owner == kNone ? schedule.plan->roster.people.size() : owner;
    }

    const Ledger& m_ledger;
    Names m_managers;
};

} // namespace

void MergedAway::addTo(CellSums& sums, DayRange asked) const
{
    const bool seen = asked.first <= due.first && due.last <= asked.last;
    ++sums.counts[seen ? column : kOpen];
    sums.confirmed += seen && column <= kLate && confirmed ? 1 : 0;
}

WeekCells cellsOf(const Ledger& ledger, const WeekOfTalks& talks)
{
    const Places places(ledger, talks);
    WeekCells all;
    all.week = talks.week;
    all.managers = places.managers().codes;
    std::vector<CellSums> sums(all.managers.size());
    const DayRange week{talks.week, talks.week + std::chrono::days{6}};
    all.hasWindows = std::ranges::any_of(ledger.schedule->windows,
        [&](const Window& window) { return week.first <= window.due && window.due <= week.last; });
    for (const auto position : talks.positions) {
        const auto& entry = ledger.entries[position];
        const auto manager = places.manager(position);
        const auto days = entry.merged ? daysOfChain(ledger, position) : std::nullopt;
        if (days && (days->first < week.first || days->last > week.last))
            all.mergedAway.push_back({manager, columnOf(entry), entry.confirmed, *days});
        else
            count(sums[manager], entry, columnOf(entry));
    }
    for (std::uint32_t i = 0; i < sums.size(); ++i)
        if (!(sums[i] == CellSums{}))
            all.cells.push_back({i, sums[i]});
    return all;
}

std::string packCells(const WeekCells& cells)
{
    PackedWriter out;
    out.add(std::string_view{joined(cells.managers)});
    out.add(kNoActivities);
    out.add(std::uint64_t{cells.hasWindows});
    out.add(std::uint64_t{cells.mergedAway.size()});
    for (const auto& talk : cells.mergedAway) {
        out.add(std::uint64_t{talk.manager});
        out.add(kNoActivity);
        out.add(std::uint64_t{talk.column} << 1U | (talk.confirmed ? 1U : 0U));
        out.addSigned((talk.due.first - cells.week).count());
        out.addSigned((talk.due.last - cells.week).count());
    }
    std::uint64_t before = 0;
    for (auto cell : cells.cells) {
        out.add(cell.manager - before);
        before = cell.manager;
        std::uint64_t mask = 0;
        for (std::size_t i = 0; i < kPackedNumbers; ++i)
            mask |= std::uint64_t{packedNumber(cell.sums, i) != 0} << i;
        out.add(mask);
        for (std::size_t i = 0; i < kPackedNumbers; ++i)
            if (mask >> i & 1)
                out.add(static_cast<std::uint64_t>(packedNumber(cell.sums, i)));
    }
    return out.sealed(meaningOf(cells.week));
}

bool CellsReader::readNames(PackedReader& in, bool& differ)
{
    const auto managers = in.text();
    const bool isKnown = in.text() == kNoActivities;
    differ = managers != m_managerText;
    if (differ) {
        m_managerText = managers;
        m_managers = parted(managers);
    }
    m_hasWindows = in.number() != 0;
    return isKnown && in.isGood();
}

bool CellsReader::readMergedAway(PackedReader& in, Day week)
{
    m_mergedAway.clear();
    const auto count = in.number();
    for (std::uint64_t i = 0; i < count && in.isGood(); ++i) {
        MergedAway talk;
        talk.manager = in.as<std::uint32_t>();
        const bool isKnown = in.number() == kNoActivity;
        const auto told = in.number();
        talk.column = static_cast<Column>(std::min<std::uint64_t>(told >> 1, kNowhere));
        talk.confirmed = (told & 1) != 0;
        talk.due.first = week + std::chrono::days{in.signedNumber()};
        talk.due.last = week + std::chrono::days{in.signedNumber()};
        if (!isKnown || talk.manager >= m_managers.size())
            return false;
        m_mergedAway.push_back(talk);
    }
    return in.isGood();
}

} // namespace mor
