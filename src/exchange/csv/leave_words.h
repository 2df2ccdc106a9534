// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/org/roster.h"

#include <string_view>

namespace mor {

/// What a file says of why somebody is away, in English, German, French or Spanish: vacation and
/// parental leave are leave; all that tells of health is only ever absent. Error:
/// "field.unknown_word" (text, words).
Result<LeaveKind> leaveKindFrom(std::string_view text);

} // namespace mor
