// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "team/team_table.h"

#include <QAbstractTableModel>

#include <memory>

namespace mor::ui {

/// Who got what: a name, a cell for each activity, and what follows from them. Every cell tells
/// itself as a sentence.
class TeamModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Show { Marks, Counts, Minutes };
    enum class Column { Name, Activity, Covered, Gap, Steps, Time };
    enum Role {
        SecondLineRole = Qt::UserRole,
        MarksRole, ///< QList<int> of Mark, oldest first; only of reps while marks are shown
        ColourRole, ///< int of Mark: the words need a look soon
        ShareRole, ///< double, of Column::Time
        LeverRole, ///< QString, of the heads of activities
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::shared_ptr<const TeamContents> contents, TeamTable table);
    void setShow(Show show);
    Show shown() const { return m_table.named ? m_show : teamShow(); }

    const TeamContents* contents() const { return m_contents.get(); }
    const TeamTable& table() const { return m_table; }
    const TeamLine& line(int row) const { return m_table.lines[static_cast<std::size_t>(row)]; }
    Column kindOf(int column) const;
    /// Null outside the columns of activities.
    const TeamActivity* activityOf(int column) const;
    const TeamCell* cell(const QModelIndex& index) const;
    int rowOf(PersonIndex rep) const; ///< -1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Show teamShow() const { return m_show == Show::Minutes ? Show::Minutes : Show::Counts; }
    QString shownText(const QModelIndex& index) const;
    QString secondText(const QModelIndex& index) const;
    QString sentence(const QModelIndex& index) const;
    QVariant colour(const QModelIndex& index) const;
    QVariant marks(const QModelIndex& index) const;

    std::shared_ptr<const TeamContents> m_contents;
    TeamTable m_table;
    Show m_show = Show::Marks;
};

} // namespace mor::ui
