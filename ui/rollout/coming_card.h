// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"
#include "shared/rhythm_library.h"
#include "shared/rows_card.h"

class QComboBox;

namespace mor::ui {

class Button;
class DayField;
class InlineError;

/// An activity that could come later.
struct ComingChoice {
    std::string code;
    std::string name;

    bool operator==(const ComingChoice&) const = default;
};
/// Of the draft, the shelf and the library: what is neither live nor dated yet, each once.
std::vector<ComingChoice> comingChoices(
    const Rhythm& rhythm, const RhythmLibrary& library, Day today);

/// What comes when: versions, the draft and ideas; the leader dates and drops ideas.
class ComingCard : public RowsCard {
    Q_OBJECT

public:
    explicit ComingCard(QWidget* parent = nullptr);

    void showPlan(const Plan& plan, const RhythmLibrary& library, Day today);
    /// Only the leader adds and drops; others are told so by the disabled button.
    void setReasonReadOnly(const QString& reason);
    void sayProblem(const QString& sentence);
    void closeForm();

Q_SIGNALS:
    void planned(const mor::PlannedActivity& idea);
    void ideaDropped(const QString& code);

private:
    QWidget* makeForm();
    void openForm();

    std::vector<ComingChoice> m_choices;
    bool m_readOnly = false;
    Day m_today{};
    Button* m_add;
    Button* m_drop;
    QWidget* m_form;
    QComboBox* m_activity;
    DayField* m_from;
    InlineError* m_problem;
};

} // namespace mor::ui
