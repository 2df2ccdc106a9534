// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/explain.h"

#include <QApplication>
#include <QImage>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace mor::tests {

/// What Tab stops at inside of a page, in its order.
inline std::vector<QWidget*> tabStops(QWidget& page)
{
    std::vector<QWidget*> stops;
    for (auto* next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain())
        if (page.isAncestorOf(next) && next->isVisibleTo(&page) && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy())
            stops.push_back(next);
    return stops;
}

inline QString nameOfStop(const QWidget& stop)
{
    return QStringLiteral("%1 (%2)").arg(
        stop.accessibleName(), QLatin1String(stop.metaObject()->className()));
}

/// Those that say nothing about themselves on F1.
inline QStringList unexplainedStops(QWidget& page)
{
    QStringList names;
    for (const auto* stop : tabStops(page))
        if (!ui::isExplained(*stop) || ui::explanationOf(*stop).isEmpty())
            names << nameOfStop(*stop);
    return names;
}

/// Those that look the same with the focus and without.
inline QStringList unseenStops(QWidget& page)
{
    QStringList names;
    for (auto* stop : tabStops(page)) {
        page.setFocus();
        QApplication::processEvents();
        const auto without = page.window()->grab().toImage();
        stop->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        if (page.window()->grab().toImage() == without)
            names << nameOfStop(*stop);
    }
    return names;
}

} // namespace mor::tests
