// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "mirror/drift_shown.h"

#include "core/adherence/read_drift.h"
#include "core/adherence/week_history.h"

namespace mor::ui {

Result<DriftSaid> driftSaid(const DriftRepository* drift)
{
    if (drift == nullptr)
        return DriftSaid{};
    auto words = drift->words();
    if (!words)
        return fail(words);
    const auto setting = driftSetting(*drift);
    if (!setting)
        return fail(setting);
    return DriftSaid{std::move(*words), *setting};
}

Result<DriftWatch> driftShown(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, DriftSaid said, const std::string& viewer, Day shown)
{
    const auto history = readHistory(plan, practice, driftWeeks(shown), shown);
    if (!history)
        return fail(history);
    std::erase_if(said.words, [&](const DriftWord& word) { return word.recordedOn > shown; });
    return seenBy(
        driftWatch(*history, said.words, said.setting, versionsFrom(*plan)), plan->roster, viewer);
}

} // namespace mor::ui
