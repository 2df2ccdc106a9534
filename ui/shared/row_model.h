// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace mor::ui {

/// What stands in one cell of a RowTable; words wrap, chips do not.
struct RowCell {
    enum class Look { Strong, Body, Soft, Mark, Note };

    QString text; ///< an empty chip is not drawn
    Look look = Look::Body;
    Mark mark = Mark::Planned; ///< of Look::Mark
    std::string lever = {}; ///< code; draws its dot in front of the words
    QString initials = {}; ///< draws them in a circle in front of the words
    QString second = {}; ///< soft second line below the words

    bool operator==(const RowCell&) const = default;
};

/// The usual cells.
inline RowCell strongCell(const QString& text) { return {text, RowCell::Look::Strong}; }
inline RowCell bodyCell(const QString& text) { return {text, RowCell::Look::Body}; }
inline RowCell softCell(const QString& text) { return {text, RowCell::Look::Soft}; }
inline RowCell chipCell(Mark mark, const QString& text)
{
    return {text, RowCell::Look::Mark, mark};
}

struct Row {
    QString id; ///< what `chosen` and `dropped` tell
    std::vector<RowCell> cells;
    QString spoken = {}; ///< the row as one sentence, for screen readers
    QString means = {}; ///< what the row is, in plain words, for F1 and hover

    bool operator==(const Row&) const = default;
};

class RowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles { IdRole = Qt::UserRole, CellRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// `heads` may be empty texts; their number is that of the columns.
    void setRows(const QStringList& heads, std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }
    /// What each column means, in plain words, for hover.
    void setMeanings(const QStringList& columns) { m_meanings = columns; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    QStringList m_meanings;
    std::vector<Row> m_rows;
};

} // namespace mor::ui
