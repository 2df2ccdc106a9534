// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "shared/sub_view.h"

namespace mor::ui {

/// The rhythm of a role on one sheet of paper: seen, printed, or written as PDF.
class OnePageView : public SubView {
    Q_OBJECT

public:
    explicit OnePageView(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void showRole(Role role);

Q_SIGNALS:
    void boardWanted();
};

} // namespace mor::ui
