// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"
#include "core/schedule/exceptions.h"
#include "storage/sql/digest.h"

namespace mor::storage {

/// One digest for each kind of history row, over all its fields. Verified by `verify`.

Digest digestOf(const PlanException& exception);
Digest digestOf(const TriggerEvent& trigger);
/// Without private note and next steps, which carry their own.
Digest digestOf(const CheckOff& checkOff);
Digest digestOfPrivateNote(const CheckOff& checkOff);
/// Without the day it was done, which is a row of its own.
Digest digestOf(const NextStep& step);
/// The revision is part of it from the second on, as the first stands in files of version 3.
Digest digestOfDone(const Uuid& nextStep, std::optional<Day> doneOn, std::uint32_t revision);
Digest digestOf(const Confirmation& confirmation);
Digest digestOf(const UnplannedTalk& talk);
Digest digestOfTakingBack(const Uuid& unplannedTalk, Day recordedOn);
Digest digestOf(const SkillFocus& focus);
Digest digestOf(const StatedFrequency& stated);

/// The evidence as stored: "decision,next-step".
std::string storedEvidence(const std::vector<EvidenceType>& evidence);

} // namespace mor::storage
