// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/section_editor.h"

namespace mor::ui {

class LineList;

/// Questions that help in the talk; never a form.
class QuestionsSection : public SectionEditor {
    Q_OBJECT

public:
    explicit QuestionsSection(QWidget* parent = nullptr);

    void load(const Activity& activity, const SectionGround& ground) override;
    void store(Activity& activity) const override;
    Mark state(const Activity& activity, const SectionGround& ground) const override;
    QWidget* firstFocus() override;
    void setReadOnly(bool readOnly, const QString& reason) override;

private:
    LineList* m_questions;
};

} // namespace mor::ui
