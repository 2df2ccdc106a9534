// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/rhythm_library.h"

namespace mor::ui {

/// The library that is part of the program, and rhythm documents on disk.
RhythmAccess rhythmAccess();

} // namespace mor::ui
