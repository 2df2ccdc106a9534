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
    {"counterpart.unknown",
        "{0} is not a counterpart. Write rep, manager, team, account, deal or alone."},
    {"evidence.unknown",
        "{0} is not a kind of evidence. Write rep-confirmation, decision, next-step, "
        "record-change, note, stored-call, coded-reasons or plan-version."},
    {"audience.unknown", "{0} is not an audience. Write everyone or ramping."},
    {"lever.unknown", "There is no lever {0}. Check the spelling or add the lever first."},
    {"activity.unknown", "There is no activity {0}. Check the spelling or add the activity first."},
    {"activity.named_twice", "The same {0} is named twice. Keep one of them."},
    {"activity.version_malformed", "{0} is not the version of an activity. Versions count from 1."},
    {"activity.deal_without_trigger",
        "{0} is about deals, so it needs a trigger as its cadence, such as on deal-won within 10 "
        "working days."},
    {"activity.trigger_without_deal",
        "{0} waits for a trigger, so it must be about a deal or an account."},
    {"activity.owner_is_rep",
        "{0} is owned by reps, who lead nobody. Choose leader, second-line or manager."},
    {"activity.out_of_range", "{0} does not work for {1}. Choose from {2} to {3}."},
    {"activity.too_many", "{0} is too many for one {1} list; {2} are the most. Keep what matters."},
    {"lever.in_use", "{0} can't be removed while {1} names it. Take it out there first."},
    {"priority.unknown", "There is no priority {0}. Check the spelling or add the priority first."},
    {"priority.without_lever", "{0} names no lever. Choose at least one that it should move."},
    {"reading.unknown", "Nothing was entered for {0} on these days."},
    {"reading.days_backwards", "{1} lies before {0}. Put the earlier day first."},
    {"reading.days_in_future", "{0} is still to come. Enter what was measured up to today."},
    {"reading.value_malformed",
        "What was measured must be a number of at most 15 digits before the point."},
    {"reading.count_out_of_range",
        "A share needs both numbers: how many, of how many; the first can't be the larger one."},
    {"velocity.out_of_range",
        "Deals, value and days must be 0 or more, and the win rate must lie between 0 and 100 %."},
    {"gate.twice", "There are two gates for the activity {0}. Keep one of them."},
    {"version.unknown", "There is no version {0}."},
    {"version.not_published",
        "Version {0} stands among the published ones without a date of publishing. Add the date or "
        "make it the draft."},
    {"version.out_of_order",
        "Version {0} is out of order. Numbers count up from 1 and no version takes effect before "
        "an older one."},
    {"rhythm.budget_out_of_range",
        "The budget must lie between half an hour and 60 hours a week. Choose a number from 0.5 to "
        "60."},
    {"rhythm.target_out_of_range", "The target must lie between 0 and 1; 0.8 stands for 80 %."},
    {"expectation.malformed",
        "{0} is not an expectation. Write it like: win-rate up 3 within 26 weeks."},
    {"expectation.out_of_range", "{0} does not work in an expectation. Choose from {1} to {2}."},
    {"rollout.stage_unknown",
        "There is no stage {0}. The stages are yourself, volunteers, everyone, piece-by-piece and "
        "keep-and-prune."},
    {"rollout.wave_empty", "The wave has nobody in it. Name somebody, or let everyone join."},
    {"rollout.wave_out_of_order",
        "The stage {0} would start on {1}, before the stage {2} on {3}. A later stage can't start "
        "before an earlier one; choose another day."},
    {"rollout.books_closed",
        "This would change {0} talks whose books are closed, because people run the rhythm "
        "already. Begin with everyone since {1}, the first day of version 1; stages after that "
        "can start today or later."},
    {"priority.changed",
        "The priority {0} was changed or removed meanwhile. Look at it as it is now, then save "
        "again."},
    {"lever.changed",
        "The lever {0} was changed or removed meanwhile. Look at it as it is now, then save "
        "again."},
    {"read_back.changed",
        "This sentence was changed meanwhile and reads {0} now. Look at it, then save again to "
        "put yours in its place."},
    {"rollout.decision_out_of_order",
        "On {1} the stage {0} would be left, after the later stage {2} was decided on {3}. Correct "
        "the stage or the day; to go back to a stage, decide to wait there first."},
    {"rollout.wave_changed",
        "The wave of {0}, stage {1}, was changed or removed meanwhile. Look at the waves as they "
        "are now."},
    {"rollout.reason_needed",
        "Not every condition is clear. Write why you go ahead; all managers can read it."},
    {"rollout.not_planned", "The activity {0} is not planned for later."},
});

} // namespace

std::span<const Sentence> rhythmSentences() { return kSentences; }

} // namespace mor::words
