// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rollout.h"
#include "core/schedule/plan.h"

#include <QDialog>
#include <QStandardItemModel>

#include <functional>
#include <optional>

class QCheckBox;
class QLineEdit;
class QListView;

namespace mor::ui {

class Button;
class DayField;
class InlineError;
class RowTable;

/// The waves of one stage: who starts on which day. Saves through the function it is given and
/// stays open while that answers with a problem.
class WaveDialog : public QDialog {
    Q_OBJECT

public:
    /// What to do with the form: `was` none adds, `is` none removes. Answers what is wrong; empty:
    /// saved.
    using Save
        = std::function<QString(const std::optional<Wave>& was, const std::optional<Wave>& is)>;

    /// `suggested` fills the form of the first wave; `readOnly` says why nothing can be changed.
    WaveDialog(const Plan& plan, Day today, const Wave& suggested, const QString& readOnly,
        Save save, QWidget* parent = nullptr);

    /// The wave as the form has it.
    Wave wave() const;
    void primaryAct(); ///< Ctrl+Enter

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeForm();
    void showWave(int row); ///< -1 or past the end: a new one
    void tell();
    void save(bool remove);

    const Roster m_roster;
    const Day m_today;
    const Wave m_suggested;
    const QString m_readOnly;
    const Save m_save;
    std::vector<Wave> m_waves; ///< of the stage
    std::optional<Wave> m_shown; ///< none: a new one
    RowTable* m_list;
    DayField* m_from;
    QCheckBox* m_everyone;
    QStandardItemModel m_candidates;
    QListView* m_people;
    QLineEdit* m_note;
    InlineError* m_problem;
    Button* m_ok;
    Button* m_remove;
};

/// The wave that a stage most likely begins with: next Monday, with whom the stage is for.
Wave suggestedWave(const Plan& plan, RolloutStage stage, Day today);

} // namespace mor::ui
