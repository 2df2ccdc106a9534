// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"
#include "core/schedule/schedule.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>
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

/// What became of one occurrence. Narrow, with what figures need of the fact beside the state, so
/// that measuring two million of them reads one array.
struct LedgerEntry {
    State state = State::Planned;
    ExcuseCause excuse = ExcuseCause::None;
    Usefulness usefulness = Usefulness::NotAnswered;
    bool closed : 1 = false; ///< grace is over as of the day asked: the only ones that are judged
    bool confirmed : 1 = false; ///< the other person confirmed
    bool merged : 1 = false; ///< state, fact and word are those of the talk it went into
    bool hasNextStep : 1 = false;
    std::uint8_t criteriaMet = 0; ///< how many
    std::uint8_t criteriaJudged = 0; ///< of how many; 0: not judged
    std::uint16_t minutes = 0; ///< of conversation
    std::uint32_t fact = kNone; ///< position in Ledger::facts of the version that counts
    std::int32_t heldDay = 0; ///< days since 1970; meaningless without a fact

    bool held() const { return fact != kNone; } ///< also when too late to count
    Day heldOn() const { return Day{std::chrono::days{heldDay}}; }
    bool done() const { return state == State::OnTime || state == State::Late; }
    bool operator==(const LedgerEntry&) const = default;
};

/// The schedule with what became of each occurrence. entries[i] belongs to schedule.occurrences[i].
struct Ledger {
    std::shared_ptr<const Schedule> schedule;
    std::shared_ptr<const std::vector<CheckOffFact>> facts;
    Day asOf{};
    std::vector<LedgerEntry> entries;
    /// Who holds, or held, a talk that was reassigned, by position; owners are not in it.
    std::unordered_map<std::uint32_t, PersonIndex> deputies;

    /// The fact that counts for the occurrence; null when it was not held.
    const CheckOffFact* factOf(std::size_t position) const;
    /// The deputy or the owner; kNone for vacant.
    PersonIndex holderOf(std::size_t position) const;
};

/// Settles every occurrence as the world looked at the end of `asOf`: records of later days are not
/// seen, and records made after the books of a window closed (booksCloseOn) never change it.
/// `facts` may hold more than the schedule's range and must be ascending by date, series, number,
/// revision. Linear. The rules where 8.3 leaves room:
/// - A held date counts if recorded within five working days, else the recorded date does. A talk
///   that comes after grace by that reckoning stays missed but keeps its fact.
/// - A talk held although it was excused, by leave or by asking, counts as held.
/// - A check-off names its occurrence; so one held before the window opened counts as on time.
/// - A vacant seat's talk is uncovered until it is reassigned; then it is judged like any other.
/// - A talk merged into one outside the schedule's range stays Merged and is not judged.
/// - Of several words of one person the newest counts, of a talk with a team each person's newest:
///   it is disputed while those who dispute are no fewer than those who confirm. A dispute shows at
///   once; it is judged after grace, and settled by the person's newer word or by taking the
///   check-off back.
Ledger settle(std::shared_ptr<const Schedule> schedule,
    std::shared_ptr<const std::vector<CheckOffFact>> facts,
    std::span<const Confirmation> confirmations, Day asOf);

} // namespace mor
