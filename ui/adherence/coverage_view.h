// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/coverage_model.h"
#include "shared/figure_table.h"

namespace mor::ui {

/// The coverage table; the name takes what the figures leave. Heads break where they would leave it
/// too little.
class CoverageView : public FigureTable {
    Q_OBJECT

public:
    explicit CoverageView(CoverageModel& model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    bool fits(int lines) const;
    void breakHeads();
};

} // namespace mor::ui
