// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"import.unknown_kind",
        "{0} is no kind of import. Known are people, holidays, leave, busy, quota, deals and "
        "check-offs."},
    {"import.unknown", "There is no import {0}. The list of imports shows their identifiers."},
    {"import.ambiguous", "Several imports begin with {0}. Write more of the identifier."},
    {"import.none", "No import is left to take back."},
    {"import.taken_back_already", "The import of {0} was taken back before. Nothing was changed."},
    {"import.all_changed_since",
        "All that came with {0} was changed since or is needed by what came later. Nothing was "
        "taken back; change what is wrong by hand."},
    {"import.too_many_problems",
        "More than {0} problems so far; the rows from here on were not looked at. Mend what is "
        "wrong in all of them first."},
    {"import.internal", "The import stopped over a defect of the program. Nothing was changed."},

    {"checkoff_import.day_missing",
        "The row has no day. Write the day on which the talk was held."},
    {"checkoff_import.owner_missing",
        "The row does not say who held the talk. Give a code, an e-mail address or a name."},
    {"checkoff_import.activity_missing",
        "The row does not say which activity it was. Give its code or its name."},
    {"checkoff_import.counterpart_missing",
        "{0} is held with somebody or about something. Say with whom or about what."},
    {"checkoff_import.no_talk",
        "No talk {0} of {1} with {2} was planned around {3}. Check the day, the people and since "
        "when the rhythm has this talk; or leave the row out."},
    {"checkoff_import.talk_twice",
        "This row is about the talk {0}, as {1} is. Keep the row that is right."},
    {"checkoff_import.recorded_otherwise",
        "The talk {0} is recorded already, as held on {1}. Leave the row out, or correct the talk "
        "where it is recorded."},
    {"checkoff_import.done_unusable",
        "A promise kept on {0} needs the promise, and a day that is not yet to come. Check "
        "both columns."},
    {"checkoff_import.minutes_malformed",
        "{0} is not a number of minutes. Write a whole number such as 30, or leave it empty."},

    {"deal.unknown_system", "{0} is no system that is known: salesforce, hubspot or other."},
    {"deal.id_missing", "The row has no identifier of its deal. Export the file with that column."},
    {"deal.id_malformed",
        "{0} is not the identifier of a deal. Salesforce writes 15 or 18 letters and digits; "
        "others write up to 200 bytes on one line."},
    {"deal.id_case_lost",
        "In {0} letters changed between upper and lower case, so that it may be another deal. "
        "Export the file again and don't edit the column."},
    {"deal.name_missing", "The deal has no name. Fill in its name."},
    {"deal.twice", "The deal {0} came before, in {1}. Keep one of the two rows."},
    {"deal.text_too_long", "{0} is longer than {1} bytes. Shorten it."},
    {"deal.won_but_open", "The deal is won and not closed. Check the columns for closed and won."},
    {"deal.as_of_in_future",
        "A file can't tell of {0}, which is yet to come. Give the day it was exported."},
    {"deals.changed_meanwhile",
        "Others were importing deals all the while. Nothing was changed; import the file again."},
    {"owner.malformed", "{0} does not say who an owner is. Write it like \"Ana Ruiz=r-003\"."},
    {"owner.to_confirm",
        "Is the owner {0} the person {1} ({2})? Confirm it once for all their deals here: {3}."},
    {"owner.unknown",
        "The owner {0} is nobody of the roster. Say who it is, or keep unknown owners as texts; "
        "deals of theirs here: {1}."},
    {"import.kind_needs_calendar",
        "{0} is a table. Busy times come from a calendar file; choose what else the table holds."},
    {"import.kind_needs_table",
        "{0} is a calendar file. It can hold holidays, leave or busy times; choose one of them."},
    {"import.whose_calendar", "Say whose calendar this is."},
    {"import.too_many_rounds",
        "So many rows depend on others that can't come in that no rest was found. Correct the rows "
        "named, then open the file again."},
});

} // namespace

std::span<const Sentence> importSentences() { return kSentences; }

} // namespace mor::words
