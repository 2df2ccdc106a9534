// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace mor {

/// The four quantities that revenue per day is made of (domain rules 3). They move together: more
/// unqualified deals lower the win rate and lengthen the cycle.
enum class VelocityPart : std::uint8_t { Deals, DealValue, WinRate, CycleDays };
inline constexpr std::size_t kVelocityParts = 4;

/// "deals", "deal-value", "win-rate", "cycle-days".
std::string_view toText(VelocityPart part);
/// The lever of the library that a part stands for: "pipeline-creation", "deal-size", "win-rate",
/// "cycle-length".
std::string_view leverOf(VelocityPart part);

/// One value of each part: open qualified deals, average value in the organisation's currency, win
/// rate from 0 to 1, average days from qualified to closed.
struct Velocity {
    std::array<double, kVelocityParts> values{};

    double at(VelocityPart part) const { return values[static_cast<std::size_t>(part)]; }
    double& at(VelocityPart part) { return values[static_cast<std::size_t>(part)]; }
    /// Deals x value x win rate / cycle; 0 while a part is 0 or less.
    double revenuePerDay() const;

    bool operator==(const Velocity&) const = default;
};

/// A question, not a forecast: where each part stands, and what the leader holds to be within reach
/// in two quarters.
struct WhatIf {
    Velocity now;
    Velocity reach;

    bool operator==(const WhatIf&) const = default;
};

/// What revenue per day would gain if one part alone came to where it could be.
struct VelocityGain {
    VelocityPart part = VelocityPart::Deals;
    double perDay = 0.0; ///< currency a day, may be negative
    double share = 0.0; ///< of today's revenue a day
};

/// The gains in the order of the parts; nothing while revenue per day can't be computed.
struct WhatIfAnswer {
    std::array<VelocityGain, kVelocityParts> gains{};
    /// The part with the largest gain, if one clearly leads (its gain is at least a tenth over the
    /// next); the program suggests and never decides.
    bool clear = false;
    VelocityPart suggested = VelocityPart::Deals;
    bool computable = false;
};
WhatIfAnswer answer(const WhatIf& question);

} // namespace mor
