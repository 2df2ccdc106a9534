// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"key.malformed",
        "{0} does not name a talk. Write it as ACTIVITY/OWNER/PERSON/DATE, such as "
        "PIPE/m-07/r-031/2026-11-06."},
    {"link.malformed", "{0} does not name a talk. Export the calendar again."},
    {"link.unknown_talk",
        "The open file has no talk {0}. Open the file that the calendar comes from."},
    {"exception.unknown_occurrence",
        "The plan has no talk {0}. List the talks of that week to find its name."},
    {"exception.uncovered",
        "Nobody leads this person on the due date of {0}. Give them a manager first."},
    {"exception.books_closed",
        "The books of {0} closed on {1}, so its figures stay as they are. Choose a later talk."},
    {"exception.outside_window",
        "{0} is outside the window of this talk. Choose a day from {1} to {2}, or excuse the "
        "talk."},
    {"exception.not_a_workday", "{1} does not work on {0}. Choose a working day."},
    {"exception.time_out_of_range", "A talk starts between 00:00 and 23:59. Give such a time."},
    {"exception.past_midnight",
        "A talk of {1} minutes from {0} would end after midnight. Give an earlier time."},
    {"exception.already_there", "{0} already stands there. Give another day or time."},
    {"exception.already_held",
        "{0} was held on {1}. Take its check-off back first, if it did not take place."},
    {"exception.already_excused",
        "{0} is already excused. To change the reason, take the excuse back first."},
    {"exception.deputy_is_owner", "{0} already holds this talk. Name somebody else."},
    {"exception.deputy_not_employed",
        "{0} is not in the organisation on {1}. Name somebody who is."},
    {"exception.deputy_leads_nobody", "{0} leads nobody on {1}. Name somebody who leads people."},
    {"exception.merged_into_itself", "{0} cannot be merged into itself. Name the other talk."},
    {"exception.different_people",
        "{0} and {1} are not between the same two people. Merge talks of the same two only."},
    {"exception.not_open", "{0} is open from {1} to {2} only. Merge talks while both are open."},
    {"exception.target_merged", "{0} was itself merged into another talk. Merge into that one."},
    {"exception.unknown_kind",
        "{0} cannot be taken back. Choose moved, excused, merged or reassigned."},
    {"exception.changed_since",
        "Somebody changed {0} since, so that stays as they left it. Look at the talk as it is "
        "now."},
    {"exception.nothing_to_revoke", "{1} is not {0}, so there is nothing to take back."},
    {"subject.unknown", "There is no account or deal {0}. Check the spelling or add it first."},
    {"counterpart.not_in_plan",
        "{0} is neither a person nor an account or deal here. Check the spelling."},
});

} // namespace

std::span<const Sentence> scheduleSentences() { return kSentences; }

} // namespace mor::words
