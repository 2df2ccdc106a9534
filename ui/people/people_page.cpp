// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/people_page.h"

#include "people/leave_card.h"
#include "people/org_tree.h"
#include "people/panel_form.h"
#include "people/people_words.h"
#include "people/person_card.h"
#include "people/roster_change.h"
#include "shared/button.h"
#include "shared/day_field.h"
#include "shared/empty_state.h"

#include <QKeyEvent>
#include <QPointer>
#include <QSignalBlocker>
#include <QStackedLayout>

namespace mor::ui {

void PeoplePage::showFor(const Person*, const Period& period)
{
    m_on = period.days.first;
    {
        const QSignalBlocker quiet(m_day);
        m_day->setDay(m_on);
    }
    const auto reason = whyNotEditPeople(desk());
    m_add->setReasonDisabled(reason);
    m_import->setReasonDisabled(reason);
    m_card->setReadOnly(reason);
    m_leave->setReadOnly(reason);
    if (desk().plan()->roster.people.empty()) {
        m_lack->say(tr("Nobody is in this file yet."),
            tr("Type names, one per line, or import a file of people."), tr("Type names"));
        setHeading(tr("People and calendars"), {});
        m_stack->setCurrentIndex(1);
        place();
        return;
    }
    read();
}

void PeoplePage::read()
{
    const auto* viewer = desk().viewer();
    const PeopleQuestion question{
        viewer ? viewer->code : std::string{}, m_shown, m_on, desk().today()};
    desk().runner().run(
        QStringLiteral("people-%1").arg(reinterpret_cast<quintptr>(this)),
        [plan = desk().plan(), question](const Cancelled&) { return readPeople(plan, question); },
        [page = QPointer<PeoplePage>(this)](std::shared_ptr<const PeopleContents> contents) {
            if (page)
                page->showContents(std::move(contents));
        });
}

void PeoplePage::showContents(std::shared_ptr<const PeopleContents> contents)
{
    m_contents = std::move(contents);
    setHeading(tr("People and calendars"), contextWords(*m_contents));
    if (m_contents->nodes.empty()) {
        m_lack->say(tr("Nobody works here on that day."),
            tr("Choose a later day above to see the organisation."), tr("Back to today"));
        m_stack->setCurrentIndex(1);
        place();
        return;
    }
    m_cover->setText(
        tr("%1 Change the date above to see any other day.").arg(coverWords(*m_contents)));
    m_tree->show(m_contents);
    m_shown = m_contents->person(m_contents->shown).code;
    m_card->show(*m_contents);
    m_leave->show(m_contents);
    m_stack->setCurrentIndex(0);
    place();
}

QString PeoplePage::cover() const { return m_cover->text(); }

QWidget* PeoplePage::firstFocus()
{
    return m_stack->currentIndex() == 0 ? static_cast<QWidget*>(m_tree) : this;
}

void PeoplePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_form)
        closeForm();
    else
        Page::keyPressEvent(event);
}

} // namespace mor::ui
