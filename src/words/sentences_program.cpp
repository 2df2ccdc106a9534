// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

// Rows look like {"area.code", "What is wrong with {0}, and what to do."}.
constexpr std::array<Sentence, 2> kSentences{{
    {"demo.out_of_range", "The demo can't be made with {0} {1}. Choose a number from {2} to {3}."},
    {"demo.size_unknown", "There is no demo size {0}. Choose small, medium or large."},
}};

} // namespace

std::span<const Sentence> programSentences() { return kSentences; }

} // namespace mor::words
