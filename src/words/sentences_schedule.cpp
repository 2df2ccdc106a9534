// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"subject.unknown", "There is no account or deal {0}. Check the spelling or add it first."},
    {"counterpart.not_in_plan",
        "{0} is neither a person nor an account or deal here. Check the spelling."},
});

} // namespace

std::span<const Sentence> scheduleSentences() { return kSentences; }

} // namespace mor::words
