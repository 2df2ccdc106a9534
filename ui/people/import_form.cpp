// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/import_form.h"

#include "people/import_columns.h"
#include "people/import_words.h"
#include "shared/button.h"
#include "shared/error_text.h"
#include "shared/plural.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>

namespace mor::ui {

namespace {

using Kind = RosterChange::Kind;

QString delimiterWord(char delimiter)
{
    return delimiter == ';' ? ImportForm::tr("semicolon")
        : delimiter == '\t' ? ImportForm::tr("tab")
                            : ImportForm::tr("comma");
}

QString aboutFile(const PeopleFile::Facts& facts)
{
    return ImportForm::tr("%1 · %2 · %3, %4")
        .arg(facts.name, counted(facts.rows, ImportForm::tr("1 row"), ImportForm::tr("%1 rows")),
            delimiterWord(facts.delimiter),
            facts.utf8 ? QStringLiteral("UTF-8") : QStringLiteral("Windows-1252"));
}

} // namespace

ImportForm::ImportForm(Desk& desk, QWidget* parent)
    : PanelForm(desk, tr("Import people"), parent)
    , m_steps(new StepLine({tr("File"), tr("Columns"), tr("Check"), tr("Done")}))
    , m_about(new Label({}, Type::Small, &Theme::text2))
    , m_columns(new ColumnsStep)
    , m_name(new QLineEdit)
    , m_hint(new Label({}, Type::Small, &Theme::text2))
    , m_back(new Button(tr("Back")))
{
    fields()->addWidget(m_about->wrapped());
    fields()->addWidget(m_steps);
    fields()->addWidget(m_columns);
    m_nameLabel = addField(tr("Remember these columns as"), m_name);
    m_name->setMaxLength(static_cast<int>(kLongestMappingName));
    foot()->addWidget(m_hint->wrapped());
    foot()->addWidget(m_back);
    connect(m_back, &QAbstractButton::clicked, this, &ImportForm::back);
    connect(m_columns, &ColumnsStep::changed, this, [this] { say({}); });
    connect(&outlook(), &EffectList::chosen, this, &ImportForm::setAside);
    goTo(Step::File);
}

QWidget* ImportForm::firstFocus() const
{
    if (m_step == Step::Columns && m_columns->firstFocus())
        return m_columns->firstFocus();
    return &button();
}

RosterService ImportForm::service() const
{
    return {desk().plans(), desk().practice(), desk().clock()};
}

void ImportForm::goTo(Step step)
{
    m_step = step;
    say({});
    m_steps->setCurrent(static_cast<int>(step));
    const bool columns = step == Step::Columns;
    m_columns->setVisible(columns);
    m_name->setVisible(columns);
    m_nameLabel->setVisible(columns);
    m_back->setVisible(columns || step == Step::Check);
    if (step != Step::Check && step != Step::Done)
        hideOutlook();
    switch (step) {
    case Step::File:
        m_about->setText(tr("A CSV file with one row for each person: name, e-mail, whom they "
                            "report to. Comma, semicolon or tab; any order of columns."));
        m_hint->setText(tr("Nothing is written until you press Import."));
        button().setText(tr("Choose a file"));
        break;
    case Step::Columns:
        m_hint->setText(tr("Nothing is written until you press Import. One undo takes it all "
                           "back."));
        button().setText(tr("Check rows"));
        break;
    case Step::Check:
        m_hint->setText(tr("One undo takes it all back."));
        button().setText(tr("Import"));
        break;
    case Step::Done:
        m_hint->setText(tr("Ctrl+Z takes it all back."));
        button().setText(tr("Close"));
        break;
    }
    if (isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ImportForm::act()
{
    switch (m_step) {
    case Step::File:
        askForFile();
        break;
    case Step::Columns:
        check();
        break;
    case Step::Check:
        import();
        break;
    case Step::Done:
        Q_EMIT closeWanted();
        break;
    }
}

void ImportForm::back() { goTo(m_step == Step::Check ? Step::Columns : Step::File); }

void ImportForm::askForFile()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Import people"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("CSV files (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportForm::openFile(const QString& path)
{
    const auto* files = desk().rosterFiles();
    const auto opened = files && files->openPeople ? files->openPeople(path)
                                                   : Result<std::shared_ptr<const PeopleFile>>(fail(
                                                       ErrorKind::Unavailable, "program.no_files"));
    if (!opened) {
        say(errorLines(opened.error()).join(QLatin1Char('\n')));
        return;
    }
    m_file = *opened;
    auto mapping = m_file->facts().suggested;
    mapping.name = QFileInfo(path).completeBaseName().toStdString();
    bool known = false;
    if (files->mappings) {
        const auto all = files->mappings->mappings("people");
        // One that can't be read is as good as none.
        if (const auto* same = all ? mappingFor(*all, m_file->facts().header) : nullptr) {
            mapping = *same;
            known = true;
        }
    }
    m_name->setText(QString::fromStdString(mapping.name));
    m_columns->show(m_file, mapping);
    goTo(Step::Columns);
    m_about->setText(known ? tr("%1. The columns are read as “%2” last time.")
                                 .arg(aboutFile(m_file->facts()), m_name->text())
                           : aboutFile(m_file->facts()));
}

ImportMapping ImportForm::mapping() const
{
    auto mapping = m_columns->mapping();
    mapping.name = m_name->text().simplified().toStdString();
    return mapping;
}

void ImportForm::check()
{
    if (const auto open = m_columns->openQuestion(); !open.isEmpty()) {
        say(tr("Say which way the dates of “%1” are meant.").arg(open));
        return;
    }
    auto read = m_file->rows(mapping());
    auto door = service();
    auto checked = checkPeople(door, std::move(read.rows), m_file->facts().name.toStdString());
    if (!checked) {
        say(errorLines(checked.error()).join(QLatin1Char('\n')));
        return;
    }
    checked->problems.insert(checked->problems.begin(), read.problems.begin(), read.problems.end());
    m_checked = std::move(*checked);
    goTo(Step::Check);
    showCheck();
}

void ImportForm::showCheck()
{
    showOutlook(checkLines(*m_checked, desk().today()));
    const auto& changes = m_checked->changes;
    const bool nothing = changes.count(Kind::Added) + changes.count(Kind::Changed) == 0;
    button().setReasonDisabled(nothing ? tr("Nothing would change.") : QString());
}

void ImportForm::setAside(const QString& id)
{
    if (id != kRowsAside || !m_file || !m_checked)
        return;
    const auto written = m_file->setAside(m_checked->problems);
    if (!written)
        say(errorText(written.error()));
    else
        m_hint->setText(
            tr("The rows set aside are in %1, with what is wrong in each.").arg(*written));
}

void ImportForm::import()
{
    const auto* files = desk().rosterFiles();
    const auto copied = files && files->copyBefore ? files->copyBefore() : Result<>{};
    if (!copied) {
        say(errorText(copied.error()));
        return;
    }
    desk().lookForWrites();
    const auto before = desk().plan()->roster;
    const auto basedOn = desk().planStamp();
    auto door = service();
    const auto done = door.importPeople(
        m_checked->rows, m_file->facts().name.toStdString(), RosterService::Mode::Apply);
    if (!done) {
        say(errorLines(done.error()).join(QLatin1Char('\n')));
        desk().planned(); // somebody else was faster: the check runs on the newest plan
        return;
    }
    rosterSaved(desk(), tr("import of people"), before, basedOn);
    const auto remembered = files && files->mappings && !mapping().name.empty()
        ? files->mappings->save(mapping())
        : Result<>{};
    const int added = done->count(Kind::Added);
    const int changed = done->count(Kind::Changed);
    goTo(Step::Done);
    std::vector<EffectLine> lines{{Mark::OnTime,
        tr("%1, %2").arg(counted(added, tr("1 person added"), tr("%1 people added")),
            counted(changed, tr("1 changed"), tr("%1 changed"))),
        {}}};
    if (!m_checked->problems.empty()) {
        const auto written = m_file->setAside(m_checked->problems);
        lines.push_back({Mark::Disputed,
            written ? tr("%1 in %2")
                          .arg(counted(rowsIn(m_checked->problems), tr("1 row set aside"),
                                   tr("%1 rows set aside")),
                              *written)
                    : errorText(written.error()),
            {}});
    }
    if (!remembered)
        lines.push_back({Mark::Late, errorText(remembered.error()), {}});
    showOutlook(std::move(lines));
    Q_EMIT said(tr("People are imported."));
}

} // namespace mor::ui
