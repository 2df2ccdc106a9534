// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_page.h"
#include "shared/look_keeper.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "ui/calendar/calendar_setting.h"

#include <QApplication>

namespace mor::tests {

/// The calendar of m-01 in front of the viewer, on Tuesday 3 November 2026.
struct CalendarSetting {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    std::vector<Seen> looks; ///< taken down once the keeper is flushed
    ui::Desk desk;
    std::unique_ptr<ui::CalendarPage> page;
    QString said;

    explicit CalendarSetting(const std::string& viewer = "m-01",
        const OrganisationBuilder& organisation = calendarTeam())
        : plans(organisation.build())
        , desk({plans, practice, clock, ids, QStringLiteral("north.mor"), {},
              [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                  return std::shared_ptr<const PracticeRepository>(
                      std::shared_ptr<void>(), &practice);
              }})
    {
        REQUIRE(desk.load());
        new ui::LookKeeper({[this](const std::string&, const std::vector<Seen>& seen) -> Result<> {
            looks.insert(looks.end(), seen.begin(), seen.end());
            return {};
        }},
            desk);
        desk.setViewer(viewer);
        page = std::make_unique<ui::CalendarPage>(desk);
        QObject::connect(page.get(), &ui::Page::said, page.get(),
            [this](const QString& sentence) { said = sentence; });
        page->resize(1300, 800);
        page->show();
        page->showPerson("m-01");
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    }

    void show(ui::PeriodKind kind)
    {
        page->showPeriod(periodOf(kind, desk.today(), desk.plan()->roster.fiscal));
        settle();
    }

    /// The dialog that is open; null while there is none.
    template <class Dialog>
    Dialog* dialog()
    {
        return page->findChild<Dialog*>();
    }

    template <class View>
    View& view()
    {
        auto* found = page->findChild<View*>();
        REQUIRE(found);
        return *found;
    }
};

} // namespace mor::tests
