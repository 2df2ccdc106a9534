// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"input.has_errors", "{0} has errors; nothing was changed."},
    {"day.malformed", "{0} is not a date. Write it as YYYY-MM-DD, such as 2026-11-03."},
    {"day.not_in_calendar", "{0} does not exist in the calendar. Check the day and the month."},
    {"day.out_of_range",
        "{0} is outside the years the program works with. Choose a day from 1970 to 2199."},
    {"time.malformed", "{0} is not a time of day. Write it as HH:MM from 00:00 to 23:59."},
    {"instant.malformed",
        "{0} is not a point in time. Write it in UTC, such as 2026-11-03T09:47:31.250Z."},
    {"uuid.malformed",
        "{0} is not an identifier. It has 32 hexadecimal digits in five groups, as the program "
        "writes them."},
    {"code.malformed",
        "The {0} {1} can't be used as a code. Use 1 to 40 letters, digits, dots, hyphens or "
        "underscores, beginning with a letter or digit."},
    {"text.empty", "The {0} is empty. Enter at least one character."},
    {"text.too_long", "The {0} has {1} bytes; {2} are the most. Shorten it."},
    {"text.not_utf8",
        "The {0} is not valid UTF-8 text. Save it in that encoding or type it again."},
    {"text.control_character",
        "The {0} contains a control character. Remove it or type the text again."},
    {"email.malformed",
        "{0} is not an e-mail address. Write it like ana@example.com or leave it empty."},
    {"zone.malformed", "{0} is not a time zone. Write its IANA name, such as Europe/Berlin."},
});

} // namespace

std::span<const Sentence> baseSentences() { return kSentences; }

} // namespace mor::words
