// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"checkoff.has_errors", "The check-off of {0} can't be saved as it is; nothing was changed."},
    {"checkoff.unknown_occurrence",
        "The plan has no talk {0}. List the talks of that week to find its name."},
    {"checkoff.withdrawn",
        "The talk {0} was taken out of the plan before its window opened, so it "
        "is not expected. Record what was held as an unplanned talk."},
    {"checkoff.uncovered",
        "Nobody is there to hold {0}. Reassign it to the person who held it, then check it off."},
    {"checkoff.merged", "{0} was merged into {1}. Check that one off; both count."},
    {"checkoff.held_in_future", "{0} has not come yet. Check the talk off on the day it is held."},
    {"checkoff.held_too_early",
        "A talk on {0} is too early for this one, whose window opens on {1}. Choose the talk "
        "before it, or record it as unplanned."},
    {"checkoff.unknown_criterion",
        "The standard has no criterion {0}. Its criteria are numbered 1 to {1}."},
    {"checkoff.minutes_out_of_range", "{0} minutes is not a talk. Enter {1} to {2} minutes."},
    {"checkoff.recording_out_of_range",
        "{0} seconds of recording is not possible. Enter {1} to {2}, or leave it out."},
    {"checkoff.unknown_recorder", "Nobody here has the code {0}. Use a code of the people list."},
    {"checkoff.already_recorded",
        "{0} is already checked off, held on {1}. To change it, record "
        "it again with a reason for the correction."},
    {"checkoff.nothing_to_correct",
        "{0} has no check-off to correct. Record it without a reason for a correction."},
    {"checkoff.unchanged",
        "The correction says of {0} what is on record already. Change something, or leave the "
        "record as it is."},
    {"checkoff.newer_exists",
        "Somebody else recorded {0} in the meantime. Look at what they "
        "wrote, then correct it if it is wrong."},
    {"checkoff.none", "{0} has no check-off that could be taken back."},
    {"checkoff.unknown", "There is no check-off {0}. List the check-offs to find its number."},
    {"record.id_taken", "The id {0} belongs to another record. Use a new id for a new record."},
    {"nextstep.unknown_owner",
        "Nobody here has the code {0}. Give the next step to somebody of the people list."},
    {"nextstep.due_before_talk",
        "A next step due on {0} can't come from a talk held on {1}. Choose a later day."},
    {"nextstep.unknown", "There is no next step {0}. List the next steps to find its number."},
    {"nextstep.already_done", "That step was already marked done, on {1}."},
    {"nextstep.changed_since", "Somebody changed that step since. Look at it as it is now."},
    {"nextstep.done_in_future", "{0} has not come yet. Mark the step done when it is."},
    {"nextstep.done_too_far_back",
        "{0} is too long ago to be marked as done now. Use {1} or a later day."},
    {"nextstep.done_too_long_ago",
        "That step was done on {0}, too long ago to be opened again. Steps done from {1} on can "
        "be."},
    {"word.not_held",
        "{0} is not recorded as held, so there is nothing to confirm or dispute. Once it is "
        "checked off there is."},
    {"word.not_yet", "{0} is held on {1}. Confirm or dispute it when it took place."},
    {"word.not_the_counterpart",
        "{1} had no part in {0} beside its owner. Only who it was held with can confirm or "
        "dispute it."},
    {"word.useful_and_disputed",
        "A talk that did not take place changed nothing. Dispute it, or say how useful it was."},
    {"unplanned.has_errors", "The unplanned talk can't be saved as it is; nothing was changed."},
    {"unplanned.unknown_person", "Nobody here has the code {0}. Use a code of the people list."},
    {"unplanned.alone", "{0} can't hold a talk alone. Name the other person."},
    {"unplanned.not_here", "{0} was not in the organisation on {1}. Choose another day or person."},
    {"unplanned.unknown_activity",
        "The rhythm has no activity {0}. Name one of its activities, or leave it out."},
    {"unplanned.held_in_future", "{0} has not come yet. Record the talk when it was held."},
    {"unplanned.held_too_early",
        "{0} is too long ago to be recorded now. Talks from {1} on can be."},
    {"unplanned.minutes_out_of_range", "{0} minutes is not a talk. Enter {1} to {2} minutes."},
    {"skill.unknown_person", "Nobody here has the code {0}. Use a code of the people list."},
    {"skill.none", "{0} has no skill in focus that could be finished. Set one first."},
    {"stated.unknown_person", "Nobody here has the code {0}. Use a code of the people list."},
    {"stated.unknown_activity", "The rhythm has no activity {0}. Name one of its activities."},
    {"stated.talks_out_of_range", "{0} talks in four weeks is not possible. Enter 0 to {1}."},
    {"unplanned.unknown",
        "There is no unplanned talk {0}. List the unplanned talks of that day to find its number."},
});

} // namespace

std::span<const Sentence> practiceSentences() { return kSentences; }

} // namespace mor::words
