// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/activity_model.h"
#include "shared/figure_table.h"

namespace mor::ui {

/// The activities as a table; it scrolls sideways where there is no room.
class ActivityTable : public FigureTable {
    Q_OBJECT

public:
    explicit ActivityTable(ActivityModel& model, QWidget* parent = nullptr);

    QModelIndex firstCell() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    int wantedWidth(int column) const;
};

} // namespace mor::ui
