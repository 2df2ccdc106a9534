// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/person_card.h"

#include "people/people_words.h"
#include "shared/avatar.h"
#include "shared/button.h"
#include "shared/paint.h"
#include "shared/row_table.h"

#include <QHBoxLayout>

namespace mor::ui {

PersonCard::PersonCard(QWidget* parent)
    : Card({}, parent)
    , m_avatar(new Avatar(32))
    , m_name(new Label({}, Type::Section))
    , m_about(new Label({}, Type::Small, &Theme::text2))
    , m_edit(new Button(tr("Edit"), Button::Kind::Quiet))
    , m_lines(new RowTable(tr("Reporting lines"), {4, 2, 2, 2}))
    , m_alone(new Label(tr("No reporting line yet."), Type::Small, &Theme::muted))
{
    m_edit->setCompact(true);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name->wrapped());
    names->addWidget(m_about->wrapped());
    auto* head = new QHBoxLayout;
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    body()->addLayout(head);
    body()->addWidget(new Rule);
    body()->addWidget(new SectionHeading(tr("Reporting lines")));
    body()->addWidget(m_lines);
    body()->addWidget(m_alone);
    auto* rule = new Label(tr("A talk belongs to the manager in charge on its due date. Moving "
                              "somebody never changes the past."),
        Type::Small, &Theme::text2);
    body()->addWidget(rule->wrapped());
    connect(m_edit, &QAbstractButton::clicked, this, &PersonCard::editWanted);
    space();
}

void PersonCard::show(const PeopleContents& contents)
{
    const auto& person = contents.person(contents.shown);
    const auto name = QString::fromStdString(person.name);
    setAccessibleName(name);
    m_avatar->setInitials(initialsOf(name));
    m_name->setText(name);
    m_about->setText(personLine(contents, person));
    auto rows = lineRows(contents, person);
    m_alone->setVisible(rows.empty());
    m_lines->setVisible(!rows.empty());
    m_lines->setRows({tr("Who"), tr("Role now"), tr("From"), tr("To")}, std::move(rows));
    m_edit->setAccessibleName(tr("Edit %1").arg(name));
}

void PersonCard::setReadOnly(const QString& reason) { m_edit->setReasonDisabled(reason); }

void PersonCard::space()
{
    const auto& theme = themeOf(*this);
    body()->itemAt(0)->layout()->setSpacing(theme.px(12));
}

void PersonCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (isThemeChange(*event))
        space();
}

} // namespace mor::ui
