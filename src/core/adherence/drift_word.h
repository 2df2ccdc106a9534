// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/base/uuid.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace mor {

/// What an alarm turned out to be, said some weeks later.
enum class DriftVerdict : std::uint8_t { None, Drift, Chance, Unclear };

std::string_view toText(DriftVerdict verdict); ///< "", "drift", "chance", "unclear"
/// Not "". Error: "drift.verdict_unknown" (text).
Result<DriftVerdict> parseDriftVerdict(std::string_view text);

/// What somebody said about a drift alarm. An alarm is derived, never stored: it is the manager,
/// the activity and the week in which it rose. The newest word of a kind counts; one without
/// content takes back those before it.
struct DriftWord {
    enum class Kind : std::uint8_t { Acknowledged, Judged };

    Uuid id;
    std::string manager; ///< person code
    std::string activity; ///< code; empty for those watched together
    Day week{}; ///< Monday
    Kind kind = Kind::Acknowledged;
    DriftVerdict verdict = DriftVerdict::None; ///< only of a judgement
    std::string sentence; ///< what got in the way, up to 2000 bytes; both sides see it
    std::string author; ///< person code
    Day recordedOn{};
    Instant recordedAt{};

    bool takesBack() const
    {
        return kind == Kind::Judged ? verdict == DriftVerdict::None : sentence.empty();
    }
    bool operator==(const DriftWord&) const = default;
};

inline constexpr std::size_t kDriftSentenceBytes = 2000;

/// How alarms are raised, and when those above hear of them.
struct DriftSetting {
    double accepted = 0.10; ///< miss rate that is nobody's concern, over 0
    double caught = 0.30; ///< miss rate to be noticed, over accepted, under 1
    double weeksBetween = 260; ///< false alarms of one series at most so often, 10 to 5000 weeks
    int leaderAfterDays = 7; ///< days that a manager knows alone, 0 to 60

    bool operator==(const DriftSetting&) const = default;
};

/// A setting as somebody made it; the newest is in force.
struct DriftSettingWord {
    Uuid id;
    DriftSetting setting;
    std::string author; ///< person code
    Instant recordedAt{};

    bool operator==(const DriftSettingWord&) const = default;
};

} // namespace mor
