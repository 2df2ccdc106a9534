// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"access.by_rep",
        "Figures for each rep are shown to the rep and to their manager alone. Group them by "
        "manager."},
    {"access.nothing", "{0} sees no figures. What each role sees stands on \"What others see\"."},
    {"access.unknown_kind", "{0} is not a kind of data that the program keeps apart."},
    {"look.malformed", "{0} can't be kept as the place of a look."},
    {"dimension.unknown",
        "{0} is not a way to group figures. Use manager, activity, lever, rep or week."},
    {"dimension.twice", "{0} is asked for twice. Name each way to group figures once."},
});

} // namespace

std::span<const Sentence> adherenceSentences() { return kSentences; }

} // namespace mor::words
