// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/export_page.h"

#include "core/planning/export_rights.h"
#include "exporting/export_form.h"
#include "exporting/export_words.h"
#include "exporting/preview_card.h"
#include "exporting/way_out.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/inline_error.h"
#include "shared/label.h"
#include "shared/look_keeper.h"
#include "shared/plural.h"
#include "shared/print_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

#include <map>

namespace mor::ui {

namespace {

constexpr const char* kPlace = "export";

void tellLooks(Desk& desk, const std::vector<Seen>& tells)
{
    std::map<DataKind, std::vector<std::string>> byKind;
    for (const auto& seen : tells)
        byKind[seen.kind].push_back(seen.about);
    for (const auto& [kind, about] : byKind)
        saw(desk, kind, about, kPlace);
}

bool holdsNothing(const ReadyFile& ready)
{
    return ready.file && ready.file->facts().rows == 0 && ready.request.what != ExportWhat::Rhythm;
}

} // namespace

void ExportPage::showFor(const Person*, const Period&)
{
    const auto* viewer = desk().viewer();
    if (!viewer) {
        showLack(tr("Nobody is in this file yet."),
            tr("Schedules, check-offs and figures belong to people."), tr("Add people"));
        return;
    }
    const auto plan = desk().plan();
    m_sight = std::make_unique<Sight>(plan, viewer->code, desk().today());
    m_form->setPeople(whoChoices(desk()), desk().today(), plan->roster.fiscal);
    m_form->load(m_viewer == viewer->code ? m_form->request() : usualRequest(desk()));
    m_viewer = viewer->code;
    readPresets();
    ask();
}

void ExportPage::ask()
{
    if (!m_sight)
        return;
    const int asked = ++m_asked;
    m_ready.reset();
    showProblem({}, {});
    m_form->judge(m_sight.get());
    const auto& request = m_form->request();
    m_export->setText(exportWords(request.format));
    m_print->setVisible(request.format == ExportFormat::Pdf);
    m_line->setText(repeatLine(request.format));
    auto can = checkExport(request);
    if (can)
        can = mayExport(*m_sight, request);
    if (!can) {
        showLack(tr("There is no such file for you."), errorText(can.error()));
        return;
    }
    for (auto* way : {m_export, m_print})
        way->setReasonDisabled(tr("The preview is being made."));
    m_save->setReasonDisabled(
        desk().isReadOnly() ? tr("The workspace can only be read.") : QString());
    m_work.prepare(request, [this, asked](const Result<ReadyFile>& ready) {
        if (asked == m_asked)
            delivered(ready);
    });
}

void ExportPage::delivered(const Result<ReadyFile>& ready)
{
    if (!ready) {
        showLack(tr("This can’t be exported."), errorLines(ready.error()).join(QLatin1Char('\n')),
            ready.error().kind == ErrorKind::Unavailable ? tr("Try again") : QString());
        return;
    }
    if (holdsNothing(*ready)) {
        showLack(tr("There is nothing in these days."),
            tr("Choose other days, or other people. What others are told of nobody is left out."));
        return;
    }
    m_ready = *ready;
    m_preview->show(*ready);
    if (ready->file)
        m_counts->setText(countsOf(ready->request, ready->file->facts()));
    else
        m_counts->setText(counted(ready->paper->sheet.pages(), tr("1 page"), tr("%1 pages")));
    m_export->setReasonDisabled({});
    m_print->setReasonDisabled({});
    tellLooks(desk(), ready->file ? ready->file->facts().tells : ready->paper->seen);
}

void ExportPage::showLack(const QString& sentence, const QString& why, const QString& button)
{
    m_ready.reset();
    m_preview->showLack(sentence, why, button);
    m_counts->setText(tr("Nothing to write"));
    for (auto* way : {m_export, m_print})
        way->setReasonDisabled(sentence);
}

void ExportPage::askAndExport()
{
    if (!m_ready || m_work.isWriting())
        return;
    const auto path = QFileDialog::getSaveFileName(this, exportWords(m_ready->request.format),
        QDir(m_work.lastFolder()).filePath(m_ready->name()), fileFilter(m_ready->request.format));
    if (!path.isEmpty())
        exportTo(path);
}

void ExportPage::exportTo(const QString& path)
{
    if (!m_ready)
        return;
    auto whole = path;
    if (QFileInfo(path).suffix().isEmpty())
        whole += endingOf(m_ready->request.format);
    showProblem({}, {});
    m_work.write(*m_ready, whole,
        [this, whole](const Result<WrittenFile>& written) { told(written, whole); });
}

void ExportPage::printOut()
{
    if (!m_ready || !m_ready->paper)
        return;
    showProblem({}, {});
    const auto printed = askAndPrint(m_ready->paper->sheet, m_ready->paper->title, this);
    if (printed == Printed::Refused)
        m_error->say(sentenceOf(printed));
    else if (printed == Printed::Sent)
        Q_EMIT said(sentenceOf(printed), false);
}

void ExportPage::told(const Result<WrittenFile>& written, const QString& path)
{
    if (!written) {
        showProblem(errorText(written.error()) + QLatin1Char(' ') + wayOut(path), path);
        Q_EMIT said(problem(), false);
        return;
    }
    const auto name = QFileInfo(written->path).fileName();
    Q_EMIT wrote(written->beside == 0
            ? tr("Exported: %1.").arg(name)
            : tr("Exported: %1 and %2 in the folder %3.")
                  .arg(name, counted(written->beside, tr("1 file"), tr("%1 files")),
                      QFileInfo(ExportWork::folderBeside(written->path)).fileName()),
        written->path);
}

void ExportPage::repeatLast()
{
    const auto last = m_again.last();
    if (!last) {
        Q_EMIT said(tr("Nothing was exported from this file yet. Ctrl+E opens the page."), false);
        return;
    }
    if (m_again.isWriting())
        return;
    m_again.repeat(
        [this, path = last->path](const Result<WrittenFile>& written) { told(written, path); });
}

void ExportPage::showProblem(const QString& sentence, const QString& path)
{
    m_failedPath = path;
    m_error->say(sentence);
    m_wayOut->setVisible(!sentence.isEmpty());
}

QString ExportPage::counts() const { return m_counts->text(); }

QString ExportPage::problem() const { return m_error->text(); }

} // namespace mor::ui
