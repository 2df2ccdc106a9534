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

/// What the talks of one closed week come to for one manager.
struct WeekCell {
    std::uint32_t manager = 0; ///< position in WeekCells::managers
    CellSums sums; ///< without next steps

    bool operator==(const WeekCell&) const = default;
};

/// A talk that went into one of another week: counted in its column if all days of `due` are asked
/// for, else, as nobody can see what became of it, as open.
struct MergedAway {
    std::uint32_t manager = 0;
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
    std::vector<WeekCell> cells; ///< ascending by manager
    std::vector<MergedAway> mergedAway;

    bool operator==(const WeekCells&) const = default;
};

/// Adds up a week all of whose books are closed. The ledger must hold the talks that those of the
/// week were merged into.
WeekCells cellsOf(const Ledger& ledger, const WeekOfTalks& talks);

std::string packCells(const WeekCells& cells);

/// What a seal over cells is about.
inline std::uint64_t meaningOf(Day week)
{
    return mixed(static_cast<std::uint64_t>(week.time_since_epoch().count()), 0);
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
    /// False if the bytes are not of this week; then the rest of what was read means nothing.
    /// `onNames` is called before the first cell when codes differ from those of the call before.
    template <class OnNames, class OnCell>
    bool read(Day week, std::string_view packed, const OnNames& onNames, const OnCell& onCell);

    const std::vector<std::string>& managers() const { return m_managers; }
    const std::vector<MergedAway>& mergedAway() const { return m_mergedAway; }
    bool hasWindows() const { return m_hasWindows; }

private:
    bool readNames(PackedReader& in, bool& differ);
    bool readMergedAway(PackedReader& in, Day week);

    bool m_hasWindows = false;
    std::string m_managerText;
    std::vector<std::string> m_managers;
    std::vector<MergedAway> m_mergedAway;
};

template <class OnNames, class OnCell>
bool CellsReader::read(
    Day week, std::string_view packed, const OnNames& onNames, const OnCell& onCell)
{
    auto in = PackedReader::open(packed, meaningOf(week));
    bool differ = false;
    if (!in || !readNames(*in, differ) || !readMergedAway(*in, week))
        return false;
    if (differ)
        onNames();
    std::uint64_t place = 0;
    while (!in->atEnd() && in->isGood()) {
        place += in->number();
        WeekCell cell;
        cell.manager = static_cast<std::uint32_t>(place);
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
