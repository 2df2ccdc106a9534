// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/role_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace mor::ui {

namespace {

constexpr std::array kOwners{Role::Manager, Role::SecondLine, Role::Leader};

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Publish", text); }

} // namespace

QString countByRole(const std::vector<Activity>& activities)
{
    QStringList parts;
    for (const auto role : kOwners) {
        const auto count = std::ranges::count(activities, role, &Activity::owner);
        if (count == 0)
            continue;
        const auto text = role == Role::Manager ? tr("%1 of managers")
            : role == Role::SecondLine          ? tr("%1 of the second line")
                                                : tr("%1 of the leader");
        parts << text.arg(count);
    }
    return parts.join(QStringLiteral(", "));
}

QString unchangedByRole(const std::vector<ActivityDifference>& differences)
{
    QStringList parts;
    for (const auto role : kOwners) {
        QStringList names;
        for (const auto& difference : differences)
            if (difference.kind == ActivityDifference::Kind::Unchanged
                && difference.activity().owner == role)
                names << QString::fromStdString(difference.activity().name);
        if (names.isEmpty())
            continue;
        const auto text = role == Role::Manager ? QStringLiteral("%1")
            : role == Role::SecondLine          ? tr("of the second line: %1")
                                                : tr("of the leader: %1");
        parts << text.arg(names.join(QStringLiteral(", ")));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace mor::ui
