// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/agenda_list.h"

#include "shared/paint.h"
#include "today/agenda_delegate.h"

#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace mor::ui {

AgendaList::AgendaList(AgendaModel& model, QWidget* parent)
    : QListView(parent)
    , m_agenda(model)
    , m_delegate(new AgendaDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Talks"));
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    viewport()->setAutoFillBackground(false);
    setMinimumWidth(0);
    connect(&model, &QAbstractItemModel::dataChanged, this,
        &AgendaList::scheduleDelayedItemsLayout); // a line more or less
    connect(verticalScrollBar(), &QAbstractSlider::rangeChanged, this, &AgendaList::space);
    space();
}

void AgendaList::setRhythm(const Rhythm& rhythm) { m_delegate->setRhythm(rhythm); }

void AgendaList::space()
{
    const auto* bar = verticalScrollBar();
    const int gap = themeOf(*this).px(kGap);
    setViewportMargins(
        0, 0, bar->maximum() > 0 ? std::max(0, gap - bar->sizeHint().width()) : gap, 0);
}

void AgendaList::select(int row)
{
    const auto index = m_agenda.index(row);
    setCurrentIndex(index);
    scrollTo(index);
}

QModelIndex AgendaList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    int step = 0;
    int from = currentIndex().row();
    if (action == MoveUp || action == MovePrevious)
        step = -1;
    else if (action == MoveDown || action == MoveNext)
        step = 1;
    else if (action == MoveHome || action == MoveEnd) {
        step = action == MoveHome ? 1 : -1;
        from = action == MoveHome ? -1 : m_agenda.rowCount();
    } else
        return QListView::moveCursor(action, modifiers);
    for (int row = from + step; row >= 0 && row < m_agenda.rowCount(); row += step)
        if (m_agenda.flags(m_agenda.index(row)) & Qt::ItemIsEnabled)
            return m_agenda.index(row);
    if (step < 0)
        scrollToTop(); // brings the heading back into view
    return currentIndex();
}

void AgendaList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && m_agenda.row(current).kind == AgendaRow::Kind::Talk)
        Q_EMIT talkSelected(m_agenda.row(current).talk);
}

void AgendaList::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (opens && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT talkOpened();
        return;
    }
    QListView::keyPressEvent(event);
}

int AgendaList::gapRow(const QPoint& at) const
{
    const auto index = indexAt(at);
    if (!index.isValid())
        return m_agenda.rowCount();
    const auto rect = visualRect(index);
    return index.row() + (at.y() > rect.center().y() ? 1 : 0);
}

std::optional<MinuteOfDay> AgendaList::startAt(const QPoint& at) const
{
    if (!currentIndex().isValid())
        return {};
    return m_agenda.startInFrontOf(gapRow(at), m_agenda.row(currentIndex()).talk.minutes);
}

void AgendaList::showGap(int row, std::optional<MinuteOfDay> start)
{
    m_gap = start ? row : -1;
    m_gapTime = start ? QString::fromStdString(toText(*start)) : QString();
    viewport()->update();
}

void AgendaList::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(event->source() == this);
}

void AgendaList::dragMoveEvent(QDragMoveEvent* event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    const auto at = event->position().toPoint();
    const auto start = event->source() == this ? startAt(at) : std::nullopt;
    showGap(gapRow(at), start);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(start.has_value());
}

void AgendaList::dragLeaveEvent(QDragLeaveEvent*) { showGap(-1, {}); }

void AgendaList::dropEvent(QDropEvent* event)
{
    const auto start = startAt(event->position().toPoint());
    showGap(-1, {});
    if (event->source() != this || !start)
        return event->ignore();
    event->setDropAction(Qt::CopyAction); // the view must not take the row away
    event->accept();
    Q_EMIT dropped(m_agenda.row(currentIndex()).talk.key, *start);
}

void AgendaList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_gap < 0)
        return;
    QPainter painter(viewport());
    const auto& theme = themeOf(*this);
    const auto above = visualRect(m_agenda.index(std::max(0, m_gap - 1)));
    const auto font = theme.font(Type::Small);
    const int height = QFontMetrics(font).height();
    const QRect line(
        theme.px(4), above.bottom() - theme.px(1), viewport()->width() - theme.px(8), theme.px(2));
    painter.fillRect(line, theme.accent);
    const QRect time(line.left(), line.center().y() - height / 2,
        textWidth(m_gapTime, font) + theme.px(8), height);
    painter.fillRect(time, theme.accentSoft);
    paintText(painter, time, m_gapTime, font, theme.accentText, Qt::AlignCenter);
}

void AgendaList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (isThemeChange(*event)) {
        space();
        scheduleDelayedItemsLayout();
    }
}

} // namespace mor::ui
