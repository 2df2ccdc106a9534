// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// Activities and the levers they serve, without versions or people: what libraries are made of.
struct RhythmDocument {
    std::vector<Lever> levers;
    std::vector<Activity> activities; ///< in the order shown

    bool operator==(const RhythmDocument&) const = default;
};

/// Most bytes of a rhythm document.
inline constexpr std::size_t kRhythmBytes = 5'000'000;

/// `"format": "mor-rhythm", "version": 1`, laid out like a plan document. How often an activity was
/// edited here says nothing to others and is left out.
std::string writeRhythmDocument(RhythmDocument rhythm);

/// Reads such a document and checks every activity; errors as in readPlan().
Result<RhythmDocument> readRhythmDocument(std::string_view bytes, std::string_view source);

} // namespace mor
