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
#include <utility>

namespace mor::ui {

namespace {

constexpr double kGap = 12; ///< design pixels between columns
constexpr double kAbove = 9; ///< and above and below words
constexpr double kAvatar = 28;

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

/// Room for what stands in front of the words.
int dotWidth(const Theme& theme, const RowCell& cell)
{
    if (!cell.initials.isEmpty())
        return theme.px(kAvatar + 10);
    return cell.lever.empty() ? 0 : theme.px(16);
}

/// The second line of a person is what they said, so it is as large as other words.
QFont secondFont(const Theme& theme, const RowCell& cell)
{
    return theme.font(cell.initials.isEmpty() ? Type::Small : Type::Body);
}

int wordsWidth(const Theme& theme, const RowCell& cell, int column)
{
    return std::max(1, column - dotWidth(theme, cell) - theme.px(kGap));
}

bool isLast(const QModelIndex& index) { return index.column() == index.model()->columnCount() - 1; }

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
        textWidth(cell.text, fontOf(theme, cell)), textWidth(cell.second, secondFont(theme, cell)));
    return words + dotWidth(theme, cell) + theme.px(kGap) + 2;
}

int RowDelegate::narrowestWidth(const Theme& theme, const RowCell& cell)
{
    if (isChip(cell))
        return wantedWidth(theme, cell);
    int longest = 0;
    for (const auto& [text, font] : {std::pair{cell.text, fontOf(theme, cell)},
             std::pair{cell.second, secondFont(theme, cell)}})
        for (const auto& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            longest = std::max(longest, textWidth(word, font));
    return longest == 0 ? 0 : longest + dotWidth(theme, cell) + theme.px(kGap) + 2;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto& theme = themeOf(m_table);
    const auto& cell = cellOf(index);
    const int least = theme.px(36);
    if (isChip(cell))
        return {wantedWidth(theme, cell), std::max(least, theme.px(32))};
    const bool last = isLast(index);
    const int edges = (index.column() == 0 ? m_table.edge() : 0) + (last ? m_table.edge() : 0);
    const int width = wordsWidth(theme, cell, m_table.columnWidth(index.column()) - edges);
    const int high = wrappedHeight(cell.text, fontOf(theme, cell), width)
        + wrappedHeight(cell.second, secondFont(theme, cell), width);
    const int avatar = cell.initials.isEmpty() ? 0 : theme.px(kAvatar);
    return {
        wantedWidth(theme, cell), std::max(least, std::max(high, avatar) + 2 * theme.px(kAbove))};
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
    const auto& all = option.rect;
    const bool first = index.column() == 0;
    const bool last = isLast(index);
    rect = QStyle::visualRect(option.direction, all,
        all.adjusted(first ? m_table.edge() : 0, 0, last ? -m_table.edge() : 0, 0));
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
    const auto small = secondFont(theme, cell);
    const int width = wordsWidth(theme, cell, static_cast<int>(rect.width()));
    const int first = wrappedHeight(cell.text, words, width);
    const int second = wrappedHeight(cell.second, small, width);
    const int top = static_cast<int>(rect.center().y() - (first + second) / 2.0 + 0.5);
    QRect at(static_cast<int>(rect.left()) + dotWidth(theme, cell), top, width, first);
    if (direction == Qt::RightToLeft)
        at.moveLeft(static_cast<int>(rect.right()) - dotWidth(theme, cell) - width);
    const int start = static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft));
    const auto draw = [&](const QRect& place, const QString& text) {
        const int writing
            = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        painter.drawText(place, start | writing | Qt::TextWordWrap, text);
    };
    painter.setFont(words);
    painter.setPen(cell.look == RowCell::Look::Soft ? theme.text2 : theme.text);
    draw(at, cell.text);
    if (second > 0) {
        painter.setFont(small);
        painter.setPen(theme.text2);
        draw(QRect(at.left(), at.bottom() + 1, width, second), cell.second);
    }
    if (!cell.initials.isEmpty()) {
        const double wide = theme.px(kAvatar);
        const double left = direction == Qt::LeftToRight ? rect.left() : rect.right() - wide;
        paintAvatar(painter, theme, QRectF(left, top, wide, wide), cell.initials);
    }
    if (cell.lever.empty())
        return;
    const double side = theme.px(4);
    paintLeverDot(painter, theme, leverLook(theme, m_table.levers(), cell.lever),
        {direction == Qt::LeftToRight ? rect.left() + side : rect.right() - side,
            top + QFontMetrics(words).height() / 2.0});
}

} // namespace mor::ui
