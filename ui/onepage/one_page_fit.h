// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onepage/left_out.h"
#include "onepage/one_page_rows.h"

namespace mor::ui {

/// A page as it will be drawn, with its lines measured.
struct FittedPage {
    OnePage page;
    PageSetting setting;
    Columns columns;
    PageRows rows;
    LeftOut leftOut;

    int heightOf(const OnePage::Entry& entry) const
    {
        return rows.at(entry.activity).height(entry) + 2 * setting.row;
    }
};

inline constexpr int kSectionHead = Sheet::pt(19);
/// Of the line that says what was left out.
inline constexpr int kLeftOutLine = Sheet::pt(13);

/// Makes everything fit into `room`: sets it closer and smaller first, then takes questions, then
/// criteria after the third; both leave room for the line that says so. What can't fit anyhow
/// stays whole.
FittedPage fitted(const OnePage& whole, const Rhythm& rhythm, const Sheet& sheet, int room);

} // namespace mor::ui
