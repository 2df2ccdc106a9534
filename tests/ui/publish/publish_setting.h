// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rhythm_service.h"
#include "publish/publish_side.h"
#include "publish/publish_view.h"
#include "publish/version_card.h"
#include "shared/button.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

namespace mor::tests {

/// Two managers with two and three reps; PIPE in version 1 since Monday 5 January 2026; a draft
/// that shortens it from 25 + 5 to 20 minutes. Today is Tuesday 3 November 2026.
inline Plan planWithDraft()
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .manager("m-02")
                    .reps("m-01", 2)
                    .reps("m-02", 3)
                    .version(day(2026, 1, 5), {weeklyPipe()})
                    .build();
    auto draft = plan.rhythm.versions.front();
    draft.number = 2;
    draft.publishedOn.reset();
    draft.reason.clear();
    draft.activities.front().minutes = {20, 0, 1};
    plan.rhythm.draft = std::move(draft);
    return plan;
}

/// The publishing view in front of the leader.
struct PublishSetting {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    ui::Desk desk;
    std::unique_ptr<ui::PublishView> view;
    QString said;
    int boards = 0;

    explicit PublishSetting(Plan plan = planWithDraft(), const std::string& viewer = "l-01")
        : plans(std::move(plan))
        , desk({plans, practice, clock, ids, QStringLiteral("north.mor"), {},
              [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                  return std::shared_ptr<const PracticeRepository>(
                      std::shared_ptr<void>(), &practice);
              }})
    {
        REQUIRE(desk.load());
        desk.setViewer(viewer);
        view = std::make_unique<ui::PublishView>(desk);
        QObject::connect(view.get(), &ui::SubView::said, view.get(),
            [this](const QString& sentence) { said = sentence; });
        QObject::connect(
            view.get(), &ui::PublishView::boardWanted, view.get(), [this] { ++boards; });
        QObject::connect(&desk, &ui::Desk::planChanged, view.get(), [this] { view->refresh(); });
        view->resize(1200, 800);
        view->show();
        view->refresh();
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    }

    RhythmService service() { return {plans, practice, clock}; }
    Rhythm rhythm() const { return plans.load()->plan.rhythm; }
    ui::Button* button(const QString& start) const
    {
        for (auto* found : view->findChildren<ui::Button*>())
            if (found->text().startsWith(start))
                return found;
        return nullptr;
    }
    void press(const QString& start)
    {
        auto* found = button(start);
        REQUIRE(found);
        found->click();
        settle();
    }
    void writeReason(const QString& reason)
    {
        view->side()->focusReason();
        auto* field = view->findChild<QPlainTextEdit*>();
        field->setPlainText(reason);
    }
};

} // namespace mor::tests
