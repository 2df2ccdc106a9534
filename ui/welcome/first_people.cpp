// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "welcome/first_people.h"

#include "core/base/text.h"
#include "shared/button.h"
#include "shared/error_text.h"
#include "shared/inline_error.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return FirstPeopleDialog::tr(text); }

std::string codeOf(const char* prefix, int width, int number)
{
    return (QLatin1String(prefix) + QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0')))
        .toStdString();
}

} // namespace

QString problemOf(const FirstPeople& people)
{
    if (people.manager.isEmpty())
        return tr("Your own name is missing. Type it in the first field.");
    if (people.reps.isEmpty())
        return tr("Nobody to talk with yet. Type at least one name below yours.");
    for (const auto& name : QStringList(people.manager) + people.reps)
        if (const auto fine = checkName("name", name.toStdString()); !fine)
            return errorText(fine.error());
    return {};
}

void addTo(Roster& roster, const FirstPeople& people, Day from, const std::string& zone)
{
    if (roster.calendars.empty()) {
        WorkCalendar calendar;
        calendar.code = "work";
        calendar.name = tr("Monday to Friday").toStdString();
        roster.calendars.push_back(std::move(calendar));
    }
    const auto add = [&](std::string code, const QString& name, Role role) {
        Person person;
        person.code = std::move(code);
        person.name = name.toStdString();
        person.role = role;
        person.calendar = roster.calendars.front().code;
        person.zone = zone;
        person.joined = from;
        roster.people.push_back(person);
        return person.code;
    };
    const auto boss = people.leads ? add("l-01", people.manager, Role::Leader)
                                   : add("m-01", people.manager, Role::Manager);
    for (int i = 0; i < people.reps.size(); ++i) {
        const auto code = people.leads ? add(codeOf("m-", 2, i + 1), people.reps[i], Role::Manager)
                                       : add(codeOf("r-", 3, i + 1), people.reps[i], Role::Rep);
        roster.lines.push_back({code, boss, from, {}});
    }
    normalise(roster);
}

FirstPeopleDialog::FirstPeopleDialog(bool leads, QWidget* parent)
    : QDialog(parent)
    , m_leads(leads)
    , m_manager(new QLineEdit)
    , m_reps(new QPlainTextEdit)
    , m_problem(new InlineError(*m_reps))
    , m_add(new Button(tr("Add them and open Today"), Button::Kind::Primary))
{
    const auto& theme = themeOf(*this);
    setWindowTitle(tr("Add people"));
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(4));
    column->addWidget(new Label(tr("Who holds the talks, and with whom?"), Type::Lead));
    auto* why = new Label(tr("Names are enough for now. Dates, leave and calendars can follow."),
        Type::Body, &Theme::text2);
    column->addWidget(why->wrapped());
    column->addSpacing(theme.px(12));
    const auto field = [&](const QString& name, QWidget* widget) {
        auto* label = new Label(name, Type::Small, &Theme::text2);
        label->setBuddy(widget);
        widget->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(widget);
        column->addSpacing(theme.px(8));
    };
    field(tr("Your name"), m_manager);
    field(leads ? tr("Your managers, one name per line") : tr("Your reps, one name per line"),
        m_reps);
    m_reps->setTabChangesFocus(true);
    m_reps->setMinimumHeight(theme.px(160));
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addStretch();
    auto* later = new Button(tr("Later"), Button::Kind::Ghost);
    row->addWidget(later);
    row->addWidget(m_add);
    column->addSpacing(theme.px(8));
    column->addLayout(row);
    m_add->setKeyCap(tr("Ctrl Enter"));
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    setMinimumWidth(theme.px(460));

    connect(later, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_add, &QAbstractButton::clicked, this, &FirstPeopleDialog::check);
}

FirstPeople FirstPeopleDialog::people() const
{
    FirstPeople people;
    people.leads = m_leads;
    people.manager = m_manager->text().simplified();
    for (const auto& line : m_reps->toPlainText().split(QLatin1Char('\n')))
        if (const auto name = line.simplified(); !name.isEmpty())
            people.reps.append(name);
    return people;
}

void FirstPeopleDialog::check()
{
    const auto problem = problemOf(people());
    m_problem->say(problem);
    if (problem.isEmpty())
        accept();
    else if (people().manager.isEmpty())
        m_manager->setFocus();
    else
        m_reps->setFocus();
}

} // namespace mor::ui
