// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor drift: what is watched for a lasting fall, and what fell.
std::unique_ptr<Command> makeDriftCommand();
/// mor drift acknowledge: what got in the way.
std::unique_ptr<Command> makeDriftAcknowledgeCommand();
/// mor drift judge: what it turned out to be.
std::unique_ptr<Command> makeDriftJudgeCommand();
/// mor drift set: how a fall is noticed.
std::unique_ptr<Command> makeDriftSetCommand();

} // namespace mor::cli
