// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/sheet_view.h"

#include "shared/paint.h"
#include "shared/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kWidest = 260; // design pixels
constexpr int kPadding = 8;

/// Letters and numbers at the edge.
class EdgeHeader : public QHeaderView {
public:
    EdgeHeader(Qt::Orientation orientation, QWidget* parent)
        : QHeaderView(orientation, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setSectionResizeMode(
            orientation == Qt::Horizontal ? QHeaderView::Interactive : QHeaderView::Fixed);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const auto& theme = themeOf(*this);
        painter->fillRect(rect, theme.alt);
        painter->setPen(theme.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->drawLine(rect.topRight(), rect.bottomRight());
        paintText(*painter, rect.adjusted(theme.px(3), 0, -theme.px(3), 0),
            model()->headerData(section, orientation(), Qt::DisplayRole).toString(),
            theme.font(Type::Caption), theme.muted, Qt::AlignCenter);
    }
    QSize sectionSizeFromContents(int) const override
    {
        const auto& theme = themeOf(*this);
        return {theme.px(34), theme.px(20)};
    }
};

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(*option.widget);
        const bool isHead = index.data(SheetModel::HeadRole).toBool();
        const bool isCurrent
            = option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active;
        if (isHead)
            painter->fillRect(option.rect, theme.alt);
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        if (isCurrent) {
            painter->setPen(QPen(theme.focus, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        const int padding = theme.px(kPadding);
        paintText(*painter, option.rect.adjusted(padding, 0, -padding, 0),
            index.data().toString().simplified(), theme.font(isHead ? Type::Strong : Type::Body),
            theme.text, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    }
};

} // namespace

SheetView::SheetView(QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Preview of the rows"));
    setHorizontalHeader(new EdgeHeader(Qt::Horizontal, this));
    setVerticalHeader(new EdgeHeader(Qt::Vertical, this));
    setItemDelegate(new CellDelegate(this));
    setModel(&m_model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget);
    if (auto* corner = findChild<QAbstractButton*>())
        corner->installEventFilter(this);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
}

void SheetView::setSheet(ExportSheet sheet)
{
    verticalHeader()->setVisible(sheet.isSpreadsheet);
    m_model.setSheet(std::move(sheet));
    arrange();
    setCurrentIndex(m_model.index(0, 0));
    scrollToTop();
}

bool SheetView::eventFilter(QObject* watched, QEvent* event)
{
    // The corner over the numbers looks like the rest of the edge.
    auto* corner = qobject_cast<QAbstractButton*>(watched);
    if (!corner || event->type() != QEvent::Paint)
        return QTableView::eventFilter(watched, event);
    QPainter(corner).fillRect(corner->rect(), themeOf(*this).alt);
    return true;
}

void SheetView::arrange()
{
    const auto& theme = themeOf(*this);
    verticalHeader()->setDefaultSectionSize(theme.px(29));
    const int columns = m_model.columnCount();
    int all = 0;
    for (int column = 0; column < columns; ++column) {
        const auto& sheet = m_model.sheet();
        int width = textWidth(sheet.heads[column], theme.font(Type::Strong));
        for (const auto& row : sheet.rows)
            width = std::max(width, textWidth(row[column], theme.font(Type::Body)));
        width = std::min(width, theme.px(kWidest)) + 2 * theme.px(kPadding) + theme.px(4);
        setColumnWidth(column, width);
        all += width;
    }
    // What is free belongs to the columns alike, as long as there are few of them.
    const int free = viewport()->width() - all;
    if (columns == 0 || free <= 0)
        return;
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, columnWidth(column) + free / columns);
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void SheetView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (isThemeChange(*event))
        arrange();
}

} // namespace mor::ui
