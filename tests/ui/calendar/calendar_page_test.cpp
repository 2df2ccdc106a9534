// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/calendar_page.h"

#include "calendar/quarter_view.h"
#include "calendar/week_view.h"
#include "shared/button.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "ui/calendar/calendar_setting.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

/// The calendar of m-01 in front of the viewer, on Tuesday 3 November 2026.
struct CalendarSetting {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    Desk desk;
    std::unique_ptr<CalendarPage> page;
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
        desk.setViewer(viewer);
        page = std::make_unique<CalendarPage>(desk);
        QObject::connect(page.get(), &Page::said, page.get(),
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

    void show(PeriodKind kind)
    {
        page->showPeriod(periodOf(kind, desk.today(), desk.plan()->roster.fiscal));
        settle();
    }

    template <class View>
    View& view()
    {
        auto* found = page->findChild<View*>();
        REQUIRE(found);
        return *found;
    }

    QComboBox& choice(const QString& name)
    {
        for (auto* box : page->findChildren<QComboBox*>())
            if (box->accessibleName() == name)
                return *box;
        FAIL("no such choice");
        throw 0;
    }

    Button* showAll()
    {
        for (auto* button : page->findChildren<Button*>())
            if (button->text() == "Show all")
                return button;
        return nullptr;
    }
};

} // namespace

TEST_CASE("The calendar shows a day, a week and a quarter of the same person", "[ui][calendar]")
{
    CalendarSetting setting;

    CHECK(setting.view<WeekView>().contents().columns.size() == 7);
    setting.show(PeriodKind::Day);
    CHECK(setting.view<WeekView>().contents().columns.size() == 1);
    CHECK(setting.page->context() == QStringLiteral("Tuesday, 3 November · 1 talk"));
    setting.show(PeriodKind::Quarter);
    CHECK(setting.view<QuarterView>().isVisible());
    CHECK(setting.view<QuarterView>().quarter().weeks.size() == 14);
}

TEST_CASE("Enter on a week of the quarter shows that week on the page", "[ui][calendar]")
{
    CalendarSetting setting;
    setting.show(PeriodKind::Quarter);
    auto& quarter = setting.view<QuarterView>();

    QTest::keyClick(&quarter, Qt::Key_Home);
    for (int week = 0; week < 6; ++week)
        QTest::keyClick(&quarter, Qt::Key_Right);
    QTest::keyClick(&quarter, Qt::Key_Return);
    setting.settle();

    CHECK(setting.view<WeekView>().isVisible());
    CHECK(setting.view<WeekView>().contents().days.first == day(2026, 11, 9));
}

TEST_CASE("A leader sees a manager's team talks and counts, but no rep", "[ui][calendar]")
{
    CalendarSetting setting("l-01");

    const auto& talks = setting.view<WeekView>().contents().talks;
    REQUIRE(talks.size() == 1);
    CHECK(talks.front().key.activity == "FCST");
    CHECK(setting.page->context().startsWith(QStringLiteral("Week 45 · 4 talks")));
    setting.show(PeriodKind::Quarter);
    for (const auto& talk : setting.view<QuarterView>().contents().talks)
        CHECK(talk.person.empty());
}

TEST_CASE("A filter lasts from week to quarter until all is shown again", "[ui][calendar]")
{
    CalendarSetting setting;
    auto& person = setting.choice("Person");
    const auto all = setting.view<WeekView>().contents().talks.size();
    REQUIRE_FALSE(setting.showAll()->isVisible());

    person.setCurrentIndex(1);
    Q_EMIT person.activated(1);
    CHECK(setting.view<WeekView>().contents().talks.size() == 1);
    CHECK(setting.showAll()->isVisible());
    setting.show(PeriodKind::Quarter);
    CHECK(setting.view<QuarterView>().quarter().rows.size() == 1);

    setting.showAll()->click();
    CHECK(setting.view<QuarterView>().quarter().rows.size() == 2);
    setting.show(PeriodKind::Week);
    CHECK(setting.view<WeekView>().contents().talks.size() == all);
    CHECK_FALSE(setting.showAll()->isVisible());
}
