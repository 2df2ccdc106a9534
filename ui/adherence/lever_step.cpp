// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/lever_step.h"

#include "adherence/chain_model.h"
#include "shared/lever_news.h"
#include "shared/look_keeper.h"

namespace mor::ui {

LeverStep::LeverStep(Desk& desk, ChainModel& chain, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_chain(chain)
{
}

LeverAsk leverAskOf(const Overview& overview, const std::string& lead, bool isPart)
{
    LeverAsk ask{lead, {}, {}, overview.judged, overview.asOf};
    for (const auto& lever : overview.levers)
        ask.levers.push_back(lever.code);
    if (isPart)
        for (const auto& team : overview.teams)
            ask.only.push_back(team.manager);
    return ask;
}

void LeverStep::showFor(const Overview& overview, const std::string& lead, bool isPart)
{
    auto* news = LeverNews::of(m_desk);
    auto ask = leverAskOf(overview, lead, isPart);
    if (ask != m_asked || overview.viewer != m_viewer)
        m_chain.setLevers(std::nullopt); // nothing of somebody else stays
    m_asked = std::move(ask);
    m_viewer = overview.viewer;
    if (!news || m_asked.levers.empty())
        return;
    news->ask(m_asked, this, [this, plan = overview.plan](const Result<LeverNews::Answer>& told) {
        if (!told)
            return; // the page Results says what can't be read
        m_chain.setLevers(leverStep((*told)->levers, plan->rhythm, plan->roster.fiscal));
        if ((*told)->levers.told() > 0)
            saw(m_desk, DataKind::Deals, (*told)->managers, "adherence");
    });
}

} // namespace mor::ui
