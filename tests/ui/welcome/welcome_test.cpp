// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/first_plan.h"
#include "core/schedule/schedule.h"
#include "shared/button.h"
#include "support/catch.h"
#include "support/organisation_builder.h"
#include "welcome/starter_card.h"
#include "welcome/welcome_page.h"

#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace mor;
using namespace mor::ui;
using mor::tests::day;

TEST_CASE("A letter chooses a starter and Enter starts with it", "[ui][welcome]")
{
    WelcomePage page;
    page.setStarters(starterOffers());
    page.show();
    QSignalSpy start(&page, &WelcomePage::startWanted);

    QTest::keyClick(&page, Qt::Key_B);
    CHECK(page.chosen() == 1);
    QTest::keyClick(&page, Qt::Key_C);
    CHECK(page.chosen() == 2);
    QTest::keyClick(&page, Qt::Key_Return);

    REQUIRE(start.count() == 1);
    CHECK(start.front().at(0).toInt() == 2);
}

TEST_CASE("The starters cost the hours of the handbook's table", "[ui][welcome]")
{
    const auto offers = starterOffers();
    REQUIRE(offers.size() == 3);

    CHECK(offers[0].hours(8).perWeek == Approx(6.1).margin(0.05));
    CHECK(offers[1].hours(8).perWeek == Approx(13.2).margin(0.05));
    CHECK(offers[1].hours(5).perWeek == Approx(8.6).margin(0.05));
    CHECK(offers[2].hours(6).perWeek == Approx(7.8).margin(0.05));
}

TEST_CASE("More reps cost more hours at once", "[ui][welcome]")
{
    WelcomePage page;
    page.setStarters(starterOffers());
    const auto* button = page.findChild<StarterCard*>()->button();
    const auto before = button->accessibleDescription();

    page.findChild<QSpinBox*>()->setValue(12);

    CHECK(page.span() == 12);
    CHECK(button->accessibleDescription() != before);
}

TEST_CASE("The first plan has talks open this week", "[ui][welcome]")
{
    const auto today = day(2026, 11, 5); // a Thursday
    auto plan = startedWith(0, today);
    REQUIRE(plan);

    plan->roster
        = withPeople(*plan, {"Marta Keller", {"Aylin Demir", "Jonas Weber"}, false}, today).roster;

    CHECK(checkPlan(*plan).none());
    const auto schedule
        = expand(std::make_shared<const Plan>(*plan), {day(2026, 11, 2), day(2026, 11, 8)});
    REQUIRE(schedule.occurrences.size() == 2);
    CHECK(schedule.windowOf(schedule.occurrences[0]).opens <= today);
}
