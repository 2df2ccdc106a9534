// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"
#include "shared/rows_card.h"

class QComboBox;
class QLineEdit;

namespace mor::ui {

class Button;
class InlineError;

/// What each manager wrote about a priority, side by side; who leads a team writes the own
/// sentence here.
class OwnWordsCard : public RowsCard {
    Q_OBJECT

public:
    explicit OwnWordsCard(QWidget* parent = nullptr);

    /// `viewer` is a person's code; only managers get the field.
    void showPlan(const Plan& plan, std::string_view viewer, Day today, bool readOnly);
    void sayProblem(const QString& sentence);
    /// Saves what was typed and not yet saved.
    void store();

Q_SIGNALS:
    void written(const QString& priority, const QString& sentence, const QString& was);

private:
    void showPriority();
    void showSentence(const QString& saved);

    Plan m_plan; ///< roster and strategy only
    Day m_today{};
    std::string m_viewer;
    QComboBox* m_priorities;
    QWidget* m_writing;
    Label* m_ask;
    QLineEdit* m_sentence;
    InlineError* m_problem;
    Button* m_save;
    QString m_saved;
    bool m_isAsked = false; ///< somebody else changed it; only Save replaces theirs
    QString m_priority; ///< code
};

} // namespace mor::ui
