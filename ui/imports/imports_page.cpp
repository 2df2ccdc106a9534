// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "imports/imports_page.h"

#include "core/org/oversight.h"
#include "imports/check_step.h"
#include "imports/columns_step.h"
#include "imports/earlier_card.h"
#include "imports/import_words.h"
#include "imports/owners_step.h"
#include "imports/step_line.h"
#include "shared/button.h"
#include "shared/day_field.h"
#include "shared/error_text.h"
#include "shared/inline_error.h"
#include "shared/plural.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QStandardPaths>

#include <algorithm>

namespace mor::ui {

QString ImportsPage::problem() const { return m_problem->text(); }
QString ImportsPage::done() const { return m_done->text(); }

QWidget* ImportsPage::firstFocus()
{
    if (m_step == Step::Columns)
        return m_columns->isHidden() ? m_kind : m_columns->firstFocus();
    return m_act->isEnabled() ? static_cast<QWidget*>(m_act) : m_back;
}

QString ImportsPage::whyNot() const
{
    if (!ImportFiles::of(desk()))
        return tr("Files can’t be read here.");
    return desk().isReadOnly() ? tr("The workspace can only be read.") : QString();
}

std::vector<ImportKind> ImportsPage::kindsAllowed() const
{
    const auto* viewer = desk().viewer();
    if (!viewer || overseesAll(desk().plan()->roster, viewer->code, desk().today()))
        return allKinds();
    return {ImportKind::Busy};
}

std::optional<ImportKind> ImportsPage::chosenKind() const
{
    const int at = m_kind->currentIndex() - 1;
    if (at < 0 || at >= static_cast<int>(m_kinds.size()))
        return std::nullopt;
    return m_kinds[static_cast<std::size_t>(at)];
}

void ImportsPage::showFor(const Person*, const Period&)
{
    setHeading(tr("Import"), tr("People, leave, calendars, results, deals and old check-offs"));
    const auto chosen = chosenKind();
    m_kinds = kindsAllowed();
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->clear();
        m_kind->addItem(tr("Found out from the file"));
        for (const auto kind : m_kinds)
            m_kind->addItem(kindName(kind));
        const auto same = chosen ? std::ranges::find(m_kinds, *chosen) : m_kinds.end();
        if (m_kinds.size() == 1)
            m_kind->setCurrentIndex(1);
        else if (same != m_kinds.end())
            m_kind->setCurrentIndex(static_cast<int>(same - m_kinds.begin()) + 1);
    }
    showEarlier();
    if (m_step == Step::File)
        goTo(Step::File);
}

void ImportsPage::showEarlier()
{
    const auto* files = ImportFiles::of(desk());
    if (!files)
        return m_earlier->fail(tr("Files can’t be read here."));
    auto batches = files->ways().earlier();
    if (!batches)
        return m_earlier->fail(errorText(batches.error()));
    const auto allowed = kindsAllowed();
    std::erase_if(*batches, [&](const ImportBatch& batch) {
        return std::ranges::find(allowed, batch.kind) == allowed.end();
    });
    m_earlier->show(std::move(*batches), whyNot());
}

void ImportsPage::say(const QString& problem) { m_problem->say(problem); }

void ImportsPage::begin(ImportKind kind)
{
    m_file.reset();
    const auto at = std::ranges::find(m_kinds, kind);
    if (at != m_kinds.end())
        m_kind->setCurrentIndex(static_cast<int>(at - m_kinds.begin()) + 1);
    goTo(Step::File);
}

void ImportsPage::askForFile()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Import a file"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Tables and calendars (*.csv *.tsv *.txt *.ics);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportsPage::openFile(const QString& path)
{
    const auto* files = ImportFiles::of(desk());
    if (const auto why = whyNot(); !why.isEmpty() || !files)
        return say(why);
    auto opened = files->ways().open(path, chosenKind());
    if (!opened)
        return say(errorLines(opened.error()).join(QLatin1Char('\n')));
    const auto kind = (*opened)->facts().kind;
    const auto at = std::ranges::find(m_kinds, kind);
    if (at == m_kinds.end())
        return say(tr("%1: whoever leads everybody brings these in.").arg(kindName(kind)));
    m_path = path;
    m_file = std::move(*opened);
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(static_cast<int>(at - m_kinds.begin()) + 1);
    }
    const auto& facts = m_file->facts();
    m_name->setText(QString::fromStdString(facts.suggested.name));
    if (!facts.header.empty())
        m_columns->show(m_file, facts.suggested);
    goTo(Step::Columns);
    m_about->setText(facts.remembered ? tr("%1. The columns are read as “%2”, as last time.")
                                            .arg(aboutFile(facts), m_name->text())
                                      : aboutFile(facts));
}

void ImportsPage::reopen()
{
    if (m_step == Step::File)
        return goTo(Step::File);
    const auto path = m_path;
    m_file.reset();
    goTo(Step::File);
    openFile(path);
}

ImportQuestion ImportsPage::question() const
{
    ImportQuestion question;
    if (!m_file->facts().header.empty()) {
        question.mapping = m_columns->mapping();
        question.mapping.name = m_name->text().simplified().toStdString();
    }
    question.person = m_person->currentData().toString().toStdString();
    question.calendar = m_calendar->currentData().toString().toStdString();
    question.asOf = m_asOf->day();
    if (m_step == Step::Check)
        question.owners = m_check->owners().answers();
    return question;
}

void ImportsPage::act()
{
    if (!m_act->isEnabled())
        return;
    switch (m_step) {
    case Step::File:
        return askForFile();
    case Step::Columns:
        return check();
    case Step::Check:
        return import();
    case Step::Done:
        startAgain();
        return askForFile();
    }
}

void ImportsPage::startAgain()
{
    m_file.reset();
    m_kind->setCurrentIndex(m_kinds.size() > 1 ? 0 : 1);
    goTo(Step::File);
}

void ImportsPage::back() { goTo(m_step == Step::Check ? Step::Columns : Step::File); }

void ImportsPage::check()
{
    if (const auto open = m_file->facts().header.empty() ? QString() : m_columns->openQuestion();
        !open.isEmpty())
        return say(open);
    auto outlook = m_file->check(question());
    if (!outlook)
        return say(errorLines(outlook.error()).join(QLatin1Char('\n')));
    m_outlook = std::move(*outlook);
    m_check->show(m_outlook);
    m_check->owners().show(m_outlook.owners, desk().plan()->roster);
    goTo(Step::Check);
}

void ImportsPage::import()
{
    desk().lookForWrites();
    const auto asked = question();
    const auto done = m_file->bringIn(asked);
    if (!done)
        return say(errorLines(done.error()).join(QLatin1Char('\n')));
    changedByImport();
    remember(*done, asked);
    QStringList lines{doneSentence(m_file->facts(), *done)};
    if (done->aside > 0 && !done->asideFile.isEmpty())
        lines << tr("%1 in %2, with what is wrong in each. Corrected there, it can be imported.")
                     .arg(counted(
                              done->aside, tr("1 row set aside is"), tr("%1 rows set aside are")),
                         done->asideFile);
    if (!done->notDone.isEmpty())
        lines << done->notDone;
    m_done->setText(lines.join(QLatin1Char('\n')));
    goTo(Step::Done);
    showEarlier();
    Q_EMIT said(doneSentence(m_file->facts(), *done), done->batch.has_value());
}

void ImportsPage::remember(const ImportDone& done, const ImportQuestion& question)
{
    const auto* files = ImportFiles::of(desk());
    if (!done.batch || !files)
        return;
    // Done again it is another import, which the next undo takes back.
    const auto batch = std::make_shared<Uuid>(*done.batch);
    desk().remember(
        tr("import of %1").arg(m_file->facts().name),
        [this, files, batch]() -> Result<> {
            const auto left = files->ways().takeBack(*batch);
            if (left && m_step == Step::Done)
                m_done->setText(tr("The import is taken back."));
            changedByImport();
            return left ? Result<>{} : Result<>(fail(left));
        },
        [this, file = m_file, question, batch]() -> Result<> {
            const auto again = file->bringIn(question);
            changedByImport();
            if (!again)
                return fail(again);
            if (again->batch)
                *batch = *again->batch;
            return {};
        });
}

void ImportsPage::takeBack(const ImportBatch& batch)
{
    const auto* files = ImportFiles::of(desk());
    if (!files)
        return;
    const auto left = files->ways().takeBack(batch.id);
    if (!left)
        return say(errorLines(left.error()).join(QLatin1Char('\n')));
    changedByImport();
    showEarlier();
    const auto source = QString::fromStdString(batch.source);
    Q_EMIT said(*left == 0 ? tr("%1 is taken back.").arg(source)
                           : tr("%1 is taken back; %2 changed since and stayed.")
                                 .arg(source, counted(*left, tr("1 entry"), tr("%1 entries"))),
        false);
}

void ImportsPage::changedByImport()
{
    desk().planned();
    desk().recorded();
}

void ImportsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void ImportsPage::dropEvent(QDropEvent* event)
{
    if (m_step != Step::File)
        startAgain();
    openFile(event->mimeData()->urls().front().toLocalFile());
}

} // namespace mor::ui
