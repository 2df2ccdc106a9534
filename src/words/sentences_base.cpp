// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"input.has_errors", "{0} has errors; nothing was changed."},
    {"day.malformed", "{0} is not a date. Write it as YYYY-MM-DD, such as 2026-11-03."},
});

} // namespace

std::span<const Sentence> baseSentences() { return kSentences; }

} // namespace mor::words
