// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/card_delegate.h"

#include "board/column_model.h"
#include "shared/chip.h"
#include "shared/icons.h"
#include "shared/lever_colours.h"
#include "shared/paint.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kGap = 10; // design pixels below a card
constexpr int kPadding = 12;
constexpr int kMark = 12;
constexpr int kMarkGap = 3;
constexpr int kManyLines = 10000;

const BoardCard& cardAt(const QModelIndex& index)
{
    return static_cast<const ColumnModel*>(index.model())->card(index);
}

QFont changeFont(const Theme& theme)
{
    auto font = theme.font(Type::Caption);
    font.setPixelSize(theme.px(11.5));
    font.setWeight(QFont::DemiBold);
    return font;
}

int changeWidth(const Theme& theme, const BoardCard& card)
{
    return card.changeWord.isEmpty() ? 0
                                     : textWidth(card.changeWord, changeFont(theme)) + theme.px(14);
}

QFont minutesFont(const Theme& theme) { return theme.font(Type::Small); }

/// Where the parts of a card lie, for a card of a width that starts at (0, 0).
struct Layout {
    QRect name;
    QRect line;
    QRect lever;
    QRect change;
    QRect minutes;
    QRect gate;
    int height = 0;

    Layout(const Theme& theme, const BoardCard& card, int width)
    {
        const int left = theme.px(kPadding + 2);
        const int room = std::max(theme.px(40), width - left - theme.px(kPadding - 2));
        int y = theme.px(9);
        const auto words = [&](const QString& text, const QFont& font) {
            const QFontMetrics metrics(font);
            const auto box = metrics.boundingRect(
                QRect(0, 0, room, kManyLines), Qt::TextWordWrap | Qt::AlignLeft, text);
            const QRect place(left, y, room, std::max(box.height(), metrics.height()));
            y += place.height();
            return place;
        };
        name = words(card.name, theme.font(Type::Strong));
        y += theme.px(2);
        line = words(card.line, theme.font(Type::Small));
        y += theme.px(7);
        chips(theme, card, left, room, y);
        foot(theme, card, left, room, y);
        height = y + theme.px(9);
    }

private:
    void chips(const Theme& theme, const BoardCard& card, int left, int room, int& y)
    {
        const int chip = theme.px(20);
        const int step = chip + theme.px(7);
        int x = left;
        if (!card.leverName.isEmpty()) {
            lever = {left, y, std::min(room, leverChipSize(theme, card.leverName).width()), chip};
            x = lever.right() + 1 + theme.px(6);
        }
        if (const int width = changeWidth(theme, card); width > 0) {
            if (x > left && x + width > left + room) {
                x = left;
                y += step;
            }
            change = {x, y, std::min(room, width), chip};
        }
        if (!lever.isNull() || !change.isNull())
            y += step;
    }

    void foot(const Theme& theme, const BoardCard& card, int left, int room, int& y)
    {
        const int marks = theme.px(4 * kMark + 3 * kMarkGap);
        const int words = textWidth(card.minutes, minutesFont(theme));
        const int row = std::max(QFontMetrics(minutesFont(theme)).height(), theme.px(kMark));
        minutes = {left, y, std::min(room, words), row};
        if (words + theme.px(5) + marks > room) {
            y += row + theme.px(4);
            gate = {left, y, marks, row};
        } else {
            gate = {left + room - marks, y, marks, row};
        }
        y += row;
    }
};

int widthOf(const QStyleOptionViewItem& option)
{
    return static_cast<const QListView*>(option.widget)->viewport()->width();
}

void paintMark(
    QPainter& painter, const Theme& theme, const QRectF& square, GateAnswer::Verdict verdict)
{
    const double radius = theme.px(3);
    if (verdict == GateAnswer::Verdict::Open) {
        paintPanel(painter, square, Qt::transparent, theme.mark(Mark::Late).strong, radius, 1.2);
        auto font = theme.font(Type::Caption);
        font.setPixelSize(theme.px(9));
        font.setWeight(QFont::Bold);
        paintText(painter, square, QStringLiteral("?"), font, theme.mark(Mark::Late).strong,
            Qt::AlignCenter);
        return;
    }
    const bool clear = verdict == GateAnswer::Verdict::Clear;
    const auto& pair = theme.mark(clear ? Mark::OnTime : Mark::Missed);
    paintPanel(painter, square, pair.tint, {}, radius);
    const double inset = theme.px(1);
    paintIcon(painter, clear ? Icon::Check : Icon::Cross,
        square.adjusted(inset, inset, -inset, -inset), pair.strong, 2.2);
}

} // namespace

void CardDelegate::setRhythm(const Rhythm& rhythm)
{
    m_levers = {};
    m_levers.levers = rhythm.levers;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = themeOf(*option.widget);
    const int width = widthOf(option);
    return {width, Layout(theme, cardAt(index), width).height + theme.px(kGap)};
}

void CardDelegate::paintGround(
    QPainter& painter, const QStyleOptionViewItem& option, const BoardCard& card) const
{
    const auto& theme = themeOf(*option.widget);
    const QRectF rect(option.rect);
    const double radius = theme.px(6);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool isNew = card.change == CardChange::New;
    paintPanel(painter, rect, hovered ? theme.alt : theme.surface, isNew ? QColor() : theme.border,
        radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isNew) {
        QPen pen(theme.accent, 1.2, Qt::CustomDashLine);
        pen.setDashPattern({3.2, 2.4});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
    }
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter.setClipPath(shape);
    const int bar = theme.px(3);
    const QRect edge = QStyle::visualRect(option.direction, option.rect,
        QRect(option.rect.left(), option.rect.top(), bar, option.rect.height()));
    painter.fillRect(
        edge, card.lever.empty() ? theme.control : leverLook(theme, m_levers, card.lever).strong);
    painter.restore();
    if (option.state & QStyle::State_HasFocus)
        paintPanel(painter, rect, Qt::transparent, theme.focus, radius, 2);
}

void CardDelegate::paintWords(
    QPainter& painter, const QStyleOptionViewItem& option, const BoardCard& card) const
{
    const auto& theme = themeOf(*option.widget);
    const Layout layout(theme, card, option.rect.width());
    const auto place = [&](const QRect& part) {
        return QStyle::visualRect(
            option.direction, option.rect, part.translated(option.rect.topLeft()));
    };
    const auto wrapped = [&](const QRect& part, const QString& text, Type type, QColor colour) {
        painter.setFont(theme.font(type));
        painter.setPen(colour);
        painter.drawText(place(part),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignTop
                | Qt::TextWordWrap,
            text);
    };
    wrapped(layout.name, card.name, Type::Strong, theme.text);
    wrapped(layout.line, card.line, Type::Small, theme.text2);
    if (!layout.lever.isNull())
        paintLeverChip(painter, theme, leverLook(theme, m_levers, card.lever), card.leverName,
            place(layout.lever));
    if (!layout.change.isNull()) {
        const bool isNew = card.change == CardChange::New;
        const auto& pair = theme.mark(Mark::Late);
        const QRect chip = place(layout.change);
        paintPanel(painter, chip, isNew ? theme.accentSoft : pair.tint, {}, theme.px(4));
        paintText(painter, chip, card.changeWord, changeFont(theme),
            isNew ? theme.accentText : pair.strong, Qt::AlignCenter);
    }
    paintText(painter, place(layout.minutes), card.minutes, minutesFont(theme), theme.text2,
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    for (std::size_t i = 0; i < card.gate.size(); ++i) {
        const int side = theme.px(kMark);
        const QRect mark(layout.gate.left() + int(i) * theme.px(kMark + kMarkGap),
            layout.gate.center().y() - side / 2, side, side);
        paintMark(painter, theme, place(mark), card.gate[i]);
    }
}

void CardDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto inner = option;
    inner.rect.setBottom(inner.rect.bottom() - themeOf(*option.widget).px(kGap));
    const auto& card = cardAt(index);
    paintGround(*painter, inner, card);
    paintWords(*painter, inner, card);
}

} // namespace mor::ui
