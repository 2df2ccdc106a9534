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
Digest digestOfDone(const Uuid& nextStep, Day doneOn);
Digest digestOf(const Confirmation& confirmation);
Digest digestOf(const UnplannedTalk& talk);

/// The evidence as stored: "decision,next-step".
std::string storedEvidence(const std::vector<EvidenceType>& evidence);

} // namespace mor::storage
