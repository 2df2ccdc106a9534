// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/team_matrix.h"

#include "shared/paint.h"
#include "shared/table_card.h"
#include "team/matrix_delegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

#include <algorithm>
#include <vector>

namespace mor::ui {

namespace {

constexpr int kRow = 60; // design pixels
constexpr int kRowsInSight = 3;
constexpr int kMark = 13;
constexpr int kStep = 16;
constexpr int kMarksPerLine = 4;
constexpr int kWidestActivity = 148;

} // namespace

TeamMatrix::TeamMatrix(TeamModel& model, QWidget* parent)
    : FigureTable(tr("Who got what"), parent)
    , m_model(model)
{
    setHorizontalHeader(new MatrixHeader(model, this));
    setModel(&model);
    setItemDelegate(new MatrixDelegate(*this, model));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void TeamMatrix::setShownRow(int row)
{
    m_shownRow = row;
    viewport()->update();
}

QRect TeamMatrix::markRect(const QRect& cell, int mark, int marks) const
{
    const auto& theme = themeOf(*this);
    const int lines = (marks + kMarksPerLine - 1) / kMarksPerLine;
    const int side = theme.px(kMark);
    const int step = theme.px(kStep);
    const int height = std::max(1, lines) * step;
    const QRect square(cell.left() + theme.px(TableCard::kEdge) + mark % kMarksPerLine * step,
        cell.center().y() - height / 2 + mark / kMarksPerLine * step + (step - side) / 2, side,
        side);
    return QStyle::visualRect(layoutDirection(), cell, square);
}

int TeamMatrix::contentWidth(int column) const
{
    const auto& theme = themeOf(*this);
    const auto kind = m_model.kindOf(column);
    int words = m_model.activityOf(column) ? theme.px(44) : 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto index = m_model.index(row, column);
        const int marks
            = static_cast<int>(index.data(TeamModel::MarksRole).value<QList<int>>().size());
        const auto second = index.data(TeamModel::SecondLineRole).toString();
        words = std::max({words, std::min(marks, kMarksPerLine) * theme.px(kStep),
            marks > 0 ? 0 : textWidth(index.data().toString(), theme.font(Type::Strong)),
            textWidth(second,
                theme.font(kind == TeamModel::Column::Steps ? Type::Body : Type::Caption))});
    }
    const bool isName = kind == TeamModel::Column::Name;
    const int avatar = isName && m_model.table().named ? theme.px(38) : 0;
    const int width = words + avatar + 2 * theme.px(TableCard::kEdge) + 2;
    return isName ? std::min(width, theme.px(200)) : width;
}

int TeamMatrix::wantedWidth(int column) const
{
    const auto* header = static_cast<const MatrixHeader*>(horizontalHeader());
    const int wanted = std::max(header->wantedWidth(column), contentWidth(column));
    return m_model.activityOf(column) ? std::min(wanted, themeOf(*this).px(kWidestActivity))
                                      : wanted;
}

void TeamMatrix::fit()
{
    std::size_t most = 0;
    if (m_model.shown() == TeamModel::Show::Marks)
        for (const auto& line : m_model.table().lines)
            for (const auto& cell : line.cells)
                most = std::max(most, cell.talks.size());
    const int lines = (static_cast<int>(most) + kMarksPerLine - 1) / kMarksPerLine;
    setRows(std::max(kRow, lines * kStep + 16), std::clamp(m_model.rowCount(), 1, kRowsInSight));
    const int columns = m_model.columnCount();
    std::vector<int> widths;
    int left = viewport()->width();
    for (int column = 0; column < columns; ++column) {
        widths.push_back(wantedWidth(column));
        left -= widths.back();
    }
    // Where there is no room, one word stands for an activity; then their columns get narrower
    // before anything is out of sight.
    const auto* header = static_cast<const MatrixHeader*>(horizontalHeader());
    for (int column = 0; column < columns && left < 0; ++column)
        if (m_model.activityOf(column)) {
            auto& width = widths[static_cast<std::size_t>(column)];
            const int needed = std::max(contentWidth(column), header->wordWidth(column));
            left += std::max(0, width - needed);
            width = std::min(width, needed);
        }
    int spare = 0;
    for (int column = 0; column < columns; ++column)
        if (m_model.activityOf(column))
            spare += widths[static_cast<std::size_t>(column)] - contentWidth(column);
    for (int column = 0; column < columns && left < 0 && spare > 0; ++column)
        if (m_model.activityOf(column)) {
            auto& width = widths[static_cast<std::size_t>(column)];
            const int own = width - contentWidth(column);
            const int cut = own * std::min(spare, -left) / spare;
            width -= cut;
            left += cut;
            spare -= own;
        }
    // What is left over goes to all alike, so that the table fills its card.
    const int extra = std::max(0, left);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column,
            widths[static_cast<std::size_t>(column)] + extra * (column + 1) / columns
                - extra * column / columns);
}

void TeamMatrix::keyPressEvent(QKeyEvent* event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (chooses && currentIndex().isValid()) {
        Q_EMIT cellChosen(currentIndex());
        return;
    }
    FigureTable::keyPressEvent(event);
}

void TeamMatrix::mouseReleaseEvent(QMouseEvent* event)
{
    FigureTable::mouseReleaseEvent(event);
    const auto index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const int marks = static_cast<int>(index.data(TeamModel::MarksRole).value<QList<int>>().size());
    const int reach = themeOf(*this).px(5); // a mark is smaller than a finger
    for (int i = 0; i < marks; ++i)
        if (markRect(visualRect(index), i, marks)
                .adjusted(-1, -reach, 1, reach)
                .contains(event->pos())) {
            Q_EMIT talkChosen(m_model.cell(index)->talks[static_cast<std::size_t>(i)]);
            return;
        }
    Q_EMIT cellChosen(index);
}

void TeamMatrix::resizeEvent(QResizeEvent* event)
{
    FigureTable::resizeEvent(event);
    fit();
}

void TeamMatrix::changeEvent(QEvent* event)
{
    FigureTable::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace mor::ui
