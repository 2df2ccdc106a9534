// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/calendar_view.h"

#include "calendar/talk_painter.h"
#include "shared/theme.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>

namespace mor::ui {

CalendarView::CalendarView(const QString& name, QWidget* parent)
    : QListView(parent)
    , m_model(new CalendarModel(this))
    , m_plan(std::make_shared<const Plan>())
{
    setModel(m_model);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT talkWanted(m_model->talk(index)); });
}

void CalendarView::show(std::shared_ptr<const Plan> plan, CalendarContents contents)
{
    const auto before = currentIndex();
    const auto key = before.isValid() ? m_model->talk(before).key : OccurrenceKey();
    m_plan = std::move(plan);
    m_contents = std::move(contents);
    m_hovered = -1;
    m_pressed = -1;
    m_carried.reset();
    m_model->setItems(m_contents.talks);
    layOutAgain();
    if (before.isValid())
        selectTalk(key);
}

void CalendarView::selectTalk(const OccurrenceKey& key)
{
    if (const int row = m_model->rowOf(key); row >= 0)
        setCurrentIndex(m_model->index(row));
}

const CalendarTalk* CalendarView::currentTalk() const
{
    const int row = currentIndex().row();
    return row < 0 ? nullptr : &talkOf(row);
}

const CalendarTalk& CalendarView::talkOf(int row) const
{
    return m_model->talks()[static_cast<std::size_t>(row)];
}

TalkEmphasis CalendarView::emphasisOf(int row) const
{
    const bool isCurrent = selectionModel()->isSelected(m_model->index(row));
    return {isCurrent, isCurrent && hasFocus(), row == m_hovered};
}

void CalendarView::layOutAgain()
{
    m_boxes.assign(m_model->talks().size(), {});
    m_contentHeight = layOut();
    const int page = viewport()->height() - headHeight();
    verticalScrollBar()->setPageStep(std::max(1, page));
    verticalScrollBar()->setSingleStep(themeOf(*this).px(22));
    verticalScrollBar()->setRange(0, std::max(0, m_contentHeight - page));
    viewport()->update();
}

QRect CalendarView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_boxes.size())
        return {};
    const auto& box = m_boxes[static_cast<std::size_t>(index.row())];
    return box.fixed ? box.rect : box.rect.translated(0, -verticalOffset());
}

QModelIndex CalendarView::indexAt(const QPoint& point) const
{
    const bool inHead = point.y() < headHeight();
    const auto at = inHead ? point : point + QPoint(0, verticalOffset());
    for (std::size_t row = 0; row < m_boxes.size(); ++row)
        if (m_boxes[row].fixed == inHead && !m_boxes[row].folded && m_boxes[row].rect.contains(at))
            return m_model->index(static_cast<int>(row));
    return {};
}

void CalendarView::scrollTo(const QModelIndex& index, ScrollHint)
{
    if (!index.isValid())
        return;
    reveal(index.row());
    const auto& box = m_boxes[static_cast<std::size_t>(index.row())];
    if (box.fixed)
        return;
    const auto rect = visualRect(index);
    const int margin = themeOf(*this).px(8);
    auto* bar = verticalScrollBar();
    if (rect.top() < headHeight() + margin)
        bar->setValue(bar->value() + rect.top() - headHeight() - margin);
    else if (rect.bottom() > viewport()->height() - margin)
        bar->setValue(bar->value() + rect.bottom() - viewport()->height() + margin);
}

int CalendarView::neighbourDay(int row, int step) const
{
    const auto& from = talkOf(row);
    int best = -1;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const auto& talk = talkOf(i);
        if (step > 0 ? talk.day <= from.day : talk.day >= from.day)
            continue;
        if (best < 0) {
            best = i;
            continue;
        }
        const auto& known = talkOf(best);
        const bool isNearer = step > 0 ? talk.day < known.day : talk.day > known.day;
        const bool isCloser = talk.day == known.day
            && std::abs(talk.start - from.start) < std::abs(known.start - from.start);
        if (isNearer || isCloser)
            best = i;
    }
    return best < 0 ? row : best;
}

QModelIndex CalendarView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model->rowCount() - 1;
    const int row = currentIndex().row();
    if (last < 0)
        return {};
    if (row < 0)
        return m_model->index(action == MoveEnd ? last : 0);
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return m_model->index(std::max(0, row - 1));
    case MoveDown:
    case MoveNext:
        return m_model->index(std::min(last, row + 1));
    case MoveLeft:
        return m_model->index(neighbourDay(row, -1));
    case MoveRight:
        return m_model->index(neighbourDay(row, 1));
    case MoveHome:
    case MovePageUp:
        return m_model->index(0);
    case MoveEnd:
    case MovePageDown:
        return m_model->index(last);
    }
    return {};
}

int CalendarView::verticalOffset() const { return verticalScrollBar()->value(); }

void CalendarView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const auto index = indexAt(rect.center());
    selectionModel()->select(
        index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

QRegion CalendarView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const auto& index : selection.indexes())
        region += visualRect(index);
    return region;
}

void CalendarView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    layOutAgain();
}

void CalendarView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update(visualRect(previous).adjusted(-4, -4, 4, 4));
    viewport()->update(visualRect(current).adjusted(-4, -4, 4, 4));
}

void CalendarView::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    layOutAgain();
}

void CalendarView::changeEvent(QEvent* event)
{
    QAbstractItemView::changeEvent(event);
    const auto type = event->type();
    if (m_model && (type == QEvent::FontChange || type == QEvent::StyleChange)) {
        m_texts.clear();
        layOutAgain();
    }
}

void CalendarView::hover(int row)
{
    if (row == m_hovered)
        return;
    for (const int changed : {m_hovered, row})
        if (changed >= 0)
            viewport()->update(visualRect(m_model->index(changed)).adjusted(-2, -2, 2, 2));
    m_hovered = row;
}

void CalendarView::leaveEvent(QEvent* event)
{
    hover(-1);
    QAbstractItemView::leaveEvent(event);
}

} // namespace mor::ui
