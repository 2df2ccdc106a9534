// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mirror/mirror_contents.h"

#include <span>

namespace mor::ui {

/// A column and whom it stands for; an empty code for those who are no single person.
struct MirrorColumn {
    Onlooker as = Onlooker::Nobody;
    std::string code;
};

/// What was noticed of a person's talks, what was observed of them, and their results: kept too,
/// and seen by rules of their own. The looks are those about the person.
std::vector<MirrorFact> mirrorFacts(const Roster& roster, const Person& person,
    const std::vector<MirrorColumn>& columns, std::span<const Look> looks, Day today);

} // namespace mor::ui
