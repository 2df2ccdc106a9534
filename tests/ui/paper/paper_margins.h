// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/paper_ink.h"
#include "support/catch.h"

namespace mor::tests {

/// Nothing is drawn outside the margins, but for half the width of a line.
inline void checkMargins(const ui::Sheet& sheet)
{
    const int slack = ui::Sheet::pt(1);
    const QRect inside
        = QRect(QPoint(0, 0), sheet.size())
              .adjusted(ui::kPaperMargin, ui::kPaperMargin, -ui::kPaperMargin, -ui::kPaperMargin)
              .adjusted(-slack, -ui::Sheet::pt(4), slack, slack);
    for (int page = 0; page < sheet.pages(); ++page) {
        const auto inked = sheet.inked(page);
        INFO("page " << page + 1 << ": " << inked.left() << ' ' << inked.top() << ' '
                     << inked.right() << ' ' << inked.bottom());
        CHECK(inside.contains(inked));
    }
}

inline QString allTexts(const ui::Sheet& sheet)
{
    QStringList all;
    for (int page = 0; page < sheet.pages(); ++page)
        all += sheet.texts(page);
    return all.join(QLatin1Char('\n'));
}

/// A name of sixty letters without a place to break it.
inline QString longName()
{
    return QString(QStringLiteral("Donaudampfschiff")).repeated(4).left(60);
}

} // namespace mor::tests
