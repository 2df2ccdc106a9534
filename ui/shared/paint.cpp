// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/paint.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace mor::ui {

void paintPanel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge,
    double radius, double edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasEdge = edge.isValid() && edge.alpha() > 0;
    const double inset = hasEdge ? edgeWidth / 2 : 0;
    painter.setPen(hasEdge ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

namespace {

// Cutting a text needs several measurements; a list repaints the same ones again and again.
QString elided(const QString& text, const QFont& font, int width)
{
    struct Cut {
        QString text;
    };
    static QCache<QString, Cut> cuts(4000);
    const auto key = QString::number(width) + QLatin1Char('|') + QString::number(font.pixelSize())
        + QLatin1Char('|') + QString::number(font.weight()) + QLatin1Char('|') + text;
    if (const auto* known = cuts.object(key))
        return known->text;
    const auto cut = QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
    cuts.insert(key, new Cut{cut});
    return cut;
}

} // namespace

void paintText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
    const QColor& colour, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    // Sides follow the direction of reading, letters that of their own writing.
    const auto side = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    const int writing = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(rect, static_cast<int>(side) | writing | Qt::TextSingleLine,
        elided(text, font, static_cast<int>(std::ceil(rect.width()))));
}

int textWidth(const QString& text, const QFont& font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

int keyCapWidth(const Theme& theme, const QString& text)
{
    return textWidth(text, theme.font(Type::Caption)) + 2 * theme.px(6);
}

void paintKeyCap(QPainter& painter, const Theme& theme, int left, int centre, const QString& text,
    const QColor& ink, const QColor& edge, const QColor& fill)
{
    const int height = theme.px(19);
    const QRectF rect(left, centre - height / 2, keyCapWidth(theme, text), height);
    paintPanel(painter, rect, fill, edge, theme.px(4));
    auto font = theme.font(Type::Caption);
    font.setWeight(QFont::Normal);
    paintText(painter, rect, text, font, ink, Qt::AlignCenter);
}

void paintAvatar(
    QPainter& painter, const Theme& theme, const QRectF& circle, const QString& initials)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawEllipse(circle);
    auto font = theme.base;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(circle.height() * 0.4))));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.accentText);
    painter.drawText(circle, Qt::AlignCenter, initials);
    painter.restore();
}

QString initialsOf(const QString& name)
{
    const auto words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.first().left(1);
    if (words.size() > 1)
        initials += words.last().left(1);
    return initials.toUpper();
}

} // namespace mor::ui
