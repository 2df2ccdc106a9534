// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"judgement.malformed", "{0} is not a judgement. Use y, n or - for each criterion."},
    {"judgement.unknown_criterion",
        "The standard has no criterion {0}. Its criteria are numbered 1 to {1}."},
    {"judgement.both", "Criterion {0} can't be both met and not seen. Leave one of them out."},
    {"judgement.count_differs",
        "The standard has {1} criteria, and {0} were judged. Judge each of them once."},
    {"judgement.nothing_seen",
        "None of the criteria was seen, so there is nothing to keep. Judge at least one."},
    {"observation.has_errors",
        "What was seen of {0} can't be saved as it is; nothing was changed."},
    {"observation.unknown_observer",
        "Nobody with the code {0} was here when the talk was seen. Use a code of the people list."},
    {"observation.own_talk",
        "{0} is the observer's own talk. Tick its criteria on the run sheet instead."},
    {"observation.not_above",
        "{0} did not lead {1} when the talk was seen. Only somebody above can observe a talk."},
    {"observation.in_future", "{0} has not come yet. Give the day on which the talk was seen."},
    {"observation.too_early",
        "A talk seen on {0} is too early for this one, whose window opens on {1}. Choose the talk "
        "before it, or give a later day."},
    {"observation.newer_exists",
        "What was seen of {0} was changed in the meantime. Look at it as it is now."},
    {"observation.unknown", "There is no observation {0} that counts."},
    {"observation.not_yours", "Only the observer can take back what they said."},
    {"calibration.has_errors", "The round can't be saved as it is; nothing was changed."},
    {"calibration.unknown_activity",
        "The rhythm in force has no activity {0}. Name one of its activities."},
    {"calibration.case_empty", "A round needs a case to judge. Write what took place in a talk."},
    {"calibration.unknown_judge",
        "{0} can't judge: nobody of that code who leads people is here today."},
    {"calibration.too_few_judges",
        "{0} judges are too few to compare. Invite at least {1}; a result is shown from four on."},
    {"calibration.may_not_open",
        "{0} can't open a round. A leader or second line opens it for their managers."},
    {"calibration.unknown_round", "There is no round {0}. List the rounds to find its number."},
    {"calibration.not_invited", "{0} is not invited to judge this case."},
    {"calibration.judged_already", "{0} has judged this case already. A judgement is given once."},
    {"calibration.closed", "The round was closed on {0}. Judgements count while it is open."},
    {"calibration.not_the_opener",
        "{0} did not open this round. Only who opened it closes it, or another leader once they "
        "left."},
    {"calibration.begun",
        "Somebody has judged already, so the round can't be called off. Close it instead."},
});

} // namespace

std::span<const Sentence> coachingSentences() { return kSentences; }

} // namespace mor::words
