// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/strategy.h"

#include "demo/random.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace mor::demo {

namespace {

using namespace std::string_view_literals;
using std::chrono::days;
using std::chrono::weeks;

constexpr auto kPriority = "mid-size"sv;
constexpr std::array kPictured{
    "Every deal over 25,000 gets a checkpoint before we write an offer."sv,
    "Fewer small deals, more time on the ten accounts that can grow."sv,
    "We go faster: first meeting to offer in four weeks."sv};
constexpr std::array kSentences{
    "We call on two new companies of that size each week and say no to the smallest."sv,
    "Each rep has five such accounts and a plan for them."sv,
    "We bring an engineer to the first meeting, since these buyers ask early."sv,
    "Half of our open deals should be of that size by the end of the quarter."sv,
    "No offer leaves before we have met the person who signs."sv,
    "We ask every one of these customers for one more name."sv,
    "We stop chasing tenders and use the hours for companies we know."sv,
    "Our demonstration is built for teams of fifty, not for single users."sv,
    "We look at these deals first in every review."sv,
    "Two reps work on nothing else until spring."sv,
    "We win back three customers of that size who left us."sv,
};

std::vector<ReadBack> readBacks(const DemoRequest& request, const Organisation& organisation)
{
    std::vector<ReadBack> all;
    const Day written = mondayOf(request.today) - weeks{4};
    for (std::size_t team = 0; team < organisation.managers.size(); ++team) {
        const Tenure& tenure = organisation.managers[team].tenures.back();
        const auto& person = organisation.roster.people[tenure.person];
        Random random{mixed(mixed(request.seed, "read-back"), person.code)};
        const bool answers = random.chance(0.8);
        const auto sentence = kSentences[random.below(kSentences.size())];
        const Day on = written + days{random.between(0, 3)};
        if (tenure.to || tenure.from > on || (!answers && !isPictured(request)))
            continue;
        all.push_back({std::string{kPriority}, person.code,
            std::string{isPictured(request) ? kPictured[team] : sentence}, on});
    }
    std::ranges::sort(all, {}, &ReadBack::person);
    return all;
}

/// What was measured in a stretch of weeks, counted from this week's Monday.
struct Row {
    int from;
    int to;
    std::string_view lever;
    double value;
    int count;
    int of; ///< 0: not a share
};

// The last stretch begins half a year after the rhythm did, and is short yet.
constexpr std::array kRows{
    Row{-42, -29, "deal-size", 21'400.0, 0, 0},
    Row{-29, -16, "deal-size", 20'900.0, 0, 0},
    Row{-16, -3, "deal-size", 22'300.0, 0, 0},
    Row{-42, -29, "pipeline-health", 41.0, 0, 0},
    Row{-29, -16, "pipeline-health", 44.0, 0, 0},
    Row{-16, -3, "pipeline-health", 53.0, 0, 0},
    Row{-42, -29, "win-rate", 21.9, 44, 201},
    Row{-29, -16, "win-rate", 20.9, 39, 187},
    Row{-16, -3, "win-rate", 24.0, 46, 192},
    Row{-3, 0, "win-rate", 25.9, 7, 27},
};

std::vector<LeverReading> readings(Day today)
{
    const Day monday = mondayOf(today);
    std::vector<LeverReading> all;
    for (const Row& row : kRows) {
        LeverReading reading;
        reading.lever = row.lever;
        reading.days = {monday + weeks{row.from}, monday + weeks{row.to} - days{1}};
        reading.value = row.value;
        if (row.of > 0) {
            reading.count = row.count;
            reading.of = row.of;
        }
        reading.source = "Closed and open deals in the CRM";
        reading.enteredOn = reading.days.last + days{1};
        reading.enteredBy = "l-01";
        all.push_back(std::move(reading));
    }
    std::ranges::sort(all, [](const LeverReading& one, const LeverReading& other) {
        return std::tie(one.lever, one.days) < std::tie(other.lever, other.days);
    });
    return all;
}

} // namespace

Strategy makeStrategy(const DemoRequest& request, const Organisation& organisation)
{
    Strategy strategy;
    strategy.priorities = {{std::string{kPriority}, "Win more mid-size customers",
        "Companies of 50 to 500 people stay with us longest, and we lose too many of them late.",
        {"win-rate", "pipeline-health"}}};
    if (!isPictured(request))
        strategy.priorities.push_back({"keep-people", "Keep our experienced reps",
            "Who stays three years sells twice as much as in the first.", {"people-retention"}});
    strategy.readBacks = readBacks(request, organisation);
    strategy.readings = readings(request.today);
    const double deals = 3.0 * request.managers * request.span;
    strategy.whatIf
        = WhatIf{{{deals, 22'300.0, 0.24, 94.0}}, {{deals * 1.06, 23'500.0, 0.27, 88.0}}};
    return strategy;
}

} // namespace mor::demo
