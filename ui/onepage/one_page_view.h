// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onepage/one_page_layout.h"
#include "shared/sub_view.h"

namespace mor::ui {

class Button;
class PaperFrame;
class SegmentedControl;

/// The rhythm of a role on one sheet of paper: seen, printed, or written as PDF.
class OnePageView : public SubView {
    Q_OBJECT

public:
    explicit OnePageView(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void showRole(Role role);
    void setNarrow(bool narrow) override;
    QWidget* firstFocus() override;
    void primaryAct() override;

    /// What is shown; null while there is nothing to print.
    const Sheet* sheet() const;

Q_SIGNALS:
    void boardWanted();

private:
    Role m_role = Role::Manager;
    PaperFrame* m_frame;
    Button* m_back;
    SegmentedControl* m_roles;
};

} // namespace mor::ui
