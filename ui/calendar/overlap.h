// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <vector>

namespace mor::ui {

/// A stretch of minutes in one day; `to` lies after `from`.
struct Stretch {
    int from = 0;
    int to = 0;
};

/// Which of how many equal columns a block takes.
struct Lane {
    int lane = 0;
    int lanes = 1;

    bool operator==(const Lane&) const = default;
};

/// Puts stretches that overlap side by side; `stretches` are ascending by `from`. Those that touch
/// do not overlap. A group that hangs together shares its number of lanes.
std::vector<Lane> sideBySide(const std::vector<Stretch>& stretches);

} // namespace mor::ui
