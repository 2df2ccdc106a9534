// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/unplanned_dialog.h"

#include "core/org/lookup.h"
#include "shared/button.h"
#include "shared/day_field.h"
#include "shared/practice_acts.h"
#include "shared/theme.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mor::ui {

namespace {

constexpr int kUsualMinutes = 15;
constexpr int kLongest = 720; // as UnplannedTalkService allows

} // namespace

UnplannedDialog::UnplannedDialog(Desk& desk, std::optional<Day> heldOn, QWidget* parent)
    : TalkDialog(desk, tr("Unplanned talk"), parent)
    , m_person(new QComboBox)
    , m_activity(new QComboBox)
    , m_heldOn(new DayField(tr("Held on")))
    , m_minutes(new QSpinBox)
    , m_note(new QPlainTextEdit)
{
    build(heldOn.value_or(desk.today()));
    fillPeople();
    fillActivities();
    explain(tr("Shown and counted apart: it never stands for a planned talk."));
    primary()->setText(tr("Record the talk"));
    primary()->setReasonDisabled(
        m_person->count() == 0 ? tr("Nobody reports to you today.") : QString());
    m_person->setFocus();
}

void UnplannedDialog::build(Day heldOn)
{
    m_minutes->setRange(1, kLongest);
    m_minutes->setValue(kUsualMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_heldOn->setDay(heldOn);
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("The other person can read this."));
    addField(tr("With whom"), m_person);
    addField(tr("What it was like"), m_activity);
    addField(tr("Held on"), m_heldOn);
    addField(tr("Minutes"), m_minutes);
    addField(tr("Note, if you like"), m_note, 1);
    m_note->setMinimumHeight(themeOf(*this).px(72));
}

void UnplannedDialog::fillPeople()
{
    const auto* viewer = desk().viewer();
    if (!viewer)
        return;
    for (const auto* person : reportsOn(desk().plan()->roster, *viewer, desk().today()))
        m_person->addItem(
            QString::fromStdString(person->name), QString::fromStdString(person->code));
}

void UnplannedDialog::fillActivities()
{
    m_activity->addItem(tr("Nothing in the rhythm"), QString());
    const auto* viewer = desk().viewer();
    const auto* version = versionOn(desk().plan()->rhythm, desk().today());
    if (!viewer || !version)
        return;
    for (const auto& activity : version->activities)
        if (activity.owner == viewer->role
            && (activity.counterpart == Counterpart::Rep
                || activity.counterpart == Counterpart::Manager))
            m_activity->addItem(
                QString::fromStdString(activity.name), QString::fromStdString(activity.code));
}

void UnplannedDialog::choosePerson(const std::string& code)
{
    if (const int row = m_person->findData(QString::fromStdString(code)); row >= 0)
        m_person->setCurrentIndex(row);
}

Result<QString> UnplannedDialog::act()
{
    const auto* viewer = desk().viewer();
    UnplannedTalkRequest request;
    request.owner = viewer ? viewer->code : std::string();
    request.person = m_person->currentData().toString().toStdString();
    request.activity = m_activity->currentData().toString().toStdString();
    request.heldOn = m_heldOn->day();
    request.minutes = m_minutes->value();
    request.note = m_note->toPlainText().trimmed().toStdString();
    return recordUnplanned(desk(), request);
}

} // namespace mor::ui
