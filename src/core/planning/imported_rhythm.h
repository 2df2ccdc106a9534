// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

namespace mor {

/// Guards what a document may do to the rhythm of an organisation that is running it. A version
/// that has begun reads as it was published: what people recorded was said of its standard, and an
/// expectation is never touched again. A version that is yet to begin has passed its four
/// questions, as if it had been published here.
///
/// Error: "planning.import_refused" whose causes "planning.version_rewritten" (number, activities)
/// and "planning.version_not_asked" (number, activities) name each version.
Result<> keepVersionsHonest(const Rhythm& before, const Rhythm& after, Day today);

} // namespace mor
