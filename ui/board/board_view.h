// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/sub_view.h"

namespace mor::ui {

/// The rhythm as columns of cards, with the strategy line, hours and the library.
class BoardView : public SubView {
    Q_OBJECT

public:
    explicit BoardView(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    /// Shows another role's rhythm.
    void showRole(Role role);

Q_SIGNALS:
    void activityWanted(const QString& code); ///< open in the editor
    void publishWanted(); ///< the comparison of draft and live, with publishing
    void strategyWanted();
    void onePageWanted(mor::Role role);
};

} // namespace mor::ui
