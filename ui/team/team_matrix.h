// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/figure_table.h"
#include "team/team_model.h"

namespace mor::ui {

/// The matrix: a mark for each talk, and what follows from them. Arrows go from cell to cell; Enter
/// or a click on a mark chooses the talk, elsewhere the cell.
class TeamMatrix : public FigureTable {
    Q_OBJECT

public:
    explicit TeamMatrix(TeamModel& model, QWidget* parent = nullptr);

    /// To be called after the model has other content.
    void fit();
    /// Shows this row as the one that the panel tells of; -1: none.
    void setShownRow(int row);
    int shownRow() const { return m_shownRow; }

    /// Where one of so many marks of a cell stands.
    QRect markRect(const QRect& cell, int mark, int marks) const;

Q_SIGNALS:
    void talkChosen(std::uint32_t position);
    void cellChosen(const QModelIndex& cell);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int contentWidth(int column) const;
    int wantedWidth(int column) const;

    TeamModel& m_model;
    int m_shownRow = -1;
};

} // namespace mor::ui
