// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/calendar_file_form.h"

#include "core/planning/busy_import.h"
#include "core/planning/roster_edit.h"
#include "people/people_words.h"
#include "shared/button.h"
#include "shared/error_text.h"
#include "shared/plural.h"
#include "shared/roster_files.h"
#include "shared/segmented_control.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace mor::ui {

CalendarFileForm::CalendarFileForm(Desk& desk, const std::vector<std::string>& people,
    const std::string& person, bool busyOnly, QWidget* parent)
    : PanelForm(desk, tr("Import calendar file"), parent)
    , m_busyOnly(busyOnly)
    , m_person(new QComboBox)
    , m_what(new SegmentedControl(tr("What the file holds"), {tr("Leave"), tr("Busy times")}))
    , m_about(new Label({}, Type::Small, &Theme::text2))
{
    for (const auto& code : people)
        m_person->addItem(nameOf(desk.plan()->roster, code), QString::fromStdString(code));
    m_person->setCurrentIndex(std::max(0, m_person->findData(QString::fromStdString(person))));
    addField(tr("Whose calendar"), m_person);
    fields()->addWidget(m_what);
    fields()->addWidget(m_about->wrapped());
    m_what->setVisible(!busyOnly);
    if (desk.isReadOnly())
        setReadOnly(tr("The file can only be read."));
    connect(m_person, &QComboBox::currentIndexChanged, this, &CalendarFileForm::read);
    connect(m_what, &SegmentedControl::chosen, this, &CalendarFileForm::read);
    showRead();
}

QWidget* CalendarFileForm::firstFocus() const { return m_person; }

bool CalendarFileForm::isBusy() const { return m_busyOnly || m_what->current() == 1; }

void CalendarFileForm::setBusy(bool busy)
{
    m_what->setCurrent(busy ? 1 : 0);
    read();
}

const Person* CalendarFileForm::who() const
{
    return desk().person(m_person->currentData().toString().toStdString());
}

void CalendarFileForm::askForFile()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Import calendar file"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Calendar files (*.ics);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void CalendarFileForm::openFile(const QString& path)
{
    m_path = path;
    read();
}

void CalendarFileForm::read()
{
    m_read = false;
    m_leaves.clear();
    m_busy.clear();
    say({});
    const auto* files = desk().rosterFiles();
    const auto* person = who();
    if (m_path.isEmpty() || !person || !files || !files->readLeave || !files->readBusy) {
        showRead();
        return;
    }
    const auto& roster = desk().plan()->roster;
    m_days = calendarHorizon(roster.fiscal, desk().today());
    std::optional<Error> problem;
    if (isBusy()) {
        auto busy = files->readBusy(m_path, roster, *person, desk().today());
        if (busy)
            m_busy = std::move(*busy);
        else
            problem = busy.error();
    } else if (const auto leave = files->readLeave(m_path, *person, leaveDays()); leave)
        m_leaves = *leave;
    else
        problem = leave.error();
    m_read = !problem;
    if (problem)
        say(errorLines(*problem).join(QLatin1Char('\n')));
    showRead();
}

void CalendarFileForm::showRead()
{
    hideOutlook();
    if (!m_read) {
        m_about->setText(isBusy()
                ? tr("Only the hours are read, no word of what they are. Talks are not proposed "
                     "into them.")
                : tr(
                    "Whole days of the file become leave, in place of the leave from today on. Put "
                    "only leave into it."));
        button().setText(tr("Choose a file"));
        return;
    }
    const auto name = QFileInfo(m_path).fileName();
    const auto until = plainDate(m_days.last, desk().today());
    auto found = counted(static_cast<int>(m_busy.size()), tr("1 busy time"), tr("%1 busy times"));
    if (const auto* person = who(); person && !isBusy()) {
        auto roster = desk().plan()->roster;
        const auto changes = replaceLeave(roster, person->code, leaveDays(), m_leaves);
        found = counted(
            static_cast<int>(changes.added.size()), tr("1 new leave"), tr("%1 new leaves"));
        if (const auto gone = static_cast<int>(changes.removed.size()); gone > 0)
            found += tr(", ") + counted(gone, tr("1 leave goes"), tr("%1 leaves go"));
    }
    m_about->setText(tr("%1: %2 until %3.").arg(name, found, until));
    button().setText(tr("Import"));
    if (const auto* person = who(); person && !isBusy())
        lookAt(withLeave(person->code), {}, desk().today());
}

DayRange CalendarFileForm::leaveDays() const { return {desk().today(), m_days.last}; }

std::function<Roster(Roster)> CalendarFileForm::withLeave(const std::string& person) const
{
    return [person, days = leaveDays(), leaves = m_leaves](Roster roster) {
        replaceLeave(roster, person, days, leaves);
        return roster;
    };
}

void CalendarFileForm::act()
{
    const auto* person = who();
    if (!m_read || !person) {
        askForFile();
        return;
    }
    const auto name = QString::fromStdString(person->name);
    if (isBusy())
        saveAndClose(
            tr("busy times of %1").arg(name),
            [code = person->code, days = m_days, busy = m_busy](Roster roster) {
                replaceBusy(roster, code, days, busy);
                return roster;
            },
            tr("The busy times of %1 are imported.").arg(name));
    else
        saveAndClose(tr("leave of %1").arg(name), withLeave(person->code),
            tr("The leave of %1 is imported.").arg(name));
}

} // namespace mor::ui
