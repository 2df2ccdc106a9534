// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/rhythm/rollout.h"

#include <set>

namespace mor {

namespace {

void checkDay(Day day, const std::string& where, Problems& problems)
{
    if (day < kFirstDay || day > kLastDay)
        problems.add(where, "day.out_of_range", {toIso(day)});
}

void require(const std::string& where, const Result<>& result, Problems& problems)
{
    if (!result)
        problems.add(where, result.error());
}

void checkWaves(const std::vector<Wave>& waves, const std::string& pointer, Problems& problems)
{
    for (std::size_t i = 0; i < waves.size(); ++i) {
        const auto where = pointer + "/waves/" + std::to_string(i);
        const auto& wave = waves[i];
        checkDay(wave.from, where + "/from", problems);
        if (!wave.everyone && wave.people.empty())
            problems.add(where + "/people", "rollout.wave_empty");
        require(where + "/note", checkText("note", wave.note), problems);
        if (i == 0)
            continue;
        const auto& before = waves[i - 1];
        if (wave.from < before.from || wave.stage < before.stage)
            problems.add(where, "rollout.wave_out_of_order",
                {inQuotes(toText(before.stage)), toIso(before.from), inQuotes(toText(wave.stage)),
                    toIso(wave.from)});
    }
}

} // namespace

Result<> checkOrder(const StageDecision& before, const StageDecision& next)
{
    const bool goesBack = next.stage < before.stage && next.kind == StageDecision::Kind::GoAhead;
    if (next.on >= before.on && !goesBack)
        return {};
    return fail(ErrorKind::Invalid, "rollout.decision_out_of_order",
        {inQuotes(toText(next.stage)), toIso(next.on), inQuotes(toText(before.stage)),
            toIso(before.on)});
}

void checkRollout(const Rollout& rollout, const std::string& pointer, Problems& problems)
{
    checkWaves(rollout.waves, pointer, problems);
    for (std::size_t i = 0; i < rollout.decisions.size(); ++i) {
        const auto& decision = rollout.decisions[i];
        const auto where = pointer + "/decisions/" + std::to_string(i);
        checkDay(decision.on, where + "/on", problems);
        require(where + "/reason", checkText("reason", decision.reason), problems);
        if (decision.isOverruled() && trimmed(decision.reason).empty())
            problems.add(where + "/reason", "rollout.reason_needed");
        if (i == 0)
            continue;
        if (auto order = checkOrder(rollout.decisions[i - 1], decision); !order)
            problems.add(where, order.error());
    }
    std::set<std::string_view> planned;
    for (std::size_t i = 0; i < rollout.planned.size(); ++i) {
        const auto& activity = rollout.planned[i];
        const auto where = pointer + "/planned/" + std::to_string(i);
        checkDay(activity.from, where + "/from", problems);
        require(where + "/activity", checkCode("activity", activity.activity), problems);
        if (!planned.insert(activity.activity).second)
            problems.add(
                where + "/activity", "code.twice", {"activity", inQuotes(activity.activity)});
    }
}

} // namespace mor
