// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/lever_view.h"

#include "adherence/grid_model.h"
#include "shared/lever_colours.h"
#include "shared/paint.h"
#include "shared/state_glyph.h"
#include "shared/table_card.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kRowHeight = 46; // design pixels
constexpr int kHighestRow = 96;
constexpr int kRowsInSight = 4;

class LeverDelegate : public QStyledItemDelegate {
public:
    LeverDelegate(const LeverModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        // Higher where there is room, so that the list fills its card.
        const auto& view = static_cast<const QListView&>(*option.widget);
        const auto& theme = themeOf(view);
        const int rows = std::max(1, m_model.rowCount());
        return {0, std::clamp(view.height() / rows, theme.px(kRowHeight), theme.px(kHighestRow))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(*option.widget);
        painter->fillRect(option.rect.x(), option.rect.y(), option.rect.width(), 1, theme.line);
        const int edge = theme.px(TableCard::kEdge);
        const QRect row = option.rect.adjusted(edge, 0, -edge, 0);
        const auto placed = [&](int left, int top, int width, int height) {
            return QStyle::visualRect(
                option.direction, row, QRect(row.left() + left, row.top() + top, width, height));
        };
        const auto leading
            = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        const auto trailing
            = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;

        const auto range = index.data(LeverModel::RangeRole).value<RangeBar>();
        const int glyph = theme.px(14);
        const int bar = std::clamp(row.width() / 4, theme.px(80), theme.px(240));
        const int gap = theme.px(10);
        const int counts = countsWidth(theme, *index.model());
        const int glyphAt = row.width() - glyph;
        const int barAt = glyphAt - gap - bar;
        const int countsAt = barAt - gap - counts;
        const int middle = row.height() / 2;
        paintGlyph(*painter, theme, range.verdict,
            placed(glyphAt, middle - glyph / 2, glyph, glyph), theme.surface);
        paintRangeBar(*painter, theme, range, placed(barAt, middle - gap, bar, 2 * gap));
        paintText(*painter, placed(countsAt, 0, counts, row.height()),
            index.data(LeverModel::CountsRole).toString(), theme.font(Type::Body), theme.text,
            trailing);

        const int line = theme.px(18);
        const int indent = theme.px(14);
        const int top = middle - line;
        const int room = std::max(0, countsAt - gap - indent);
        paintLeverDot(*painter, theme,
            leverLook(
                theme, m_model.rhythm(), index.data(LeverModel::CodeRole).toString().toStdString()),
            QRectF(placed(0, top, theme.px(8), line)).center());
        paintText(*painter, placed(indent, top, room, line), index.data().toString(),
            theme.font(Type::Strong), theme.text, leading);
        paintText(*painter, placed(indent, top + line, room, line),
            index.data(LeverModel::ActivitiesRole).toString(), theme.font(Type::Caption),
            theme.muted, leading);
        if (option.state & QStyle::State_HasFocus)
            paintPanel(*painter, QRectF(option.rect).adjusted(1, 2, -1, -1), Qt::transparent,
                theme.focus, theme.px(6), 2.0);
    }

private:
    static int countsWidth(const Theme& theme, const QAbstractItemModel& model)
    {
        int widest = theme.px(72);
        for (int row = 0; row < model.rowCount(); ++row)
            widest = std::max(widest,
                textWidth(model.index(row, 0).data(LeverModel::CountsRole).toString(),
                    theme.font(Type::Body))
                    + 1);
        return widest;
    }

    const LeverModel& m_model;
};

} // namespace

LeverView::LeverView(LeverModel& model, QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(tr("By lever"));
    setModel(&model);
    setItemDelegate(new LeverDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

QSize LeverView::sizeHint() const
{
    const auto& theme = themeOf(*this);
    const int rows = std::clamp(model()->rowCount(), 1, kRowsInSight);
    return {theme.px(340), rows * theme.px(kRowHeight) + 1};
}

void LeverView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
}

void LeverView::resizeEvent(QResizeEvent* event)
{
    scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
    viewport()->update();
}

} // namespace mor::ui
