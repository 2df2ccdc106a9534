// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor calibration: one case that several judge blind.
std::unique_ptr<Command> makeCalibrationCommand();

} // namespace mor::cli
