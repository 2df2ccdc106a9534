// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/coaching/calibration_view.h"
#include "core/coaching/observed_standard.h"
#include "core/coaching/talks_to_observe.h"
#include "shared/desk.h"

namespace mor::ui {

/// Talks are looked for among those held in so many weeks, figures made from twice a quarter.
inline constexpr int kWeeksToObserve = 3;
inline constexpr int kWeeksOfFigures = 26;

/// What the page shows to one viewer, without the talks, which come with the ledger.
struct CoachingContents {
    bool observes = false; ///< leads somebody who leads
    bool calibrates = false; ///< may open a round
    bool isObserved = false; ///< somebody above could observe them
    std::vector<ObservationView> received;
    std::vector<ManagerStandard> managers;
    StandardSeen seen;
    StandardSeen own; ///< of the viewer's own talks
    std::vector<RoundView> rounds;
    std::vector<Observation> given; ///< by the viewer, newest versions
};

/// Errors: those of the repositories.
Result<CoachingContents> readCoaching(Desk& desk, const CoachingRepository& coaching);

} // namespace mor::ui
