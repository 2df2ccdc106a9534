// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"

#include <QDialog>
#include <QString>
#include <QStringList>

class QLineEdit;
class QPlainTextEdit;

namespace mor::ui {

class Button;
class InlineError;
class Label;
class SegmentedControl;

/// The people a first file starts with: a manager and the reps below, or a leader and the managers.
struct FirstPeople {
    QString manager;
    QStringList reps; ///< of a leader the managers, each with reps behind: "Marta: Aylin, Jonas"
    bool leads = false; ///< "manager" leads managers: the names are theirs
};

/// What is wrong with the names; empty when they can be used.
QString problemOf(const FirstPeople& people);

/// Adds them to a roster: codes m-01 and r-001 on (l-01, m-01 and r-001 on for a leader), working
/// by the first calendar, reporting lines from `from` on. Makes a Monday-to-Friday calendar where
/// there is none. Returns the code of who typed the names.
std::string addTo(Roster& roster, const FirstPeople& people, Day from, const std::string& zone);

/// Asks what you do and for the first names: your own, and below it your reps or managers, one per
/// line. The first check-off is possible right after.
class FirstPeopleDialog : public QDialog {
    Q_OBJECT

public:
    /// `leadersOwn`: the rhythm is a leader's own, so the answer to begin with is that of a leader.
    explicit FirstPeopleDialog(bool leadersOwn, QWidget* parent = nullptr);

    FirstPeople people() const;
    /// Chooses "I lead managers" or "I hold the talks with reps".
    void setLeads(bool leads);

private:
    void check();
    void showRole();

    bool m_leadersOwn;
    SegmentedControl* m_role;
    Label* m_meaning;
    Label* m_below;
    QLineEdit* m_manager;
    QPlainTextEdit* m_reps;
    InlineError* m_problem;
    Button* m_add;
};

} // namespace mor::ui
