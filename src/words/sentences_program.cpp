// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"activity.ambiguous", "{0} fits several activities: {1}. Use the code."},
    {"arguments.have_errors", "What was asked for has errors; nothing was changed."},
    {"demo.out_of_range",
        "The demo can't be made with {1} as {0}. Choose a number from {2} to {3}."},
    {"demo.size_unknown", "There is no demo size {0}. Choose small, medium or large."},
    {"program.file_needed", "{0} needs a .mor file. Name it as well."},
    {"program.no_brief",
        "There is no brief for {0}. It is the week of somebody who leads others by a published "
        "rhythm."},
    {"program.pdf_needed", "{0} needs a file to write. Name it with --to."},
    {"program.person_needed", "{0} needs to know whose week. Name the person with --person."},
    {"program.no_paper",
        "There is nothing to print for {0}, who holds no talks by a published rhythm. Choose "
        "somebody who leads others."},
    {"program.nothing_to_print",
        "Nothing in the rhythm is for this role, so there is no page to write. Choose another "
        "one."},
    {"program.too_many_pages", "That is more than {0} at once. Ask for a shorter time."},
    {"program.option_value", "{0} can't be \"{1}\". See --help for what it takes."},
    {"program.no_files", "Files can't be read or written here. Open the program on a desktop."},
    {"number.malformed", "{0} is not a whole number."},
    {"range.backwards", "{0} lies after {1}. Give the earlier day first."},
    {"step.malformed", "{0} is not a next step. Write it as WHO|WHAT|DATE."},
    {"workspace.on_server",
        "This version opens workspaces in files, not yet on a server. Name a file."},
});

} // namespace

std::span<const Sentence> programSentences() { return kSentences; }

} // namespace mor::words
