// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "shared/rows_card.h"

#include <optional>

class QLineEdit;

namespace mor::ui {

class Button;
class InlineError;
class MeanwhileStrip;

/// The levers with measure and unit; own ones are added and removed like the ten that come along.
class LeversCard : public RowsCard {
    Q_OBJECT

public:
    explicit LeversCard(QWidget* parent = nullptr);

    void showRhythm(const Rhythm& rhythm);
    void setReasonReadOnly(const QString& reason);
    void sayProblem(const QString& sentence);
    void begin(); ///< an empty form for a new one
    void choose(const QString& code);
    void store();
    Lever lever() const; ///< as the form has it

Q_SIGNALS:
    void saved(const mor::Lever& lever, const std::optional<mor::Lever>& was);
    void removed(const QString& code);

private:
    QWidget* makeForm();
    void showLever();
    void showStored(); ///< closes the form of one that is gone
    std::optional<Lever> stored() const;
    bool keepsTyped(); ///< asks where somebody else saved meanwhile

    Rhythm m_rhythm; ///< levers only
    QString m_code; ///< of the lever shown; empty: a new one
    std::optional<Lever> m_was; ///< as it was filled in
    bool m_open = false;
    bool m_filling = false;
    bool m_readOnly = false;
    Button* m_add;
    Button* m_remove;
    QWidget* m_form;
    QLineEdit* m_name;
    QLineEdit* m_measure;
    QLineEdit* m_unit;
    InlineError* m_problem;
    MeanwhileStrip* m_meanwhile;
};

} // namespace mor::ui
