// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/coaching/coaching_repository.h"
#include "core/schedule/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace mor {

struct RoundRequest {
    std::string activity; ///< code, in the version in force today
    std::string caseText;
    std::vector<std::string> judges; ///< person codes; named twice is once
    std::string openedBy; ///< person code
    std::optional<Uuid> id; ///< makes a retry safe
};

struct JudgementRequest {
    Uuid round;
    std::string judge; ///< person code
    std::vector<int> criteriaMet; ///< numbers from 1
    std::vector<int> notSeen; ///< can't be told from the case; the others were not met
    std::string note;
    std::optional<Uuid> id; ///< makes a retry safe
};

/// The one door for calibration rounds. Nothing here answers what somebody else judged.
class CalibrationService {
public:
    CalibrationService(CoachingRepository& coaching, const Clock& clock, UuidSource& uuids)
        : m_coaching(coaching)
        , m_clock(clock)
        , m_uuids(uuids)
    {
    }

    /// One problem is the error itself; several come as the causes of "calibration.has_errors".
    /// Errors: "calibration.unknown_activity" (code), "calibration.case_empty",
    /// "calibration.unknown_judge" (code), "calibration.too_few_judges" (invited, fewest),
    /// "calibration.may_not_open" (code), "text." codes; Conflict: "record.id_taken" (id).
    Result<CalibrationRound> open(const Plan& plan, const RoundRequest& request);

    /// Each judge judges once. Errors as above: "calibration.unknown_round" (id),
    /// "calibration.not_invited" (code), those of judgementOf and checkJudgement, "text." codes;
    /// Conflict: "calibration.judged_already" (code), "calibration.closed" (day),
    /// "record.id_taken" (id).
    Result<CalibrationJudgement> judge(const Plan& plan, const JudgementRequest& request);

    /// Ends the round before all have judged; accepted for one that has ended. Who opened it does,
    /// or, once they left, whoever may open one. Errors:
    /// "calibration.unknown_round" (id), "calibration.not_the_opener" (code).
    Result<> close(const Roster& roster, const Uuid& round, const std::string& by);
    /// The same while nobody has judged: the round is listed no more. Undo of opening is this.
    /// Conflict "calibration.begun".
    Result<> callOff(const Roster& roster, const Uuid& round, const std::string& by);

private:
    Result<CalibrationRound> roundOf(const Uuid& id) const;
    Result<std::optional<CalibrationJudgement>> given(
        const Uuid& round, const std::string& judge) const;

    CoachingRepository& m_coaching;
    const Clock& m_clock;
    UuidSource& m_uuids;
};

/// The activity whose criteria a round judges; null when the plan has no such version.
const Activity* activityOf(const Rhythm& rhythm, int version, std::string_view code);

} // namespace mor
