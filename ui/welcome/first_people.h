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

/// The people a first file starts with: one manager and the reps below.
struct FirstPeople {
    QString manager;
    QStringList reps;
    bool leads = false; ///< the rhythm is the leader's own: the names are managers
};

/// What is wrong with the names; empty when they can be used.
QString problemOf(const FirstPeople& people);

/// Adds them to a roster: codes m-01 and r-001 on (l-01 and m-01 on for a leader), working by the
/// first calendar, reporting lines from `from` on. Makes a Monday-to-Friday calendar where there is
/// none.
void addTo(Roster& roster, const FirstPeople& people, Day from, const std::string& zone);

/// Asks for the first names: your own, and your reps one per line. The first check-off is possible
/// right after.
class FirstPeopleDialog : public QDialog {
    Q_OBJECT

public:
    /// `leads`: the rhythm is a leader's own, so the names are those of managers.
    explicit FirstPeopleDialog(bool leads, QWidget* parent = nullptr);

    FirstPeople people() const;

private:
    void check();

    bool m_leads;
    QLineEdit* m_manager;
    QPlainTextEdit* m_reps;
    InlineError* m_problem;
    Button* m_add;
};

} // namespace mor::ui
