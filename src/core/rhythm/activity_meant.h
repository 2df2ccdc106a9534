// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

namespace mor {

/// Code of the activity somebody means: by code or unambiguous name, in any version.
/// Errors: "activity.unknown", "activity.ambiguous".
Result<std::string> activityMeant(const Rhythm& rhythm, const std::string& text);

} // namespace mor
