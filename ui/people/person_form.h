// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "people/panel_form.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace mor::ui {

class DayField;

/// One person: adds them, changes what is known, moves them to another boss from a day on, or
/// enters their last day. Says before saving what happens to open talks and next steps.
class PersonForm : public PanelForm {
    Q_OBJECT

public:
    /// An empty code adds somebody, led by `boss`.
    PersonForm(
        Desk& desk, const std::string& code, const std::string& boss, QWidget* parent = nullptr);

    QWidget* firstFocus() const override;
    void act() override;

private:
    struct Fields;

    void build();
    void fill();
    void looked();
    /// Calendar and time zone of somebody new are the boss's until they are chosen by hand.
    void followBoss();
    bool adds() const { return m_code.empty(); }
    bool moves() const;
    Day from() const;
    RosterEdit edit() const;
    QString problemHere() const;
    QComboBox* bossPicker() const;

    std::string m_code;
    std::string m_bossBefore;
    Person m_before;
    QLineEdit* m_name;
    QLineEdit* m_email;
    QComboBox* m_role;
    QLineEdit* m_team;
    Label* m_teamLabel = nullptr;
    QComboBox* m_calendar;
    QLineEdit* m_zone;
    bool m_calendarChosen = false;
    bool m_zoneChosen = false;
    QCheckBox* m_playerCoach;
    QCheckBox* m_ramps;
    DayField* m_rampUntil;
    QComboBox* m_boss;
    Label* m_fromLabel = nullptr;
    DayField* m_from;
    QCheckBox* m_leaves;
    DayField* m_lastDay;
    Label* m_heirLabel = nullptr;
    QComboBox* m_heir;
};

} // namespace mor::ui
