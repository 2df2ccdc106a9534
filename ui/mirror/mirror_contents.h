// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/look.h"
#include "core/org/roster.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace mor::ui {

/// One kind of data about somebody: who sees it in which form, and when it was last opened.
struct MirrorKind {
    DataKind kind = DataKind::Talks;
    QString what;
    std::vector<Form> forms; ///< by column
    QString lastOpened; ///< "never"
};

/// Facts that no row of the table of access rules is about, in the words of that table.
struct MirrorFact {
    QString id;
    QString what;
    QStringList cells; ///< by column; empty for nothing
    QString lastOpened; ///< where it is shown; "never"
};

/// What others see about one person, as plain values.
struct Mirror {
    std::string person;
    Role role = Role::Manager;
    QString team; ///< "Team North"; empty where the person leads none
    std::vector<Onlooker> columns;
    QStringList heads; ///< of the columns
    std::vector<MirrorKind> kinds;
    std::vector<MirrorFact> facts;
    std::vector<Look> looks; ///< newest first, the person's own among them
    /// The newest look of somebody above at the adherence of the person's team.
    std::optional<Look> seenAbove;
};

/// `looks` are those about the person, newest first.
Mirror mirrorOf(const Roster& roster, const Person& person, std::vector<Look> looks, Day today);

} // namespace mor::ui
