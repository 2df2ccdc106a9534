// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/unsaved_check_offs.h"

#include "shared/plural.h"
#include "shared/workspace_file.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace mor::ui {

namespace {

// A lock is held for moments; a disk is freed or connected by a person.
constexpr std::chrono::seconds kAfterLock{1};
constexpr std::chrono::seconds kAfterFault{5};

/// The file may be writable again without anybody changing what was typed.
bool mayPass(const Error& error)
{
    constexpr auto kPassing
        = std::to_array<std::string_view>({"storage.locked", "storage.disk_full", "storage.moved",
            "storage.missing", "storage.read_only", "storage.no_permission", "storage.io_failed"});
    return std::ranges::find(kPassing, error.code) != kPassing.end();
}

bool isGone(const Error& error)
{
    return error.code == "storage.moved" || error.code == "storage.missing";
}

bool isBarred(const Error& error)
{
    return error.code == "storage.read_only" || error.code == "storage.no_permission";
}

QString whyAndWayOut(const Error& error, const QString& file)
{
    if (error.code == "storage.locked")
        return UnsavedCheckOffs::tr(
            "Another program is writing to %1; it is saved as soon as that one is done.")
            .arg(file);
    if (error.code == "storage.disk_full")
        return UnsavedCheckOffs::tr(
            "There is no room left for %1; free some space and it is saved by itself.")
            .arg(file);
    if (isGone(error))
        return UnsavedCheckOffs::tr(
            "%1 was moved, renamed or deleted; put it back under its name and it is saved.")
            .arg(file);
    if (isBarred(error))
        return UnsavedCheckOffs::tr(
            "%1 can only be read; get the right to write to it, then open it again.")
            .arg(file);
    return UnsavedCheckOffs::tr(
        "The disk with %1 does not answer; connect it again, then open the file again.")
        .arg(file);
}

} // namespace

UnsavedCheckOffs::UnsavedCheckOffs(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UnsavedCheckOffs::tryNow);
}

Result<CheckOff> UnsavedCheckOffs::write(const UnsavedTalk& talk)
{
    auto request = requestOf(talk.draft, talk.key, talk.by);
    request.id = talk.id;
    if (talk.corrected)
        request.replaces = talk.corrected->fact.id;
    return WorkspaceFile::soon(m_desk, [&]() -> Result<CheckOff> {
        auto recorded = CheckOffService(m_desk.practice(), m_desk.clock(), m_desk.ids())
                            .record(m_desk.plan(), request);
        if (!recorded)
            return fail(recorded);
        return std::move(recorded->checkOff);
    });
}

Result<CheckOff> UnsavedCheckOffs::record(UnsavedTalk talk)
{
    auto* keeper = UnsavedTalks::of(m_desk);
    if (!talk.draft.heldOn)
        talk.draft.heldOn = m_desk.today(); // also if it is saved tomorrow
    talk.id = m_desk.ids().next(m_desk.now());
    auto recorded = write(talk);
    if (recorded && keeper)
        keeper->forget(talk.by, talk.key);
    if (recorded || !mayPass(recorded.error()))
        return recorded;
    m_kept = keeper && keeper->keep(talk);
    m_why = recorded.error();
    m_waiting.push_back(std::move(talk));
    wait();
    return recorded;
}

void UnsavedCheckOffs::resume(const std::string& by)
{
    const auto* keeper = UnsavedTalks::of(m_desk);
    if (!keeper)
        return;
    const auto before = m_waiting.size();
    for (const auto& talk : keeper->all())
        if (talk.waits() && talk.by == by && !find(talk.key))
            m_waiting.push_back(talk);
    if (m_waiting.size() > before)
        tryNow();
}

void UnsavedCheckOffs::tryNow()
{
    auto* keeper = UnsavedTalks::of(m_desk);
    const auto all = m_waiting;
    for (const auto& talk : all) {
        const auto recorded = write(talk);
        if (!recorded && mayPass(recorded.error())) {
            m_why = recorded.error();
            m_kept = keeper && std::ranges::all_of(m_waiting, [&](const UnsavedTalk& waiting) {
                return keeper->keep(waiting);
            });
            break; // the others would meet the same
        }
        std::erase_if(m_waiting, [&](const UnsavedTalk& one) { return one.key == talk.key; });
        if (recorded) {
            if (keeper)
                keeper->forget(talk.by, talk.key);
            Q_EMIT saved(*recorded, talk);
        } else {
            auto draft = talk;
            draft.id = {};
            if (keeper)
                keeper->keep(draft);
            Q_EMIT refused(draft, recorded.error());
        }
    }
    wait();
}

void UnsavedCheckOffs::wait()
{
    if (m_waiting.empty())
        m_timer.stop();
    else
        m_timer.start(m_why.code == "storage.locked" ? kAfterLock : kAfterFault);
    if (auto* file = WorkspaceFile::of(m_desk))
        file->setWaiting(static_cast<int>(m_waiting.size()));
    Q_EMIT changed();
}

void UnsavedCheckOffs::drop(const OccurrenceKey& key)
{
    const auto* found = find(key);
    if (!found)
        return;
    auto draft = *found;
    draft.id = {};
    if (auto* keeper = UnsavedTalks::of(m_desk))
        keeper->keep(draft); // else it would be taken up again
    std::erase_if(m_waiting, [&](const UnsavedTalk& talk) { return talk.key == key; });
    wait();
}

const UnsavedTalk* UnsavedCheckOffs::find(const OccurrenceKey& key) const
{
    const auto found = std::ranges::find(m_waiting, key, &UnsavedTalk::key);
    return found == m_waiting.end() ? nullptr : &*found;
}

QString UnsavedCheckOffs::sentence() const
{
    if (m_waiting.empty())
        return {};
    const auto count = static_cast<int>(m_waiting.size());
    const auto what = count == 1 ? tr("Not saved yet: the talk with %1.").arg(m_waiting[0].title)
                                 : tr("Not saved yet: %1 talks.").arg(count);
    auto sentence = what + QLatin1Char(' ') + whyAndWayOut(m_why, m_desk.fileName());
    if (!m_kept)
        sentence += QLatin1Char(' ')
            + tr("Leave the window open: what you typed could not be kept anywhere else.");
    return sentence;
}

bool UnsavedCheckOffs::mayHelpToOpenAgain() const
{
    return !m_waiting.empty() && WorkspaceFile::of(m_desk)
        && (isGone(m_why) || isBarred(m_why) || m_why.code == "storage.io_failed");
}

} // namespace mor::ui
