// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/holidays_form.h"

#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/planning/roster_edit.h"
#include "people/people_words.h"
#include "shared/button.h"
#include "shared/day_field.h"
#include "shared/error_text.h"
#include "shared/period.h"
#include "shared/plural.h"
#include "shared/roster_files.h"
#include "shared/row_table.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardPaths>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::chrono::days kAhead{730};

const auto kNew = QStringLiteral("new");

QString idOf(const Holiday& holiday)
{
    return QString::number(holiday.day.time_since_epoch().count());
}

} // namespace

HolidaysForm::HolidaysForm(Desk& desk, const std::string& calendar, QWidget* parent)
    : PanelForm(desk, tr("Holidays"), parent)
    , m_calendar(new QComboBox)
    , m_newName(new QLineEdit)
    , m_rows(new RowTable(tr("Holidays"), {0, 1}))
    , m_day(new DayField(tr("Day")))
    , m_name(new QLineEdit)
    , m_remove(new Button(tr("Remove this holiday"), Button::Kind::Ghost))
    , m_choose(new Button({}, Button::Kind::Ghost))
{
    addField(tr("Calendar"), m_calendar);
    m_newLabel = addField(tr("Name of the calendar"), m_newName);
    below()->addWidget(m_rows);
    m_dayLabel = addField(tr("Day"), m_day);
    m_nameLabel = addField(tr("Holiday"), m_name);
    m_name->setMaxLength(static_cast<int>(kNameBytes));
    foot()->addWidget(m_remove);
    foot()->addWidget(m_choose);
    m_day->setDay(desk.today());
    const auto reason = whyNotEditPeople(desk);
    setReadOnly(reason);
    m_choose->setReasonDisabled(reason);
    m_remove->setReasonDisabled(reason);
    fillCalendars(calendar);
    showCalendar();
    connect(m_calendar, &QComboBox::currentIndexChanged, this, &HolidaysForm::showCalendar);
    connect(m_rows, &RowTable::currentRowChanged, this, &HolidaysForm::showHoliday);
    connect(m_rows, &RowTable::dropped, this, &HolidaysForm::remove);
    connect(m_day, &DayField::dayChanged, this, &HolidaysForm::looked);
    connect(m_name, &QLineEdit::textChanged, this, &HolidaysForm::looked);
    connect(m_newName, &QLineEdit::textChanged, this, &HolidaysForm::looked);
    connect(m_choose, &QAbstractButton::clicked, this, [this] {
        if (m_fromFile.empty())
            askForFile();
        else
            dropFile();
    });
    connect(m_remove, &QAbstractButton::clicked, this, &HolidaysForm::remove);
    connect(&desk, &Desk::planChanged, this, [this] {
        fillCalendars(this->calendar());
        showCalendar();
    });
}

QWidget* HolidaysForm::firstFocus() const { return m_calendar; }

std::string HolidaysForm::calendar() const
{
    return m_calendar->currentData().toString().toStdString();
}

const Holiday* HolidaysForm::current() const
{
    const auto* calendar = findCalendar(desk().plan()->roster, this->calendar());
    const auto id = m_rows->currentId();
    for (std::size_t i = 0; calendar && i < calendar->holidays.size(); ++i)
        if (idOf(calendar->holidays[i]) == id)
            return &calendar->holidays[i];
    return nullptr;
}

void HolidaysForm::fillCalendars(const std::string& chosen)
{
    const QSignalBlocker quiet(m_calendar);
    m_calendar->clear();
    for (const auto& one : desk().plan()->roster.calendars)
        m_calendar->addItem(QString::fromStdString(one.name), QString::fromStdString(one.code));
    m_calendar->addItem(tr("A new calendar"), QString());
    const int at = m_calendar->findData(QString::fromStdString(chosen));
    m_calendar->setCurrentIndex(chosen.empty() ? 0 : std::max(0, at));
}

void HolidaysForm::showCalendar()
{
    const Day today = desk().today();
    const auto* calendar = findCalendar(desk().plan()->roster, this->calendar());
    std::vector<Row> rows{
        {kNew, {softCell(QString()), softCell(tr("A new holiday"))}, tr("A new holiday")}};
    for (std::size_t i = 0; calendar && i < calendar->holidays.size(); ++i) {
        const auto& holiday = calendar->holidays[i];
        if (holiday.day < today - std::chrono::days{31})
            continue; // closed long ago
        const auto name = QString::fromStdString(holiday.name);
        rows.push_back({idOf(holiday), {softCell(shortDate(holiday.day, today)), bodyCell(name)},
            tr("%1, %2").arg(shortDate(holiday.day, today), name)});
    }
    const auto was = m_rows->currentId();
    m_newName->setVisible(calendar == nullptr);
    m_newLabel->setVisible(calendar == nullptr);
    {
        const QSignalBlocker quiet(m_rows);
        m_rows->setRows({QString(), QString()}, std::move(rows));
        m_rows->select(was.isEmpty() ? kNew : was);
        if (m_rows->currentId().isEmpty())
            m_rows->select(kNew);
    }
    showHoliday();
}

void HolidaysForm::showHoliday()
{
    const auto* holiday = current();
    {
        const QSignalBlocker day(m_day);
        const QSignalBlocker name(m_name);
        if (holiday)
            m_day->setDay(holiday->day);
        m_name->setText(holiday ? QString::fromStdString(holiday->name) : QString());
    }
    m_remove->setVisible(holiday != nullptr && m_fromFile.empty());
    m_choose->setText(m_fromFile.empty() ? tr("Import calendar file…") : tr("Do not import"));
    for (QWidget* part : QList<QWidget*>{m_rows, m_day, m_name, m_dayLabel, m_nameLabel})
        part->setVisible(m_fromFile.empty());
    button().setText(!m_fromFile.empty() ? counted(static_cast<int>(m_fromFile.size()),
                         tr("Import 1 holiday"), tr("Import %1 holidays"))
            : holiday                    ? tr("Save")
                                         : tr("Add"));
    looked();
}

QString HolidaysForm::problemHere() const
{
    if (calendar().empty() && m_newName->text().simplified().isEmpty())
        return tr("The calendar needs a name.");
    if (!m_fromFile.empty())
        return {};
    if (m_name->text().simplified().isEmpty())
        return tr("The holiday needs a name.");
    const auto* shown = current();
    const auto* calendar = findCalendar(desk().plan()->roster, this->calendar());
    const auto* there = calendar ? holidayOn(*calendar, m_day->day()) : nullptr;
    if (there && there != shown)
        return tr("%1 is on that day already. Choose it in the list to rename it.")
            .arg(QString::fromStdString(there->name));
    return {};
}

RosterEdit HolidaysForm::edit() const
{
    const auto* shown = current();
    const Holiday before = shown ? *shown : Holiday{};
    const Holiday after{m_day->day(), m_name->text().simplified().toStdString()};
    return [code = calendar(), name = m_newName->text().simplified().toStdString(), before, after,
               file = m_fromFile](Roster roster) {
        auto in = code;
        if (in.empty()) {
            WorkCalendar calendar;
            calendar.code = in = freeCalendarCode(roster, name);
            calendar.name = name;
            roster.calendars.push_back(std::move(calendar));
            normalise(roster);
        }
        if (file.empty())
            putHoliday(roster, in, before, after);
        else
            putHolidays(roster, in, file);
        return roster;
    };
}

void HolidaysForm::askForFile()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Import holidays"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Calendar files (*.ics);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void HolidaysForm::openFile(const QString& path)
{
    const auto* files = desk().rosterFiles();
    const DayRange ahead{desk().today(), desk().today() + kAhead};
    const auto read = files && files->readHolidays
        ? files->readHolidays(path, ahead)
        : Result<std::vector<Holiday>>(fail(ErrorKind::Unavailable, "program.no_files"));
    if (!read)
        say(errorLines(read.error()).join(QLatin1Char('\n')));
    else if (read->empty())
        say(tr("The file has no holiday in the next two years."));
    else {
        m_fromFile = *read;
        showHoliday();
    }
}

void HolidaysForm::dropFile()
{
    m_fromFile.clear();
    say({});
    showHoliday();
}

void HolidaysForm::looked()
{
    if (!problemHere().isEmpty()) {
        hideOutlook();
        say({});
        return;
    }
    lookAt(edit(), {}, m_day->day());
}

void HolidaysForm::act()
{
    if (const auto problem = problemHere(); !problem.isEmpty()) {
        say(problem);
        return;
    }
    const auto name = m_name->text().simplified();
    const auto when = plainDate(m_day->day(), desk().today());
    const bool isNew = calendar().empty();
    const auto code = isNew
        ? freeCalendarCode(desk().plan()->roster, m_newName->text().simplified().toStdString())
        : calendar();
    const auto kept = edit();
    if (!m_fromFile.empty()) {
        const auto words = counted(static_cast<int>(m_fromFile.size()),
            tr("1 holiday is imported."), tr("%1 holidays are imported."));
        if (save(tr("import of holidays"), kept, words)) {
            m_fromFile.clear();
            fillCalendars(code);
            showCalendar();
        }
        return;
    }
    if (!save(tr("holiday %1").arg(name), kept, tr("%1 is a holiday on %2.").arg(name, when)))
        return;
    fillCalendars(code);
    m_rows->select(kNew);
    showCalendar();
}

void HolidaysForm::remove()
{
    const auto* shown = current();
    if (!shown || !mayEditPeople(desk()))
        return;
    const auto holiday = *shown;
    const auto name = QString::fromStdString(holiday.name);
    save(
        tr("removing %1").arg(name),
        [code = calendar(), holiday](Roster roster) {
            putHoliday(roster, code, holiday, {});
            return roster;
        },
        tr("%1 is a working day again.").arg(plainDate(holiday.day, desk().today())));
}

} // namespace mor::ui
