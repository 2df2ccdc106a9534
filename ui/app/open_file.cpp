// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/open_file.h"

#include "app/export_ways.h"
#include "app/idle_readers.h"
#include "app/import_ways.h"
#include "app/look_file.h"
#include "app/paper_kinds.h"
#include "app/people_files.h"
#include "app/ready_keeper.h"
#include "app/rhythm_files.h"
#include "app/tally_keeper.h"
#include "core/results/result_repository.h"
#include "shared/lever_news.h"
#include "shared/unsaved_text.h"
#include "shared/workspace_file.h"
#include "storage/content_check.h"
#include "storage/workspace.h"
#include "today/unsaved_talks.h"

namespace mor::ui {

namespace {

DeskAccess accessTo(Workspace& workspace, const std::shared_ptr<IdleReaders>& readers,
    LookFile& looks, const Clock& clock, UuidSource& ids)
{
    DeskAccess access{workspace.plans(), workspace.practice(), clock, ids,
        QString::fromStdString(workspace.file().filename().string()),
        [&workspace, &looks] { return looks.writes(workspace); },
        [readers]() -> Result<std::shared_ptr<const PracticeRepository>> {
            const auto reader = readers->take();
            if (!reader)
                return fail(reader);
            return std::shared_ptr<const PracticeRepository>(*reader, &(*reader)->practice());
        },
        workspace.access() == Workspace::Access::ReadOnly, rhythmAccess(), rosterFiles()};
    access.drift = &workspace.drift();
    access.looks = &workspace.looks();
    access.coaching = &workspace.coaching();
    access.results = &workspace.results();
    return access;
}

/// Drafts that nobody came back to: notes on people are not kept longer than they are of use.
void forgetOld(UnsavedTalks& talks, Day today)
{
    constexpr std::chrono::days kKept{60};
    const auto all = talks.all();
    for (const auto& talk : all)
        if (!talk.waits() && talk.key.date < today - kKept)
            talks.forget(talk.by, talk.key);
}

} // namespace

OpenFile::OpenFile(std::unique_ptr<Workspace> workspace, const Clock& clock, UuidSource& ids)
    : m_path(workspace->file())
    , m_workspace(std::move(workspace))
    , m_check(std::make_shared<ContentCheck>(m_path))
    , m_looks(std::make_unique<LookFile>(*m_workspace, m_check, clock))
    , m_readers(std::make_shared<IdleReaders>(m_path))
    , m_desk(std::make_unique<Desk>(accessTo(*m_workspace, m_readers, *m_looks, clock, ids)))
{
    if (!m_desk->isReadOnly())
        new LookKeeper(m_looks->store(*m_workspace), *m_desk);
    auto aside = m_path;
    aside += "-unsaved.json";
    new UnsavedText(QString::fromStdU16String(aside.u16string()), m_desk.get());
    new ExportFiles(waysOfExports(*m_workspace), m_desk.get());
    new ImportFiles(waysOfImports(*m_workspace, clock, ids), m_desk.get());
    new PaperSheets(readPaper, *m_desk);
    new LeverNews(
        [readers = m_readers]() -> Result<std::shared_ptr<const ResultRepository>> {
            const auto reader = readers->take();
            if (!reader)
                return fail(reader);
            return std::shared_ptr<const ResultRepository>(*reader, &(*reader)->results());
        },
        *m_desk);
    forgetOld(
        *new UnsavedTalks(
            UnsavedTalks::placesFor(QString::fromStdU16String(m_path.u16string())), m_desk.get()),
        clock.today());
    new WorkspaceFile([workspace = m_workspace.get()](
                          std::chrono::milliseconds time) { workspace->waitAtMost(time); },
        m_desk.get(), QString::fromStdU16String(m_path.u16string()));
    if (m_workspace->access() == Workspace::Access::ReadOnly)
        return;
    m_workspace->checkWith(m_check);
    new ReadyKeeper(m_path, m_check, clock, m_desk.get());
    new TallyKeeper(m_path, m_check, clock, m_desk.get());
}

OpenFile::~OpenFile() = default;

Result<std::unique_ptr<OpenFile>> OpenFile::shown(
    std::unique_ptr<Workspace> workspace, const Clock& clock, UuidSource& ids)
{
    std::unique_ptr<OpenFile> file(new OpenFile(std::move(workspace), clock, ids));
    file->m_workspace->keepDailyCopies(
        clock, [desk = file->m_desk.get()](const Error& notice) { Q_EMIT desk->failed(notice); });
    if (const auto loaded = file->desk().load(); !loaded)
        return fail(loaded);
    return file;
}

Result<std::unique_ptr<OpenFile>> OpenFile::open(
    const std::filesystem::path& file, const Clock& clock, UuidSource& ids)
{
    auto workspace = Workspace::open(
        file, Workspace::Access::ReadWrite, Workspace::Check::BeforeWriting, clock.now());
    if (!workspace)
        return fail(workspace);
    return shown(std::move(*workspace), clock, ids);
}

Result<std::unique_ptr<OpenFile>> OpenFile::create(
    const std::filesystem::path& file, const Plan& plan, const Clock& clock, UuidSource& ids)
{
    auto workspace = Workspace::create(file, plan);
    if (!workspace)
        return fail(workspace);
    return shown(std::move(*workspace), clock, ids);
}

} // namespace mor::ui
