// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/statistics.h"
#include "core/coaching/coaching_repository.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// An observation with the standard it was judged by and what the manager ticked for the same talk.
struct ObservationView {
    Observation observation;
    std::string activityName;
    std::vector<std::string> criteria; ///< texts of the standard
    /// The manager's ticks, met or not; none: they judged nothing, or it is not for the reader.
    std::optional<Judgement> own;
};

/// In full, those this person gave and those about talks they held, newest first: nobody else
/// reads them. The ticks come to who held the talk alone: those above get shares (domain rules 11).
/// Errors: those of the repositories.
Result<std::vector<ObservationView>> readObservations(const Plan& plan,
    const CoachingRepository& coaching, const PracticeRepository& practice,
    std::string_view viewer);

/// Verdicts of manager and observer on the same criteria of the same talks; what either of them
/// did not judge is not in it.
struct TwoVerdicts {
    int judged = 0; ///< by both
    int alike = 0;
    int metByOwn = 0; ///< the manager ticked it
    int metAsObserved = 0;

    Interval agreement() const { return wilson(alike, judged); }
    TwoVerdicts& operator+=(const TwoVerdicts& other);
    bool operator==(const TwoVerdicts&) const = default;
};

struct CriterionVerdicts {
    std::string activity; ///< code
    std::string criterion; ///< text
    TwoVerdicts verdicts;

    bool operator==(const CriterionVerdicts&) const = default;
};

/// Over several talks.
struct StandardSeen {
    int talks = 0; ///< on which both judged something
    TwoVerdicts verdicts;
    std::vector<CriterionVerdicts> criteria; ///< by activity, then in the order first met
};
StandardSeen standardSeen(std::span<const ObservationView> observations);

/// What those above get of all whose share they may see: the criteria without the managers, each
/// from four talks on.
Result<StandardSeen> readStandardSeen(const Plan& plan, const CoachingRepository& coaching,
    const PracticeRepository& practice, std::string_view viewer, Day today, Day since);

/// The same of one manager without the criteria.
struct ManagerStandard {
    std::string manager; ///< person code
    int talks = 0;
    TwoVerdicts verdicts;

    bool operator==(const ManagerStandard&) const = default;
};

/// Managers whose share this person may see on that day and whose talks were observed since
/// `since`, by whomever; ascending by code.
Result<std::vector<ManagerStandard>> readStandardByManager(const Plan& plan,
    const CoachingRepository& coaching, const PracticeRepository& practice, std::string_view viewer,
    Day today, Day since);

} // namespace mor
