// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/grid_card.h"

#include "adherence/content.h"
#include "adherence/grid_content.h"
#include "adherence/grid_view.h"
#include "adherence/legend.h"
#include "shared/button.h"
#include "shared/card_copies.h"
#include "shared/explain.h"
#include "shared/opened.h"
#include "shared/pick_list.h"

#include <QHBoxLayout>
#include <QStringListModel>

#include <algorithm>

namespace mor::ui {

GridCard::GridCard(QWidget* parent)
    : TableCard({}, parent)
    , m_names(new QStringListModel(this))
    , m_hint(new Label({}, Type::Small, &Theme::text2))
    , m_choose(new Button(Icon::Down, tr("Choose the activity"), Button::Kind::Ghost))
    , m_view(new GridView(m_model))
{
    m_choose->setCompact(true);
    m_hint->elided()->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    head()->setStretch(0, 0);
    head()->insertWidget(1, m_choose);
    head()->insertWidget(2, m_hint, 1);
    setView(*m_view);
    addFoot(new Legend(Legend::Kind::Grid));
    connect(m_choose, &QAbstractButton::clicked, this, &GridCard::openList);
    makeExplained(*m_view);
    whenOpened(*m_view, this, [this](const QModelIndex& index) { openCell(index); });
    auto* copies
        = new CardCopies(*this, [this] { return m_model.copyRows(m_view->accessibleName()); });
    connect(copies, &CardCopies::copied, this, &GridCard::said);
}

QWidget* GridCard::firstFocus() const { return m_view; }

void GridCard::showContent(const std::shared_ptr<const AdherenceContent>& content)
{
    m_content = content;
    m_overview = &content->overview;
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
    setTitle(title);
    m_view->setAccessibleName(title);
    m_hint->setText(
        tr("a single week says little: %1 are judged together").arg(judgedText(*m_overview)));
    m_choose->setVisible(!oneTeam && m_overview->activities.size() > 1);

    const auto at = m_view->currentIndex();
    m_model.setItems(gridContent(*m_overview, m_activity, m_content->comparison.cellsBefore));
    m_view->fit();
    m_view->returnTo(at.row(), at.column());
}

void GridCard::openCell(const QModelIndex& index)
{
    const bool oneTeam = m_overview->teams.size() == 1;
    const auto row = static_cast<std::size_t>(index.row());
    const auto& manager = m_overview->teams[oneTeam ? 0 : row].manager;
    const auto& activity = oneTeam ? m_overview->activities[row].code : m_activity;
    auto due = m_overview->judged;
    if (index.column() > 0 && index.column() < m_model.judgedColumn()) {
        const Day monday = m_overview->weeks[static_cast<std::size_t>(index.column() - 1)];
        due = {monday, monday + std::chrono::days{6}};
    }
    Q_EMIT cellWanted(manager, activity, due, m_model.index(index.row(), 0).data().toString());
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
