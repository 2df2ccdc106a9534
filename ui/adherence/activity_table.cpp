// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/activity_table.h"

#include "shared/paint.h"
#include "shared/state_glyph.h"
#include "shared/table_card.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace mor::ui {

namespace {

constexpr int kRowHeight = 48;
constexpr int kLikelyWidth = 170;
constexpr int kMostName = 260;
constexpr int kLeastLikely = 110; // of a page

class ActivityDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(*option.widget);
        painter->fillRect(option.rect.x(), option.rect.y(), option.rect.width(), 1, theme.line);
        const int edge = theme.px(TableCard::kEdge);
        const QRect cell = option.rect.adjusted(edge, 0, -edge, 0);
        if (index.column() == ActivityModel::Likely)
            paintLikely(*painter, theme, cell, index);
        else
            paintWords(*painter, theme, cell, index);
        if (option.state & QStyle::State_HasFocus)
            paintPanel(*painter, QRectF(option.rect).adjusted(1, 2, -1, -1), Qt::transparent,
                theme.focus, theme.px(6), 2.0);
    }

private:
    static void paintLikely(
        QPainter& painter, const Theme& theme, const QRect& cell, const QModelIndex& index)
    {
        const auto range = index.data(ActivityModel::RangeRole);
        if (!range.isValid()) {
            paintText(painter, cell, index.data().toString(), theme.font(Type::Body), theme.muted);
            return;
        }
        const auto bar = range.value<RangeBar>();
        const int glyph = theme.px(14);
        const int high = theme.px(20);
        const int middle = cell.center().y();
        paintGlyph(painter, theme, bar.verdict,
            QRectF(cell.right() - glyph, middle - glyph / 2.0, glyph, glyph), theme.surface);
        paintRangeBar(painter, theme, bar,
            QRectF(cell.left(), middle - high / 2.0, cell.width() - glyph - theme.px(10), high));
    }

    static void paintWords(
        QPainter& painter, const Theme& theme, const QRect& cell, const QModelIndex& index)
    {
        const bool name = index.column() == ActivityModel::Name;
        const bool strong = name || index.data(ActivityModel::SumRole).toBool();
        const auto text = index.data().toString();
        const auto second = index.data(ActivityModel::SecondRole).toString();
        const auto side = (name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
        const bool look = index.data(ActivityModel::NeedsLookRole).toBool();
        const bool figure = !text.isEmpty() && text.front().isDigit();
        const auto ink = look ? theme.mark(Mark::Late).strong
            : name || figure  ? theme.text
                              : theme.muted;
        const int line = theme.px(18);
        const int top = second.isEmpty() ? cell.center().y() - line / 2 : cell.center().y() - line;
        paintText(painter, QRectF(cell.left(), top, cell.width(), line), text,
            theme.font(strong ? Type::Strong : Type::Body), ink, side);
        if (look) {
            const int glyph = theme.px(12);
            const int words = textWidth(text, theme.font(Type::Body));
            paintGlyph(painter, theme, Mark::Late,
                QRectF(cell.right() - words - theme.px(6) - glyph, cell.center().y() - glyph / 2.0,
                    glyph, glyph),
                theme.surface);
        }
        if (!second.isEmpty())
            paintText(painter, QRectF(cell.left(), top + line, cell.width(), line), second,
                theme.font(Type::Caption), theme.muted, side);
    }
};

/// The names once more, over the figures that scroll below them.
class StayingNames : public QWidget {
public:
    explicit StayingNames(ActivityTable& table)
        : QWidget(&table)
        , m_table(table)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        QObject::connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { setVisible(value > 0); });
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeOf(*this).surface);
        QStyleOptionViewItem option;
        option.initFrom(this);
        option.widget = this;
        option.state &= ~QStyle::State_HasFocus;
        const int top = m_table.viewport()->y();
        for (int row = 0; row < m_table.model()->rowCount(); ++row) {
            option.rect
                = {0, top + m_table.rowViewportPosition(row), width(), m_table.rowHeight(row)};
            m_table.itemDelegate()->paint(
                &painter, option, m_table.model()->index(row, ActivityModel::Name));
        }
    }

private:
    ActivityTable& m_table;
};

} // namespace

ActivityTable::ActivityTable(ActivityModel& model, QWidget* parent)
    : FigureTable(tr("Activities"), parent)
    , m_names(new StayingNames(*this))
{
    m_names->hide();
    setModel(&model);
    setItemDelegate(new ActivityDelegate(this));
    setRows(kRowHeight, 4);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all rows are in sight
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        setRows(kRowHeight, std::max(this->model()->rowCount(), 2));
        fit();
    });
}

int ActivityTable::wantedWidth(int column) const
{
    const auto& theme = themeOf(*this);
    if (column == ActivityModel::Likely)
        return theme.px(kLikelyWidth);
    int widest = textWidth(
        model()->headerData(column, Qt::Horizontal).toString(), theme.font(Type::Caption));
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto cell = model()->index(row, column);
        const int sign = cell.data(ActivityModel::NeedsLookRole).toBool() ? theme.px(18) : 0;
        widest = std::max({widest,
            sign + textWidth(cell.data().toString(), theme.font(Type::Strong)),
            textWidth(cell.data(ActivityModel::SecondRole).toString(), theme.font(Type::Caption))});
    }
    if (column == ActivityModel::Name)
        widest = std::min(widest, theme.px(kMostName));
    return widest + 2 * theme.px(TableCard::kEdge) + theme.px(2);
}

void ActivityTable::fit()
{
    std::vector<int> widths;
    for (int column = 0; column < ActivityModel::Columns; ++column)
        widths.push_back(wantedWidth(column));
    if (std::accumulate(widths.begin(), widths.end(), 0) <= viewport()->width())
        fitAll(widths);
    else
        fitPages(widths);
    m_names->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
        {0, 0, columnWidth(ActivityModel::Name), viewport()->y() + viewport()->height()}));
    Q_EMIT fitted();
}

/// What is left goes to the columns alike, so that figures stand under their heads.
void ActivityTable::fitAll(const std::vector<int>& widths)
{
    m_pages = {ActivityModel::Held};
    horizontalScrollBar()->setValue(0);
    const int used = std::accumulate(widths.begin(), widths.end(), 0);
    const int rest = viewport()->width() - used;
    const int count = ActivityModel::Columns;
    for (int column = 0; column < count; ++column)
        setColumnWidth(column,
            widths[static_cast<std::size_t>(column)] + rest * (column + 1) / count
                - rest * column / count);
}

/// Each page beside the names holds what fits in full, spread over the page.
void ActivityTable::fitPages(const std::vector<int>& widths)
{
    const int whole = viewport()->width();
    const int name = std::min(widths[ActivityModel::Name], whole * 9 / 20);
    const int room = whole - name;
    setColumnWidth(ActivityModel::Name, name);
    m_pages.clear();
    const auto least = [&](int column) {
        const int wanted = widths[static_cast<std::size_t>(column)];
        return column == ActivityModel::Likely ? std::min(wanted, themeOf(*this).px(kLeastLikely))
                                               : wanted;
    };
    for (int first = ActivityModel::Held; first < ActivityModel::Columns;) {
        int used = least(first);
        int next = first + 1;
        while (next < ActivityModel::Columns && used + least(next) <= room)
            used += least(next++);
        m_pages.push_back(first);
        const int rest = std::max(0, room - used);
        for (int column = first; column < next; ++column) {
            const int at = column - first;
            setColumnWidth(column,
                std::min(room, least(column)) + rest * (at + 1) / (next - first)
                    - rest * at / (next - first));
        }
        first = next;
    }
}

/// Turns to the page of the column, so that none is cut.
void ActivityTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!isPaged() || !index.isValid())
        return FigureTable::scrollTo(index, hint);
    const auto after = std::upper_bound(m_pages.begin(), m_pages.end(), index.column());
    const int first = after == m_pages.begin() ? m_pages.front() : *std::prev(after);
    horizontalScrollBar()->setValue(
        horizontalHeader()->sectionPosition(first) - columnWidth(ActivityModel::Name));
}

QSize ActivityTable::sizeHint() const
{
    const int bar = horizontalScrollBar()->sizeHint().height(); // room for it, needed or not
    return FigureTable::sizeHint() + QSize(0, bar);
}

QModelIndex ActivityTable::firstCell() const { return model()->index(0, ActivityModel::Held); }

void ActivityTable::resizeEvent(QResizeEvent* event)
{
    FigureTable::resizeEvent(event);
    fit();
}

void ActivityTable::changeEvent(QEvent* event)
{
    FigureTable::changeEvent(event);
    if (isThemeChange(*event))
        fit();
}

} // namespace mor::ui
