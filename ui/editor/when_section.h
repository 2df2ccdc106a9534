// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/section_editor.h"

class QLineEdit;

namespace mor::ui {

class CadenceControls;
class Choice;
class DatesView;
class FieldBox;
class NumberField;

/// Who holds it with whom, how often and in which window; below, the dates that follow.
class WhenSection : public SectionEditor {
    Q_OBJECT

public:
    explicit WhenSection(QWidget* parent = nullptr);

    void load(const Activity& activity, const SectionGround& ground) override;
    void store(Activity& activity) const override;
    QWidget* firstProblem() const override;
    Mark state(const Activity& activity, const SectionGround& ground) const override;
    QWidget* firstFocus() override;

private:
    void build();
    void judge(const Activity& activity);
    QString startProblem() const;

    Choice* m_owner;
    Choice* m_counterpart;
    FieldBox* m_counterpartBox;
    Choice* m_audience;
    FieldBox* m_audienceBox;
    CadenceControls* m_cadence;
    FieldBox* m_cadenceBox;
    Choice* m_opens;
    NumberField* m_before;
    FieldBox* m_beforeBox;
    NumberField* m_grace;
    FieldBox* m_graceBox;
    QLineEdit* m_start;
    FieldBox* m_startBox;
    DatesView* m_dates;
};

} // namespace mor::ui
