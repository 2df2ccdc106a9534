// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/coaching/calibration.h"
#include "core/coaching/observation.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mor {

/// Observations and calibration rounds: records that are only ever added. Whoever shows them asks
/// coaching_view.h, which knows who may see what and when.
class CoachingRepository {
public:
    virtual ~CoachingRepository() = default;

    /// Durable when it returns. A record with the same id and the same content is accepted again
    /// and changes nothing; the same id with other content is a Conflict ("record.id_taken").
    struct Added {
        bool alreadyThere = false;
    };
    /// Conflict "observation.newer_exists" (key) when the observer has that revision on the talk
    /// under another id.
    virtual Result<Added> add(const Observation& observation) = 0;
    virtual Result<Added> add(const CalibrationRound& round) = 0;
    /// "calibration.unknown_round" (id); Conflict "calibration.judged_already" (judge),
    /// "calibration.closed" (day) after a closing.
    virtual Result<Added> add(const CalibrationJudgement& judgement) = 0;
    /// The first closing of a round counts; later ones are accepted and change nothing.
    /// "calibration.unknown_round" (id).
    virtual Result<Added> add(const CalibrationClosing& closing) = 0;

    /// All versions, ascending by recordedAt, then id.
    virtual Result<std::vector<Observation>> observations() const = 0;
    /// The same of talks held by one manager.
    virtual Result<std::vector<Observation>> observationsOf(std::string_view manager) const = 0;
    /// The same of one talk.
    virtual Result<std::vector<Observation>> observationsOf(const OccurrenceKey& talk) const = 0;
    virtual Result<std::optional<Observation>> observation(const Uuid& id) const = 0;

    /// Ascending by recordedAt, then id.
    virtual Result<std::vector<CalibrationRound>> rounds() const = 0;
    virtual Result<std::optional<CalibrationRound>> round(const Uuid& id) const = 0;
    virtual Result<std::vector<CalibrationJudgement>> judgements(const Uuid& round) const = 0;
    virtual Result<std::optional<CalibrationClosing>> closing(const Uuid& round) const = 0;
};

} // namespace mor
