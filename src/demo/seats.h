// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/organisation.h"

#include <vector>

namespace mor::demo {

/// The seats of managers and reps with tenures whose people are not numbered yet.
struct Seats {
    std::vector<Seat> managers;
    std::vector<Seat> reps;
};

Seats makeSeats(const DemoRequest& request, Day start);

} // namespace mor::demo
