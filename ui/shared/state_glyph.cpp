// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/state_glyph.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace mor::ui {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("mor::ui::State", text); }

QPen roundPen(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawRing(QPainter& painter, const QColor& colour, double width)
{
    painter.setPen(roundPen(colour, width));
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
}

void drawOnTime(QPainter& painter, const QColor& colour, const QColor& ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 8), 7, 7);
    painter.setPen(roundPen(ground, 1.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{4.8, 8.3}, {7, 10.5}, {11.3, 5.8}}));
}

void drawMissed(QPainter& painter, const QColor& colour, const QColor& ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 2.5, 2.5);
    painter.setPen(roundPen(ground, 1.7));
    painter.drawLine(QPointF(5.3, 5.3), QPointF(10.7, 10.7));
    painter.drawLine(QPointF(10.7, 5.3), QPointF(5.3, 10.7));
}

void drawLate(QPainter& painter, const QColor& colour)
{
    drawRing(painter, colour, 1.6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(QRectF(1.8, 1.8, 12.4, 12.4), -90 * 16, 180 * 16);
}

void drawUncovered(QPainter& painter, const QColor& colour)
{
    painter.setPen(roundPen(colour, 1.6));
    painter.drawPolygon(QPolygonF({{8, 1.5}, {14.5, 8}, {8, 14.5}, {1.5, 8}}));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 8), 1.5, 1.5);
}

void drawDisputed(QPainter& painter, const QColor& colour)
{
    painter.setPen(roundPen(colour, 1.6));
    painter.drawPolygon(QPolygonF({{8, 1.8}, {14.8, 14}, {1.2, 14}}));
    painter.setPen(roundPen(colour, 1.7));
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.6));
    painter.drawPoint(QPointF(8, 11.9));
}

void drawCannotTell(QPainter& painter, const QColor& colour)
{
    drawRing(painter, colour, 1.5);
    QPainterPath wave(QPointF(4.6, 9));
    wave.cubicTo(5.6, 6.7, 6.9, 6.7, 8, 8);
    wave.cubicTo(9.1, 9.3, 10.4, 9.3, 11.4, 7);
    painter.drawPath(wave);
}

} // namespace

Mark markOf(State state)
{
    switch (state) {
    case State::Planned:
        return Mark::Planned;
    case State::Open:
        return Mark::Open;
    case State::OnTime:
        return Mark::OnTime;
    case State::Late:
        return Mark::Late;
    case State::Missed:
        return Mark::Missed;
    case State::Uncovered:
        return Mark::Uncovered;
    case State::Disputed:
        return Mark::Disputed;
    case State::Excused:
    case State::Withdrawn:
    case State::Merged:
        return Mark::Excused;
    }
    return Mark::Planned;
}

QString wordOf(Mark mark)
{
    switch (mark) {
    case Mark::OnTime:
        return translated(QT_TRANSLATE_NOOP("mor::ui::State", "on time"));
    case Mark::Late:
        return translated(QT_TRANSLATE_NOOP("mor::ui::State", "late"));
    case Mark::Missed:
        return translated(QT_TRANSLATE_NOOP("mor::ui::State", "missed"));
    case Mark::Excused:
        return translated(QT_TRANSLATE_NOOP("mor::ui::State", "excused"));
    case Mark::Open:
        return translated(QT_TRANSLATE_NOOP("mor::ui::State", "open"));
    case Mark::Planned:
        return translated(QT_TRANSLATE_NOOP("mor::ui::State", "planned"));
    case Mark::Uncovered:
        return translated(QT_TRANSLATE_NOOP("mor::ui::State", "uncovered"));
    case Mark::Disputed:
        return translated(QT_TRANSLATE_NOOP("mor::ui::State", "disputed"));
    case Mark::CannotTell:
        return translated(QT_TRANSLATE_NOOP("mor::ui::State", "cannot tell yet"));
    }
    return {};
}

QString wordOf(State state)
{
    if (state == State::Withdrawn)
        return translated(QT_TRANSLATE_NOOP("mor::ui::State", "withdrawn"));
    if (state == State::Merged)
        return translated(QT_TRANSLATE_NOOP("mor::ui::State", "held with another talk"));
    return wordOf(markOf(state));
}

void paintGlyph(
    QPainter& painter, const Theme& theme, Mark mark, const QRectF& square, const QColor& ground)
{
    const auto colour = theme.mark(mark).strong;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16.0, square.height() / 16.0);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::OnTime:
        drawOnTime(painter, colour, ground);
        break;
    case Mark::Late:
        drawLate(painter, colour);
        break;
    case Mark::Missed:
        drawMissed(painter, colour, ground);
        break;
    case Mark::Excused:
        drawRing(painter, colour, 1.5);
        painter.setPen(roundPen(colour, 1.7));
        painter.drawLine(QPointF(5, 8), QPointF(11, 8));
        break;
    case Mark::Open:
        drawRing(painter, colour, 1.7);
        break;
    case Mark::Planned: {
        QPen dashed(colour, 1.4, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({2.2 / 1.4, 2.1 / 1.4});
        painter.setPen(dashed);
        painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
        break;
    }
    case Mark::Uncovered:
        drawUncovered(painter, colour);
        break;
    case Mark::Disputed:
        drawDisputed(painter, colour);
        break;
    case Mark::CannotTell:
        drawCannotTell(painter, colour);
        break;
    }
    painter.restore();
}

Hatch hatchOf(Mark mark)
{
    switch (mark) {
    case Mark::Late:
    case Mark::Disputed:
        return Hatch::Rising;
    case Mark::Missed:
    case Mark::CannotTell:
        return Hatch::Falling;
    case Mark::Excused:
    case Mark::Uncovered:
        return Hatch::Dots;
    default:
        return Hatch::None;
    }
}

namespace {

// One tile of a pattern, kept; diagonals run on across tile edges.
QPixmap hatchTile(const Theme& theme, Hatch hatch, const QColor& ink, double ratio)
{
    const double side = theme.px(hatch == Hatch::Falling ? 8 : 6);
    const auto key = QStringLiteral("mor-hatch-%1-%2-%3-%4")
                         .arg(static_cast<int>(hatch))
                         .arg(side)
                         .arg(ink.rgba(), 0, 16)
                         .arg(ratio);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    const int pixels = static_cast<int>(side * ratio);
    tile = QPixmap(pixels, pixels);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hatch == Hatch::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(pixels / 2.0, pixels / 2.0), ratio * 1.1, ratio * 1.1);
    } else {
        painter.setPen(
            QPen(ink, ratio * (hatch == Hatch::Falling ? 2.0 : 1.0), Qt::SolidLine, Qt::SquareCap));
        for (const int shift : {-pixels, 0, pixels}) {
            if (hatch == Hatch::Falling)
                painter.drawLine(shift, 0, shift + pixels, pixels);
            else
                painter.drawLine(shift, pixels, shift + pixels, 0);
        }
    }
    painter.end();
    tile.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, tile);
    return tile;
}

} // namespace

void paintHatch(QPainter& painter, const Theme& theme, Hatch hatch, const QRectF& rect,
    const QColor& ink, double radius)
{
    if (hatch == Hatch::None || rect.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (radius > 0) {
        QPainterPath clip;
        clip.addRoundedRect(rect, radius, radius);
        painter.setClipPath(clip, Qt::IntersectClip);
    }
    const auto ratio = painter.device()->devicePixelRatioF();
    painter.drawTiledPixmap(rect, hatchTile(theme, hatch, ink, ratio), rect.topLeft());
    painter.restore();
}

void paintPattern(
    QPainter& painter, const Theme& theme, Mark mark, const QRectF& rect, double radius)
{
    const auto& pair = theme.mark(mark);
    const bool edged = mark == Mark::Open || mark == Mark::Planned || mark == Mark::Uncovered
        || mark == Mark::Disputed;
    const bool filled = mark != Mark::Open && mark != Mark::Planned;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (filled) {
        painter.setBrush(pair.tint);
        painter.drawRoundedRect(rect, radius, radius);
        auto ink = pair.strong;
        ink.setAlphaF(mark == Mark::CannotTell ? 0.22F : 0.18F);
        paintHatch(painter, theme, hatchOf(mark), rect, ink, radius);
    }
    if (edged) {
        const auto line = mark == Mark::Planned ? Qt::DashLine
            : mark == Mark::Uncovered           ? Qt::DotLine
                                                : Qt::SolidLine;
        painter.setPen(QPen(pair.strong, 1.5, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    }
    painter.restore();
}

} // namespace mor::ui
