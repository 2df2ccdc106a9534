// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onepage/one_page_rows.h"

namespace mor::ui {

/// Room above and below an activity, and above a section's heading; and whether questions have a
/// column.
struct Air {
    int row = 0;
    int section = 0;
    bool questions = true;
};

/// A page as it will be drawn, with its lines measured.
struct FittedPage {
    OnePage page;
    Air air;
    Columns columns;
    PageRows rows;

    int heightOf(const OnePage::Entry& entry) const
    {
        return rows.at(entry.activity).height(entry) + 2 * air.row;
    }
};

inline constexpr int kSectionHead = Sheet::pt(19);

/// Takes lines away until everything fits into `room`. Air goes before the last question of an
/// activity does, and all questions before the page does; what can't fit anyhow stays whole.
FittedPage fitted(const OnePage& whole, const Rhythm& rhythm, const Sheet& sheet, int room);

} // namespace mor::ui
