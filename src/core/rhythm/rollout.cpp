// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/rollout.h"

#include "core/base/text.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::array<std::string_view, kRolloutStages> kStages{
    "yourself", "volunteers", "everyone", "piece-by-piece", "keep-and-prune"};

} // namespace

std::string_view toText(RolloutStage stage) { return kStages[static_cast<std::size_t>(stage)]; }

Result<RolloutStage> parseRolloutStage(std::string_view text)
{
    const auto found = std::ranges::find(kStages, text);
    if (found == kStages.end())
        return fail(ErrorKind::Input, "rollout.stage_unknown", {inQuotes(text)});
    return static_cast<RolloutStage>(found - kStages.begin());
}

std::optional<Day> joinsOn(const Rollout& rollout, std::string_view person)
{
    if (rollout.waves.empty())
        return kFirstDay;
    const auto wave = std::ranges::find_if(rollout.waves, [person](const Wave& some) {
        return some.everyone || std::ranges::find(some.people, person) != some.people.end();
    });
    return wave == rollout.waves.end() ? std::nullopt : std::optional{wave->from};
}

std::optional<Day> everyoneJoinsOn(const Rollout& rollout)
{
    if (rollout.waves.empty())
        return kFirstDay;
    const auto wave = std::ranges::find(rollout.waves, true, &Wave::everyone);
    return wave == rollout.waves.end() ? std::nullopt : std::optional{wave->from};
}

std::optional<Day> startOf(const Rollout& rollout, RolloutStage stage)
{
    const auto wave = std::ranges::find(rollout.waves, stage, &Wave::stage);
    return wave == rollout.waves.end() ? std::nullopt : std::optional{wave->from};
}

std::optional<RolloutStage> stageOn(const Rollout& rollout, Day day)
{
    std::optional<RolloutStage> stage;
    for (const auto& wave : rollout.waves)
        if (wave.from <= day && (!stage || *stage < wave.stage))
            stage = wave.stage;
    return stage;
}

} // namespace mor
