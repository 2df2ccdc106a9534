// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/gate_state.h"
#include "shared/card.h"

#include <array>

namespace mor::ui {

class Chip;
class HoursBox;
class ParkBar;
class QuestionRow;

/// "Does it belong?": the four questions, each filled by an object; hours and what would make them
/// fit; Park it and Publish.
class GatePanel : public Card {
    Q_OBJECT

public:
    explicit GatePanel(QWidget* parent = nullptr);

    /// `reason` why nothing may be changed; empty: it may.
    void show(const GateState& state, const Activity& activity, const QString& reason);
    /// The words on the questions when they are asked again; null: they are not.
    void askAgain(const Plan& plan, const Activity& activity, const GateEvidence* evidence,
        Day today, const QString& reason);
    QuestionRow* question(int number) const; ///< 1 to 4
    HoursBox* hours() const { return m_hours; }
    ParkBar* bar() const { return m_bar; }
    bool cancel(); ///< Esc: closes a field for a reason; false: none was open

Q_SIGNALS:
    void questionWanted(int question); ///< where it is answered
    void wordSaid(int question, bool yes, const QString& reason);

private:
    Chip* m_chip;
    Label* m_rule;
    std::array<QuestionRow*, 4> m_questions{};
    HoursBox* m_hours;
    ParkBar* m_bar;
};

} // namespace mor::ui
