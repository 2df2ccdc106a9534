// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/results/lever_moved.h"

namespace mor {

/// The newest reading entered by hand that is over and began by the last day judged, beside the
/// newest one that ended before it began. Told only where both are shares of counts.
LeverMoved leverByReadings(
    const LeverQuestion& question, const Rhythm& rhythm, const std::string& code);

} // namespace mor
