// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/next_dates.h"

#include <QWidget>

class QGridLayout;

namespace mor::ui {

class Label;
class SectionHeading;

/// The next dates of a cadence, with what holidays do to them.
class DatesView : public QWidget {
    Q_OBJECT

public:
    explicit DatesView(QWidget* parent = nullptr);

    void show(const NextDates& dates, const Activity& activity, Day today);

    QSize minimumSizeHint() const override; ///< narrow, whatever stands side by side now

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        QWidget* all;
        Label* date;
        Label* note;
    };
    void arrange();

    SectionHeading* m_heading;
    Label* m_rule;
    QGridLayout* m_grid;
    std::vector<Cell> m_cells;
    int m_columns = 0;
};

} // namespace mor::ui
