// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/coaching/calibration_service.h"
#include "shared/card.h"

#include <QStandardItemModel>

class QComboBox;
class QListView;
class QPlainTextEdit;

namespace mor::ui {

class Button;
class InlineError;

/// Opens a calibration round: whose standard, which case, who judges.
class RoundForm : public Card {
    Q_OBJECT

public:
    explicit RoundForm(QWidget* parent = nullptr);

    /// Whoever the viewer leads is ticked. What was typed stays.
    void showPlan(const Plan& plan, std::string_view viewer, Day today, const QString& readOnly);
    RoundRequest request() const; ///< without who opens it
    void clear();
    void sayProblem(const QString& sentence);
    /// As if the button was pressed, if it can be.
    void open();
    QWidget* firstFocus() const;

Q_SIGNALS:
    void openWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillJudges(const Plan& plan, std::string_view viewer, Day today);

    std::string m_viewer; ///< for whom the judges are ticked
    QComboBox* m_activity;
    QPlainTextEdit* m_case;
    QListView* m_judges;
    QStandardItemModel m_people;
    InlineError* m_problem;
    Button* m_open;
};

} // namespace mor::ui
