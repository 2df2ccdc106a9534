// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/talk_dialog.h"

#include <optional>

class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace mor::ui {

class DayField;

/// A talk nobody planned: with whom, when, how long, what it was like, and a note. It never fills
/// the place of a planned one.
class UnplannedDialog : public TalkDialog {
    Q_OBJECT

public:
    /// `heldOn` none: today.
    explicit UnplannedDialog(Desk& desk, std::optional<Day> heldOn = {}, QWidget* parent = nullptr);

    /// Chooses somebody by code; who is not offered changes nothing.
    void choosePerson(const std::string& code);

protected:
    Result<QString> act() override;

private:
    void build(Day heldOn);
    void fillPeople();
    void fillActivities();

    QComboBox* m_person;
    QComboBox* m_activity;
    DayField* m_heldOn;
    QSpinBox* m_minutes;
    QPlainTextEdit* m_note;
};

} // namespace mor::ui
