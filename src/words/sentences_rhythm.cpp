// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"cadence.malformed", "{0} is not a cadence. Write it like {1}."},
    {"cadence.out_of_range", "{0} does not work as {1} of a cadence. Choose from {2} to {3}."},
    {"cadence.months_do_not_fill_year",
        "An activity can't repeat every {0} months. Choose 1, 2, 3, 4 or 6, so that every year "
        "looks the same."},
});

} // namespace

std::span<const Sentence> rhythmSentences() { return kSentences; }

} // namespace mor::words
