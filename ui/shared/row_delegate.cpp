// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/row_delegate.h"

#include "shared/chip.h"
#include "shared/lever_colours.h"
#include "shared/paint.h"
#include "shared/row_table.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr double kGap = 12; ///< design pixels between columns
constexpr double kAbove = 9; ///< and above and below words

const RowCell& cellOf(const QModelIndex& index)
{
    return *static_cast<const RowCell*>(index.data(RowModel::CellRole).value<const void*>());
}

bool isChip(const RowCell& cell)
{
    return cell.look == RowCell::Look::Mark || cell.look == RowCell::Look::Note;
}

QSize chipSize(const Theme& theme, const RowCell& cell)
{
    if (cell.text.isEmpty())
        return {};
    return cell.look == RowCell::Look::Mark ? markChipSize(theme, cell.mark, cell.text)
                                            : noteChipSize(theme, cell.text);
}

QFont fontOf(const Theme& theme, const RowCell& cell)
{
    return theme.font(cell.look == RowCell::Look::Strong ? Type::Strong : Type::Body);
}

int dotWidth(const Theme& theme, const RowCell& cell)
{
    return cell.lever.empty() ? 0 : theme.px(16);
}

int wordsWidth(const Theme& theme, const RowCell& cell, int column)
{
    return std::max(1, column - dotWidth(theme, cell) - theme.px(kGap));
}

int wrappedHeight(const QString& text, const QFont& font, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, text)
        .height();
}

} // namespace

RowDelegate::RowDelegate(RowTable& table)
    : QStyledItemDelegate(&table)
    , m_table(table)
{
}

int RowDelegate::wantedWidth(const Theme& theme, const RowCell& cell)
{
    if (isChip(cell))
        return chipSize(theme, cell).width() + 2;
    const int words = std::max(
        textWidth(cell.text, fontOf(theme, cell)), textWidth(cell.second, theme.font(Type::Small)));
    return words + dotWidth(theme, cell) + theme.px(kGap) + 2;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto& theme = themeOf(m_table);
    const auto& cell = cellOf(index);
    const int least = theme.px(36);
    if (isChip(cell))
        return {wantedWidth(theme, cell), std::max(least, theme.px(32))};
    const int width = wordsWidth(theme, cell, m_table.columnWidth(index.column()));
    const int high = wrappedHeight(cell.text, fontOf(theme, cell), width)
        + wrappedHeight(cell.second, theme.font(Type::Small), width);
    return {wantedWidth(theme, cell), std::max(least, high + 2 * theme.px(kAbove))};
}

void RowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = themeOf(m_table);
    const auto& cell = cellOf(index);
    QRectF rect = option.rect;
    const bool chosen = m_table.hasFocus() && (option.state & QStyle::State_Selected);
    if (chosen)
        painter->fillRect(rect, theme.accentSoft);
    if (index.row() > 0 || m_table.horizontalHeader()->sizeHint().height() > 0)
        painter->fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), theme.line);
    const auto visual = [&](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    if (index.column() == 0) {
        const auto& all = option.rect;
        if (chosen)
            painter->fillRect(
                visual({all.left(), all.top(), theme.px(3), all.height()}), theme.focus);
        if (m_table.isIndented())
            rect = visual(all.adjusted(theme.px(8), 0, 0, 0));
    }
    if (isChip(cell))
        paintChip(*painter, theme, cell, rect, option.direction);
    else
        paintWords(*painter, theme, cell, rect, option.direction);
}

void RowDelegate::paintChip(QPainter& painter, const Theme& theme, const RowCell& cell,
    const QRectF& rect, Qt::LayoutDirection direction) const
{
    if (cell.text.isEmpty())
        return;
    QRectF at = rect;
    const double wide = std::min<double>(chipSize(theme, cell).width(), rect.width());
    at.setLeft(direction == Qt::LeftToRight ? rect.right() - wide : rect.left());
    at.setWidth(wide);
    if (cell.look == RowCell::Look::Mark)
        paintMarkChip(painter, theme, cell.mark, at, cell.text);
    else
        paintNoteChip(painter, theme, at, cell.text);
}

void RowDelegate::paintWords(QPainter& painter, const Theme& theme, const RowCell& cell,
    const QRectF& rect, Qt::LayoutDirection direction) const
{
    const auto words = fontOf(theme, cell);
    const auto small = theme.font(Type::Small);
    const int width = wordsWidth(theme, cell, static_cast<int>(rect.width()));
    const int first = wrappedHeight(cell.text, words, width);
    const int second = wrappedHeight(cell.second, small, width);
    const int top = static_cast<int>(rect.center().y() - (first + second) / 2.0 + 0.5);
    QRect at(static_cast<int>(rect.left()) + dotWidth(theme, cell), top, width, first);
    if (direction == Qt::RightToLeft)
        at.moveLeft(static_cast<int>(rect.right()) - dotWidth(theme, cell) - width);
    const auto flags = static_cast<int>(Qt::TextWordWrap | Qt::AlignLeading);
    painter.setFont(words);
    painter.setPen(cell.look == RowCell::Look::Soft ? theme.text2 : theme.text);
    painter.drawText(at, flags, cell.text);
    if (second > 0) {
        painter.setFont(small);
        painter.setPen(theme.text2);
        painter.drawText(QRect(at.left(), at.bottom() + 1, width, second), flags, cell.second);
    }
    if (cell.lever.empty())
        return;
    const double side = theme.px(4);
    paintLeverDot(painter, theme, leverLook(theme, m_table.levers(), cell.lever),
        {direction == Qt::LeftToRight ? rect.left() + side : rect.right() - side,
            top + QFontMetrics(words).height() / 2.0});
}

} // namespace mor::ui
