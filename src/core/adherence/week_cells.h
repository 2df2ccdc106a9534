// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/cell_sums.h"
#include "core/adherence/packed_bytes.h"
#include "core/adherence/packed_talks.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// What the talks of one closed week come to for one manager, or one manager and activity.
struct WeekCell {
    std::uint32_t manager = 0; ///< position in WeekCells::managers
    std::uint32_t activity = 0; ///< position in WeekCells::activities
    CellSums sums; ///< without next steps

    bool operator==(const WeekCell&) const = default;
};

/// A talk that went into one of another week: counted in its column if all days of `due` are asked
/// for, else, as nobody can see what became of it, as open.
struct MergedAway {
    std::uint32_t manager = 0;
    std::uint32_t activity = 0;
    Column column = kOpen;
    bool confirmed = false;
    DayRange due;

    void addTo(CellSums& sums, DayRange asked) const;
    bool operator==(const MergedAway&) const = default;
};

/// A closed week added up; needs no plan to be read.
struct WeekCells {
    Day week{}; ///< Monday
    bool hasWindows = false; ///< something could have been due
    std::vector<std::string> managers; ///< codes of who held or should have, ascending; vacant ""
    std::vector<std::string> activities; ///< codes, ascending; none when they are not told apart
    std::vector<WeekCell> cells; ///< ascending by manager, activity
    std::vector<MergedAway> mergedAway;

    bool operator==(const WeekCells&) const = default;
};

enum class CellsBy : std::uint8_t { Manager, ManagerAndActivity };

/// Adds up a week all of whose books are closed. The ledger must hold the talks that those of the
/// week were merged into.
WeekCells cellsOf(const Ledger& ledger, const WeekOfTalks& talks, CellsBy by);

std::string packCells(const WeekCells& cells, CellsBy by);

/// What a seal over cells is about.
inline std::uint64_t meaningOf(Day week, CellsBy by)
{
    return mixed(static_cast<std::uint64_t>(week.time_since_epoch().count()),
        static_cast<std::uint64_t>(by));
}

/// The numbers of a cell that are packed, in order.
inline constexpr std::size_t kPackedNumbers = kColumns + 5;
inline std::int32_t& packedNumber(CellSums& sums, std::size_t at)
{
    std::int32_t CellSums::*const depth[] = {&CellSums::confirmed, &CellSums::criteriaMet,
        &CellSums::criteriaJudged, &CellSums::minutes, &CellSums::noise};
    return at < kColumns ? sums.counts[at] : sums.*depth[at - kColumns];
}

/// Reads packed weeks one after the other. Weeks mostly have the same people: their codes are only
/// looked at when they differ from those of the week before.
class CellsReader {
public:
    explicit CellsReader(CellsBy by)
        : m_by(by)
    {
    }

    /// False if the bytes are not of this week; then the rest of what was read means nothing.
    /// `onNames` is called before the first cell when codes differ from those of the call before.
    template <class OnNames, class OnCell>
    bool read(Day week, std::string_view packed, const OnNames& onNames, const OnCell& onCell);

    const std::vector<std::string>& managers() const { return m_managers; }
    const std::vector<std::string>& activities() const { return m_activities; }
    const std::vector<MergedAway>& mergedAway() const { return m_mergedAway; }
    bool hasWindows() const { return m_hasWindows; }

private:
    bool readNames(PackedReader& in, bool& differ);
    bool readMergedAway(PackedReader& in, Day week);

    CellsBy m_by;
    bool m_hasWindows = false;
    std::string m_managerText;
    std::string m_activityText;
    std::vector<std::string> m_managers;
    std::vector<std::string> m_activities;
    std::vector<MergedAway> m_mergedAway;
};

template <class OnNames, class OnCell>
bool CellsReader::read(
    Day week, std::string_view packed, const OnNames& onNames, const OnCell& onCell)
{
    auto in = PackedReader::open(packed, meaningOf(week, m_by));
    bool differ = false;
    if (!in || !readNames(*in, differ) || !readMergedAway(*in, week))
        return false;
    if (differ)
        onNames();
    const auto activities = std::max<std::uint64_t>(m_activities.size(), 1);
    std::uint64_t place = 0;
    while (!in->atEnd() && in->isGood()) {
        place += in->number();
        WeekCell cell;
        cell.manager = static_cast<std::uint32_t>(place / activities);
        cell.activity = static_cast<std::uint32_t>(place % activities);
        if (cell.manager >= m_managers.size())
            return false;
        auto mask = in->number();
        for (std::size_t i = 0; i < kPackedNumbers && mask != 0; ++i, mask >>= 1)
            if (mask & 1)
                packedNumber(cell.sums, i) = in->template as<std::int32_t>();
        onCell(cell);
    }
    return in->isGood();
}

} // namespace mor
