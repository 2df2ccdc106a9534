// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/card_list.h"

#include "board/card_delegate.h"
#include "board/drag_picture.h"
#include "shared/paint.h"
#include "shared/reading_margins.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace mor::ui {

CardList::CardList(ColumnModel& model, QWidget* parent)
    : QListView(parent)
    , m_cards(model)
    , m_delegate(new CardDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setDropIndicatorShown(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT opened(QString::fromStdString(m_cards.card(index).code));
    });
    connect(verticalScrollBar(), &QAbstractSlider::rangeChanged, this, &CardList::space);
    space();
}

void CardList::space()
{
    const auto* bar = verticalScrollBar();
    const int gap = themeOf(*this).px(8);
    const int beside = bar->maximum() > 0 ? std::max(0, gap - bar->sizeHint().width()) : gap;
    setViewportMargins(readingMargins(*this, gap, 0, beside, 0));
}

void CardList::setRhythm(const Rhythm& rhythm) { m_delegate->setRhythm(rhythm); }

void CardList::setHint(const QString& hint)
{
    m_hint = hint;
    setAccessibleDescription(m_cards.rowCount() == 0 ? hint : QString());
    viewport()->update();
}

void CardList::setEditable(bool editable)
{
    m_cards.setEditable(editable);
    setDragDropMode(editable ? DragDrop : NoDragDrop);
    setDefaultDropAction(Qt::MoveAction);
}

void CardList::select(int row)
{
    const auto index = m_cards.index(std::min(row, m_cards.rowCount() - 1));
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

QString CardList::currentCode() const
{
    return currentIndex().isValid() ? QString::fromStdString(m_cards.card(currentIndex()).code)
                                    : QString();
}

QSize CardList::minimumSizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(100), theme.px(120)};
}

QPoint CardList::pointOf(const QModelIndex& index) const
{
    return viewport()->mapToGlobal(visualRect(index).center());
}

void CardList::askRemove()
{
    if (const auto code = currentCode(); !code.isEmpty())
        Q_EMIT removeWanted(code);
}

void CardList::askMove()
{
    if (const auto code = currentCode(); !code.isEmpty())
        Q_EMIT moveWanted(code, pointOf(currentIndex()));
}

void CardList::startDrag(Qt::DropActions actions)
{
    if (currentIndex().isValid())
        dragRow(*this, currentIndex(), actions);
}

void CardList::dragEnterEvent(QDragEnterEvent* event)
{
    QListView::dragEnterEvent(event);
    Q_EMIT targeted(event->isAccepted());
}

void CardList::dragLeaveEvent(QDragLeaveEvent* event)
{
    QListView::dragLeaveEvent(event);
    Q_EMIT targeted(false);
}

void CardList::dropEvent(QDropEvent* event)
{
    QListView::dropEvent(event);
    Q_EMIT targeted(false);
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    const auto code = currentCode();
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT stepWanted(event->key() == Qt::Key_Right ? forward : -forward);
        return;
    case Qt::Key_Space:
        if (!code.isEmpty())
            Q_EMIT opened(code);
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void CardList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index
        = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuWanted(currentCode(), byKey ? pointOf(index) : event->globalPos());
}

void CardList::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid())
        select(0);
    QListView::focusInEvent(event);
    viewport()->update();
}

void CardList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_cards.rowCount() > 0)
        return;
    QPainter painter(viewport());
    const auto& theme = themeOf(*this);
    const int inset = theme.px(6);
    painter.setFont(theme.font(Type::Small));
    painter.setPen(theme.text2);
    painter.drawText(viewport()->rect().adjusted(inset, 0, -inset, 0),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop
            | Qt::TextWordWrap,
        m_hint);
    if (hasFocus())
        paintPanel(painter, viewport()->rect(), Qt::transparent, theme.focus, theme.px(6), 2);
}

void CardList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // heights follow the width
}

void CardList::changeEvent(QEvent* event)
{
    if (isThemeChange(*event)) {
        space();
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

} // namespace mor::ui
