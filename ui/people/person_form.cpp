// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/person_form.h"

#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/planning/roster_edit.h"
#include "people/people_words.h"
#include "shared/button.h"
#include "shared/day_field.h"
#include "shared/error_text.h"
#include "shared/org_words.h"
#include "shared/period.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace mor::ui {

namespace {

using std::chrono::days;

std::string chosen(const QComboBox& box) { return box.currentData().toString().toStdString(); }

void choose(QComboBox& box, const std::string& data)
{
    box.setCurrentIndex(std::max(0, box.findData(QString::fromStdString(data))));
}

bool leadsAnybody(const Roster& roster, const std::string& code, Day on)
{
    return std::ranges::any_of(roster.lines, [&](const ReportingLine& line) {
        return line.boss == code && line.to.value_or(kLastDay) >= on;
    });
}

} // namespace

PersonForm::PersonForm(
    Desk& desk, const std::string& code, const std::string& boss, QWidget* parent)
    : PanelForm(desk, {}, parent)
    , m_code(code)
    , m_bossBefore(boss)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_role(new QComboBox)
    , m_team(new QLineEdit)
    , m_calendar(new QComboBox)
    , m_zone(new QLineEdit)
    , m_playerCoach(new QCheckBox(tr("Carries an own quota (player-coach)")))
    , m_ramps(new QCheckBox(tr("Still ramping, until")))
    , m_rampUntil(new DayField(tr("Last day of the ramp")))
    , m_from(new DayField(tr("From")))
    , m_leaves(new QCheckBox(tr("Leaves, last day")))
    , m_lastDay(new DayField(tr("Last day")))
{
    m_boss = bossPicker();
    m_heir = bossPicker();
    m_heir->setItemText(0, tr("Nobody yet: uncovered"));
    if (const auto* person = desk.person(code)) {
        m_before = *person;
        m_bossBefore = bossFrom(desk.plan()->roster, code, desk.today());
    } else {
        m_before.joined = desk.today();
        const auto* lead = desk.person(boss);
        const auto& calendars = desk.plan()->roster.calendars;
        if (lead) {
            m_before.calendar = lead->calendar;
            m_before.zone = lead->zone;
            m_before.role = lead->role == Role::Leader || lead->role == Role::SecondLine
                ? Role::Manager
                : Role::Rep;
        } else if (!calendars.empty())
            m_before.calendar = calendars.front().code;
    }
    setTitle(adds() ? tr("Add a person") : QString::fromStdString(m_before.name));
    build();
    fill();
    looked();
}

QComboBox* PersonForm::bossPicker() const
{
    auto* picker = new QComboBox;
    picker->addItem(tr("Nobody"), QString());
    for (const auto& person : desk().plan()->roster.people)
        if (person.role != Role::Rep && person.code != m_code && isEmployed(person, desk().today()))
            picker->addItem(
                tr("%1 · %2").arg(QString::fromStdString(person.name), roleLine(person)),
                QString::fromStdString(person.code));
    return picker;
}

void PersonForm::build()
{
    for (const auto role : {Role::Rep, Role::Manager, Role::SecondLine, Role::Leader})
        m_role->addItem(wordOf(role), static_cast<int>(role));
    for (const auto& calendar : desk().plan()->roster.calendars)
        m_calendar->addItem(
            QString::fromStdString(calendar.name), QString::fromStdString(calendar.code));
    addField(tr("Name"), m_name);
    addField(tr("Role"), m_role);
    addField(tr("Reports to"), m_boss);
    m_fromLabel = addField(adds() ? tr("First day") : tr("From which date"), m_from);
    m_teamLabel = addField(tr("Team they lead"), m_team);
    fields()->addWidget(m_playerCoach);
    addField(tr("E-mail"), m_email);
    addField(tr("Work calendar"), m_calendar);
    addField(tr("Time zone"), m_zone);
    fields()->addWidget(m_ramps);
    fields()->addWidget(m_rampUntil);
    if (!adds()) {
        fields()->addWidget(m_leaves);
        fields()->addWidget(m_lastDay);
    }
    m_leaves->setVisible(!adds());
    m_heirLabel = addField(tr("Their team goes to"), m_heir);

    connect(m_calendar, &QComboBox::currentIndexChanged, this, [this] { m_calendarChosen = true; });
    connect(m_zone, &QLineEdit::textEdited, this, [this] { m_zoneChosen = true; });
    connect(m_boss, &QComboBox::currentIndexChanged, this, &PersonForm::followBoss);
    for (auto* field : {m_name, m_email, m_team, m_zone})
        connect(field, &QLineEdit::editingFinished, this, &PersonForm::looked);
    for (auto* box : {m_role, m_calendar, m_boss, m_heir})
        connect(box, &QComboBox::currentIndexChanged, this, &PersonForm::looked);
    for (auto* box : {m_playerCoach, m_ramps, m_leaves})
        connect(box, &QCheckBox::toggled, this, &PersonForm::looked);
    for (auto* field : {m_rampUntil, m_from, m_lastDay})
        connect(field, &DayField::dayChanged, this, &PersonForm::looked);
}

void PersonForm::fill()
{
    const QList<QObject*> all{m_role, m_calendar, m_boss, m_heir, m_playerCoach, m_ramps, m_leaves,
        m_rampUntil, m_from, m_lastDay};
    for (auto* field : all)
        field->blockSignals(true);
    const Day today = desk().today();
    m_name->setText(QString::fromStdString(m_before.name));
    m_email->setText(QString::fromStdString(m_before.email));
    m_team->setText(QString::fromStdString(m_before.team));
    m_zone->setText(QString::fromStdString(m_before.zone));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(m_before.role)));
    choose(*m_calendar, m_before.calendar);
    choose(*m_boss, m_bossBefore);
    m_playerCoach->setChecked(m_before.playerCoach);
    m_ramps->setChecked(m_before.rampUntil.has_value());
    m_rampUntil->setDay(m_before.rampUntil.value_or(today + days{90}));
    m_from->setDay(adds() ? today : mondayOf(today) + days{7});
    m_leaves->setChecked(m_before.left.has_value());
    m_lastDay->setDay(m_before.left.value_or(today + days{30}));
    for (auto* field : all)
        field->blockSignals(false);
}

void PersonForm::followBoss()
{
    const auto* boss = desk().person(chosen(*m_boss));
    if (!adds() || !boss)
        return;
    if (!m_calendarChosen) {
        const QSignalBlocker quiet(m_calendar);
        choose(*m_calendar, boss->calendar);
    }
    if (!m_zoneChosen)
        m_zone->setText(QString::fromStdString(boss->zone));
}

QWidget* PersonForm::firstFocus() const { return m_name; }

bool PersonForm::moves() const { return chosen(*m_boss) != m_bossBefore; }

Day PersonForm::from() const
{
    if (adds() || moves())
        return m_from->day();
    return m_leaves->isChecked() ? m_lastDay->day() + days{1} : desk().today();
}

RosterEdit PersonForm::edit() const
{
    Person person = m_before;
    person.name = m_name->text().simplified().toStdString();
    person.email = m_email->text().simplified().toStdString();
    person.role = static_cast<Role>(m_role->currentData().toInt());
    person.team = person.role == Role::Rep ? "" : m_team->text().simplified().toStdString();
    person.calendar = chosen(*m_calendar);
    person.zone = m_zone->text().simplified().toStdString();
    person.playerCoach = person.role != Role::Rep && m_playerCoach->isChecked();
    person.rampUntil = m_ramps->isChecked() ? std::optional(m_rampUntil->day()) : std::nullopt;
    person.left = !adds() && m_leaves->isChecked() ? std::optional(m_lastDay->day()) : std::nullopt;
    if (adds())
        person.joined = m_from->day();
    const bool handsOn = person.left && !m_heir->isHidden() && !chosen(*m_heir).empty();
    return
        [person, isNew = adds(), moves = adds() || moves(), boss = chosen(*m_boss),
            from = m_from->day(), heir = handsOn ? chosen(*m_heir) : std::string{}](Roster roster) {
            auto entered = person;
            if (isNew)
                entered.code = freePersonCode(roster, entered.role);
            putPerson(roster, entered);
            if (moves)
                leadFrom(roster, entered.code, boss, from);
            if (heir.empty())
                return roster;
            const Day next = *entered.left + days{1};
            std::vector<std::string> team;
            for (const auto* report : reportsOn(roster, entered, *entered.left))
                team.push_back(report->code);
            for (const auto& code : team)
                if (code != heir)
                    leadFrom(roster, code, heir, next);
            return roster;
        };
}

QString PersonForm::problemHere() const
{
    if (m_name->text().simplified().isEmpty())
        return tr("The name is missing.");
    if (const auto fine = checkName("name", m_name->text().simplified().toStdString()); !fine)
        return errorText(fine.error());
    return {};
}

void PersonForm::looked()
{
    const bool isRep = static_cast<Role>(m_role->currentData().toInt()) == Role::Rep;
    m_team->setVisible(!isRep);
    m_teamLabel->setVisible(!isRep);
    m_playerCoach->setVisible(!isRep);
    m_rampUntil->setVisible(m_ramps->isChecked());
    const bool dated = adds() || moves();
    m_from->setVisible(dated);
    m_fromLabel->setVisible(dated);
    const bool leaving = !adds() && m_leaves->isChecked();
    m_lastDay->setVisible(leaving);
    const bool heirs = leaving && leadsAnybody(desk().plan()->roster, m_code, m_lastDay->day());
    m_heir->setVisible(heirs);
    m_heirLabel->setVisible(heirs);
    button().setText(adds() ? tr("Add")
            : moves()       ? tr("Move on %1").arg(shortDate(m_from->day(), desk().today()))
                            : tr("Save"));
    if (!problemHere().isEmpty()) {
        hideOutlook();
        say({});
        return;
    }
    lookAt(edit(), m_code, from());
}

void PersonForm::act()
{
    if (const auto problem = problemHere(); !problem.isEmpty()) {
        say(problem);
        m_name->setFocus();
        return;
    }
    const auto name = m_name->text().simplified();
    const auto boss = nameOf(desk().plan()->roster, chosen(*m_boss));
    if (adds())
        saveAndClose(tr("adding %1").arg(name), edit(), tr("%1 is added.").arg(name));
    else if (moves())
        saveAndClose(tr("move of %1").arg(name), edit(),
            chosen(*m_boss).empty()
                ? tr("%1 reports to nobody from %2.")
                      .arg(name, shortDate(m_from->day(), desk().today()))
                : tr("%1 reports to %2 from %3.")
                      .arg(name, boss, shortDate(m_from->day(), desk().today())));
    else
        saveAndClose(tr("change of %1").arg(name), edit(), tr("%1 is saved.").arg(name));
}

} // namespace mor::ui
