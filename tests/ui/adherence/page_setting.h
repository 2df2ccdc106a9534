// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/adherence_page.h"
#include "shared/empty_state.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

/// The page over a plan without practice.
struct PageSetting {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    ui::Desk desk;

    explicit PageSetting(Plan plan)
        : plans(std::move(plan))
        , desk({plans, practice, clock, ids, "north.mor", [] { return std::int64_t{0}; },
              [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                  return std::shared_ptr<const PracticeRepository>(
                      std::shared_ptr<void>(), &practice);
              }})
    {
        REQUIRE(desk.load());
    }

    /// Sentences of the empty states in sight.
    QStringList lacks(ui::AdherencePage& page)
    {
        page.resize(1200, 800);
        page.show();
        page.refreshIfStale();
        desk.runner().finish();
        QStringList sentences;
        for (const auto* lack : page.findChildren<ui::EmptyState*>())
            if (lack->isVisible())
                sentences.append(lack->sentence());
        return sentences;
    }
};

} // namespace mor::tests
