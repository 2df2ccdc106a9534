// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/rhythm_undo.h"

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
    return !desk.isReadOnly() && (viewer == nullptr || viewer->role == Role::Leader);
}

} // namespace mor::ui
