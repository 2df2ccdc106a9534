// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/import_files.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace mor::ui {

class FigureTable;
class InlineError;
class Label;
class OwnersStep;

/// The rows of a file with what becomes of each.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles { MarkRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setOutlook(ImportOutlook outlook);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ImportOutlook m_outlook;
    bool m_problems = false; ///< there are rows set aside, so a column says why
    int firstCell() const { return m_problems ? 3 : 2; }
};

/// What an import would do, row by row, every problem beside its row.
class CheckStep : public QWidget {
    Q_OBJECT

public:
    explicit CheckStep(QWidget* parent = nullptr);

    void show(const ImportOutlook& outlook);
    OwnersStep& owners() const { return *m_owners; }
    const PreviewModel& preview() const { return m_model; }
    FigureTable& table() const { return *m_table; }

private:
    void sayWhy(const QModelIndex& row);

    PreviewModel m_model;
    Label* m_counts;
    Label* m_remarks;
    FigureTable* m_table;
    InlineError* m_problems;
    OwnersStep* m_owners;
    Label* m_why; ///< what is wrong with the row the keys are on, in full
    Label* m_more;
};

} // namespace mor::ui
