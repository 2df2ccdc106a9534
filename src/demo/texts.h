// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/random.h"

#include <string>
#include <string_view>

namespace mor::demo {

/// What a sentence may name.
struct Names {
    std::string_view person; ///< first name of the other person
    std::string_view deal; ///< a deal of theirs, or the one the talk was about
    std::string_view other; ///< another deal of theirs
};

/// What was said in a talk, in one to three short sentences.
std::string sharedNote(std::string_view activity, const Names& names, Random& random);
/// What a manager keeps to themselves.
std::string privateNote(const Names& names, Random& random);
/// A promise of the rep, or of the manager to the rep.
std::string stepOfRep(const Names& names, Random& random);
std::string stepOfManager(const Names& names, Random& random);
/// A promise of somebody who leads managers, and of a manager to them.
std::string stepOfLeader(const Names& names, Random& random);
std::string stepOfLed(const Names& names, Random& random);
std::string excuseReason(Random& random);
std::string correctionReason(Random& random);
std::string unplannedNote(const Names& names, Random& random);

/// "Aylin" of "Aylin Demir".
std::string_view firstName(std::string_view name);

} // namespace mor::demo
