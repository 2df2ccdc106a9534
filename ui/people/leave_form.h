// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "people/panel_form.h"

#include <optional>

class QCheckBox;
class QComboBox;

namespace mor::ui {

class DayField;

/// One leave: adds it, changes its days, ends or removes it. Says before saving which talks are
/// excused.
class LeaveForm : public PanelForm {
    Q_OBJECT

public:
    /// Without `leave` a new one of `person`; `people` are those it may be for.
    LeaveForm(Desk& desk, const std::vector<std::string>& people, const std::string& person,
        const std::optional<Leave>& leave, QWidget* parent = nullptr);

    QWidget* firstFocus() const override;
    void act() override;
    void remove();

private:
    Leave entered() const;
    RosterEdit edit() const;
    void looked();

    std::optional<Leave> m_before;
    QComboBox* m_person;
    DayField* m_first;
    DayField* m_last;
    QCheckBox* m_absent;
};

/// The edit that takes a leave away.
RosterEdit withoutLeave(const Leave& leave);

} // namespace mor::ui
