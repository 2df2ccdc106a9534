// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/running_card.h"

#include "shared/steps_view.h"

#include <QVBoxLayout>

namespace mor::ui {

RunningCard::RunningCard(QWidget* parent)
    : Card(tr("Still running"), parent)
    , m_context(new Label({}, Type::Small, &Theme::text2))
    , m_chart(new StepsView(tr("Still running")))
    , m_sentence(new Label({}, Type::Body, &Theme::text2))
    , m_legend(new Label({}, Type::Small, &Theme::text2))
{
    layout()->setSpacing(0);
    body()->addWidget(m_context->wrapped());
    body()->addWidget(m_sentence->wrapped());
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_legend->wrapped());
    body()->addStretch();
    showRunning({});
}

void RunningCard::showRunning(const StillRunning& running)
{
    m_running = running;
    m_context->setText(running.context);
    m_context->setVisible(!running.context.isEmpty());
    m_sentence->setText(running.sentence);
    m_sentence->setVisible(!running.drawn);
    m_chart->showChart(running.chart);
    m_chart->setVisible(running.drawn);
    m_legend->setText(running.legend);
    m_legend->setVisible(running.drawn);
}

} // namespace mor::ui
