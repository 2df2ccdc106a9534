// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "welcome/first_people.h"

#include "core/base/text.h"
#include "shared/button.h"
#include "shared/error_text.h"
#include "shared/inline_error.h"
#include "shared/segmented_control.h"

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

/// A manager's line: the name, and behind a colon the reps.
struct ManagerLine {
    QString name;
    QStringList reps;
};

ManagerLine readLine(const QString& line)
{
    ManagerLine read{line.section(QLatin1Char(':'), 0, 0).simplified(), {}};
    for (const auto& part : line.section(QLatin1Char(':'), 1).split(QLatin1Char(',')))
        if (const auto name = part.simplified(); !name.isEmpty())
            read.reps.append(name);
    return read;
}

QStringList namesIn(const FirstPeople& people)
{
    QStringList names{people.manager};
    if (!people.leads)
        return names + people.reps;
    for (const auto& line : people.reps) {
        const auto read = readLine(line);
        names += QStringList(read.name) + read.reps;
    }
    return names;
}

} // namespace

QString problemOf(const FirstPeople& people)
{
    if (people.manager.isEmpty())
        return tr("Your own name is missing. Type it in the first field.");
    if (people.reps.isEmpty())
        return tr("Nobody to talk with yet. Type at least one name below yours.");
    for (const auto& name : namesIn(people))
        if (const auto fine = checkName("name", name.toStdString()); !fine)
            return errorText(fine.error());
    return {};
}

std::string addTo(Roster& roster, const FirstPeople& people, Day from, const std::string& zone)
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
    int reps = 0;
    const auto addReps = [&](const QStringList& names, const std::string& manager) {
        for (const auto& name : names)
            roster.lines.push_back(
                {add(codeOf("r-", 3, ++reps), name, Role::Rep), manager, from, {}});
    };
    const auto self = people.leads ? add("l-01", people.manager, Role::Leader)
                                   : add("m-01", people.manager, Role::Manager);
    if (!people.leads)
        addReps(people.reps, self);
    for (int i = 0; people.leads && i < people.reps.size(); ++i) {
        const auto line = readLine(people.reps[i]);
        const auto manager = add(codeOf("m-", 2, i + 1), line.name, Role::Manager);
        roster.lines.push_back({manager, self, from, {}});
        addReps(line.reps, manager);
    }
    normalise(roster);
    return self;
}

FirstPeopleDialog::FirstPeopleDialog(bool leadersOwn, QWidget* parent)
    : QDialog(parent)
    , m_leadersOwn(leadersOwn)
    , m_role(new SegmentedControl(
          tr("What do you do?"), {tr("I hold the talks with reps"), tr("I lead managers")}))
    , m_meaning(new Label({}, Type::Small, &Theme::text2))
    , m_below(new Label({}, Type::Small, &Theme::text2))
    , m_manager(new QLineEdit)
    , m_reps(new QPlainTextEdit)
    , m_problem(new InlineError(*m_reps))
    , m_add(new Button(tr("Add them and start"), Button::Kind::Primary))
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
    const auto field = [&](Label* label, QWidget* widget) {
        label->wrapped()->setBuddy(widget);
        column->addWidget(label);
        column->addWidget(widget);
        column->addSpacing(theme.px(8));
    };
    field(new Label(tr("What do you do?"), Type::Small, &Theme::text2), m_role);
    column->addWidget(m_meaning->wrapped());
    column->addSpacing(theme.px(8));
    field(new Label(tr("Your name"), Type::Small, &Theme::text2), m_manager);
    m_manager->setAccessibleName(tr("Your name"));
    field(m_below, m_reps);
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

    connect(m_role, &SegmentedControl::chosen, this, &FirstPeopleDialog::showRole);
    connect(later, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_add, &QAbstractButton::clicked, this, &FirstPeopleDialog::check);
    setLeads(leadersOwn);
    m_manager->setFocus();
}

void FirstPeopleDialog::setLeads(bool leads)
{
    m_role->setCurrent(leads ? 1 : 0);
    showRole();
}

void FirstPeopleDialog::showRole()
{
    const bool leads = m_role->current() == 1;
    const bool holdsTalks = leads == m_leadersOwn;
    m_meaning->setText(leads && holdsTalks ? tr("The talks are yours, with your managers.")
            : leads ? tr("The talks are your managers’. You design the rhythm and publish it.")
            : holdsTalks
            ? tr("The talks are yours. While no leader is in the file, you design the rhythm too.")
            : tr("This rhythm is for who leads managers: you would hold none of its talks."));
    m_below->setText(leads ? tr("Your managers, one name per line. Their reps may follow a colon: "
                                "Marta Keller: Aylin Demir, Jonas Weber")
                           : tr("Your reps, one name per line"));
    m_reps->setAccessibleName(m_below->text());
    m_problem->say({});
}

FirstPeople FirstPeopleDialog::people() const
{
    FirstPeople people;
    people.leads = m_role->current() == 1;
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
