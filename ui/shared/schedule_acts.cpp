// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/schedule_acts.h"

#include "core/practice/held_on.h"
#include "shared/own_records.h"
#include "shared/period.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::ScheduleActs", text); }

/// Who acts, and for undo and redo the newest record of the kind this program wrote.
struct Actor {
    std::string viewer;
    std::optional<Uuid> newest;
};

using Act = std::function<Result<PlanException>(ExceptionService&, Desk&, const Actor&)>;

/// What a talk is called in a sentence: "the talk with Aylin", else by its activity's name.
QString talkName(const Desk& desk, const OccurrenceKey& key)
{
    const auto schedule = expandAround(desk.plan(), key);
    const auto at = schedule.find(key);
    if (at == kNone)
        return {};
    const auto& occurrence = schedule.occurrences[at];
    if (const auto* person = schedule.person(occurrence))
        return tr("the talk with %1")
            .arg(QString::fromStdString(person->name).section(QLatin1Char(' '), 0, 0));
    return QString::fromStdString(schedule.activity(occurrence).name);
}

/// `kind` as ExceptionService::revoke names it.
Result<> save(Desk& desk, const OccurrenceKey& key, const std::string& kind, const Act& act,
    const std::optional<Uuid>& newest = {})
{
    ExceptionService service(desk.plans(), desk.clock(), desk.ids(), heldOnBy(desk.practice()));
    const auto* viewer = desk.viewer();
    const auto done = act(service, desk, {viewer ? viewer->code : std::string(), newest});
    if (done)
        OwnRecords::of(desk).wrote(key, kind, done->id);
    if (done || done.error().kind == ErrorKind::Conflict) // then what others did is to be seen
        desk.planned();
    return done ? Result<>() : fail(done);
}

/// By undo or redo: only where nobody else has changed it since.
Result<> saveAgain(Desk& desk, const OccurrenceKey& key, const std::string& kind, const Act& act)
{
    return save(desk, key, kind, act, OwnRecords::of(desk).newest(key, kind));
}

Result<> saveUndoable(Desk& desk, const OccurrenceKey& key, const QString& name,
    const std::string& kind, const Act& act)
{
    if (const auto done = save(desk, key, kind, act); !done)
        return done;
    const Act revoke = [key, kind](ExceptionService& service, Desk& home, const Actor& actor) {
        return service.revoke(home.plan(), key, kind, actor.viewer, actor.newest);
    };
    desk.remember(
        name, [&desk, key, kind, revoke] { return saveAgain(desk, key, kind, revoke); },
        [&desk, key, kind, act] { return saveAgain(desk, key, kind, act); });
    return {};
}

} // namespace

Result<QString> moveTalk(Desk& desk, const OccurrenceKey& key, const Moved& to)
{
    const auto talk = talkName(desk, key);
    const auto done = saveUndoable(desk, key, tr("move of %1").arg(talk), "moved",
        [key, to](ExceptionService& service, Desk& home, const Actor& actor) {
            return service.move(home.plan(), key, to, actor.viewer, actor.newest);
        });
    if (!done)
        return fail(done);
    const auto day = nearDate(to.to, desk.today());
    return to.start == kNoTime
        ? tr("Moved %1 to %2.").arg(talk, day)
        : tr("Moved %1 to %2 at %3.").arg(talk, day, QString::fromStdString(toText(to.start)));
}

Result<QString> excuseTalk(Desk& desk, const OccurrenceKey& key, const std::string& reason)
{
    const auto talk = talkName(desk, key);
    const auto done = saveUndoable(desk, key, tr("excuse of %1").arg(talk), "excused",
        [key, reason](ExceptionService& service, Desk& home, const Actor& actor) {
            return service.excuse(home.plan(), key, reason, actor.viewer, actor.newest);
        });
    if (!done)
        return fail(done);
    return tr("Excused %1.").arg(talk);
}

Result<QString> reassignTalk(Desk& desk, const OccurrenceKey& key, const std::string& deputy)
{
    const auto talk = talkName(desk, key);
    const auto done = saveUndoable(desk, key, tr("handing over %1").arg(talk), "reassigned",
        [key, deputy](ExceptionService& service, Desk& home, const Actor& actor) {
            return service.reassign(home.plan(), key, deputy, actor.viewer, actor.newest);
        });
    if (!done)
        return fail(done);
    const auto* to = desk.person(deputy);
    return tr("Handed %1 to %2.")
        .arg(talk, to ? QString::fromStdString(to->name) : QString::fromStdString(deputy));
}

} // namespace mor::ui
