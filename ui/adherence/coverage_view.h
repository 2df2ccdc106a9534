// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/coverage_model.h"
#include "shared/figure_table.h"

namespace mor::ui {

/// The coverage table; the name takes what the figures leave.
class CoverageView : public FigureTable {
    Q_OBJECT

public:
    explicit CoverageView(CoverageModel& model, QWidget* parent = nullptr);
};

} // namespace mor::ui
