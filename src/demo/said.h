// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_word.h"
#include "demo/records.h"

namespace mor::demo {

/// The skills reps work on, ascending by person, then time: most have one in focus, agreed with the
/// manager they still have; some finished another one before.
std::vector<SkillFocus> writeSkills(const World& world);

/// How often managers said they hold each of their activities, on the first working day of the
/// newest version: about as often as agreed, a few of them less, none of them knowing what came of
/// it. Ascending by person and activity.
std::vector<StatedFrequency> writeStatements(const World& world);

/// How the leader wants drift to be noticed, said on the first day of the newest version: as usual,
/// but hearing of it after three days. None while there is no version or leader.
std::vector<DriftSettingWord> writeDriftSettings(const World& world);

} // namespace mor::demo
