// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "demo/demo_request.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace mor::demo {

/// One person in one seat.
struct Tenure {
    Day from{};
    std::optional<Day> to; ///< last day; none: still there
    std::uint32_t person = 0; ///< position in the roster's people

    bool covers(Day day) const { return from <= day && (!to || day <= *to); }
};

/// A place in the organisation with those who sat on it, one after the other; a gap is a vacancy.
struct Seat {
    std::size_t team = 0; ///< position of its manager's seat
    std::size_t formerTeam = 0; ///< the same before the reorganisation
    std::vector<Tenure> tenures;
};

/// The roster with the seats it was made from.
struct Organisation {
    Day start{}; ///< first day of the history, a Monday
    Day reorganised{}; ///< first day of the new teams
    Roster roster; ///< people, lines and calendars; leave, deals and slots follow
    std::vector<Seat> managers;
    std::vector<Seat> reps;
};

/// Leader, second line, managers and reps with their comings and goings: a tenth of the managers
/// and a quarter of the reps change in a year, seats stay open for about ten weeks, one team is
/// without a manager for six, and one reorganisation falls into the middle of a quarter.
Organisation makeOrganisation(const DemoRequest& request);

/// Whether the request is the organisation of the manual's pictures, whose people have fixed names.
bool isPictured(const DemoRequest& request);

/// Names the pictures' drifting manager; in other sizes the third one drifts likewise.
inline constexpr std::size_t kDriftingTeam = 2;

} // namespace mor::demo
