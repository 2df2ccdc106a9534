// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/rhythm_undo.h"

#include "core/org/oversight.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

Result<> takenBack(Desk& desk, const RhythmChange& change)
{
    RhythmStore store(desk.plans(), desk.practice(), desk.clock());
    if (const auto done = store.takeBack(change); !done)
        return fail(done);
    desk.planned();
    return {};
}

} // namespace

void rhythmChanged(Desk& desk, const QString& name, const RhythmChange& change)
{
    desk.planned();
    if (change.before == change.after)
        return;
    const auto kept = std::make_shared<const RhythmChange>(change);
    desk.remember(
        name, [&desk, kept] { return takenBack(desk, *kept); },
        [&desk, kept] {
            return takenBack(desk, {kept->after, kept->before});
        });
}

bool mayDesign(const Desk& desk)
{
    const auto* viewer = desk.viewer();
    return !desk.isReadOnly()
        && overseesAll(desk.plan()->roster, viewer ? viewer->code : std::string(), desk.today());
}

QString whyMayDesign(const Desk& desk)
{
    const auto* viewer = desk.viewer();
    if (viewer == nullptr || viewer->role == Role::Leader || !mayDesign(desk))
        return {};
    return QCoreApplication::translate(
        "mor::ui::Rhythm", "No sales leader works in this file, so you may design the rhythm.");
}

} // namespace mor::ui
