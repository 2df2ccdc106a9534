// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/section_editor.h"

class QLineEdit;

namespace mor::ui {

class Choice;
class FieldBox;
class Label;
class NumberField;

/// What the activity should move, by how much and until when, said before it starts.
class ExpectationSection : public SectionEditor {
    Q_OBJECT

public:
    explicit ExpectationSection(QWidget* parent = nullptr);

    void load(const Activity& activity, const SectionGround& ground) override;
    void store(Activity& activity) const override;
    QWidget* firstProblem() const override;
    Mark state(const Activity& activity, const SectionGround& ground) const override;
    QWidget* firstFocus() override;
    void setReadOnly(bool readOnly, const QString& reason) override;

private:
    void changed();
    void show();

    std::vector<Lever> m_known;
    Choice* m_lever;
    Choice* m_direction;
    QLineEdit* m_size;
    FieldBox* m_sizeBox;
    NumberField* m_lag;
    FieldBox* m_lagBox;
    Label* m_note;
    std::optional<Expectation> m_said; ///< what counts
    std::optional<int> m_publishedIn; ///< the version that stated it for good
    bool m_readOnly = false;
};

} // namespace mor::ui
