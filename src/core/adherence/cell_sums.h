// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <array>
#include <cstdint>

namespace mor {

/// Where a state is counted.
enum Column : std::uint8_t {
    kOnTime,
    kLate,
    kMissed,
    kDisputed,
    kExcused,
    kUncovered,
    kWithdrawn,
    kOpen,
    kPlanned,
    kNowhere,
    kColumns
};

/// By closed and state.
inline constexpr std::array<std::array<Column, kStates>, 2> kColumnOf{{
    // Planned, Open, OnTime, Late, Missed, Excused, Uncovered, Withdrawn, Merged, Disputed
    {kPlanned, kOpen, kOpen, kOpen, kOpen, kNowhere, kNowhere, kNowhere, kOpen, kOpen},
    {kPlanned, kOpen, kOnTime, kLate, kMissed, kExcused, kUncovered, kWithdrawn, kOpen, kDisputed},
}};

/// What is added up for one cell.
struct CellSums {
    std::array<std::int32_t, kColumns> counts{};
    std::int32_t criteriaMet = 0;
    std::int32_t criteriaJudged = 0;
    std::int32_t minutes = 0;
    std::int32_t confirmed = 0;
    std::int32_t noise = 0;
    std::int32_t stepsDue = 0;
    std::int32_t stepsDone = 0;

    bool operator==(const CellSums&) const = default;

    void add(const CellSums& other)
    {
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += other.counts[i];
        criteriaMet += other.criteriaMet;
        criteriaJudged += other.criteriaJudged;
        minutes += other.minutes;
        confirmed += other.confirmed;
        noise += other.noise;
        stepsDue += other.stepsDue;
        stepsDone += other.stepsDone;
    }
};

/// A talk whose content counts: held in time, its window closed, and not told by another talk.
inline bool hasDepth(const LedgerEntry& entry)
{
    return entry.closed && entry.done() && !entry.merged;
}

inline bool isNoise(const LedgerEntry& entry)
{
    return !entry.hasNextStep && entry.usefulness != Usefulness::Changed;
}

/// Where the entry is counted.
inline Column columnOf(const LedgerEntry& entry)
{
    return kColumnOf[entry.closed][static_cast<std::size_t>(entry.state)];
}

inline void count(CellSums& sums, const LedgerEntry& entry, Column column)
{
    ++sums.counts[column];
    if (column > kLate)
        return;
    sums.confirmed += entry.confirmed ? 1 : 0;
    if (entry.merged)
        return;
    sums.criteriaMet += entry.criteriaMet;
    sums.criteriaJudged += entry.criteriaJudged;
    sums.minutes += entry.minutes;
    sums.noise += isNoise(entry) ? 1 : 0;
}

} // namespace mor
