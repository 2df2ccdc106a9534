// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/sheet_model.h"

namespace mor::ui {

void SheetModel::setSheet(ExportSheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_sheet.heads.isEmpty())
        return 0;
    return static_cast<int>(m_sheet.rows.size()) + (m_sheet.isSpreadsheet ? 1 : 0);
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.heads.size());
}

QString SheetModel::letters(int column)
{
    QString text;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        text.prepend(QChar(u'A' + rest % 26));
    return text;
}

QString SheetModel::textAt(const QModelIndex& index) const
{
    const int row = index.row() - (m_sheet.isSpreadsheet ? 1 : 0);
    return row < 0 ? m_sheet.heads[index.column()]
                   : m_sheet.rows[static_cast<std::size_t>(row)][index.column()];
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isHead = m_sheet.isSpreadsheet && index.row() == 0;
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(index);
    case Qt::AccessibleTextRole:
        return isHead ? tr("Column %1: %2").arg(letters(index.column()), textAt(index))
                      : tr("%1: %2").arg(m_sheet.heads[index.column()],
                          textAt(index).isEmpty() ? tr("empty") : textAt(index));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter)
            | int(column < m_sheet.trailing.size() && m_sheet.trailing[column] ? Qt::AlignRight
                                                                               : Qt::AlignLeft);
    case HeadRole:
        return isHead;
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return m_sheet.isSpreadsheet ? letters(section) : m_sheet.heads.value(section);
}

} // namespace mor::ui
