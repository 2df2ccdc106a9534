// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMargins>
#include <QWidget>

namespace mor::ui {

/// Margins by the direction of reading: layouts mirror where things lie, but not their margins.
inline QMargins readingMargins(const QWidget& widget, int before, int top, int after, int bottom)
{
    return widget.isRightToLeft() ? QMargins(after, top, before, bottom)
                                  : QMargins(before, top, after, bottom);
}

} // namespace mor::ui
