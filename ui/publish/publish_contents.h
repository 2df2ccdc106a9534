// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/manager_hours.h"
#include "core/planning/publish_preview.h"
#include "core/planning/rhythm_diff.h"

#include <memory>
#include <vector>

namespace mor::ui {

/// Everything that publishing the draft from a day means, worked out at once so that it can be done
/// in the background. Holds its plan: everything else points into it.
struct PublishContents {
    std::shared_ptr<const Plan> plan;
    Day from{};
    Day today{};
    const RhythmVersion* live = nullptr; ///< the newest published version; null before the first
    const RhythmVersion* draft = nullptr;
    std::vector<ActivityDifference> differences;
    std::vector<Gate> gates; ///< of the draft, answered as it stands today
    std::vector<ManagerHours> hours; ///< managers, second line, leader; each in roster order
    std::vector<NarrowStartWarning> warnings;
    PublishPreview preview;

    /// The index into `hours` of the person with most hours under the draft; the first of equals.
    std::size_t fullest() const;
};

/// Needs a plan with a draft.
PublishContents publishContents(std::shared_ptr<const Plan> plan, Day from, Day today);

/// How held talks stood when last looked at, told to show that publishing does not touch them.
struct HeldSoFar {
    int held = 0;
    int expected = 0;
    DayRange days;
};

} // namespace mor::ui
