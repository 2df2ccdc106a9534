// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/uuid.h"
#include "core/coaching/judgement.h"
#include "core/schedule/occurrence_key.h"

#include <string>
#include <vector>

namespace mor {

/// What somebody above a manager saw of one talk, against the standard that the talk has. Read in
/// full by the two of them alone.
struct Observation {
    Uuid id; ///< of this version
    OccurrenceKey occurrence;
    int rhythmVersion = 0; ///< number of the version whose criteria were judged
    std::string manager; ///< person code of who held the talk
    std::string observer; ///< person code
    std::uint32_t revision = 0; ///< of this observer on this talk; the highest counts
    bool withdrawn = false; ///< this version takes the observation back
    Day observedOn{};
    Judgement judged;
    std::string strength; ///< one thing that worked; may be empty
    std::string tryNext; ///< one thing to try; may be empty
    Instant recordedAt{};

    bool operator==(const Observation&) const = default;
};

/// The newest version of each observer on each talk, those taken back left out; in the order given.
std::vector<Observation> standing(std::vector<Observation> versions);

} // namespace mor
