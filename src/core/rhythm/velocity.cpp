// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/velocity.h"

#include <algorithm>
#include <functional>

namespace mor {

namespace {

constexpr std::array<std::string_view, kVelocityParts> kNames{
    "deals", "deal-value", "win-rate", "cycle-days"};
constexpr std::array<std::string_view, kVelocityParts> kLevers{
    "pipeline-creation", "deal-size", "win-rate", "cycle-length"};
/// A suggestion needs a lead of this share over the next best.
constexpr double kClearLead = 0.1;

} // namespace

std::string_view toText(VelocityPart part) { return kNames[static_cast<std::size_t>(part)]; }

std::string_view leverOf(VelocityPart part) { return kLevers[static_cast<std::size_t>(part)]; }

double Velocity::revenuePerDay() const
{
    if (std::ranges::any_of(values, [](double value) { return !(value > 0.0); }))
        return 0.0;
    return at(VelocityPart::Deals) * at(VelocityPart::DealValue) * at(VelocityPart::WinRate)
        / at(VelocityPart::CycleDays);
}

WhatIfAnswer answer(const WhatIf& question)
{
    WhatIfAnswer answer;
    const double today = question.now.revenuePerDay();
    if (today <= 0.0)
        return answer;
    for (std::size_t i = 0; i < kVelocityParts; ++i) {
        auto changed = question.now;
        changed.values[i] = question.reach.values[i];
        const double then = changed.revenuePerDay();
        if (then <= 0.0)
            return answer;
        answer.gains[i] = {static_cast<VelocityPart>(i), then - today, (then - today) / today};
    }
    answer.computable = true;
    auto ordered = answer.gains;
    std::ranges::sort(ordered, std::greater{}, &VelocityGain::perDay);
    answer.suggested = ordered[0].part;
    answer.clear
        = ordered[0].perDay > 0.0 && ordered[0].perDay >= (1.0 + kClearLead) * ordered[1].perDay;
    return answer;
}

} // namespace mor
