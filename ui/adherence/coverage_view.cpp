// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/coverage_view.h"

#include "shared/paint.h"
#include "shared/table_card.h"
#include "shared/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kMostHeadLines = 3;

class CoverageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& theme = themeOf(*option.widget);
        return {textWidth(index.data().toString(), theme.font(Type::Body))
                + 2 * theme.px(TableCard::kEdge),
            theme.px(32)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(*option.widget);
        painter->fillRect(option.rect.x(), option.rect.y(), option.rect.width(), 1, theme.line);
        const bool name = index.column() == CoverageModel::Team;
        const auto text = index.data().toString();
        const bool figure = !text.isEmpty() && text.front().isDigit();
        const int side = theme.px(TableCard::kEdge);
        paintText(*painter, option.rect.adjusted(side, 0, -side, 0), text,
            theme.font(name ? Type::Strong : Type::Body), name || figure ? theme.text : theme.muted,
            QStyle::visualAlignment(option.direction, name ? Qt::AlignLeft : Qt::AlignRight)
                | Qt::AlignVCenter);
        if (option.state & QStyle::State_HasFocus)
            paintPanel(*painter, QRectF(option.rect).adjusted(1, 2, -1, -2), Qt::transparent,
                theme.focus, theme.px(6), 2.0);
    }
};

} // namespace

CoverageView::CoverageView(CoverageModel& model, QWidget* parent)
    : FigureTable(tr("Is anyone left out?"), parent)
{
    setModel(&model);
    setItemDelegate(new CoverageDelegate(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(CoverageModel::Team, QHeaderView::Stretch);
    connect(&model, &QAbstractItemModel::modelReset, this, &CoverageView::breakHeads);
}

void CoverageView::resizeEvent(QResizeEvent* event)
{
    breakHeads();
    FigureTable::resizeEvent(event);
}

bool CoverageView::fits(int lines) const
{
    int wanted = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        wanted
            = std::max(wanted, sizeHintForIndex(model()->index(row, CoverageModel::Team)).width());
    for (int column = CoverageModel::Covered; column < model()->columnCount(); ++column)
        if (!isColumnHidden(column))
            wanted += std::max(sizeHintForColumn(column), headWidth(column, lines));
    return wanted <= viewport()->width();
}

/// Where broken heads do not help, the share goes, which only says the counts beside it once more.
void CoverageView::breakHeads()
{
    const bool hasShare = model()->columnCount() > CoverageModel::ShareBelow;
    for (const bool hidden : {false, true}) {
        if (hasShare)
            setColumnHidden(CoverageModel::ShareBelow, hidden);
        for (int lines = 1; lines <= kMostHeadLines; ++lines)
            if (fits(lines))
                return setHeadLines(lines);
    }
    setHeadLines(kMostHeadLines);
}

} // namespace mor::ui
