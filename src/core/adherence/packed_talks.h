// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/follow_through.h"
#include "core/adherence/ledger.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// LedgerEntry::fact of a talk that was held and whose facts were not read.
inline constexpr std::uint32_t kFactNotRead = kNone - 1;

/// The occurrences due in one week, in the order of the schedule.
struct WeekOfTalks {
    Day week{}; ///< Monday
    std::vector<std::uint32_t> positions;
};

/// Weeks in which something is due, ascending. Linear.
std::vector<WeekOfTalks> talksByWeek(const Schedule& schedule);

/// Tells one set of occurrences from another: their keys in order.
std::uint64_t setOf(const Schedule& schedule, const WeekOfTalks& talks);

/// What became of the talks of a closed week, one to six bytes each. Merged talks are left out:
/// what they are depends on the range that is asked for.
std::string packTalks(const Ledger& ledger, const WeekOfTalks& talks);

/// The reverse: enters them at talks.positions, with the facts kFactNotRead; of merged ones nothing
/// is known but that they are. False if the bytes are not about exactly these talks.
bool unpackTalks(std::string_view packed, const Schedule& schedule, const WeekOfTalks& talks,
    std::vector<LedgerEntry>& entries);

/// The next steps that count for talks of a week in which none can be marked any more.
/// `counted` are those of the whole ledger, `steps` what they were counted from.
std::string packSteps(const Ledger& ledger, const WeekOfTalks& talks,
    std::span<const CountedStep> counted, std::span<const NextStep> steps);

/// Adds them to `counted` as a day sees them, without their place among steps.
bool unpackSteps(std::string_view packed, const Schedule& schedule, const WeekOfTalks& talks,
    Day asOf, std::vector<CountedStep>& counted);

} // namespace mor
