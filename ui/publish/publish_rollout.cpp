// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rollout_pace.h"
#include "publish/publish_side.h"
#include "publish/publish_view.h"
#include "publish/publish_words.h"
#include "publish/rollout_objections.h"

#include <QPointer>

// What the rollout says to publishing.

namespace mor::ui {

void PublishView::askGate()
{
    m_gate.reset();
    const auto plan = desk().plan();
    const auto& versions = plan->rhythm.versions;
    if (paceOf(plan->rhythm, m_from).added.empty())
        return;
    // Asked for the side, which may wait beside the question of the view itself.
    desk().ledgerFor({{versions.front().effectiveFrom, desk().today()}, {}}, m_side,
        [this](const Result<LedgerAnswer>& answer) {
            if (!answer)
                return; // the rule of the stage is told all the same
            desk().runner().run(
                QStringLiteral("publish-gate"),
                [ledger = answer->ledger, today = desk().today()](
                    const Cancelled&) { return stageGate(*ledger, today); },
                [view = QPointer<PublishView>(this)](const StageGate& gate) {
                    if (!view)
                        return;
                    view->m_gate = gate;
                    view->fillHappenings();
                });
        });
}

void PublishView::fillHappenings()
{
    if (m_contents)
        m_side->showHappenings(happenings(*m_contents, m_held, objections()));
}

QStringList PublishView::objections() const
{
    return rolloutObjections(*desk().plan(), m_from, desk().today(), m_gate);
}

} // namespace mor::ui
