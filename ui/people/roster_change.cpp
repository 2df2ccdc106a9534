// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/roster_change.h"

#include "shared/rhythm_undo.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

/// Puts `to` in place of `from`, if that is still what is stored.
Result<> replaced(Desk& desk, const Roster& from, const Roster& to)
{
    const auto stored = desk.plans().load();
    if (!stored)
        return fail(stored);
    if (stored->plan.roster != from)
        return fail(ErrorKind::Conflict, "plan.changed_meanwhile");
    RosterService service(desk.plans(), desk.practice(), desk.clock());
    if (auto saved = service.save(to, stored->stamp); !saved)
        return saved;
    desk.planned();
    return {};
}

void rememberRoster(Desk& desk, const QString& name, const Roster& before, const Roster& after)
{
    const auto was = std::make_shared<const Roster>(before);
    const auto is = std::make_shared<const Roster>(after);
    desk.remember(
        name, [&desk, was, is] { return replaced(desk, *is, *was); },
        [&desk, was, is] { return replaced(desk, *was, *is); });
}

} // namespace

bool mayEditPeople(const Desk& desk) { return mayDesign(desk); }

QString whyNotEditPeople(const Desk& desk)
{
    if (mayEditPeople(desk))
        return {};
    return desk.isReadOnly()
        ? QCoreApplication::translate("mor::ui::People", "The file can only be read.")
        : QCoreApplication::translate(
            "mor::ui::People", "The sales leader changes people and calendars. You can read them.");
}

Result<> changeRoster(Desk& desk, const QString& name, const RosterEdit& edit)
{
    const auto before = desk.plan()->roster;
    const auto basedOn = desk.planStamp();
    RosterService service(desk.plans(), desk.practice(), desk.clock());
    if (auto saved = service.save(edit(before), basedOn); !saved) {
        if (saved.error().kind == ErrorKind::Conflict)
            desk.planned();
        return saved;
    }
    rosterSaved(desk, name, before, basedOn);
    return {};
}

void rosterSaved(Desk& desk, const QString& name, const Roster& before, PlanStamp basedOn)
{
    desk.planned();
    const auto& after = desk.plan()->roster;
    if (after != before && desk.planStamp().roster == basedOn.roster + 1)
        rememberRoster(desk, name, before, after);
}

} // namespace mor::ui
