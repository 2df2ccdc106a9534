// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/grid_card.h"

#include "adherence/grid_content.h"
#include "adherence/grid_view.h"
#include "adherence/legend.h"
#include "shared/button.h"
#include "shared/pick_list.h"

#include <QHBoxLayout>
#include <QStringListModel>

#include <algorithm>

namespace mor::ui {

GridCard::GridCard(QWidget* parent)
    : Card({}, parent)
    , m_names(new QStringListModel(this))
    , m_title(new Label({}, Type::Section))
    , m_hint(new Label(tr("a single week says little, so only all of them together are judged"),
          Type::Small, &Theme::muted))
    , m_choose(new Button(Icon::Down, tr("Choose the activity"), Button::Kind::Ghost))
    , m_view(new GridView(m_model))
{
    const auto& theme = themeOf(*this);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(4));
    m_choose->setCompact(true);
    m_title->elided();
    m_hint->elided()->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    head->addWidget(m_title);
    head->addWidget(m_choose);
    head->addWidget(m_hint, 1);
    body()->addLayout(head);
    body()->addWidget(m_view, 1);
    body()->addWidget(new Legend(Legend::Kind::Grid));
    connect(m_choose, &QAbstractButton::clicked, this, &GridCard::openList);
    connect(m_view, &FigureTable::copied, this, &GridCard::copied);
}

QWidget* GridCard::firstFocus() const { return m_view; }

void GridCard::showOverview(std::shared_ptr<const Overview> overview)
{
    m_overview = std::move(overview);
    QStringList names;
    for (const auto& activity : m_overview->activities)
        names.append(QString::fromStdString(activity.name));
    m_names->setStringList(names);
    if (std::ranges::find(m_overview->activities, m_activity, &OverviewActivity::code)
        == m_overview->activities.end())
        m_activity = busiestActivity(*m_overview);
    fill();
}

void GridCard::showActivity(const std::string& code)
{
    if (!m_overview
        || std::ranges::find(m_overview->activities, code, &OverviewActivity::code)
            == m_overview->activities.end())
        return;
    m_activity = code;
    fill();
}

void GridCard::fill()
{
    const bool oneTeam = m_overview->teams.size() == 1;
    const auto activity
        = std::ranges::find(m_overview->activities, m_activity, &OverviewActivity::code);
    const auto name = activity == m_overview->activities.end()
        ? tr("Talks")
        : QString::fromStdString(activity->name);
    const auto title = oneTeam ? tr("%1, by activity and week")
                                     .arg(QString::fromStdString(m_overview->teams.front().label))
                               : tr("%1, by team and week").arg(name);
    m_title->setText(title);
    setAccessibleName(title);
    m_view->setAccessibleName(title);
    m_choose->setVisible(!oneTeam && m_overview->activities.size() > 1);

    const auto at = m_view->currentIndex();
    m_model.setItems(gridContent(*m_overview, m_activity));
    m_view->fit();
    if (at.isValid())
        m_view->setCurrentIndex(m_model.index(at.row(), at.column()));
}

void GridCard::openList()
{
    if (!m_list) {
        m_list = new PickList(tr("Activity"), tr("Find an activity"), *m_names, this);
        connect(m_list, &PickList::picked, this, [this](int row) {
            showActivity(m_overview->activities[static_cast<std::size_t>(row)].code);
            m_view->setFocus();
        });
    }
    const auto current
        = std::ranges::find(m_overview->activities, m_activity, &OverviewActivity::code);
    m_list->openUnder(*m_choose, static_cast<int>(current - m_overview->activities.begin()));
}

} // namespace mor::ui
