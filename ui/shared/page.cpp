// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/page.h"

#include "shared/org_words.h"
#include "shared/period_switcher.h"
#include "shared/person_switcher.h"

namespace mor::ui {

Page::Page(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::planChanged, this, [this] {
        fillPeople();
        changed();
    });
    connect(&desk, &Desk::viewerChanged, this, [this] {
        m_shownFor.clear();
        fillPeople();
        changed();
    });
    connect(&desk, &Desk::practiceChanged, this, &Page::changed);
    connect(&desk, &Desk::dayChanged, this, [this] {
        if (m_period)
            m_period->setToday(m_desk.today(), m_desk.plan()->roster.fiscal);
        changed();
    });
}

void Page::setHeading(const QString& title, const QString& context)
{
    m_title = title;
    m_context = context;
    setAccessibleName(title);
    Q_EMIT headingChanged();
}

void Page::addTool(QWidget* tool)
{
    tool->setParent(this);
    tool->hide();
    m_tools.append(tool);
}

void Page::setTools(const QList<QWidget*>& tools)
{
    if (m_tools == tools)
        return;
    for (auto* tool : m_tools)
        tool->hide();
    m_tools = tools;
    Q_EMIT toolsChanged();
}

PeriodSwitcher* Page::usePeriod(PeriodKind kind)
{
    m_period = new PeriodSwitcher(kind, m_desk.today(), m_desk.plan()->roster.fiscal);
    connect(m_period, &PeriodSwitcher::chosen, this, &Page::changed);
    addTool(m_period);
    return m_period;
}

PersonSwitcher* Page::usePerson()
{
    m_person = new PersonSwitcher;
    connect(m_person, &PersonSwitcher::chosen, this, [this](const std::string& code) {
        m_shownFor = code;
        changed();
    });
    addTool(m_person);
    fillPeople();
    return m_person;
}

void Page::fillPeople()
{
    std::vector<PersonChoice> choices;
    bool stillThere = false;
    for (const auto* person : m_desk.peopleToShow()) {
        choices.push_back({person->code, QString::fromStdString(person->name), roleLine(*person)});
        stillThere = stillThere || person->code == m_shownFor;
    }
    if (!stillThere)
        m_shownFor = choices.empty() ? std::string() : choices.front().code;
    if (m_person) {
        m_person->setPeople(std::move(choices));
        m_person->setCurrent(m_shownFor);
    }
}

void Page::showPerson(const std::string& code)
{
    m_shownFor = code;
    fillPeople();
    changed();
}

void Page::showPeriod(const Period& period)
{
    if (m_period)
        m_period->setCurrent(period);
    changed();
}

void Page::stepPeriod(int count)
{
    if (!m_period)
        return;
    if (count == 0)
        m_period->goToToday();
    else
        m_period->step(count);
}

void Page::setNarrow(bool narrow)
{
    m_narrow = narrow;
    if (m_person)
        m_person->setNarrow(narrow);
    layOut(narrow);
}

void Page::changed()
{
    m_stale = true;
    if (isVisible())
        refreshIfStale();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshIfStale(); // what changed while the window was not shown
}

void Page::refreshIfStale()
{
    if (!m_stale)
        return;
    m_stale = false;
    if (m_shownFor.empty())
        fillPeople();
    const auto period = m_period
        ? m_period->current()
        : periodOf(PeriodKind::Day, m_desk.today(), m_desk.plan()->roster.fiscal);
    showFor(m_desk.person(m_shownFor), period);
}

} // namespace mor::ui
