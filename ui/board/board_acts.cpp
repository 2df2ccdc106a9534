// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/board_acts.h"

#include "board/board_contents.h"
#include "board/moves.h"
#include "core/planning/strategy_service.h"
#include "shared/activity_words.h"
#include "shared/plural.h"
#include "shared/rhythm_undo.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace mor::ui {

namespace {

QString nameOf(const Activity& activity) { return QString::fromStdString(activity.name); }

const ParkedActivity* parkedIn(const Rhythm& rhythm, std::string_view code)
{
    const auto found = std::ranges::find_if(
        rhythm.parked, [&](const ParkedActivity& parked) { return parked.activity.code == code; });
    return found == rhythm.parked.end() ? nullptr : &*found;
}

/// The newest form of an activity that versions or the library have.
const Activity* offered(const RhythmLibrary& library, const Rhythm& rhythm, std::string_view code)
{
    if (const auto* found = library.find(code))
        return found;
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version)
        if (const auto* found = findActivity(*version, code))
            return found;
    return nullptr;
}

QString activities(std::size_t count)
{
    return counted(int(count), BoardActs::tr("1 activity"), BoardActs::tr("%1 activities"));
}

} // namespace

BoardActs::BoardActs(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
}

std::string BoardActs::by() const
{
    return m_desk.viewer() ? m_desk.viewer()->code : std::string();
}

RhythmService BoardActs::service()
{
    return RhythmService(m_desk.plans(), m_desk.practice(), m_desk.clock());
}

template <class T>
bool BoardActs::told(const Result<T>& result, const RhythmChange& change, const QString& undoName,
    const QString& sentence)
{
    if (!result) {
        m_desk.planned(); // somebody else may have saved meanwhile
        Q_EMIT m_desk.failed(result.error());
        return false;
    }
    rhythmChanged(m_desk, undoName, change);
    Q_EMIT said(sentence, true);
    return true;
}

void BoardActs::move(const QString& code, Beat beat)
{
    const auto draft = draftToShow(rhythm());
    const auto* activity = findActivity(draft, code.toStdString());
    if (!activity || beatOf(activity->cadence.rule) == beat)
        return;
    const auto moved = movedTo(*activity, beat);
    if (!moved.refusal.isEmpty()) {
        Q_EMIT said(moved.refusal, false);
        return;
    }
    const auto name = nameOf(*activity);
    auto acts = service();
    const auto saved = acts.save(moved.activity, *activity, by());
    told(saved, acts.lastChange(), tr("move of %1").arg(name),
        tr("%1 is %2 in the draft.").arg(name, cadenceWords(moved.activity.cadence.rule)));
}

void BoardActs::remove(const QString& code)
{
    const auto draft = draftToShow(rhythm());
    const auto* activity = findActivity(draft, code.toStdString());
    if (!activity)
        return;
    const auto name = nameOf(*activity);
    auto acts = service();
    const auto removed = acts.remove(code.toStdString(), by());
    told(removed, acts.lastChange(), tr("removal of %1").arg(name),
        tr("%1 is out of the draft.").arg(name));
}

void BoardActs::setAside(const QString& code, const QString& reason)
{
    const auto draft = draftToShow(rhythm());
    const auto* activity = findActivity(draft, code.toStdString());
    if (!activity)
        return;
    const auto name = nameOf(*activity);
    auto acts = service();
    const auto parked = acts.park(code.toStdString(), reason.toStdString(), by());
    told(parked, acts.lastChange(), tr("setting %1 aside").arg(name),
        tr("%1 is set aside. It waits in the library.").arg(name));
}

void BoardActs::take(const QString& code, std::optional<Beat> beat)
{
    if (parkedIn(rhythm(), code.toStdString())) {
        bringBack(code, beat);
        return;
    }
    const auto* found = offered(m_desk.library(), rhythm(), code.toStdString());
    if (!found)
        return;
    auto copy = takenOverBy(*found, m_role, draftToShow(rhythm()));
    if (beat) {
        auto moved = movedTo(std::move(copy), *beat);
        if (!moved.refusal.isEmpty()) {
            Q_EMIT said(moved.refusal, false);
            return;
        }
        copy = std::move(moved.activity);
    }
    const auto name = nameOf(copy);
    auto acts = service();
    const auto adopted = acts.adopt(leversOf({copy}), {copy}, by());
    told(adopted, acts.lastChange(), tr("taking %1").arg(name),
        tr("%1 is in the draft, %2.").arg(name, cadenceWords(copy.cadence.rule)));
}

void BoardActs::bringBack(const QString& code, std::optional<Beat> beat)
{
    auto acts = service();
    auto back = acts.bringBack(code.toStdString(), by());
    auto change = acts.lastChange();
    if (back && beat)
        if (const auto moved = movedTo(*back, *beat); moved.refusal.isEmpty()) {
            back = acts.save(moved.activity, Activity(*back), by());
            change.after = acts.lastChange().after;
        }
    const auto name = back ? nameOf(*back) : code;
    told(back, change, tr("bringing %1 back").arg(name),
        tr("%1 was set aside; it is in the draft again. Its questions are asked anew.").arg(name));
}

void BoardActs::forget(const QString& code)
{
    const auto* parked = parkedIn(rhythm(), code.toStdString());
    if (!parked)
        return;
    const auto name = nameOf(parked->activity);
    auto acts = service();
    const auto gone = acts.forget(code.toStdString());
    told(gone, acts.lastChange(), tr("forgetting %1").arg(name),
        tr("%1 is off the shelf.").arg(name));
}

std::vector<Lever> BoardActs::leversOf(const std::vector<Activity>& activities) const
{
    std::vector<Lever> named;
    for (const auto& lever : m_desk.library().levers)
        if (std::ranges::any_of(activities, [&](const Activity& activity) {
                return std::ranges::find(activity.levers, lever.code) != activity.levers.end();
            }))
            named.push_back(lever);
    return named;
}

void BoardActs::adopt(const StarterRhythm& starter)
{
    const auto draft = draftToShow(rhythm());
    std::vector<Activity> missing;
    for (auto activity : starter.activities) {
        const auto* there = findActivity(draft, activity.code);
        if (there && there->owner == activity.owner)
            continue;
        if (there)
            activity.code = codeTakenOver(activity.code, activity.owner);
        if (!findActivity(draft, activity.code))
            missing.push_back(std::move(activity));
    }
    if (missing.empty()) {
        Q_EMIT said(tr("The draft has all activities of %1.").arg(starter.name), false);
        return;
    }
    auto acts = service();
    const auto adopted = acts.adopt(leversOf(missing), missing, by());
    told(adopted, acts.lastChange(), tr("starting with %1").arg(starter.name),
        tr("%1: %2 in the draft.").arg(starter.name, activities(missing.size())));
}

QString BoardActs::addOwn(const QString& name, Beat beat)
{
    const auto activity = ownActivity(name, beat, m_role, rhythm());
    auto acts = service();
    const auto added = acts.add(activity, by());
    if (!told(added, acts.lastChange(), tr("adding %1").arg(name.trimmed()),
            tr("%1 is in the draft. Its four questions are open.").arg(name.trimmed())))
        return {};
    return QString::fromStdString(activity.code);
}

void BoardActs::importFrom(const QString& path)
{
    const auto file = m_desk.readRhythm(path);
    if (!file) {
        Q_EMIT m_desk.failed(file.error());
        return;
    }
    const auto draft = draftToShow(rhythm());
    const auto replaced = std::ranges::count_if(file->activities,
        [&](const Activity& activity) { return findActivity(draft, activity.code) != nullptr; });
    auto sentence
        = tr("%1 in from %2.").arg(activities(file->activities.size()), QFileInfo(path).fileName());
    if (replaced > 0)
        sentence += QLatin1Char(' ')
            + counted(int(replaced), tr("1 of them replaced one of the draft."),
                tr("%1 of them replaced those of the draft."));
    auto acts = service();
    const auto adopted = acts.adopt(file->levers, file->activities, by());
    told(adopted, acts.lastChange(), tr("import of %1").arg(QFileInfo(path).fileName()), sentence);
}

void BoardActs::exportTo(const QString& path)
{
    const auto draft = draftToShow(rhythm());
    PortableRhythm file{{}, draft.activities};
    for (const auto& lever : rhythm().levers)
        if (std::ranges::any_of(draft.activities, [&](const Activity& activity) {
                return std::ranges::find(activity.levers, lever.code) != activity.levers.end();
            }))
            file.levers.push_back(lever);
    if (const auto written = m_desk.writeRhythm(path, file); !written)
        Q_EMIT m_desk.failed(written.error());
    else
        Q_EMIT said(tr("%1 written to %2.")
                        .arg(activities(file.activities.size()), QFileInfo(path).fileName()),
            false);
}

void BoardActs::goBackTo(int version)
{
    auto acts = service();
    const auto started = acts.startDraftFrom(version, by());
    told(started, acts.lastChange(), tr("going back to v%1").arg(version),
        tr("The draft reads as v%1 now. Publish it to go back.").arg(version));
}

void BoardActs::discard()
{
    auto acts = service();
    const auto gone = acts.discardDraft();
    told(gone, acts.lastChange(), tr("throwing the draft away"), tr("The draft is thrown away."));
}

void BoardActs::setBudget(double hours)
{
    StrategyService acts(m_desk.plans(), m_desk.practice(), m_desk.clock());
    const auto set = acts.setLimits(hours, rhythm().target);
    told(set, acts.lastChange(), tr("change of the budget"),
        tr("The budget is %1 hours a week.").arg(QLocale().toString(hours, 'f', 1)));
}

} // namespace mor::ui
