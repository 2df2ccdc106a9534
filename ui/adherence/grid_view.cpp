// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/grid_view.h"

#include "adherence/headline_words.h"
#include "shared/heat_cell.h"
#include "shared/paint.h"
#include "shared/state_glyph.h"
#include "shared/table_card.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kFewRows = 4; // that still get high cells
constexpr int kHighestRow = 110; // design pixels
constexpr int kLowestWeek = 40;
constexpr int kBesideCount = 8;

void paintRing(QPainter& painter, const Theme& theme, const QRectF& rect)
{
    paintPanel(painter, rect, Qt::transparent, theme.focus, theme.px(6), 2.0);
}

class GridDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(*option.widget);
        const QRectF cell = QRectF(option.rect).adjusted(2, 2, -2, -2);
        if (index.column() == 0)
            paintName(*painter, theme, option, index);
        else if (index.column() == index.model()->columnCount() - 1)
            paintJudged(*painter, theme, option, index);
        else
            paintWeek(*painter, theme, cell, index);
        if (option.state & QStyle::State_HasFocus)
            paintRing(*painter, theme, cell);
    }

private:
    static QRectF placed(const QStyleOptionViewItem& option, const QRectF& rect)
    {
        return QStyle::visualRect(option.direction, option.rect, rect.toAlignedRect());
    }

    void paintName(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option,
        const QModelIndex& index) const
    {
        const auto second = index.data(GridModel::SecondLineRole).toString();
        const int line = theme.px(18);
        const QRectF area
            = QRectF(option.rect)
                  .adjusted(theme.px(TableCard::kEdge), 0, -theme.px(TableCard::kEdge), 0);
        const double top = area.center().y() - (second.isEmpty() ? line / 2.0 : line);
        paintText(painter, placed(option, {area.left(), top, area.width(), double(line)}),
            index.data().toString(), theme.font(Type::Strong), theme.text,
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        paintText(painter, placed(option, {area.left(), top + line, area.width(), double(line)}),
            second, theme.font(Type::Caption), theme.muted,
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    }

    void paintWeek(
        QPainter& painter, const Theme& theme, const QRectF& cell, const QModelIndex& index) const
    {
        const int expected = index.data(GridModel::ExpectedRole).toInt();
        if (expected == 0 && index.data().toString().isEmpty()) {
            paintText(painter, cell, QStringLiteral("–"), theme.font(Type::Small), theme.muted,
                Qt::AlignCenter);
            return;
        }
        if (expected == 0 && index.data(GridModel::OpenRole).toInt() > 0) {
            paintPanel(painter, cell, theme.surface, theme.border, theme.px(5));
            paintText(painter, cell.adjusted(0, 0, 0, -theme.px(4)), index.data().toString(),
                theme.font(Type::Small), theme.muted, Qt::AlignHCenter | Qt::AlignBottom);
            return;
        }
        paintHeatCell(painter, theme, cell, index.data(GridModel::HeldRole).toInt(), expected);
    }

    void paintJudged(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option,
        const QModelIndex& index) const
    {
        const int edge = theme.px(TableCard::kEdge);
        const QRectF area = QRectF(option.rect).adjusted(edge, 0, -edge, 0);
        const int line = theme.px(20);
        const int bar = theme.px(14);
        const double top = area.center().y() - (line + bar) / 2.0;
        const QRectF words(area.left(), top, area.width(), line);
        const auto range = index.data(GridModel::RangeRole);
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight);
        if (!range.isValid()) {
            const auto text = index.data().toString();
            paintText(painter, placed(option, area), text.isEmpty() ? QStringLiteral("–") : text,
                theme.font(Type::Small), theme.muted, leading | Qt::AlignVCenter);
            return;
        }
        const auto shown = range.value<RangeBar>();
        const auto word = verdictWord(shown.verdict);
        auto font = theme.font(Type::Small);
        font.setWeight(QFont::DemiBold);
        const int width = textWidth(word, font);
        paintText(painter, placed(option, words), index.data().toString(), theme.font(Type::Strong),
            theme.text, leading | Qt::AlignVCenter);
        paintText(painter, placed(option, words), word, font, theme.mark(shown.verdict).strong,
            trailing | Qt::AlignVCenter);
        const int glyph = theme.px(12);
        const QRectF square(words.right() - width - theme.px(4) - glyph,
            words.center().y() - glyph / 2.0, glyph, glyph);
        paintGlyph(painter, theme, shown.verdict, placed(option, square), theme.surface);
        paintRangeBar(painter, theme, shown,
            placed(option, {area.left(), top + line, area.width(), double(bar)}));
    }
};

} // namespace

GridView::GridView(GridModel& model, QWidget* parent)
    : FigureTable(tr("Talks held, by team and week"), parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new GridDelegate(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

int GridView::nameWidth() const
{
    const auto& theme = themeOf(*this);
    const int most = theme.px(200) - 2 * theme.px(TableCard::kEdge);
    int widest = theme.px(64);
    for (const auto& row : m_model.items().rows)
        if (widest < most)
            widest = std::max({widest, textWidth(row.title, theme.font(Type::Strong)),
                textWidth(row.second, theme.font(Type::Caption))});
    return std::min(widest, most) + 2 * theme.px(TableCard::kEdge);
}

/// Of the longest "10 of 10".
int GridView::countWidth() const
{
    QString longest;
    for (int row = 0; row < m_model.rowCount(); ++row)
        for (int week = 1; week < m_model.judgedColumn(); ++week)
            if (const auto cell = m_model.index(row, week);
                !cell.data(GridModel::TooFewRole).toBool()
                && cell.data().toString().size() > longest.size())
                longest = cell.data().toString();
    return textWidth(longest, themeOf(*this).font(Type::Small));
}

void GridView::fit()
{
    const int rows = m_model.rowCount();
    const bool few = rows <= kFewRows;
    setRows(few ? 62 : 48, std::clamp(rows, 1, kFewRows));

    const auto& theme = themeOf(*this);
    if (few && rows > 0) // higher where there is room
        verticalHeader()->setDefaultSectionSize(
            std::clamp(viewport()->height() / rows, theme.px(62), theme.px(kHighestRow)));
    const int last = m_model.judgedColumn();
    const int weeks = last - 1;
    const int name = nameWidth();
    const int judged = std::clamp(viewport()->width() / 4, theme.px(190), theme.px(300));
    const int room = std::max(0, viewport()->width() - name - judged);
    const int least = std::max(theme.px(kLowestWeek), countWidth() + theme.px(kBesideCount));
    const int shown = std::clamp(room / least, 1, std::max(1, weeks));
    setColumnWidth(0, name);
    for (int week = 0; week < weeks; ++week) {
        setColumnHidden(week + 1, week < weeks - shown);
        const int at = week - (weeks - shown);
        if (at >= 0)
            setColumnWidth(week + 1, room * (at + 1) / shown - room * at / shown);
    }
    setColumnWidth(last, judged);
}

QModelIndex GridView::firstCell() const { return m_model.index(0, m_model.judgedColumn() - 1); }

void GridView::resizeEvent(QResizeEvent* event)
{
    FigureTable::resizeEvent(event);
    fit();
}

void GridView::changeEvent(QEvent* event)
{
    FigureTable::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace mor::ui
