// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "brief/brief_page.h"

#include "app/page_list.h"
#include "app/rail.h"
#include "app/workbench.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/paper_frame.h"
#include "shared/paper_view.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"
#include "today/agenda_foot.h"
#include "today/today_page.h"

#include <QApplication>
#include <QTest>

#include <memory>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

/// A leader, a manager with two reps and a weekly review; Tuesday, 3 November 2026.
struct BriefSetting {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    Desk desk;

    explicit BriefSetting(const char* viewer)
        : plans(OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 2)
                    .version(day(2026, 9, 7), {weeklyPipe()})
                    .build())
        , desk({plans, practice, clock, ids, QStringLiteral("north.mor"), {},
              [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                  return std::shared_ptr<const PracticeRepository>(
                      std::shared_ptr<void>(), &practice);
              }})
    {
        REQUIRE(desk.load());
        desk.setViewer(viewer);
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    }

    std::unique_ptr<BriefPage> page()
    {
        auto made = std::make_unique<BriefPage>(desk);
        made->resize(1200, 800);
        made->show();
        made->refreshIfStale();
        settle();
        return made;
    }
};

int talksOn(const BriefPage& page)
{
    return page.sheet() ? int(page.sheet()->texts(0).filter(QStringLiteral("Talk PIPE")).size())
                        : 0;
}

} // namespace

TEST_CASE(
    "The brief page shows the viewer's own week on one sheet, read aloud as it is", "[ui][brief]")
{
    BriefSetting setting("m-01");
    const auto page = setting.page();

    REQUIRE(page->sheet());
    CHECK(page->sheet()->pages() == 1);
    CHECK(page->title() == "Monday brief");
    CHECK(page->context().startsWith("Manager m-01"));
    CHECK(page->context().endsWith(" · week 45, 2 to 8 November 2026"));
    CHECK(talksOn(*page) >= 2);
    CHECK(page->frame()->view()->accessibleDescription().contains("Talk PIPE"));
    CHECK(page->frame()->saveButton()->isEnabled());
    CHECK(page->firstFocus() == page->frame()->view());
}

TEST_CASE("The next week's brief is one step away", "[ui][brief]")
{
    BriefSetting setting("m-01");
    const auto page = setting.page();
    page->stepPeriod(1);
    setting.settle();

    CHECK(page->context().endsWith("week 46, 9 to 15 November 2026"));
}

TEST_CASE("Choosing the other paper lays the brief out anew", "[ui][brief]")
{
    BriefSetting setting("m-01");
    const auto page = setting.page();
    for (const auto paper : {Paper::Letter, Paper::A4}) {
        page->frame()->choosePaper(paper);
        Q_EMIT page->frame()->paperChosen();
        REQUIRE(page->sheet());
        CHECK(page->sheet()->paper() == paper);
    }
}

TEST_CASE("Nobody sees another person's brief", "[ui][brief]")
{
    BriefSetting setting("l-01");
    const auto page = setting.page();
    page->showPerson("m-01");
    setting.settle();

    CHECK(page->context().startsWith("Leader l-01"));
    CHECK(talksOn(*page) == 0);
}

TEST_CASE("A rep has no brief and is told why", "[ui][brief]")
{
    BriefSetting setting("r-001");
    const auto page = setting.page();

    CHECK_FALSE(page->sheet());
    CHECK(page->frame()->emptyState()->sentence() == "There is no brief for Rep r-001.");
    CHECK_FALSE(page->frame()->printButton()->isEnabled());
    CHECK(page->frame()->saveButton()->toolTip() == "There is nothing to print.");
}

TEST_CASE("Today opens the brief, Escape goes back, and the rail stays on Today", "[ui][brief]")
{
    BriefSetting setting("m-01");
    Workbench bench(setting.desk, allPages());
    bench.resize(1400, 850);
    bench.show();
    bench.openPage(QStringLiteral("today"));
    setting.settle();
    const RailModel rail(allPages());
    for (int row = 0; row < rail.rowCount(); ++row)
        CHECK(rail.index(row).data().toString() != "Monday brief");

    auto* foot = bench.page()->findChild<AgendaFoot*>();
    REQUIRE(foot);
    Q_EMIT foot->briefWanted();
    setting.settle();
    auto* brief = qobject_cast<BriefPage*>(bench.page());
    REQUIRE(brief);
    CHECK(talksOn(*brief) >= 2);
    QTest::keyClick(brief->firstFocus(), Qt::Key_Escape);
    CHECK(qobject_cast<TodayPage*>(bench.page()));
}
