// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// The weekly plan, from the button beside the calendar to the toast.

#include "calendar/calendar_page.h"
#include "calendar/side_panel.h"
#include "calendar/slot_proposal_acts.h"
#include "calendar/slot_proposal_dialog.h"
#include "core/org/lookup.h"
#include "shared/button.h"
#include "shared/error_text.h"

namespace mor::ui {

void CalendarPage::offerWeeklyPlan()
{
    m_weeklyPlan = new Button(tr("Propose a weekly plan"));
    m_weeklyPlan->setObjectName(QStringLiteral("weeklyPlan"));
    m_side->addAct(m_weeklyPlan);
    connect(m_weeklyPlan, &QAbstractButton::clicked, this, &CalendarPage::proposeWeeklyPlan);
}

void CalendarPage::placeWeeklyPlan(const Person& person)
{
    const bool leads = !reportsOn(m_plan->roster, person, m_contents.today).empty();
    m_weeklyPlan->setVisible(leads && showsPeople());
    m_weeklyPlan->setReasonDisabled(
        desk().isReadOnly() ? tr("The file can only be read.") : QString());
}

void CalendarPage::proposeWeeklyPlan()
{
    const auto plan = desk().plan();
    const auto* person = findPerson(plan->roster, m_person);
    if (!person)
        return;
    const auto proposal = proposeWeek(*plan, desk().today(), *person);
    const auto* version = versionOn(plan->rhythm, desk().today());
    auto* dialog = new SlotProposalDialog(
        proposal, plan->roster, version ? version : newestVersion(plan->rhythm), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, proposal] {
        const auto taken = takeSlots(desk(), proposal);
        Q_EMIT said(taken ? *taken : errorText(taken.error()), taken.has_value());
    });
    dialog->open();
}

} // namespace mor::ui
