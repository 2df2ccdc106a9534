// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/row_table.h"

#include "shared/explain.h"
#include "shared/paint.h"
#include "shared/row_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <functional>

namespace mor::ui {

namespace {

/// The head of a table without lines of its own.
class Head : public QHeaderView {
public:
    explicit Head(RowTable& table)
        : QHeaderView(Qt::Horizontal, &table)
        , m_table(table)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(1);
        setFocusPolicy(Qt::NoFocus);
        setHighlightSections(false);
        setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }
    QSize sizeHint() const override
    {
        bool any = false;
        for (int i = 0; model() && i < count(); ++i)
            any = any || !model()->headerData(i, Qt::Horizontal).toString().isEmpty();
        const auto& theme = themeOf(*this);
        return {0, any ? QFontMetrics(theme.font(Type::Caption)).height() + theme.px(8) : 0};
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const auto& theme = themeOf(*this);
        paintText(*painter,
            QStyle::visualRect(layoutDirection(), rect,
                rect.adjusted(section == 0 ? m_table.edge() : 0, 0, -theme.px(4), 0)),
            model()->headerData(section, Qt::Horizontal).toString(), theme.font(Type::Caption),
            theme.muted);
    }

private:
    RowTable& m_table;
};

} // namespace

RowTable::RowTable(const QString& name, std::vector<int> shares, QWidget* parent)
    : QTableView(parent)
    , m_shares(std::move(shares))
{
    setAccessibleName(name);
    setHorizontalHeader(new Head(*this));
    setModel(&m_model);
    setItemDelegate(new RowDelegate(*this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setProperty("morFocusRing", false);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT chosen(index.data(RowModel::IdRole).toString());
    });
}

void RowTable::setRows(const QStringList& heads, std::vector<Row> rows)
{
    if (m_model.rows() == rows && m_model.columnCount() == heads.size())
        return;
    const auto id = currentId();
    const int before = currentIndex().row();
    m_model.setRows(heads, std::move(rows));
    // The place stays where it was; after a row went, it is the next one.
    select(id);
    if (!currentIndex().isValid() && before >= 0)
        setCurrentIndex(m_model.index(std::min(before, m_model.rowCount() - 1), 0));
    arrange();
}

QString RowTable::currentId() const { return currentIndex().data(RowModel::IdRole).toString(); }

void RowTable::select(const QString& id)
{
    const auto& rows = m_model.rows();
    const auto found = std::ranges::find(rows, id, &Row::id);
    if (!id.isEmpty() && found != rows.end())
        setCurrentIndex(m_model.index(static_cast<int>(found - rows.begin()), 0));
}

void RowTable::explain(const QString& whole, const QStringList& columns)
{
    setWhatsThis(whole);
    makeExplained(*this);
    m_model.setMeanings(columns);
}

void RowTable::setLevers(const Rhythm& rhythm)
{
    m_levers.levers = rhythm.levers;
    viewport()->update();
}

void RowTable::setEdge(int designPixels)
{
    m_edge = designPixels;
    arrange();
}

int RowTable::edge() const { return themeOf(*this).px(m_edge); }

/// What no line of the column can break, with what stands in front of it.
int RowTable::longestWord(int column) const
{
    const auto& theme = themeOf(*this);
    int longest = 0;
    for (const auto& row : m_model.rows())
        if (static_cast<std::size_t>(column) < row.cells.size())
            longest = std::max(longest,
                RowDelegate::narrowestWidth(theme, row.cells[static_cast<std::size_t>(column)]));
    return longest;
}

void RowTable::arrange()
{
    if (m_arranging || m_model.columnCount() == 0)
        return;
    const QScopedValueRollback<bool> arranging(m_arranging, true);
    const auto& theme = themeOf(*this);
    const int columns = m_model.columnCount();
    const auto share = [&](int column) {
        return m_shares.empty()
            ? 1
            : m_shares[std::min(static_cast<std::size_t>(column), m_shares.size() - 1)];
    };
    int left = viewport()->width();
    int shares = 0;
    for (int column = 0; column < columns; ++column) {
        shares += share(column);
        if (share(column) > 0)
            continue;
        int wide = textWidth(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            theme.font(Type::Caption));
        for (const auto& row : m_model.rows())
            if (static_cast<std::size_t>(column) < row.cells.size())
                wide = std::max(wide,
                    RowDelegate::wantedWidth(theme, row.cells[static_cast<std::size_t>(column)]));
        wide = std::min(wide + (column == 0 ? edge() : 0) + (column == columns - 1 ? edge() : 0),
            viewport()->width() / 2);
        setColumnWidth(column, wide);
        left -= wide;
    }
    // Widest first: whoever needs more than the share for a single word takes it from the others.
    std::vector<int> parted;
    for (int column = 0; column < columns; ++column)
        if (share(column) > 0)
            parted.push_back(column);
    const auto word = [&](int column) {
        return longestWord(column) + (column == 0 ? edge() : 0)
            + (column == columns - 1 ? edge() : 0);
    };
    std::ranges::stable_sort(parted, std::greater{},
        [&](int column) { return static_cast<double>(word(column)) / share(column); });
    for (const int column : parted) {
        const int wide = std::max(left * share(column) / std::max(1, shares),
            std::min(word(column), viewport()->width() / 2));
        setColumnWidth(column, std::max(1, wide));
        left = std::max(0, left - wide);
        shares -= share(column);
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        int high = theme.px(36);
        for (int column = 0; column < columns; ++column)
            high = std::max(high,
                itemDelegate()
                    ->sizeHint(QStyleOptionViewItem(), m_model.index(row, column))
                    .height());
        setRowHeight(row, high);
    }
    horizontalHeader()->setVisible(horizontalHeader()->sizeHint().height() > 0);
    updateGeometries();
    setFixedHeight(sizeHint().height());
}

QSize RowTable::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(240), horizontalHeader()->sizeHint().height() + verticalHeader()->length()};
}

QSize RowTable::minimumSizeHint() const { return {themeOf(*this).px(120), sizeHint().height()}; }

void RowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    const auto id = currentId();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && !id.isEmpty())
        Q_EMIT chosen(id);
    else if (event->key() == Qt::Key_Delete && !id.isEmpty())
        Q_EMIT dropped(id);
    else
        QTableView::keyPressEvent(event);
}

void RowTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (isThemeChange(*event))
        arrange();
}

/// Before Qt's own, which would make the first row current and leave it unselected.
void RowTable::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RowTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update(); // the ring spans all cells of its row
}

void RowTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    QPainter painter(viewport());
    const QRectF around(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    const auto& theme = themeOf(*this);
    const int side = m_edge > 0 ? 1 : -theme.px(8); // never over the words
    paintPanel(painter, around.adjusted(side, 2, -side, -1), Qt::transparent, theme.focus,
        theme.px(6), 2.0);
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.data(RowModel::IdRole).toString());
}

CopyRows rowsOf(const RowTable& table, const QString& title)
{
    const auto& model = *table.model();
    CopyRows rows{title, {}, {}};
    bool hasHeads = false;
    for (int column = 0; column < model.columnCount(); ++column) {
        rows.heads.append(model.headerData(column, Qt::Horizontal).toString());
        hasHeads = hasHeads || !rows.heads.last().isEmpty();
    }
    if (!hasHeads)
        rows.heads.clear();
    for (const auto& row : table.rows()) {
        QStringList cells;
        for (const auto& cell : row.cells)
            cells.append(
                cell.second.isEmpty() ? cell.text : cell.text + QLatin1String(", ") + cell.second);
        rows.rows.push_back(cells);
    }
    return rows;
}

} // namespace mor::ui
