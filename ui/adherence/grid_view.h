// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/grid_model.h"
#include "shared/figure_table.h"

namespace mor::ui {

/// The grid as heat cells, with range bar and verdict in the last column. Shows as many of the
/// newest weeks as there is room for.
class GridView : public FigureTable {
    Q_OBJECT

public:
    explicit GridView(GridModel& model, QWidget* parent = nullptr);

    /// To be called after the model has other content.
    void fit();

    /// The newest week of the first row.
    QModelIndex firstCell() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int nameWidth() const;
    int countWidth() const;

    GridModel& m_model;
};

} // namespace mor::ui
