// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/activity_model.h"
#include "shared/figure_table.h"

#include <vector>

namespace mor::ui {

/// The activities as a table. Where there is no room for all columns it shows as many as fit in
/// full, turned over sideways by keys and by the bar; the name stays.
class ActivityTable : public FigureTable {
    Q_OBJECT

public:
    explicit ActivityTable(ActivityModel& model, QWidget* parent = nullptr);

    QModelIndex firstCell() const override;
    QSize sizeHint() const override;
    bool isPaged() const { return m_pages.size() > 1; }
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void fitted(); ///< the columns were placed

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void fitAll(const std::vector<int>& widths);
    void fitPages(const std::vector<int>& widths);
    int wantedWidth(int column) const;

    std::vector<int> m_pages; ///< first column of each
    QWidget* m_names; ///< stands over the columns that were turned away
};

} // namespace mor::ui
