// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "paper/month_wall.h"
#include "shared/paper_ink.h"

namespace mor::ui {

void drawGlyph(Sheet& sheet, std::size_t activity, const QPoint& at, int side)
{
    const auto& ink = kInks.text;
    const QColor none;
    const int far = side - 1;
    const int half = side / 2;
    const auto point = [&](int x, int y) { return at + QPoint(x, y); };
    const QPolygon diamond({point(half, 0), point(far, half), point(half, far), point(0, half)});
    const QPolygon up({point(half, 0), point(far, far), point(0, far)});
    const QPolygon down({point(0, 0), point(far, 0), point(half, far)});
    const auto shape = [&](const QPolygon& corners, bool isFull) {
        sheet.addPolygon(corners, isFull ? ink : none, ink);
    };
    switch (activity) {
    case 0:
        return sheet.addDot(point(half, half), side, ink, ink);
    case 1:
        return sheet.addDot(point(half, half), side, none, ink);
    case 2:
        return sheet.addBox({at, QSize(side, side)}, 0, ink, ink);
    case 3:
        return sheet.addBox({at, QSize(side, side)}, 0, none, ink);
    case 4:
    case 5:
        return shape(up, activity == 4);
    case 6:
    case 7:
        return shape(diamond, activity == 6);
    case 8:
    case 9:
        return shape(down, activity == 8);
    case 10:
        sheet.addDot(point(half, half), side, none, ink);
        return sheet.addDot(point(half, half), side / 3, ink);
    case 11:
        sheet.addBox({at, QSize(side, side)}, 0, none, ink);
        return sheet.addBox({at, QSize(half, side)}, 0, ink);
    default:
        sheet.addText(at - QPoint(0, side / 3), 2 * side,
            {QString::number(activity + 1), 7, QFont::DemiBold, ink});
    }
}

} // namespace mor::ui
