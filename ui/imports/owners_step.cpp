// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "imports/owners_step.h"

#include "shared/choice.h"
#include "shared/label.h"
#include "shared/plural.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

namespace mor::ui {

OwnersStep::OwnersStep(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    hide();
}

void OwnersStep::show(std::vector<ImportOwner> owners, const Roster& roster)
{
    m_owners = std::move(owners);
    m_people.clear();
    delete m_content;
    m_content = new QWidget;
    const auto& theme = themeOf(*this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(theme.px(6));
    column->addWidget((new Label(tr("Whose deals are these?"), Type::Strong))->wrapped());
    column->addWidget((new Label(tr("The file names owners without an e-mail address that is known "
                                    "here. Who stays a name has no team; their deals are kept."),
                           Type::Small, &Theme::text2))
                          ->wrapped());
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(6));
    int row = 0;
    for (const auto& owner : m_owners) {
        const auto text = QString::fromStdString(owner.text);
        auto* people = new Choice(tr("%1 is").arg(text));
        people->addItem(tr("Stays a name"), QString());
        for (const auto& person : roster.people)
            people->addItem(QString::fromStdString(person.name),
                QString::fromStdString(std::string{person.code}));
        people->setCurrentIndex(
            std::max(0, people->findData(QString::fromStdString(owner.suggested))));
        auto* name
            = new Label(tr("%1, %2").arg(text, counted(owner.deals, tr("1 deal"), tr("%1 deals"))));
        name->setBuddy(people);
        connect(people, &QComboBox::currentIndexChanged, this, &OwnersStep::changed);
        grid->addWidget(name->elided(), row, 0);
        grid->addWidget(people, row++, 1);
        m_people.push_back(people);
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    column->addLayout(grid);
    m_right = new QCheckBox(tr("These owners are right"));
    connect(m_right, &QCheckBox::toggled, this, &OwnersStep::changed);
    column->addWidget(m_right);
    m_column->addWidget(m_content);
    setVisible(!m_owners.empty());
}

std::map<std::string, std::string> OwnersStep::answers() const
{
    std::map<std::string, std::string> answers;
    for (std::size_t i = 0; i < m_owners.size(); ++i)
        answers[m_owners[i].text] = m_people[i]->currentData().toString().toStdString();
    return answers;
}

bool OwnersStep::confirmed() const { return m_owners.empty() || m_right->isChecked(); }

void OwnersStep::confirm(bool on)
{
    if (m_right)
        m_right->setChecked(on);
}

void OwnersStep::choose(std::size_t owner, const std::string& person)
{
    auto* people = m_people.at(owner);
    people->setCurrentIndex(std::max(0, people->findData(QString::fromStdString(person))));
}

} // namespace mor::ui
