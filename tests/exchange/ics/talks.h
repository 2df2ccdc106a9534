// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/schedule_document.h"
#include "support/organisation_builder.h"

#include <memory>
#include <string>
#include <vector>

namespace mor::tests {

/// What stands in every talk of one pipeline review.
inline std::shared_ptr<const TalkTexts> texts(
    std::optional<Day> since = std::nullopt, const std::string& zone = "Europe/Berlin")
{
    TalkTexts texts;
    texts.series = "PIPE/m-01/r-001";
    texts.title = "Pipeline review with a rep";
    texts.levers = {"Pipeline health"};
    texts.zone = zone;
    texts.since = since;
    return std::make_shared<const TalkTexts>(texts);
}

/// Due on the Friday of its week.
inline Talk talk(const std::shared_ptr<const TalkTexts>& said, Day planned, MinuteOfDay start = 540)
{
    Talk talk;
    talk.texts = said;
    talk.date = mondayOf(planned) + std::chrono::days{4};
    talk.day = planned;
    talk.ruleDay = planned;
    talk.start = talk.ruleStart = start;
    return talk;
}

/// n talks, one a week.
inline std::vector<Talk> weeklyTalks(Day first, int n)
{
    const auto said = texts();
    std::vector<Talk> talks;
    for (int i = 0; i < n; ++i)
        talks.push_back(talk(said, first + std::chrono::days{7 * i}));
    return talks;
}

} // namespace mor::tests
