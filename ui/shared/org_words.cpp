// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/org_words.h"

#include <QCoreApplication>

namespace mor::ui {

QString wordOf(Role role)
{
    switch (role) {
    case Role::Leader:
        return QCoreApplication::translate("mor::ui::Role", "Leader");
    case Role::SecondLine:
        return QCoreApplication::translate("mor::ui::Role", "Second line");
    case Role::Manager:
        return QCoreApplication::translate("mor::ui::Role", "Manager");
    case Role::Rep:
        return QCoreApplication::translate("mor::ui::Role", "Rep");
    }
    return {};
}

QString roleLine(const Person& person)
{
    if (person.team.empty())
        return wordOf(person.role);
    return QCoreApplication::translate("mor::ui::Role", "%1, %2")
        .arg(wordOf(person.role), QString::fromStdString(person.team));
}

} // namespace mor::ui
