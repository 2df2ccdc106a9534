// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/coverage_view.h"

#include "shared/paint.h"
#include "shared/table_card.h"
#include "shared/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace mor::ui {

namespace {

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
}

} // namespace mor::ui
