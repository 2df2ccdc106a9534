// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// What the page's buttons and rows lead to.
#include "people/calendar_file_form.h"
#include "people/holidays_form.h"
#include "people/leave_form.h"
#include "people/org_tree.h"
#include "people/people_page.h"
#include "people/people_words.h"
#include "people/person_form.h"
#include "shared/error_text.h"
#include "shared/import_files.h"

namespace mor::ui {

void PeoplePage::addPerson()
{
    if (desk().plan()->roster.people.empty()) {
        Q_EMIT peopleWanted();
        return;
    }
    const auto* shown = desk().person(m_shown);
    std::string boss;
    if (shown && shown->role != Role::Rep)
        boss = shown->code;
    open(new PersonForm(desk(), {}, boss, this));
}

void PeoplePage::editPerson()
{
    if (desk().person(m_shown) && mayEditPeople(desk()))
        open(new PersonForm(desk(), m_shown, {}, this));
}

void PeoplePage::addLeave()
{
    if (!m_contents)
        return;
    std::vector<std::string> people;
    for (const auto at : m_contents->around)
        people.push_back(m_contents->person(at).code);
    open(new LeaveForm(desk(), people, m_shown, std::nullopt, this));
}

void PeoplePage::changeLeave(const Leave& leave)
{
    open(new LeaveForm(desk(), {leave.person}, leave.person, leave, this));
}

void PeoplePage::removeLeave(const Leave& leave)
{
    const auto name = nameOf(desk().plan()->roster, leave.person);
    const auto done
        = changeRoster(desk(), tr("removing leave of %1").arg(name), withoutLeave(leave));
    Q_EMIT said(done ? tr("The leave of %1 is removed.").arg(name) : errorText(done.error()),
        done.has_value());
}

void PeoplePage::editHolidays()
{
    const auto* shown = desk().person(m_shown);
    open(new HolidaysForm(desk(), shown ? shown->calendar : std::string{}, this));
}

void PeoplePage::importCalendar()
{
    const auto* viewer = desk().viewer();
    if (!m_contents || (!viewer && !mayEditPeople(desk())))
        return;
    const bool own = !mayEditPeople(desk());
    std::vector<std::string> people;
    if (own)
        people.push_back(viewer->code);
    else
        for (const auto at : m_contents->around)
            people.push_back(m_contents->person(at).code);
    open(new CalendarFileForm(desk(), people, own ? viewer->code : m_shown, own, this));
}

void PeoplePage::importPeople()
{
    if (auto* files = ImportFiles::of(desk()))
        files->want(ImportKind::People);
}

void PeoplePage::open(PanelForm* form)
{
    closeForm();
    m_form = form;
    m_form->setProperty("morPane", true); // F6 stops here
    m_form->setFocusProxy(m_form->firstFocus());
    connect(m_form, &PanelForm::closeWanted, this, &PeoplePage::closeForm);
    connect(
        m_form, &PanelForm::said, this, [this](const QString& sentence) { Q_EMIT said(sentence); });
    place();
    m_form->show();
    m_form->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::closeForm()
{
    if (!m_form)
        return;
    const bool had = m_form->isAncestorOf(focusWidget());
    m_form->hide();
    m_form->disconnect(this);
    m_form->deleteLater();
    m_form = nullptr;
    place();
    if (had)
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

} // namespace mor::ui
