// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/export_work.h"

#include "shared/desk.h"
#include "shared/paper_work.h"
#include "shared/workspace_file.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>

namespace mor::ui {

namespace {

constexpr const char* kFolder = "export/folder";

PaperKind paperOf(const ExportRequest& request)
{
    switch (request.what) {
    case ExportWhat::Rhythm:
        return PaperKind::Rhythm;
    case ExportWhat::Briefs:
        return PaperKind::Brief;
    case ExportWhat::Adherence:
        return PaperKind::AdherenceMonth;
    default:
        return request.pages == ExportPages::Months ? PaperKind::MonthWall : PaperKind::WeekPlan;
    }
}

/// Makes the folder where there is none.
Result<> makeFolder(const QString& folder)
{
    if (QDir().mkpath(folder))
        return {};
    return fail(ErrorKind::Unavailable, "file.cannot_write",
        {folder.toStdString(), "the folder can't be made"});
}

} // namespace

ExportWork::ExportWork(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
}

QString ExportWork::nameOf(const char* work) const
{
    return QStringLiteral("export-%1-%2")
        .arg(QLatin1String(work))
        .arg(reinterpret_cast<quintptr>(this));
}

ExportQuestion ExportWork::question(const ExportRequest& request) const
{
    const auto* viewer = m_desk.viewer();
    return {request, viewer ? viewer->code : std::string(), m_desk.plan(), m_desk.today(),
        m_desk.now()};
}

void ExportWork::prepare(const ExportRequest& asked, Deliver deliver)
{
    const auto request = resolved(asked, m_desk.today(), m_desk.plan()->roster.fiscal);
    if (request.format == ExportFormat::Pdf) {
        m_desk.runner().cancel(nameOf("prepare"));
        print(request, std::move(deliver));
        return;
    }
    const auto* files = ExportFiles::of(m_desk);
    if (!files) {
        deliver(fail(ErrorKind::Unavailable, "program.no_files"));
        return;
    }
    m_desk.runner().run(
        nameOf("prepare"),
        [prepare = files->ways().prepare, question = question(request)](
            const Cancelled&) { return prepare(question); },
        [work = QPointer<ExportWork>(this), request, deliver = std::move(deliver)](
            Result<ExportFiles::Ready> ready) {
            if (!work)
                return;
            if (!ready)
                deliver(fail(ready));
            else
                deliver(ReadyFile{request, *ready, {}});
        });
}

void ExportWork::print(const ExportRequest& request, Deliver deliver)
{
    auto* sheets = PaperSheets::of(m_desk);
    const auto* viewer = m_desk.viewer();
    if (!sheets || !viewer) {
        deliver(fail(ErrorKind::Unavailable, "program.no_files"));
        return;
    }
    PaperQuestion asked;
    asked.kind = paperOf(request);
    asked.person = request.people.empty() ? viewer->code : request.people.front();
    asked.viewer = viewer->code;
    asked.days = request.days;
    if (const auto* person = m_desk.person(asked.person); person && person->role != Role::Rep)
        asked.role = person->role;
    sheets->ask(
        asked, this, [request, deliver = std::move(deliver)](const Result<PaperLayout>& layout) {
            if (!layout) {
                deliver(fail(layout));
                return;
            }
            auto document = (*layout)(request.paper == ExportPaper::A4 ? Paper::A4 : Paper::Letter);
            if (!document)
                deliver(fail(document));
            else
                deliver(ReadyFile{
                    request, {}, std::make_shared<const PaperDocument>(std::move(*document))});
        });
}

void ExportWork::write(const ReadyFile& ready, const QString& path, Written deliver)
{
    if (m_writing)
        return;
    if (!ready.paper) {
        writeFiles(ready, path, std::move(deliver));
        return;
    }
    const auto done = writePdf(ready.paper->sheet, ready.paper->title, path);
    if (!done) {
        deliver(fail(done));
        return;
    }
    remember(ready.request, path);
    deliver(WrittenFile{path, 0});
}

void ExportWork::writeFiles(const ReadyFile& ready, const QString& path, Written deliver)
{
    m_writing = true;
    auto each = ready.request.filePerPerson ? ExportFiles::of(m_desk)->ways().writeEach
                                            : decltype(ExportFiles::Ways::writeEach){};
    m_desk.runner().run(
        nameOf("write"),
        [file = ready.file, path, each, question = question(ready.request)](
            const Cancelled&) -> Result<WrittenFile> {
            const auto done = file->write(path);
            if (!done)
                return fail(done);
            if (!each)
                return WrittenFile{path, 0};
            const auto folder = folderBeside(path);
            if (const auto made = makeFolder(folder); !made)
                return fail(made);
            const auto beside = each(question, folder);
            if (!beside)
                return fail(beside);
            return WrittenFile{path, *beside};
        },
        [work = QPointer<ExportWork>(this), request = ready.request, deliver = std::move(deliver)](
            Result<WrittenFile> written) {
            if (!work)
                return;
            work->m_writing = false;
            if (written)
                work->remember(request, written->path);
            deliver(std::move(written));
        });
}

void ExportWork::repeat(Written deliver)
{
    const auto known = last();
    if (!known)
        return;
    prepare(known->request,
        [this, path = known->path, deliver = std::move(deliver)](const Result<ReadyFile>& ready) {
            if (!ready)
                deliver(fail(ready));
            else
                write(*ready, path, deliver);
        });
}

QString ExportWork::folderBeside(const QString& path)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName());
}

QString ExportWork::lastKey() const
{
    const auto* viewer = m_desk.viewer();
    return QStringLiteral("export/last/%1/%2")
        .arg(WorkspaceFile::keyOf(m_desk),
            viewer ? QString::fromStdString(viewer->code) : QStringLiteral("nobody"));
}

void ExportWork::remember(const ExportRequest& request, const QString& path)
{
    QSettings settings;
    settings.setValue(QLatin1String(kFolder), QFileInfo(path).absolutePath());
    settings.setValue(lastKey(),
        QStringList{QString::fromStdString(toText(request)), QFileInfo(path).absoluteFilePath()});
}

std::optional<LastExport> ExportWork::last() const
{
    const auto kept = QSettings().value(lastKey()).toStringList();
    if (kept.size() != 2)
        return std::nullopt;
    const auto request = parseExportRequest(kept[0].toStdString());
    if (!request)
        return std::nullopt;
    return LastExport{*request, kept[1]};
}

QString ExportWork::lastFolder() const
{
    const auto kept = QSettings().value(QLatin1String(kFolder)).toString();
    return !kept.isEmpty() && QDir(kept).exists()
        ? kept
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace mor::ui
