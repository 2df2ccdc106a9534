// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"fiscal.malformed", "{0} is not a fiscal calendar. Write it like {1}."},
    {"fiscal.year_out_of_range", "The fiscal year {0} is outside {1} to {2}."},
    {"fiscal.no_such_quarter", "There is no fiscal quarter {0}. Quarters are 1 to 4."},
    {"fiscal.no_such_month", "There is no fiscal month {0}. Months are 1 to 12."},
});

} // namespace

std::span<const Sentence> orgSentences() { return kSentences; }

} // namespace mor::words
