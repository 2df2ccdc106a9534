// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/section_editor.h"

namespace mor::ui {

class Choice;
class FieldBox;
class Label;
class NumberField;

/// Minutes of one talk, and how often; beside them what the week would cost.
class TimeSection : public SectionEditor {
    Q_OBJECT

public:
    explicit TimeSection(QWidget* parent = nullptr);

    void load(const Activity& activity, const SectionGround& ground) override;
    void store(Activity& activity) const override;
    QWidget* firstProblem() const override;
    Mark state(const Activity& activity, const SectionGround& ground) const override;
    QWidget* firstFocus() override;

private:
    struct Number {
        NumberField* field;
        FieldBox* box;
    };
    Number number(const QString& name, int lowest, int highest, Field what);
    void judge();

    Number m_talk;
    Number m_preparation;
    Number m_recording;
    Choice* m_often;
    Label* m_hours;
    CadenceRule m_rule; ///< as loaded or chosen
    QString m_over;
};

} // namespace mor::ui
