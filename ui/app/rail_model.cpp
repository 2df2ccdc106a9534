// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/rail.h"

#include "shared/paint.h"

#include <QPainter>

#include <optional>

namespace mor::ui {

namespace {

QString nameOf(RailGroup group)
{
    switch (group) {
    case RailGroup::MyWork:
        return Rail::tr("My work");
    case RailGroup::Rhythm:
        return Rail::tr("Rhythm");
    case RailGroup::Organisation:
        return Rail::tr("Organisation");
    }
    return {};
}

} // namespace

RailModel::RailModel(const std::vector<PageEntry>& pages, QObject* parent)
    : QAbstractListModel(parent)
{
    std::optional<RailGroup> group;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (!pages[page].under.isEmpty())
            continue;
        if (group != pages[page].group)
            m_rows.push_back({nameOf(pages[page].group), -1, Icon::Today, {}});
        group = pages[page].group;
        m_rows.push_back({pages[page].label, static_cast<int>(page), pages[page].icon, {}});
    }
}

int RailModel::rowOf(int page) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (page >= 0 && m_rows[row].page == page)
            return static_cast<int>(row);
    return -1;
}

void RailModel::setCount(int page, const QString& count)
{
    const int row = rowOf(page);
    if (row < 0)
        return;
    m_rows[static_cast<std::size_t>(row)].count = count;
    Q_EMIT dataChanged(index(row), index(row));
}

void RailModel::setOpen(int page)
{
    m_open = page;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.label;
    case Qt::AccessibleTextRole:
        return row.count.isEmpty() ? row.label : tr("%1, %2").arg(row.label, row.count);
    case PageRole:
        return row.page;
    case IconRole:
        return static_cast<int>(row.icon);
    case CountRole:
        return row.count;
    case OpenRole:
        return row.page >= 0 && row.page == m_open;
    default:
        return {};
    }
}

Qt::ItemFlags RailModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.data(PageRole).toInt() < 0)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = themeOf(*option.widget);
    if (index.data(RailModel::PageRole).toInt() >= 0)
        return {theme.px(40), theme.px(32)};
    if (m_narrow)
        return {theme.px(40), theme.px(19)};
    return {theme.px(40), theme.px(34)};
}

void RailDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (index.data(RailModel::PageRole).toInt() >= 0)
        paintPage(*painter, option, index);
    else
        paintGroup(*painter, option, index);
    painter->restore();
}

void RailDelegate::paintGroup(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = themeOf(*option.widget);
    if (m_narrow) {
        painter.setPen(theme.border);
        painter.drawLine(option.rect.left(), option.rect.center().y(), option.rect.right(),
            option.rect.center().y());
        return;
    }
    const auto rect = option.rect.adjusted(theme.px(12), 0, -theme.px(12), -theme.px(5));
    paintText(painter, rect, index.data().toString(), theme.font(Type::Caption), theme.muted,
        QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignBottom);
}

void RailDelegate::paintPage(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = themeOf(*option.widget);
    const bool open = index.data(RailModel::OpenRole).toBool();
    const auto place = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (open) {
        paintPanel(painter, option.rect, theme.surface, theme.border, theme.px(6));
        const QRect bar(option.rect.left(), option.rect.top() + theme.px(8), 3,
            option.rect.height() - 2 * theme.px(8));
        paintPanel(painter, place(bar), theme.accent, QColor(), 1.5);
    } else if (option.state & QStyle::State_MouseOver) {
        paintPanel(painter, option.rect, theme.sunken, QColor(), theme.px(6));
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected))
        paintPanel(painter, option.rect, Qt::transparent, theme.focus, theme.px(6), 2.0);

    const int side = theme.px(18);
    const int left = m_narrow ? (option.rect.width() - side) / 2 : theme.px(12);
    paintIcon(painter, static_cast<Icon>(index.data(RailModel::IconRole).toInt()),
        place(
            QRect(option.rect.left() + left, option.rect.center().y() - side / 2 + 1, side, side)),
        open ? theme.accent : theme.text2);
    if (m_narrow)
        return;
    const auto count = index.data(RailModel::CountRole).toString();
    const int countWidth
        = count.isEmpty() ? 0 : textWidth(count, theme.font(Type::Caption)) + theme.px(4);
    const auto text = option.rect.adjusted(theme.px(40), 0, -theme.px(12) - countWidth, 0);
    paintText(painter, place(text), index.data().toString(),
        theme.font(open ? Type::Strong : Type::Body), open ? theme.text : theme.text2,
        QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    paintText(painter, place(option.rect.adjusted(0, 0, -theme.px(12), 0)), count,
        theme.font(Type::Caption), theme.muted,
        QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace mor::ui
