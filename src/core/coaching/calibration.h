// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/uuid.h"
#include "core/coaching/judgement.h"

#include <string>
#include <vector>

namespace mor {

/// One written case that several people judge by one activity's standard, each alone.
struct CalibrationRound {
    Uuid id;
    std::string activity; ///< code
    int rhythmVersion = 0; ///< number of the version whose criteria are judged
    std::string caseText;
    std::vector<std::string> judges; ///< person codes, ascending
    Day openedOn{};
    std::string openedBy; ///< person code
    Instant recordedAt{};

    bool operator==(const CalibrationRound&) const = default;
};

/// One judge's word on the case: given once, and seen by nobody while the round is open.
struct CalibrationJudgement {
    Uuid id;
    Uuid round;
    std::string judge; ///< person code
    Day judgedOn{};
    Judgement judged;
    std::string note; ///< what made it hard to judge; shown without a name; may be empty
    Instant recordedAt{};

    bool operator==(const CalibrationJudgement&) const = default;
};

/// The opener ended the round before all had judged; before anybody had: called it off.
struct CalibrationClosing {
    Uuid round;
    Day closedOn{};
    std::string closedBy; ///< person code
    Instant recordedAt{};

    bool operator==(const CalibrationClosing&) const = default;
};

/// Fewer can't be invited to judge a case.
inline constexpr int kFewestJudges = 3;
/// From so many judgements on a result is shown: with fewer it would tell who said what.
inline constexpr int kFewestToShow = 4;

} // namespace mor
