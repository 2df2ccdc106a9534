// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/section_editor.h"

class QLineEdit;

namespace mor::ui {

class FieldBox;
class LeverPicker;
class TextArea;

/// What it is called, what it is for and which lever it moves.
class PurposeSection : public SectionEditor {
    Q_OBJECT

public:
    explicit PurposeSection(QWidget* parent = nullptr);

    void load(const Activity& activity, const SectionGround& ground) override;
    void store(Activity& activity) const override;
    QWidget* firstProblem() const override;
    Mark state(const Activity& activity, const SectionGround& ground) const override;
    QWidget* firstFocus() override;

private:
    QLineEdit* m_name;
    FieldBox* m_nameBox;
    TextArea* m_purpose;
    LeverPicker* m_levers;
    TextArea* m_trap;
};

} // namespace mor::ui
