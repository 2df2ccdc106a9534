// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <string_view>

namespace mor::words {

/// Pairs a code with its English pattern. One table per area, in sentences_<area>.cpp.
struct Sentence {
    std::string_view code;
    std::string_view pattern;
};

std::span<const Sentence> baseSentences();
std::span<const Sentence> orgSentences();
std::span<const Sentence> rhythmSentences();
std::span<const Sentence> scheduleSentences();
std::span<const Sentence> practiceSentences();
std::span<const Sentence> adherenceSentences();
std::span<const Sentence> coachingSentences();
std::span<const Sentence> planningSentences();
std::span<const Sentence> resultSentences();
std::span<const Sentence> importSentences();
std::span<const Sentence> storageSentences();
std::span<const Sentence> exchangeSentences();
std::span<const Sentence> programSentences();

} // namespace mor::words
