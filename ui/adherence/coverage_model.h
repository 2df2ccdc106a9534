// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/overview.h"

#include <QAbstractTableModel>

namespace mor::ui {

/// Whether anyone is left out: for each team how many talks of all that were due reached their rep,
/// what the least served rep got, how many got less than was due, and the longest time without.
class CoverageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Team, Covered, Floor, BelowMinimum, Gap, ShareBelow, Columns };
    /// The short table ends with the gap.
    enum class Detail { Short, All };

    explicit CoverageModel(Detail detail = Detail::Short, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_detail(detail)
    {
    }

    void setItems(const Overview& overview);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shownText(const QModelIndex& index) const;
    QString sentence(const QModelIndex& index) const;
    QString explanation(int column) const;

    Detail m_detail;
    std::vector<OverviewTeam> m_teams;
    std::vector<Figure> m_figures;
    int m_weeks = 0; ///< that the gap is looked for in
};

} // namespace mor::ui
