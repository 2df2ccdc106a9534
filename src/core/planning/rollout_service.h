// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rhythm_store.h"

#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// The door for changes of the rollout. All errors are told with nothing changed; a change that
/// would rewrite closed books is refused ("planning.books_closed"; a first wave by
/// "rollout.books_closed": how many talks, the first day of version 1).
class RolloutService {
public:
    RolloutService(PlanRepository& plans, const PracticeRepository& practice, const Clock& clock)
        : m_store(plans, practice, clock)
    {
    }

    /// Adds a wave. Errors: "rollout.wave_empty", "person.unknown", "rollout.wave_out_of_order"
    /// (a later stage must not start before an earlier one), "day.out_of_range".
    Result<> addWave(const Wave& wave);
    /// Puts a wave in place of another; `was` as it is stored. Error: Conflict
    /// "rollout.wave_changed".
    Result<> changeWave(const Wave& was, const Wave& is);
    Result<> removeWave(const Wave& was); ///< "rollout.wave_changed"

    /// The leader's word on the gate of the present stage. Going ahead while something is unmet
    /// needs a reason: "rollout.reason_needed"; going ahead from a stage before the one decided
    /// last: "rollout.decision_out_of_order".
    Result<> decide(StageDecision decision);

    Result<> planActivity(const PlannedActivity& planned); ///< one of each code
    Result<> dropPlanned(std::string_view activity); ///< "rollout.not_planned"

    /// What the last act changed, for taking it back by RhythmStore::takeBack.
    const RhythmChange& lastChange() const { return m_last; }

private:
    Result<> keep(Result<RhythmChange> change);
    Result<> keepWave(Result<RhythmChange> change);

    RhythmStore m_store;
    RhythmChange m_last;
};

} // namespace mor
