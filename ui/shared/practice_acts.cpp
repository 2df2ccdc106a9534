// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/practice_acts.h"

#include "core/practice/next_step_service.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::PracticeActs", text); }

NextStepService steps(Desk& desk) { return {desk.practice(), desk.clock(), desk.ids()}; }
UnplannedTalkService unplanned(Desk& desk) { return {desk.practice(), desk.clock(), desk.ids()}; }

/// Tells the pages when it worked.
template <class Done>
Result<> told(Desk& desk, const Done& done)
{
    if (done || done.error().kind == ErrorKind::Conflict) // then what others did is to be seen
        desk.recorded();
    return done ? Result<>() : fail(done);
}

/// Only what is open: undo would otherwise take back what somebody else said.
Result<> markOpenDone(Desk& desk, const Uuid& step, Day on)
{
    const auto found = desk.practice().nextStep(step);
    if (!found)
        return fail(found);
    if (*found && (*found)->doneOn)
        return fail(
            ErrorKind::Conflict, "nextstep.already_done", {toText(step), toIso(*(*found)->doneOn)});
    return steps(desk).markDone(step, on);
}

} // namespace

Result<QString> recordUnplanned(Desk& desk, const UnplannedTalkRequest& request)
{
    const auto recorded = unplanned(desk).record(*desk.plan(), request);
    if (!recorded)
        return fail(recorded);
    const auto* person = desk.person(request.person);
    const auto who = QString::fromStdString(person ? person->name : request.person)
                         .section(QLatin1Char(' '), 0, 0);
    // Recorded once more it is another talk: the id of the one taken back stays taken.
    const auto id = std::make_shared<Uuid>(recorded->talk.id);
    auto again = request;
    again.id.reset();
    again.heldOn = recorded->talk.heldOn;
    desk.remember(
        tr("unplanned talk with %1").arg(who),
        [&desk, id] { return told(desk, unplanned(desk).takeBack(*id)); },
        [&desk, id, again] {
            const auto done = unplanned(desk).record(*desk.plan(), again);
            if (done)
                *id = done->talk.id;
            return told(desk, done);
        });
    desk.recorded();
    return tr("Recorded the talk with %1.").arg(who);
}

Result<QString> keepPromise(Desk& desk, const Uuid& step)
{
    const Day on = desk.today();
    if (const auto done = markOpenDone(desk, step, on); !done)
        return fail(done);
    desk.remember(
        tr("promise marked as done"),
        [&desk, step, on] { return told(desk, steps(desk).markOpen(step, on)); },
        [&desk, step, on] { return told(desk, markOpenDone(desk, step, on)); });
    desk.recorded();
    return tr("Marked as done.");
}

} // namespace mor::ui
