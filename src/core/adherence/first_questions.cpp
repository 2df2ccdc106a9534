// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/monday_brief.h"

#include <algorithm>

namespace mor {

std::vector<BriefQuestion> firstQuestions(
    const Schedule& schedule, std::span<const BriefTalk> talks, const TalkSituations& situations)
{
    std::vector<BriefQuestion> first;
    for (const auto& talk : talks) {
        const auto at = talk.isToHold() ? schedule.find(talk.key) : kNone;
        if (at == kNone)
            continue;
        const auto known = situations.find(talk.key);
        const auto& questions = schedule.activity(schedule.occurrences[at]).questions;
        const auto chosen = chooseQuestions(
            questions, known == situations.end() ? TalkSituation{} : known->second);
        if (chosen.empty())
            continue;
        const auto& question = questions[chosen.front().question];
        const auto same = std::ranges::find_if(first, [&](const BriefQuestion& one) {
            return one.question == question && one.talks.front().key.activity == talk.key.activity;
        });
        if (same != first.end())
            same->talks.push_back(talk);
        else
            first.push_back({question, {talk}});
    }
    return first;
}

} // namespace mor
