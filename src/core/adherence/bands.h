// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// How many people somebody leads directly.
enum class SpanBand : std::uint8_t { UpToFour, FiveToEight, NineToTwelve, ThirteenUp };
SpanBand spanBandOf(int people);
std::string_view toText(SpanBand band); ///< "1-4", "5-8", "9-12", "13+"

inline constexpr int kNewWeeks = 13; ///< in which a new manager is compared with new ones only

/// What makes one manager's position like another's (domain rules 10).
struct Bands {
    SpanBand span = SpanBand::UpToFour;
    bool isNew = false; ///< leads for less than thirteen weeks
    bool playerCoach = false; ///< carries an own quota
    int reps = 0; ///< led directly
    int ramping = 0; ///< of these: still in their ramp
    std::string calendar; ///< code of the work calendar, which stands for the region

    bool operator==(const Bands&) const = default;
};

struct ManagerBands {
    std::string manager; ///< person code
    Bands bands;

    bool operator==(const ManagerBands&) const = default;
};

/// The bands of everybody who leads reps on that day, ascending by code. Somebody leads since the
/// first line to them; lines that began with the roster itself tell nothing of before, then since
/// joining. Linear but for lookups.
std::vector<ManagerBands> bandsOn(const Roster& roster, Day day);

/// Which managers to compare: each band that is given must fit.
struct BandFilter {
    std::optional<SpanBand> span;
    std::optional<bool> isNew;
    std::optional<bool> playerCoach;
    std::optional<bool> ramping; ///< whether any of the reps is in their ramp
    std::optional<std::string> calendar;

    bool empty() const { return *this == BandFilter{}; }
    bool fits(const Bands& bands) const;
    bool operator==(const BandFilter&) const = default;
};

/// Adds a band as it is written: "span=5-8", "tenure=new" or "settled", "player-coach=yes",
/// "ramping=no", "calendar=de-by". Errors: "band.unknown" (text), "band.twice" (text).
Result<> addBand(BandFilter& filter, std::string_view text);

/// Person codes of the managers to compare in the organisation's order as of that day: all whose
/// role it is, also those who left, or, where nobody has it, all who lead reps; with a filter those
/// of them who lead reps that day and fit.
std::vector<std::string> managersIn(const Roster& roster, const BandFilter& filter, Day day);

} // namespace mor
