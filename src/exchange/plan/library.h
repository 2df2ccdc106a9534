// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/plan/rhythm_document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// The rhythms a new workspace can start with.
enum class Starter : std::uint8_t { Narrow, Frontline, Leader };

std::string_view toText(Starter starter); ///< "narrow", "frontline", "leader"
/// Error: "starter.unknown".
Result<Starter> parseStarter(std::string_view text);

/// What a starter is called and made of.
struct StarterOutline {
    std::string name;
    std::string summary; ///< one sentence
    std::optional<Role> owner; ///< who owns its activities; none: as the library says
    std::vector<std::string> activities; ///< codes in the library
};

/// The documents themselves, part of the program: activities and levers, and the starters.
std::string_view libraryDocument();
std::string_view starterDocument(Starter starter);

/// The activity library. The levers are those every new workspace has.
Result<RhythmDocument> library();
Result<StarterOutline> starterOutline(Starter starter);

/// A rhythm with the library's levers and version 1 published on a day, in force from another; the
/// four questions are answered "clear" for each activity. Fails only if the documents built in are
/// damaged.
Result<Rhythm> starterRhythm(Starter starter, Day publishedOn, Day effectiveFrom);

} // namespace mor
