// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/chip.h"

#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace mor::ui {

namespace {

/// Where a part of a chip lies in the direction of reading.
QRectF placed(const QPainter& painter, const QRectF& chip, QRectF part)
{
    if (painter.layoutDirection() == Qt::RightToLeft)
        part.moveLeft(chip.left() + chip.right() - part.right());
    return part;
}

QRectF fitted(const QPainter& painter, const QRectF& rect, const QSize& size)
{
    return placed(painter, rect,
        {rect.left(), rect.center().y() - size.height() / 2.0 + 0.5,
            std::min<double>(size.width(), rect.width()), static_cast<double>(size.height())});
}

QString textOf(Mark mark, const QString& text) { return text.isEmpty() ? wordOf(mark) : text; }

QFont markFont(const Theme& theme)
{
    auto font = theme.font(Type::Caption);
    font.setPixelSize(theme.px(11.5));
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont chipFont(const Theme& theme)
{
    auto font = theme.font(Type::Caption);
    font.setPixelSize(theme.px(11.5));
    return font;
}

} // namespace

QSize leverChipSize(const Theme& theme, const QString& name)
{
    return {textWidth(name, chipFont(theme)) + theme.px(27), theme.px(20)};
}

void paintLeverChip(QPainter& painter, const Theme& theme, const LeverLook& look,
    const QString& name, const QRectF& rect)
{
    const auto chip = fitted(painter, rect, leverChipSize(theme, name));
    paintPanel(painter, chip, look.tint, QColor(), theme.px(4));
    const QRectF dot(chip.left() + theme.px(11), chip.center().y(), 0, 0);
    paintLeverDot(painter, theme, look, placed(painter, chip, dot).topLeft());
    paintText(painter, placed(painter, chip, chip.adjusted(theme.px(20), 0, -theme.px(4), 0)), name,
        chipFont(theme), theme.text);
}

QSize markChipSize(const Theme& theme, Mark mark, const QString& text)
{
    return {textWidth(textOf(mark, text), markFont(theme)) + theme.px(30), theme.px(20)};
}

void paintMarkChip(
    QPainter& painter, const Theme& theme, Mark mark, const QRectF& rect, const QString& text)
{
    const auto chip = fitted(painter, rect, markChipSize(theme, mark, text));
    const auto& pair = theme.mark(mark);
    paintPanel(painter, chip, pair.tint, QColor(), chip.height() / 2);
    const double side = theme.px(12);
    const QRectF glyph(chip.left() + theme.px(5), chip.center().y() - side / 2, side, side);
    paintGlyph(painter, theme, mark, placed(painter, chip, glyph), pair.tint);
    paintText(painter, placed(painter, chip, chip.adjusted(theme.px(22), 0, -theme.px(4), 0)),
        textOf(mark, text), markFont(theme), pair.strong);
}

QSize noteChipSize(const Theme& theme, const QString& text)
{
    return {textWidth(text, chipFont(theme)) + theme.px(14), theme.px(20)};
}

void paintNoteChip(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text)
{
    const auto chip = fitted(painter, rect, noteChipSize(theme, text));
    paintPanel(painter, chip, theme.accentSoft, QColor(), theme.px(4));
    paintText(painter, chip, text, chipFont(theme), theme.accentText, Qt::AlignCenter);
}

Chip::Chip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::show(Kind kind, const QString& text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::showNote(const QString& text) { show(Kind::Note, text); }

void Chip::showMark(Mark mark, const QString& text)
{
    m_mark = mark;
    show(Kind::Mark, textOf(mark, text));
}

void Chip::showLever(const Rhythm& rhythm, std::string_view code)
{
    m_levers.levers = rhythm.levers;
    m_lever = code;
    const auto* lever = findLever(rhythm, code);
    show(Kind::Lever, QString::fromStdString(lever ? lever->name : std::string(code)));
}

QSize Chip::sizeHint() const
{
    const auto& theme = themeOf(*this);
    switch (m_kind) {
    case Kind::Mark:
        return markChipSize(theme, m_mark, m_text);
    case Kind::Lever:
        return leverChipSize(theme, m_text);
    case Kind::Note:
        break;
    }
    return noteChipSize(theme, m_text);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    if (m_kind == Kind::Mark)
        paintMarkChip(painter, theme, m_mark, rect(), m_text);
    else if (m_kind == Kind::Lever)
        paintLeverChip(painter, theme, leverLook(theme, m_levers, m_lever), m_text, rect());
    else
        paintNoteChip(painter, theme, rect(), m_text);
}

void Chip::changeEvent(QEvent* event)
{
    if (isThemeChange(*event))
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
