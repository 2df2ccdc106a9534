// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/figures.h"
#include "shared/card_copies.h"
#include "shared/range_bar.h"

#include <QAbstractTableModel>

#include <vector>

namespace mor::ui {

/// One line of the grid: a team, or an activity of one team, over the weeks.
struct GridRow {
    QString title; ///< "North"
    QString second; ///< "7 reps"
    std::vector<Counts> weeks;
    Counts judged;
    bool tooFew = false; ///< shows no figures
    Counts before = {}; ///< of the period before, for the judged column
};

struct GridContent {
    QString rowsAre; ///< head of the first column: "team"
    QString judgedIs; ///< head of the last column: "weeks 41 to 44, target 80 %"
    std::vector<Day> weeks; ///< Mondays
    std::vector<GridRow> rows;
    double target = 0.8;
};

/// Rows over weeks: a name, a cell for each week, and all days judged together. Every cell tells
/// itself as a sentence.
class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SecondLineRole = Qt::UserRole,
        HeldRole, ///< int
        ExpectedRole, ///< int
        OpenRole, ///< int: not judged yet
        TooFewRole, ///< bool
        RangeRole, ///< RangeBar; only in the last column, and only when something was expected
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(GridContent content);
    /// Every cell as it is shown, and what the last one shows as a picture: range and verdict.
    CopyRows copyRows(const QString& title) const;
    const GridContent& items() const { return m_content; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int judgedColumn() const { return static_cast<int>(m_content.weeks.size()) + 1; }

private:
    const Counts& countsAt(const QModelIndex& index) const;
    QString shownText(const QModelIndex& index) const;
    QString sentence(const QModelIndex& index) const;
    QString judgedText(const QModelIndex& index) const;
    QString explanation(const QModelIndex& index) const;

    GridContent m_content;
};

} // namespace mor::ui

Q_DECLARE_METATYPE(mor::ui::RangeBar)
