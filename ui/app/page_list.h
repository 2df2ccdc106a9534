// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/icons.h"
#include "shared/page.h"

#include <functional>
#include <vector>

namespace mor::ui {

enum class RailGroup { MyWork, Rhythm, Organisation };

/// A page as the rail offers it; made when it is first shown.
struct PageEntry {
    QString id; ///< for --page, and for what is remembered: "today"
    RailGroup group = RailGroup::MyWork;
    Icon icon = Icon::Today;
    QString label;
    std::function<Page*(Desk& desk)> make;
    QString under = {}; ///< id of the page it is opened from; then it has no place in the rail
};

/// All pages there are, in the order of the rail.
std::vector<PageEntry> allPages();

} // namespace mor::ui
