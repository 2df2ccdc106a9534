// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// Hands on the calendar: talks are dragged, opened, moved and excused.

#include "calendar/calendar_view.h"
#include "calendar/talk_painter.h"
#include "shared/paint.h"

#include <QApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace mor::ui {

namespace {

bool isMovable(const CalendarTalk& talk)
{
    return talk.place != CalendarTalk::Place::Week && talk.open;
}

} // namespace

std::optional<TalkPlace> CalendarView::placeAt(const QPoint&, const CalendarTalk*, int) const
{
    return {};
}

QRect CalendarView::rectAt(const TalkPlace&, const CalendarTalk&) const { return {}; }

bool CalendarView::isCarried(int row) const
{
    return m_carried && talkOf(row).key == m_carried->talk.key;
}

const MoveHint* CalendarView::hint() const
{
    return m_carried && m_carried->place ? &m_carried->hint : nullptr;
}

void CalendarView::carry(const CalendarTalk& talk, const QPoint& at)
{
    if (!m_judge || !isMovable(talk))
        return;
    if (!m_carried)
        m_carried = Carried{talk, 0, {}, {}};
    const auto place
        = viewport()->rect().contains(at) ? placeAt(at, &talk, m_carried->above) : std::nullopt;
    if (place && place != m_carried->place)
        m_carried->hint = m_judge(talk, *place);
    m_carried->place = place;
    viewport()->setCursor(
        place && m_carried->hint.refuses ? Qt::ForbiddenCursor : Qt::ClosedHandCursor);
    viewport()->update();
}

void CalendarView::drop()
{
    if (!m_carried)
        return;
    const auto let = std::move(*m_carried);
    cancelCarry();
    if (!let.place || let.hint.stays)
        return;
    if (let.hint.refuses)
        Q_EMIT refused(let.hint.text);
    else
        Q_EMIT moveWanted(let.talk, *let.place);
}

void CalendarView::cancelCarry()
{
    m_carried.reset();
    m_pressed = -1;
    viewport()->unsetCursor();
    viewport()->update();
}

void CalendarView::startCarry(const QPoint& at)
{
    const auto& talk = talkOf(m_pressed);
    if (!m_judge || !isMovable(talk)
        || (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    const auto rect = visualRect(m_model->index(m_pressed));
    m_carried = Carried{talk, std::max(0, m_pressedAt.y() - rect.top()), {}, {}};
}

/// Near the edge the hours come after the pointer.
void CalendarView::scrollWith(const QPoint& at)
{
    auto* bar = verticalScrollBar();
    const int edge = themeOf(*this).px(24);
    if (at.y() > viewport()->height() - edge)
        bar->setValue(bar->value() + bar->singleStep());
    else if (at.y() > headHeight() && at.y() < headHeight() + edge)
        bar->setValue(bar->value() - bar->singleStep());
}

void CalendarView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()).row() : -1;
    m_pressedAt = event->pos();
    QAbstractItemView::mousePressEvent(event);
}

void CalendarView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton && m_pressed >= 0) {
        if (!m_carried)
            startCarry(event->pos());
        if (m_carried) {
            scrollWith(event->pos());
            carry(CalendarTalk(m_carried->talk), event->pos());
        }
        return; // nothing else is selected on the way
    }
    hover(indexAt(event->pos()).row());
    QAbstractItemView::mouseMoveEvent(event);
}

void CalendarView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_carried && event->button() == Qt::LeftButton) {
        drop();
        return;
    }
    m_pressed = -1;
    QAbstractItemView::mouseReleaseEvent(event);
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (indexAt(event->pos()).isValid()) {
        QAbstractItemView::mouseDoubleClickEvent(event);
        return;
    }
    if (const auto place = placeAt(event->pos(), nullptr, 0))
        Q_EMIT emptyWanted(*place);
}

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_carried) {
        cancelCarry();
        return;
    }
    const auto* talk = currentTalk();
    const bool isPlain = !(event->modifiers() & ~Qt::ShiftModifier);
    if (isPlain && event->key() == Qt::Key_U) {
        Q_EMIT emptyWanted({talk ? talk->day : contents().today, kNoTime});
        return;
    }
    if (talk && isPlain && isMovable(*talk)) {
        switch (event->key()) {
        case Qt::Key_M:
        case Qt::Key_T:
            Q_EMIT moveDialogWanted(*talk);
            return;
        case Qt::Key_E:
            Q_EMIT excuseWanted(*talk);
            return;
        default:
            break;
        }
    }
    QListView::keyPressEvent(event);
}

void CalendarView::paintCarried(QPainter& painter, TalkPainter& talkPainter)
{
    const auto* said = hint();
    if (!said)
        return;
    const auto& theme = themeOf(*this);
    const auto target = rectAt(*m_carried->place, m_carried->talk);
    talkPainter.target(m_carried->talk, target, said->refuses);

    const int pad = theme.px(12);
    const int width = theme.px(230);
    const QFontMetrics strong(theme.font(Type::Strong));
    const QFontMetrics small(theme.font(Type::Small));
    const int words = small
                          .boundingRect(QRect(0, 0, width - 2 * pad, theme.px(400)),
                              Qt::TextWordWrap, said->text)
                          .height();
    QRect tip(0, 0, width, pad + strong.height() + theme.px(2) + words + pad);
    tip.moveTopLeft(target.topRight() + QPoint(theme.px(12), theme.px(8)));
    const auto area = viewport()->rect();
    if (tip.right() > area.right())
        tip.moveRight(target.left() - theme.px(12));
    if (tip.left() < 0) { // neither side has room
        tip.moveLeft(theme.px(4));
        tip.moveTop(target.bottom() + theme.px(8));
    }
    tip.moveBottom(std::min(tip.bottom(), area.bottom() - theme.px(4)));
    paintPanel(painter, tip, theme.text, {}, theme.px(6));
    const auto inside = tip.adjusted(pad, pad, -pad, -pad);
    painter.setFont(theme.font(Type::Strong));
    painter.setPen(theme.surface);
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeft, said->place);
    painter.setFont(theme.font(Type::Small));
    painter.setPen(mixed(theme.text, theme.surface, 0.85));
    painter.drawText(inside.adjusted(0, strong.height() + theme.px(2), 0, 0),
        Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, said->text);
}

} // namespace mor::ui
