// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace mor::ui {

/// A rounded rectangle with a sharp one-pixel edge inside `rect`; an invalid edge draws none.
void paintPanel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge,
    double radius, double edgeWidth = 1.0);

/// One line of text, cut with an ellipsis where it does not fit. Cut texts are kept, so repainting
/// long lists does not measure them again.
void paintText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
    const QColor& colour, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

int textWidth(const QString& text, const QFont& font);

/// A key on the keyboard, such as "Ctrl Z": small text in a rounded edge. Returns its width; draws
/// right of `left`, vertically centred on `centre`.
int keyCapWidth(const Theme& theme, const QString& text);
void paintKeyCap(QPainter& painter, const Theme& theme, int left, int centre, const QString& text,
    const QColor& ink, const QColor& edge, const QColor& fill = Qt::transparent);

/// Initials in a circle.
void paintAvatar(
    QPainter& painter, const Theme& theme, const QRectF& circle, const QString& initials);
/// "MK" for "Marta Keller"; at most two letters.
QString initialsOf(const QString& name);

} // namespace mor::ui
