// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "shared/rows_card.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace mor::ui {

class Button;
class DayField;
class InlineError;

/// What levers measured over days, entered by hand: what expectations are laid beside.
class ReadingsCard : public RowsCard {
    Q_OBJECT

public:
    explicit ReadingsCard(QWidget* parent = nullptr);

    void showRhythm(const Rhythm& rhythm, Day today);
    void setReasonReadOnly(const QString& reason);
    void sayProblem(const QString& sentence);
    void begin();
    void closeForm();
    LeverReading reading() const; ///< as the form has it

Q_SIGNALS:
    void entered(const mor::LeverReading& reading);
    void removed(const mor::LeverReading& reading);

private:
    QWidget* makeForm();
    void countShare();
    void drop(const QString& id);

    Rhythm m_rhythm; ///< levers and readings only
    Day m_today{};
    bool m_readOnly = false;
    Button* m_add;
    Button* m_remove;
    QWidget* m_form;
    QComboBox* m_lever;
    DayField* m_first;
    DayField* m_last;
    QDoubleSpinBox* m_value;
    QSpinBox* m_count;
    QSpinBox* m_of;
    QLineEdit* m_source;
    InlineError* m_problem;
};

} // namespace mor::ui
