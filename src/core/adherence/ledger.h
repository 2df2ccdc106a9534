// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"
#include "core/schedule/schedule.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace mor {

/// What became of an occurrence as of a day (domain rules 8.1).
enum class State : std::uint8_t {
    Planned, ///< window not open yet
    Open, ///< window open or in grace, not held
    OnTime, ///< held by its due date
    Late, ///< held after due, within grace
    Missed, ///< grace over, not held
    Excused, ///< legitimately not possible; leaves the denominator
    Uncovered, ///< nobody was there to hold it: the organisation's debt
    Withdrawn, ///< its version ended before the window opened
    Merged, ///< only while the occurrence it went into is Planned or Open; afterwards it has that
            ///< one's state
    Disputed, ///< recorded as held, the other person says no; counts as not done once grace is over
};
inline constexpr std::size_t kStates = 10;

std::string_view toText(State state); ///< "planned", "open", "on-time", "late", "missed", ...

enum class ExcuseCause : std::uint8_t { None, Asked, LeaveOfOwner, LeaveOfPerson, JoinedOrLeft };

struct LedgerEntry {
    State state = State::Planned;
    ExcuseCause excuse = ExcuseCause::None;
    bool closed = false; ///< grace is over as of the day asked: the only ones that are judged
    bool confirmed = false; ///< the other person confirmed
    Usefulness usefulness = Usefulness::NotAnswered;
    std::uint32_t fact = kNone; ///< position in Ledger::facts of the version that counts
};

/// The schedule with what became of each occurrence. entries[i] belongs to schedule.occurrences[i].
struct Ledger {
    std::shared_ptr<const Schedule> schedule;
    std::shared_ptr<const std::vector<CheckOffFact>> facts;
    Day asOf{};
    std::vector<LedgerEntry> entries;

    /// The fact that counts for the occurrence; null when it was not held.
    const CheckOffFact* factOf(std::size_t position) const;
};

/// Settles every occurrence as the world looked at the end of `asOf`: records of later days are not
/// seen, and records made after the books of a window closed (booksCloseOn) never change it.
/// `facts` may hold more than the schedule's range and must be ascending by date, series, number,
/// revision. Linear. Held dates count if recorded within five working days, else the recorded date
/// counts (8.3 "Late").
Ledger settle(std::shared_ptr<const Schedule> schedule,
    std::shared_ptr<const std::vector<CheckOffFact>> facts,
    std::span<const Confirmation> confirmations, Day asOf);

/// Held before the window opened and not linked to it: none here; a check-off names its occurrence,
/// which links it.

} // namespace mor
