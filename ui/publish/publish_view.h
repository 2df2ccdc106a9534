// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/sub_view.h"

namespace mor::ui {

/// Draft against live in words, what will happen, and the act of publishing.
class PublishView : public SubView {
    Q_OBJECT

public:
    explicit PublishView(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
Q_SIGNALS:
    void boardWanted();
    void activityWanted(const QString& code);
};

} // namespace mor::ui
