// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_repository.h"
#include "core/adherence/drift_watch.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan.h"

#include <memory>
#include <vector>

namespace mor::ui {

/// What people said about drift, and how early it is to be noticed.
struct DriftSaid {
    std::vector<DriftWord> words;
    DriftSetting setting;
};
/// The usual setting without a word where there is no repository. Errors: those of the repository.
Result<DriftSaid> driftSaid(const DriftRepository* drift);

/// What somebody could see on that day of what was noticed, as it stood then: words said later are
/// left out. For a background thread. Errors: those of the repository.
Result<DriftWatch> driftShown(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, DriftSaid said, const std::string& viewer, Day shown);

} // namespace mor::ui
