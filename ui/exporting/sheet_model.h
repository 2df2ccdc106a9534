// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/export_files.h"

#include <QAbstractTableModel>

namespace mor::ui {

/// The rows of a sheet. A spreadsheet's heads are its first row, under letters; a list's stand over
/// the columns.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles {
        HeadRole = Qt::UserRole, ///< whether the cell belongs to the heads
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(ExportSheet sheet);
    const ExportSheet& sheet() const { return m_sheet; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "A", "Z", "AA".
    static QString letters(int column);

private:
    QString textAt(const QModelIndex& index) const;

    ExportSheet m_sheet;
};

} // namespace mor::ui
