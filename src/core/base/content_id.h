// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/uuid.h"

namespace mor {

/// An identifier (RFC 9562, version 8) that follows from a text alone, so that what comes in twice
/// is recognised. Not against people who look for two texts with one identifier.
Uuid contentId(std::string_view text);

} // namespace mor
