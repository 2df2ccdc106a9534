// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/library_list.h"

#include "board/drag_picture.h"
#include "shared/icons.h"
#include "shared/lever_colours.h"
#include "shared/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace mor::ui {

namespace {

using Kind = LibraryRow::Kind;

const LibraryRow& rowAt(const QModelIndex& index)
{
    return static_cast<const LibraryModel*>(index.model())->row(index);
}

/// Where the parts of a row lie, from the row's leading edge; the name breaks where it must.
struct Parts {
    int name; ///< start of the name
    int room; ///< width of the name
    int note; ///< width of the note

    Parts(const Theme& theme, const LibraryRow& row, int width)
        : name(theme.px(row.kind == Kind::Starter ? 2 : 38))
        , note(std::min(width / 2, textWidth(row.note, theme.font(Type::Caption))))
    {
        if (row.kind != Kind::Starter && row.lever.empty())
            name -= theme.px(8);
        room = std::max(theme.px(24), width - name - note - theme.px(10));
    }
};

int rowHeight(const Theme& theme, const LibraryRow& row, int width)
{
    const QFontMetrics metrics(theme.font(Type::Body));
    const int lines = row.kind == Kind::Heading
        ? metrics.height()
        : metrics
              .boundingRect(QRect(0, 0, Parts(theme, row, width).room, 10000),
                  Qt::TextWordWrap | Qt::AlignLeft, row.name)
              .height();
    return std::max(theme.px(row.kind == Kind::Starter ? 30 : 34), lines + theme.px(8));
}

} // namespace

void LibraryDelegate::setLevers(const std::vector<Lever>& levers)
{
    m_levers = {};
    m_levers.levers = levers;
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = static_cast<const QListView*>(option.widget);
    return {0, rowHeight(themeOf(*list), rowAt(index), list->viewport()->width())};
}

void LibraryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = themeOf(*option.widget);
    const auto& row = rowAt(index);
    const auto leading
        = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto trailing
        = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    const auto place
        = [&](QRect part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const QRect all = option.rect;
    if (row.kind == Kind::Heading) {
        paintText(*painter, all, row.name, theme.font(Type::Strong), theme.text2, leading);
        return;
    }
    if (option.state & QStyle::State_MouseOver)
        paintPanel(*painter, all, theme.alt, {}, theme.px(4));
    if (row.kind != Kind::Starter)
        painter->fillRect(all.left(), all.bottom(), all.width(), 1, theme.line);
    const Parts parts(theme, row, all.width());
    int x = all.left() + theme.px(2);
    if (row.kind != Kind::Starter) {
        const int side = theme.px(14);
        paintIcon(*painter, Icon::Drag, place({x, all.center().y() - side / 2, side, side}),
            row.usable ? theme.muted : theme.border);
        x += side + theme.px(6);
        const int dot = theme.px(8);
        if (!row.lever.empty())
            paintLeverDot(*painter, theme, leverLook(theme, m_levers, row.lever),
                QRectF(place({x, all.top(), dot, all.height()})).center());
    }
    painter->setFont(theme.font(Type::Body));
    painter->setPen(row.usable ? theme.text : theme.muted);
    painter->drawText(place({all.left() + parts.name, all.top(), parts.room, all.height()}),
        int(leading) | Qt::TextWordWrap, row.name);
    const int note = parts.note + theme.px(2);
    paintText(*painter, place({all.right() - note, all.top(), note, all.height()}), row.note,
        theme.font(Type::Caption), theme.muted, trailing);
    if (option.state & QStyle::State_HasFocus)
        paintPanel(*painter, all, Qt::transparent, theme.focus, theme.px(4), 2);
}

LibraryList::LibraryList(LibraryModel& model, QWidget* parent)
    : QListView(parent)
    , m_rows(model)
    , m_delegate(new LibraryDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setDragDropMode(DragOnly);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT taken(LibraryRow(m_rows.row(index))); });
}

void LibraryList::setWhole(bool whole)
{
    m_whole = whole;
    setSizePolicy(QSizePolicy::Preferred, whole ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setDragDropMode(whole ? NoDragDrop : DragOnly);
    if (whole)
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int LibraryList::rowsBelow() const
{
    int below = 0;
    for (int row = m_rows.rowCount() - 1; row >= 0; --row, ++below)
        if (visualRect(m_rows.index(row)).center().y() <= viewport()->height())
            break;
    return below;
}

QSize LibraryList::sizeHint() const
{
    const auto& theme = themeOf(*this);
    int height = 0;
    for (int row = 0; row < m_rows.rowCount(); ++row)
        height += rowHeight(theme, m_rows.row(m_rows.index(row)), viewport()->width());
    return {theme.px(200), height};
}

QSize LibraryList::minimumSizeHint() const
{
    return {themeOf(*this).px(80), m_whole ? sizeHint().height() : themeOf(*this).px(80)};
}

void LibraryList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    scheduleDelayedItemsLayout(); // heights follow the width
    if (m_whole)
        updateGeometry();
}

void LibraryList::startDrag(Qt::DropActions actions)
{
    if (currentIndex().isValid())
        dragRow(*this, currentIndex(), actions);
}

void LibraryList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        Q_EMIT taken(LibraryRow(m_rows.row(currentIndex())));
        return;
    }
    QListView::keyPressEvent(event);
}

void LibraryList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index
        = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid() || !(m_rows.flags(index) & Qt::ItemIsEnabled))
        return;
    setCurrentIndex(index);
    Q_EMIT menuWanted(LibraryRow(m_rows.row(index)),
        byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void LibraryList::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_rows.rowCount() > 0)
        setCurrentIndex(m_rows.index(0));
    QListView::focusInEvent(event);
}

void LibraryList::changeEvent(QEvent* event)
{
    if (isThemeChange(*event)) {
        updateGeometry();
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

} // namespace mor::ui
