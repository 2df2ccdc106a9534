// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "onepage/one_page_layout.h"
#include "shared/sub_view.h"

class QStackedWidget;

namespace mor::ui {

class Button;
class EmptyState;
class InlineError;
class PaperView;
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
    void primaryAct() override { savePdf(); }

    /// What is shown; null while there is nothing to print.
    const Sheet* sheet() const;

Q_SIGNALS:
    void boardWanted();

private:
    void showPaper(Paper paper);
    void savePdf();
    void printOut();
    QString documentTitle() const;

    Role m_role = Role::Manager;
    Paper m_paper;
    QString m_proposal; ///< name for the PDF
    QString m_lastFolder;
    Button* m_back;
    Button* m_print;
    Button* m_save;
    SegmentedControl* m_roles;
    SegmentedControl* m_papers;
    InlineError* m_error;
    PaperView* m_view;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace mor::ui
