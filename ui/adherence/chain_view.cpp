// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/chain_view.h"

#include "shared/chip.h"
#include "shared/paint.h"
#include "shared/table_card.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace mor::ui {

namespace {

constexpr int kRowHeight = 34;
constexpr int kBelow = 14; // a line of words where others have a bar

int heightOf(const Theme& theme, const QString& below)
{
    return below.isEmpty() ? theme.px(kRowHeight) : theme.px(kRowHeight - 8 + kBelow);
}

class ChainDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {0, heightOf(themeOf(*option.widget), index.data(ChainModel::BelowRole).toString())};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(*option.widget);
        const int edge = theme.px(TableCard::kEdge);
        const QRectF row = QRectF(option.rect).adjusted(edge, theme.px(2), -edge, -theme.px(4));
        const auto placed = [&](double left, double top, double width, double height) {
            return QRectF(QStyle::visualRect(option.direction, row.toRect(),
                QRectF(row.left() + left, row.top() + top, width, height).toRect()));
        };
        const auto share = index.data(ChainModel::ShareRole);
        const bool loss = index.data(ChainModel::LossRole).toBool();
        const auto below = index.data(ChainModel::BelowRole).toString();
        const double bar = share.isValid() ? theme.px(8) : below.isEmpty() ? 0 : theme.px(kBelow);
        const double line = row.height() - bar;

        const double counts = paintCounts(*painter, theme, placed, row.width(), line, index);
        const auto font = theme.font(loss ? Type::Strong : Type::Body);
        const double name = textWidth(index.data().toString(), font);
        paintText(*painter, placed(0, 0, row.width() - counts, line), index.data().toString(), font,
            theme.text);
        const double second = name + theme.px(6);
        if (row.width() - counts - second > theme.px(40))
            paintText(*painter, placed(second, 0, row.width() - counts - second, line),
                index.data(ChainModel::SecondRole).toString(), theme.font(Type::Caption),
                theme.muted);
        if (!below.isEmpty())
            paintText(*painter, placed(0, line, row.width(), bar), below, theme.font(Type::Caption),
                theme.text2);
        if (share.isValid()) {
            const double round = theme.px(3);
            paintPanel(*painter, placed(0, line, row.width(), bar), theme.sunken, {}, round);
            const auto fill = index.row() == ChainModel::Expected ? theme.control
                : loss                                            ? theme.mark(Mark::Late).strong
                                                                  : theme.accent;
            paintPanel(
                *painter, placed(0, line, row.width() * share.toDouble(), bar), fill, {}, round);
        }
        if (option.state & QStyle::State_HasFocus)
            paintPanel(*painter, QRectF(option.rect).adjusted(1, 0, -1, 0), Qt::transparent,
                theme.focus, theme.px(6), 2.0);
    }

private:
    /// Returns their width.
    template <class Placed>
    static double paintCounts(QPainter& painter, const Theme& theme, const Placed& placed,
        double width, double line, const QModelIndex& index)
    {
        const auto part = index.data(ChainModel::PartRole).toString();
        const auto whole = index.data(ChainModel::WholeRole).toString();
        if (index.row() == ChainModel::LeverMoved && part.isEmpty()) {
            const auto size = markChipSize(theme, Mark::CannotTell, whole);
            paintMarkChip(painter, theme, Mark::CannotTell,
                placed(width - size.width(), 0, size.width(), line), whole);
            return size.width();
        }
        const double after = whole.isEmpty() ? 0 : textWidth(whole, theme.font(Type::Body)) + 1;
        const double gap = whole.isEmpty() || part.isEmpty() ? 0 : theme.px(4);
        const double before = part.isEmpty() ? 0 : textWidth(part, theme.font(Type::Strong)) + 1;
        paintText(painter, placed(width - after, 0, after, line), whole, theme.font(Type::Body),
            theme.text2, Qt::AlignLeft | Qt::AlignVCenter);
        paintText(painter, placed(width - after - gap - before, 0, before, line), part,
            theme.font(Type::Strong), theme.text, Qt::AlignLeft | Qt::AlignVCenter);
        return after + gap + before + theme.px(8);
    }
};

} // namespace

ChainView::ChainView(ChainModel& model, QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(tr("Where it breaks"));
    setModel(&model);
    setItemDelegate(new ChainDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize ChainView::sizeHint() const
{
    const auto& theme = themeOf(*this);
    int height = 0;
    for (int row = 0; row < ChainModel::Rows; ++row)
        height += heightOf(theme, model()->index(row, 0).data(ChainModel::BelowRole).toString());
    return {theme.px(260), height};
}

void ChainView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
}

void ChainView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (isThemeChange(*event))
        updateGeometry();
}

void ChainView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    viewport()->update();
}

} // namespace mor::ui
