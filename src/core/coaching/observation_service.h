// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/coaching/coaching_repository.h"
#include "core/schedule/plan.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mor {

/// What an observer says about one talk.
struct ObservationRequest {
    OccurrenceKey occurrence;
    std::string observer; ///< person code
    std::vector<int> criteriaMet; ///< numbers from 1
    std::vector<int> notSeen; ///< the others were not met
    std::string strength;
    std::string tryNext;
    std::optional<Day> observedOn; ///< none: today
    std::optional<Uuid> id; ///< makes a retry safe; else made here
    std::optional<Uuid> replaces; ///< the newest version the caller knows; refused if it is not
};

/// An observation as it is kept now.
struct Observed {
    Observation observation;
    bool alreadyThere = false; ///< the same had been said before; nothing changed
};

/// The one door for observations of talks.
class ObservationService {
public:
    ObservationService(CoachingRepository& coaching, const Clock& clock, UuidSource& uuids)
        : m_coaching(coaching)
        , m_clock(clock)
        , m_uuids(uuids)
    {
    }

    /// Records what was seen, by the criteria of the version the talk belongs to; said again by
    /// the same observer it replaces what they said before. Whether the talk is recorded as held
    /// is not asked: those above get counts, and the answer would tell them which rep was not
    /// reached. One problem is the error itself;
    /// several come as the causes of "observation.has_errors". Errors:
    /// "checkoff.unknown_occurrence" (key),
    /// "observation.unknown_observer" (code), "observation.own_talk" (key),
    /// "observation.not_above" (observer, manager), "observation.in_future" (day),
    /// "observation.too_early" (day, opens), those of judgementOf and checkJudgement, "text."
    /// codes; Conflict: "record.id_taken" (id), "observation.newer_exists" (key).
    Result<Observed> observe(std::shared_ptr<const Plan> plan, const ObservationRequest& request);

    /// Takes back what the observer said: a new version that no longer counts. Undo is this.
    /// Errors: "observation.unknown" (id), "observation.not_yours"; Conflict:
    /// "observation.newer_exists" (key) when `newest` is not the newest.
    Result<Observation> withdraw(const Uuid& newest, const std::string& by);

private:
    Result<std::optional<Observation>> newestOf(
        const OccurrenceKey& talk, const std::string& observer) const;

    CoachingRepository& m_coaching;
    const Clock& m_clock;
    UuidSource& m_uuids;
};

} // namespace mor
