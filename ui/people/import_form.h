// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/people_check.h"
#include "people/panel_form.h"
#include "shared/roster_files.h"

#include <memory>
#include <optional>

class QHBoxLayout;
class QLineEdit;
class QStackedLayout;

namespace mor::ui {

class ColumnsStep;
class StepLine;

/// People from a CSV file in four steps: file, columns, check, done. Nothing is written before
/// Import; one undo takes it back.
class ImportForm : public PanelForm {
    Q_OBJECT

public:
    explicit ImportForm(Desk& desk, QWidget* parent = nullptr);

    enum class Step { File, Columns, Check, Done };

    QWidget* firstFocus() const override;
    void act() override; ///< the step's button
    void back();
    void openFile(const QString& path);
    Step step() const { return m_step; }
    ColumnsStep& columns() const { return *m_columns; }

private:
    void goTo(Step step);
    void askForFile();
    void check();
    void import();
    void showCheck();
    void setAside(const QString& id);
    ImportMapping mapping() const;
    RosterService service() const;

    Step m_step = Step::File;
    std::shared_ptr<const PeopleFile> m_file;
    std::optional<CheckedPeople> m_checked;
    StepLine* m_steps;
    Label* m_about;
    ColumnsStep* m_columns;
    Label* m_nameLabel = nullptr;
    QLineEdit* m_name; ///< under which the columns are remembered
    Label* m_hint;
    Button* m_back;
};

} // namespace mor::ui
