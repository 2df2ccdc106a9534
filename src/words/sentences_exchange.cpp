// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

// Files, tables, CSV and plan documents first, iCalendar after them.
constexpr auto kSentences = std::to_array<Sentence>({
    {"file.not_found", "There is no file {0}. Check the name and the folder."},
    {"file.not_regular",
        "{0} is not an ordinary file. Name a file, or use - for standard input or output."},
    {"file.cannot_read", "{0} can't be read: {1}."},
    {"file.cannot_write", "{0} can't be written: {1}. Nothing was changed there."},
    {"file.too_large", "{0} is too large. At most {1} are read."},
    {"table.unknown_format", "{0} is not an output format. Use table, csv, tsv or json."},
});

} // namespace

std::span<const Sentence> exchangeSentences() { return kSentences; }

} // namespace mor::words
