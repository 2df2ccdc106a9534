// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

// Rows look like {"area.code", "What is wrong with {0}, and what to do."}.
constexpr std::array<Sentence, 0> kSentences{};

} // namespace

std::span<const Sentence> practiceSentences() { return kSentences; }

} // namespace mor::words
