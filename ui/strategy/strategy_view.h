// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/sub_view.h"

namespace mor::ui {

/// Priorities, levers and activities read both ways; what-if; read-backs; readings.
class StrategyView : public SubView {
    Q_OBJECT

public:
    explicit StrategyView(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
Q_SIGNALS:
    void boardWanted();
    void activityWanted(const QString& code);
};

} // namespace mor::ui
