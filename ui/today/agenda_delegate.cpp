// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/agenda_delegate.h"

#include "shared/lever_colours.h"
#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace mor::ui {

namespace {

int lineHeight(const Theme& theme, Type type) { return QFontMetrics(theme.font(type)).height(); }

void paintHeading(
    QPainter& painter, const Theme& theme, const QRect& rect, const AgendaRow& row, bool isFirst)
{
    const QRect inner = rect.adjusted(theme.px(4), 0, -theme.px(4), -theme.px(6));
    if (!isFirst)
        painter.fillRect(inner.left(), rect.top() + theme.px(10), inner.width(), 1, theme.line);
    const int height = lineHeight(theme, Type::Strong);
    const QRect text(inner.left(), inner.bottom() - height + 1, inner.width(), height);
    const int note = textWidth(row.note, theme.font(Type::Small));
    paintText(painter, text.adjusted(0, 0, -note - theme.px(8), 0), row.text,
        theme.font(Type::Strong), theme.text);
    paintText(painter, text, row.note, theme.font(Type::Small), theme.text2,
        Qt::AlignRight | Qt::AlignVCenter);
}

QString detailOf(const TalkLine& talk)
{
    return talk.unsaved ? AgendaDelegate::tr("Not saved yet") : talk.detail;
}

void paintGround(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option)
{
    const QRectF rect(option.rect);
    if (option.state & QStyle::State_Selected) {
        QPainterPath shape;
        shape.addRoundedRect(rect, theme.px(6), theme.px(6));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(shape);
        painter.fillRect(rect, theme.accentSoft);
        painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(3), rect.height()), theme.accent);
        painter.restore();
    } else if (option.state & QStyle::State_MouseOver)
        paintPanel(painter, rect, theme.sunken, {}, theme.px(6));
    if (option.state & QStyle::State_HasFocus)
        paintPanel(painter, rect, Qt::transparent, theme.focus, theme.px(6), 2);
}

} // namespace

void AgendaDelegate::setRhythm(const Rhythm& rhythm)
{
    m_levers = {};
    m_levers.levers = rhythm.levers;
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = themeOf(*option.widget);
    const auto& row = static_cast<const AgendaModel*>(index.model())->row(index);
    if (row.kind == AgendaRow::Kind::Heading)
        return {0, lineHeight(theme, Type::Strong) + theme.px(index.row() == 0 ? 6 : 28)};
    if (row.kind == AgendaRow::Kind::Hint) {
        const auto* view = static_cast<const QListView*>(option.widget);
        const auto box = QFontMetrics(theme.font(Type::Body))
                             .boundingRect(0, 0, view->viewport()->width() - theme.px(8), 10000,
                                 Qt::TextWordWrap, row.text);
        return {0, box.height() + theme.px(8)};
    }
    int height = lineHeight(theme, Type::Body) + lineHeight(theme, Type::Small) + theme.px(16);
    if (!detailOf(row.talk).isEmpty())
        height += lineHeight(theme, Type::Caption);
    return {0, height};
}

void AgendaDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = themeOf(*option.widget);
    const auto& row = static_cast<const AgendaModel*>(index.model())->row(index);
    switch (row.kind) {
    case AgendaRow::Kind::Heading:
        paintHeading(*painter, theme, option.rect, row, index.row() == 0);
        break;
    case AgendaRow::Kind::Hint:
        painter->setFont(theme.font(Type::Body));
        painter->setPen(theme.text2);
        painter->drawText(option.rect.adjusted(theme.px(4), 0, -theme.px(4), 0),
            Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, row.text);
        break;
    case AgendaRow::Kind::Talk:
        paintGround(*painter, theme, option);
        paintTalk(*painter, option, row.talk);
        break;
    }
}

void AgendaDelegate::paintTalk(
    QPainter& painter, const QStyleOptionViewItem& option, const TalkLine& talk) const
{
    const auto& theme = themeOf(*option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect inner
        = option.rect.adjusted(theme.px(14), theme.px(8), -theme.px(12), -theme.px(8));
    const int first = lineHeight(theme, Type::Body);
    const int second = lineHeight(theme, Type::Small);
    int x = inner.left();
    const auto place = [&](int left, int top, int width, int height) {
        return QStyle::visualRect(
            option.direction, option.rect, QRect(left, inner.top() + top, width, height));
    };
    if (talk.section == AgendaSection::Today) {
        const auto font = theme.font(Type::Small);
        const int width = std::max(theme.px(36), textWidth(QStringLiteral("00:00"), font));
        paintText(painter, place(x, 0, width, first), talk.time, font, theme.text2);
        x += width + theme.px(10);
    }
    const int side = theme.px(14);
    paintGlyph(painter, theme, talk.mark, place(x, (first - side) / 2, side, side),
        selected ? theme.accentSoft : theme.window);
    x += side + theme.px(10);
    const int room = inner.right() - x + 1;
    paintText(painter, place(x, 0, room, first), talk.activity,
        theme.font(selected ? Type::Strong : Type::Body),
        talk.held && !selected ? theme.muted : theme.text);
    const int dot = theme.px(8);
    const QRect dotPlace = place(x, first, dot, second);
    paintLeverDot(
        painter, theme, leverLook(theme, m_levers, talk.lever), QRectF(dotPlace).center());
    const int gap = dot + theme.px(4);
    paintText(painter, place(x + gap, first, room - gap, second), talk.who, theme.font(Type::Small),
        theme.text2);
    if (const auto detail = detailOf(talk); !detail.isEmpty())
        paintText(painter, place(x, first + second, room, lineHeight(theme, Type::Caption)), detail,
            theme.font(Type::Caption),
            talk.unsaved   ? theme.mark(Mark::Late).strong
                : selected ? theme.text2
                           : theme.muted);
}

} // namespace mor::ui
