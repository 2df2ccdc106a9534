// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/monday_brief.h"
#include "core/adherence/team_setting.h"
#include "core/org/lookup.h"

namespace mor::tests {

inline const Day kMonday = day(2026, 11, 9); // of week 46

inline Activity forecastAtHalfPastEight()
{
    auto forecast = mondayForecast();
    forecast.cadence.start = 8 * 60 + 30;
    forecast.questions = {"Which commit could slip?"};
    return forecast;
}

/// Three reps of whom the first has a review on Mondays at ten, the second on Tuesdays at nine, the
/// third one that was moved to Thursday without a time; a forecast call on Mondays at half past
/// eight.
inline OrganisationBuilder organisation()
{
    return threeReps()
        .version(day(2026, 1, 1), {weeklyPipe(), forecastAtHalfPastEight()})
        .slot("m-01", "r-001", "PIPE", 1, 10 * 60)
        .slot("m-01", "r-002", "PIPE", 2, 9 * 60)
        .except(
            key("PIPE/m-01/r-003/2026-11-13"), Moved{day(2026, 11, 12), kNoTime}, day(2026, 11, 6));
}

inline MondayBrief briefOf(const Ledger& ledger, std::span<const OwedStep> open = {},
    std::span<const NextStep> steps = {}, Day monday = kMonday)
{
    const auto& roster = ledger.schedule->plan->roster;
    return mondayBrief({ledger, ledger, steps, open, {}}, *findPerson(roster, "m-01"), monday);
}

inline std::vector<std::string> keysOf(const std::vector<BriefTalk>& talks)
{
    std::vector<std::string> keys;
    for (const auto& talk : talks)
        keys.push_back(toText(talk.key));
    return keys;
}

inline OwedStep owed(unsigned id, const std::string& to, Day due, Day recordedOn)
{
    return {{uuid(id), {}, "m-01", "Meet the partner team", due, {}, recordedOn}, to};
}

} // namespace mor::tests
