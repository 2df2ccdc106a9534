// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/edit_session.h"

#include "core/planning/draft.h"
#include "core/planning/rhythm_service.h"
#include "shared/error_text.h"
#include "shared/rhythm_undo.h"

#include <algorithm>

namespace mor::ui {

namespace {

const Activity* onShelf(const Rhythm& rhythm, std::string_view code)
{
    const auto found = std::ranges::find(
        rhythm.parked, code, [](const ParkedActivity& each) { return each.activity.code; });
    return found == rhythm.parked.end() ? nullptr : &found->activity;
}

} // namespace

EditSession::EditSession(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_timer.setObjectName(QStringLiteral("autosave"));
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelayMilliseconds);
    m_latest.setObjectName(QStringLiteral("autosave-at-latest"));
    m_latest.setParent(this);
    m_latest.setSingleShot(true);
    m_latest.setInterval(kLongestMilliseconds);
    for (auto* timer : {&m_timer, &m_latest})
        connect(timer, &QTimer::timeout, this, [this] { save(); });
}

void EditSession::open(const std::string& code)
{
    save(true);
    if (m_known && isDirty())
        m_left[m_code] = {m_base, m_wanted, m_conflicts};
    m_code = code;
    m_conflicts.clear();
    m_problem.clear();
    m_savedAt.reset();
    const auto* found = newest();
    m_known = found != nullptr;
    m_base = m_wanted = found ? *found : Activity{};
    m_reason = whyToRead();
    if (auto left = m_known ? kept(*found) : std::nullopt) {
        m_base = std::move(left->base);
        m_wanted = std::move(left->wanted);
        m_conflicts = std::move(left->conflicts);
        merge(*found);
        keepAside();
    }
    Q_EMIT followed();
    Q_EMIT stateChanged();
}

const Activity* EditSession::newest() const
{
    const auto& rhythm = m_desk.plan()->rhythm;
    if (rhythm.draft)
        if (const auto* found = findActivity(*rhythm.draft, m_code))
            return found;
    if (const auto* shelved = onShelf(rhythm, m_code))
        return shelved;
    const auto* version = newestVersion(rhythm);
    return version ? findActivity(*version, m_code) : nullptr;
}

QString EditSession::whyToRead() const
{
    const auto& rhythm = m_desk.plan()->rhythm;
    if (m_desk.isReadOnly())
        return tr("The file is open to read only.");
    if (!mayDesign(m_desk))
        return tr("The rhythm is designed by the leader. You read it as it stands.");
    if (rhythm.draft && findActivity(*rhythm.draft, m_code))
        return {};
    if (onShelf(rhythm, m_code))
        return tr("It is parked. Bring it back on the board to go on with it.");
    if (rhythm.draft)
        return tr("It is not in the draft. This is how it reads in the version before.");
    return {};
}

RhythmVersion EditSession::versionAsTyped() const
{
    const auto& rhythm = m_desk.plan()->rhythm;
    auto version = rhythm.draft ? *rhythm.draft : draftOf(rhythm);
    const auto place = std::ranges::find(version.activities, m_code, &Activity::code);
    if (place != version.activities.end())
        *place = m_wanted;
    return version;
}

void EditSession::want(const Activity& wanted, Field field)
{
    if (!m_known || !m_reason.isEmpty())
        return;
    if (field != m_field)
        save(true); // what was typed elsewhere is an act of its own
    m_field = field;
    copy(field, wanted, m_wanted);
    m_timer.start();
    if (!m_latest.isActive())
        m_latest.start();
    Q_EMIT stateChanged();
}

void EditSession::take(const Activity& wanted)
{
    save(true);
    for (const auto field : allFields())
        copy(field, wanted, m_wanted);
    m_field = Field::Talk;
    Q_EMIT followed();
    save(true);
}

bool EditSession::isDirty() const
{
    return std::ranges::any_of(
        allFields(), [&](Field field) { return !reads(field, m_base, m_wanted); });
}

/// As typed, but for fields that somebody must decide on and those that break a rule.
Activity EditSession::savable() const
{
    auto savable = m_wanted;
    for (const auto field : m_conflicts)
        copy(field, m_base, savable);
    Problems problems;
    checkActivity(savable, m_desk.plan()->rhythm.levers, "", problems);
    for (const auto& problem : problems.all()) {
        const auto field = fieldAt(problem.where);
        if (field)
            copy(*field, m_base, savable);
        if (field == Field::Rule || field == Field::Counterpart) // they must fit each other
            for (const auto both : {Field::Rule, Field::Counterpart})
                copy(both, m_base, savable);
    }
    savable.version = m_base.version;
    return savable;
}

void EditSession::save(bool done)
{
    m_timer.stop();
    m_latest.stop();
    if (m_known && m_reason.isEmpty() && isDirty())
        trySave(true);
    keepAside();
    if (done)
        m_burst.end();
}

bool EditSession::trySave(bool again)
{
    const auto wanted = savable();
    if (wanted == m_base)
        return true;
    RhythmService service(m_desk.plans(), m_desk.practice(), m_desk.clock());
    const auto* viewer = m_desk.viewer();
    auto saved = service.save(wanted, m_base, viewer ? viewer->code : std::string());
    if (saved) {
        m_base = std::move(*saved);
        m_wanted.version = m_base.version;
        m_problem.clear();
        m_savedAt = m_desk.now();
        keepAside();
        m_burst.saved(m_desk, m_base, m_field, service.lastChange());
        Q_EMIT stateChanged();
        return true;
    }
    if (saved.error().code == "activity.edited_meanwhile" && again) {
        m_desk.planned(); // reads the newest and comes back by follow()
        follow();
        return trySave(false);
    }
    m_problem = errorText(saved.error());
    Q_EMIT stateChanged();
    return false;
}

void EditSession::follow()
{
    if (m_code.empty())
        return;
    const auto* found = newest();
    const auto reason = whyToRead();
    const bool knew = m_known;
    const bool otherReason = reason != m_reason;
    m_reason = reason;
    if (!found) { // what was typed stays, to be read and for its return
        m_known = false;
    } else if (!knew) {
        m_known = true;
        if (isDirty())
            merge(*found);
        else
            m_base = m_wanted = *found;
        keepAside();
        Q_EMIT followed();
    } else if (!(*found == m_base)) {
        merge(*found);
        keepAside();
        Q_EMIT followed();
    }
    if (m_known && m_reason.isEmpty() && (!knew || otherReason) && isDirty())
        m_timer.start(); // what could not be saved meanwhile
    if (otherReason || knew != m_known || (found && !m_conflicts.empty()))
        Q_EMIT stateChanged();
}

void EditSession::merge(const Activity& newest)
{
    std::vector<Field> conflicts;
    for (const auto field : allFields()) {
        const bool typed = !reads(field, m_wanted, m_base);
        const bool held = std::ranges::find(m_conflicts, field) != m_conflicts.end();
        if (reads(field, m_wanted, newest))
            continue;
        if (!typed)
            copy(field, newest, m_wanted);
        else if (held || !reads(field, newest, m_base))
            conflicts.push_back(field);
    }
    m_conflicts = std::move(conflicts);
    m_base = newest;
    m_wanted.version = newest.version;
}

void EditSession::keepMine(Field field)
{
    std::erase(m_conflicts, field);
    m_field = field;
    save(true);
    Q_EMIT stateChanged();
}

void EditSession::takeTheirs(Field field)
{
    std::erase(m_conflicts, field);
    copy(field, m_base, m_wanted);
    keepAside();
    Q_EMIT followed();
    Q_EMIT stateChanged();
}

std::optional<KeptEdit> EditSession::kept(const Activity& newest)
{
    if (auto left = m_left.extract(m_code))
        return std::move(left.mapped());
    const auto* aside = UnsavedText::of(m_desk);
    if (!aside || !m_reason.isEmpty())
        return std::nullopt;
    return keptEdit(aside->all().value(QString::fromStdString(m_code)), newest);
}

void EditSession::keepAside()
{
    if (auto* aside = UnsavedText::of(m_desk); aside && m_known && m_reason.isEmpty())
        aside->keep(QString::fromStdString(m_code), unsavedOf({m_base, m_wanted, m_conflicts}));
}

} // namespace mor::ui
