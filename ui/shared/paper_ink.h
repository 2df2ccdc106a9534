// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/sheet.h"

namespace mor::ui {

/// The inks of the light palette on white.
struct Inks {
    QColor text{0x1b, 0x1d, 0x20};
    QColor second{0x52, 0x57, 0x5f};
    QColor hairline{0xd0, 0xcc, 0xc3};
    QColor tint{0xf1, 0xef, 0xea};
};
inline const Inks kInks;

/// 14 mm on all sides.
inline constexpr int kPaperMargin = Sheet::pt(39.7);

} // namespace mor::ui
