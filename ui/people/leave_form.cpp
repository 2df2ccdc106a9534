// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/leave_form.h"

#include "core/planning/roster_edit.h"
#include "people/people_words.h"
#include "shared/button.h"
#include "shared/day_field.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace mor::ui {

namespace {

using std::chrono::days;

constexpr DayRange kNone_{Day{days{1}}, Day{}};

Leave none(const std::string& person) { return {person, kNone_, LeaveKind::Leave}; }

} // namespace

RosterEdit withoutLeave(const Leave& leave)
{
    return [leave](Roster roster) {
        putLeave(roster, leave, none(leave.person));
        return roster;
    };
}

LeaveForm::LeaveForm(Desk& desk, const std::vector<std::string>& people, const std::string& person,
    const std::optional<Leave>& leave, QWidget* parent)
    : PanelForm(desk, leave ? tr("Change leave") : tr("Add leave"), parent)
    , m_before(leave)
    , m_person(new QComboBox)
    , m_first(new DayField(tr("First day")))
    , m_last(new DayField(tr("Last day")))
    , m_absent(new QCheckBox(tr("Absent, not planned (shown as “absent” only)")))
{
    for (const auto& code : people)
        m_person->addItem(nameOf(desk.plan()->roster, code), QString::fromStdString(code));
    m_person->setCurrentIndex(std::max(0, m_person->findData(QString::fromStdString(person))));
    m_person->setEnabled(!leave);
    const Day monday = mondayOf(desk.today()) + days{7};
    m_first->setDay(leave ? leave->days.first : monday);
    m_last->setDay(leave ? leave->days.last : monday + days{4});
    m_absent->setChecked(leave && leave->kind == LeaveKind::Absent);
    addField(tr("Who"), m_person);
    addField(tr("First day"), m_first);
    addField(tr("Last day"), m_last);
    fields()->addWidget(m_absent);
    if (leave) {
        auto* remove = new Button(tr("Remove this leave"), Button::Kind::Ghost);
        foot()->addWidget(remove);
        connect(remove, &QAbstractButton::clicked, this, &LeaveForm::remove);
    }
    button().setText(leave ? tr("Save") : tr("Add"));
    connect(m_person, &QComboBox::currentIndexChanged, this, &LeaveForm::looked);
    connect(m_absent, &QCheckBox::toggled, this, &LeaveForm::looked);
    connect(m_first, &DayField::dayChanged, this, [this] {
        if (m_last->day() < m_first->day())
            m_last->setDay(m_first->day());
        looked();
    });
    connect(m_last, &DayField::dayChanged, this, &LeaveForm::looked);
    looked();
}

QWidget* LeaveForm::firstFocus() const
{
    return m_before ? static_cast<QWidget*>(m_first) : m_person;
}

Leave LeaveForm::entered() const
{
    return {m_person->currentData().toString().toStdString(), {m_first->day(), m_last->day()},
        m_absent->isChecked() ? LeaveKind::Absent : LeaveKind::Leave};
}

RosterEdit LeaveForm::edit() const
{
    const auto after = entered();
    const auto before = m_before.value_or(none(after.person));
    return [before, after](Roster roster) {
        putLeave(roster, before, after);
        return roster;
    };
}

void LeaveForm::looked()
{
    if (m_last->day() < m_first->day()) {
        hideOutlook();
        say(tr("The leave ends before it begins. Choose a later last day."), true);
        return;
    }
    lookAt(edit(), {}, m_first->day());
}

void LeaveForm::act()
{
    if (m_last->day() < m_first->day())
        return;
    const auto leave = entered();
    const auto name = nameOf(desk().plan()->roster, leave.person);
    saveAndClose(tr("leave of %1").arg(name), edit(),
        tr("%1 is away %2.").arg(name, daysWords(leave.days, desk().today())));
}

void LeaveForm::remove()
{
    if (!m_before)
        return;
    const auto name = nameOf(desk().plan()->roster, m_before->person);
    saveAndClose(tr("removing leave of %1").arg(name), withoutLeave(*m_before),
        tr("The leave of %1 is removed.").arg(name));
}

} // namespace mor::ui
