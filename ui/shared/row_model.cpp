// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/row_model.h"

namespace mor::ui {

void RowModel::setRows(const QStringList& heads, std::vector<Row> rows)
{
    beginResetModel();
    m_heads = heads;
    m_rows = std::move(rows);
    endResetModel();
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    static const RowCell none;
    const auto& cell = column < row.cells.size() ? row.cells[column] : none;
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case IdRole:
        return row.id;
    case CellRole:
        return QVariant::fromValue(static_cast<const void*>(&cell));
    case Qt::ToolTipRole:
        return row.means.isEmpty() ? m_meanings.value(index.column()) : row.means;
    case Qt::WhatsThisRole:
        return row.means;
    case Qt::AccessibleTextRole:
        if (!row.spoken.isEmpty() && column == 0)
            return row.spoken;
        return cell.second.isEmpty() ? cell.text : cell.text + QStringLiteral(", ") + cell.second;
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_heads.size())
        return {};
    if (role == Qt::ToolTipRole)
        return m_meanings.value(section);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? m_heads[section]
                                                                     : QVariant();
}

} // namespace mor::ui
