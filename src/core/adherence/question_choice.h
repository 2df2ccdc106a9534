// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"
#include "core/rhythm/cadence.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mor {

/// What is known of a talk when its guide questions are chosen, the most pressing first.
struct TalkSituation {
    std::vector<std::string> openPromises; ///< due and not kept, of either side, oldest first
    bool longGap = false; ///< longer since the last talk than its beat allows
    std::string skill; ///< in focus of the rep; empty: none
    bool ramping = false;
    std::string criterion; ///< of the standard, the one seen least lately; empty: none
    int turn = 0; ///< see turnOf; not negative
};

/// A guide question and why it is offered.
struct ChosenQuestion {
    enum class Reason : std::uint8_t { Promise, Gap, Skill, Ramp, Criterion, Turn };

    std::size_t question = 0; ///< position in the activity's questions
    Reason reason = Reason::Turn;
    std::string word; ///< the question's word that a promise, skill or criterion has too
    std::string text; ///< that promise, skill or criterion

    bool operator==(const ChosenQuestion&) const = default;
};

inline constexpr std::size_t kQuestionsOffered = 3;

/// The questions to offer for one talk; all of them when there are no more than three.
/// Guide questions are free texts tied to nothing, so two things are known of them. A question
/// takes up a promise, a skill or a criterion if both have a telling word: of four letters or more,
/// in no other question, and none of the commonest English words; words are the same that agree in
/// their first five letters, shorter ones altogether. And the first question opens the talk as its
/// author wrote it: it fits a long gap and a rep on ramp. At most two questions are chosen by the
/// situation, the most pressing first; the rest comes by turns, three further each time, so that
/// what was offered longest ago comes next.
std::vector<ChosenQuestion> chooseQuestions(
    std::span<const std::string> questions, const TalkSituation& situation);

/// Counts the periods of the rule up to the date in an occurrence's key; `number` tells talks of
/// one period apart. A talk that was not held takes its turn too.
int turnOf(const CadenceRule& rule, Day date, int number = 0);

/// Number from 1 of the criterion met in the smallest share of these talks, the first of equals.
/// Only talks judged by a standard of so many criteria count; none when no such talk was judged or
/// all was met.
std::optional<int> leastSeenCriterion(std::span<const CheckOffFact> talks, std::size_t criteria);

} // namespace mor
