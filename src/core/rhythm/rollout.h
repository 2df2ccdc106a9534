// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/org/roster.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// How a rhythm reaches the organisation (domain rules 5): the leader alone, one or two volunteers,
/// everybody with few activities, then one activity a month, then keeping and pruning.
enum class RolloutStage : std::uint8_t {
    Yourself,
    Volunteers,
    Everyone,
    PieceByPiece,
    KeepAndPrune
};
inline constexpr std::size_t kRolloutStages = 5;

/// "yourself", "volunteers", "everyone", "piece-by-piece", "keep-and-prune".
std::string_view toText(RolloutStage stage);
/// Error: "rollout.stage_unknown" (text).
Result<RolloutStage> parseRolloutStage(std::string_view text);

/// Some people start running the rhythm on a day.
struct Wave {
    RolloutStage stage = RolloutStage::Yourself;
    Day from{};
    bool everyone = false; ///< all who lead, also those not yet here; `people` is empty then
    std::vector<std::string> people; ///< person codes
    std::string note; ///< one line, may be empty

    bool operator==(const Wave&) const = default;
};

/// The leader's word on the gate between a stage and the next.
struct StageDecision {
    enum class Kind : std::uint8_t { Wait, GoAhead };

    RolloutStage stage = RolloutStage::Yourself; ///< the one to be left
    Kind kind = Kind::Wait;
    Day on{};
    std::string by; ///< person code, may be empty
    std::string reason; ///< needed to go ahead against a condition; all can read it
    /// What was not clear at that time, a sentence each; empty when the gate was clear.
    std::vector<std::string> unmet;

    bool isOverruled() const { return kind == Kind::GoAhead && !unmet.empty(); }
    bool operator==(const StageDecision&) const = default;
};

/// An activity that should join later: an idea with a date, not yet part of a draft.
struct PlannedActivity {
    Day from{};
    std::string activity; ///< code in the draft, the shelf or the library
    std::string name; ///< as it read when it was planned

    bool operator==(const PlannedActivity&) const = default;
};

/// How far the rhythm has been rolled down. Without waves everybody runs it from the first version
/// on. With waves nobody owes a talk whose window opened before the day they joined.
struct Rollout {
    std::vector<Wave> waves; ///< ascending by from, then stage
    std::vector<StageDecision> decisions; ///< ascending by day
    std::vector<PlannedActivity> planned; ///< ascending by from, then activity

    bool operator==(const Rollout&) const = default;
};

/// Decisions follow the stages and their days. Who goes back to an earlier stage decides to wait
/// there first. Error: "rollout.decision_out_of_order" (stage, day, stage and day of the one
/// before).
Result<> checkOrder(const StageDecision& before, const StageDecision& next);

/// Everything that must hold without knowing who works here: stages in order, somebody in each
/// wave, reasons where a condition was overruled. Places are below `pointer` ("/rollout").
void checkRollout(const Rollout& rollout, const std::string& pointer, Problems& problems);

/// The day from which a person runs the rhythm: kFirstDay without waves; none if no wave has them.
std::optional<Day> joinsOn(const Rollout& rollout, std::string_view person);
/// The day from which talks of reps without a manager count as the organisation's debt.
std::optional<Day> everyoneJoinsOn(const Rollout& rollout);
/// The first day of a stage; none while it has no wave.
std::optional<Day> startOf(const Rollout& rollout, RolloutStage stage);
/// The stage on a day: the last one that started; none before the first wave and without waves.
std::optional<RolloutStage> stageOn(const Rollout& rollout, Day day);

} // namespace mor
