// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/section_editor.h"

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace mor::ui {

class FieldBox;
class NumberField;

/// What shows that a talk took place, what shows that it was of use, and how much of it must be
/// filled in.
class EvidenceSection : public SectionEditor {
    Q_OBJECT

public:
    explicit EvidenceSection(QWidget* parent = nullptr);

    void load(const Activity& activity, const SectionGround& ground) override;
    void store(Activity& activity) const override;
    QWidget* firstProblem() const override;
    Mark state(const Activity& activity, const SectionGround& ground) const override;
    QWidget* firstFocus() override;
    QSize minimumSizeHint() const override; ///< narrow: the columns stand one below the other

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* evidenceColumn();
    QWidget* usefulColumn();

    QBoxLayout* m_columns;
    std::vector<std::pair<EvidenceType, QCheckBox*>> m_evidence; ///< in the order shown
    std::vector<EvidenceType> m_ticked; ///< in the order of the activity
    QRadioButton* m_repSays;
    QRadioButton* m_other;
    QLineEdit* m_otherWords;
    NumberField* m_fields;
    FieldBox* m_fieldsBox;
};

} // namespace mor::ui
