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
#include "shared/row_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace mor::ui {

namespace {

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
{
    addField(tr("Calendar"), m_calendar);
    m_newLabel = addField(tr("Name of the calendar"), m_newName);
    fields()->addWidget(m_rows);
    addField(tr("Day"), m_day);
    addField(tr("Holiday"), m_name);
    m_name->setMaxLength(static_cast<int>(kNameBytes));
    foot()->addWidget(m_remove);
    m_day->setDay(desk.today());
    fillCalendars(calendar);
    showCalendar();
    connect(m_calendar, &QComboBox::currentIndexChanged, this, &HolidaysForm::showCalendar);
    connect(m_rows, &RowTable::currentRowChanged, this, &HolidaysForm::showHoliday);
    connect(m_rows, &RowTable::dropped, this, &HolidaysForm::remove);
    connect(m_day, &DayField::dayChanged, this, &HolidaysForm::looked);
    connect(m_name, &QLineEdit::textChanged, this, &HolidaysForm::looked);
    connect(m_newName, &QLineEdit::textChanged, this, &HolidaysForm::looked);
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
    std::vector<Row> rows;
    for (std::size_t i = 0; calendar && i < calendar->holidays.size(); ++i) {
        const auto& holiday = calendar->holidays[i];
        if (holiday.day < today - std::chrono::days{31})
            continue; // closed long ago
        const auto name = QString::fromStdString(holiday.name);
        rows.push_back({idOf(holiday), {softCell(shortDate(holiday.day, today)), bodyCell(name)},
            tr("%1, %2").arg(shortDate(holiday.day, today), name)});
    }
    rows.push_back(
        {kNew, {softCell(QString()), softCell(tr("A new holiday"))}, tr("A new holiday")});
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
    m_remove->setVisible(holiday != nullptr);
    button().setText(holiday ? tr("Save") : tr("Add"));
    looked();
}

QString HolidaysForm::problemHere() const
{
    if (calendar().empty() && m_newName->text().simplified().isEmpty())
        return tr("The calendar needs a name.");
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
    return [code = calendar(), name = m_newName->text().simplified().toStdString(), before, after](
               Roster roster) {
        auto in = code;
        if (in.empty()) {
            WorkCalendar calendar;
            calendar.code = in = freeCalendarCode(roster, name);
            calendar.name = name;
            roster.calendars.push_back(std::move(calendar));
            normalise(roster);
        }
        putHoliday(roster, in, before, after);
        return roster;
    };
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
    if (!save(tr("holiday %1").arg(name), kept, tr("%1 is a holiday on %2.").arg(name, when)))
        return;
    fillCalendars(code);
    m_rows->select(kNew);
    showCalendar();
}

void HolidaysForm::remove()
{
    const auto* shown = current();
    if (!shown)
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
