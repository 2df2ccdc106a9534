// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/count_of.h"
#include "core/adherence/week_history.h"
#include "core/results/figures.h"
#include "core/results/rank_agreement.h"
#include "core/rhythm/rhythm.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// What a file of results says about a lever.
enum class Outcome : std::uint8_t {
    Attainment, ///< attained of quota: where the lever has no figure of its own
    Opportunities,
    WinRate,
    DealSize,
    CycleDays,
    CallMiss, ///< median absolute miss of the manager's own forecast calls
};
std::string_view toText(Outcome outcome); ///< "attainment", "win-rate", ...
/// Whether less of it is better.
bool isBetterLow(Outcome outcome);
/// Whether it is told in percentage points; else in percent of what it was.
bool isShare(Outcome outcome);

/// The lever's own figure in files of results; none where it has none.
std::optional<Outcome> outcomeOf(std::string_view lever);

/// How long after a talk its lever can be expected to show it (domain rules 9.5: pipeline reviews
/// 2 to 6 weeks, debriefs a sales cycle or more; the others are design judgement in their
/// likeness).
struct Lag {
    int fewest = 0; ///< days
    int most = 0;

    int days() const { return (fewest + most) / 2; }
    bool operator==(const Lag&) const = default;
};
Lag lagOf(std::string_view lever);

/// What is held beside each other.
struct TogetherQuestion {
    std::string activity; ///< code; empty: all talks
    std::string lever; ///< the activity's first
    Outcome outcome = Outcome::Attainment; ///< of its first lever that has a figure of its own
    Lag lag; ///< of the first lever; a sales cycle for all talks
};
/// The question about an activity of the newest version that has it; about all talks for "".
TogetherQuestion togetherQuestion(const Rhythm& rhythm, std::string_view activity);

/// Rhythm and result of one manager in one period. The rhythm is that of the days earlier by the
/// lag; a week belongs to the days in which its Thursday lies.
struct TogetherPoint {
    std::string manager;
    DayRange period;
    CountOf talks;
    double result = 0.0; ///< of the team, in the outcome's unit
};

/// One manager from one period to the next, compared with nobody but themselves.
struct TogetherDot {
    TogetherPoint before;
    TogetherPoint after;
    double rhythm = 0.0; ///< change of adherence, 0.1 is ten points up
    /// Change for the better, so that up is good: in points for shares, else in parts of before.
    double result = 0.0;
};

enum class TogetherFinding : std::uint8_t {
    TooFew, ///< under eight managers with two periods: dots only, no figure
    MovedTogether,
    DidNotMoveTogether, ///< an agreement worth naming is ruled out
    CannotTell,
    HardlyTogether, ///< an agreement that is no chance, and too small for a word
};
std::string_view toText(TogetherFinding finding); ///< "too few", "moved together", ...

inline constexpr int kFewestManagers = 8;
inline constexpr int kFewestTalks = 4; ///< expected in each window; fewer make no point
/// Agreement that is worth naming; "did not move together" rules it out.
inline constexpr double kWorthNaming = 0.3;
/// Less agreement is hardly any, however sure: at 0.1 of twenty pairs of managers eleven agree and
/// nine disagree, next to the ten of no agreement at all.
inline constexpr double kWorthAWord = 0.1;

struct Together {
    TogetherQuestion question;
    std::vector<TogetherDot> dots; ///< ascending by manager, then period
    int managers = 0; ///< with a dot
    int steps = 0; ///< from one period to the next
    /// Managers against their own earlier selves, which counts; none under eight of them.
    std::optional<RankAgreement> changes;
    TogetherFinding finding = TogetherFinding::TooFew;
    /// Then managers against each other, by what they had over all periods: no more than a picture
    /// of who has the easier ground.
    std::optional<RankAgreement> levels;
    TogetherFinding levelsFinding = TogetherFinding::TooFew;
};

/// What may be said of an agreement, by its chance, its size and where it may truly lie.
TogetherFinding findingOf(const RankAgreement& agreement);

/// Whether talks of a manager due on these days may be counted for the viewer.
using MayCount = std::function<bool(const Person& manager, DayRange due)>;

/// `managers` are those whose teams the viewer may see; calls are judged as of the history's day.
/// Periods of unlike length are never compared; a period whose talks may not be counted makes no
/// dot.
Together movedTogether(const TogetherQuestion& question, const ResultBook& book,
    const WeekHistory& history, const std::vector<const Person*>& managers,
    const MayCount& mayCount = {});

/// The due dates that a history needs for all periods of the book; empty for an empty book.
DayRange daysNeeded(const ResultBook& book, Lag longest);
/// The longest lag of the table.
Lag longestLag();

} // namespace mor
