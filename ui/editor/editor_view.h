// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/sub_view.h"

namespace mor::ui {

/// One activity by sections, with the four questions at its side.
class EditorView : public SubView {
    Q_OBJECT

public:
    explicit EditorView(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    /// Opens an activity of the draft (or of the version in force, to read).
    void open(const QString& code);

Q_SIGNALS:
    void boardWanted();
    void publishWanted();
};

} // namespace mor::ui
