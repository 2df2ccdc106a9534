// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/grid_card.h"
#include "adherence/period_kinds.h"
#include "core/adherence/weeks_shown.h"
#include "ui/adherence/page_setting.h"

namespace mor::tests {

using namespace mor::ui;

namespace {

OrganisationBuilder oneTeam()
{
    return OrganisationBuilder().leader().manager("m-01").reps("m-01", 4);
}

} // namespace

TEST_CASE("Without people or rhythm the page says what is missing", "[ui][adherence]")
{
    PageSetting nobody{Plan{}};
    AdherencePage first(nobody.desk);
    PageSetting noRhythm{oneTeam().build()};
    AdherencePage second(noRhythm.desk);

    CHECK(nobody.lacks(first) == QStringList{"Nobody is in this file yet."});
    CHECK(noRhythm.lacks(second) == QStringList{"No rhythm is published yet."});
}

TEST_CASE("A young rhythm shows sentences and the day of the charts", "[ui][adherence]")
{
    PageSetting setting{oneTeam().version(day(2026, 10, 12), {weeklyPipe()}).build()};
    AdherencePage page(setting.desk);

    // The fourth week is 45: due on Friday 6 November, three working days of grace.
    CHECK(setting.lacks(page) == QStringList{"Charts start on Thursday, 12 November."});
    CHECK_FALSE(page.grid().isVisible());
}

TEST_CASE("The page opens on the last four closed weeks", "[ui][adherence]")
{
    PageSetting setting{oneTeam().version(day(2026, 1, 5), {weeklyPipe()}).build()};
    AdherencePage page(setting.desk);

    CHECK(setting.lacks(page).isEmpty());
    CHECK(page.grid().model().items().judgedIs == "weeks 40 to 43, target 80 %");
    CHECK(page.context().contains("4 reps"));
}

TEST_CASE("Once the page stands, the period before it needs no reading", "[ui][adherence]")
{
    PageSetting setting{oneTeam().version(day(2026, 1, 5), {weeklyPipe()}).build()};
    AdherencePage page(setting.desk);
    CHECK(setting.lacks(page).isEmpty());

    const auto& fiscal = setting.desk.plan()->roster.fiscal;
    const auto shown = periodOf(PeriodKind::FourWeeks, day(2026, 10, 25), fiscal);
    const auto isKnown = [&](const Period& period) {
        bool answered = false;
        QObject receiver;
        setting.desk.ledgerFor({daysNeeded(period.days, wholeBefore(period, fiscal)), {}},
            &receiver, [&](const auto&) { answered = true; });
        return answered; // at once, or not before the runner is asked
    };
    CHECK(isKnown(shown));
    CHECK(isKnown(stepped(shown, -1, fiscal)));
    CHECK_FALSE(isKnown(stepped(shown, -2, fiscal)));
}

TEST_CASE("One manager's figures are shown to that manager first", "[ui][adherence]")
{
    PageSetting setting{oneTeam().version(day(2026, 1, 5), {weeklyPipe()}).build()};
    setting.desk.setViewer("l-01");
    AdherencePage page(setting.desk);
    page.showPerson("m-01");

    // Week 43 closed on Thursday 29 October.
    const auto lacks = setting.lacks(page);
    REQUIRE(lacks.size() == 1);
    CHECK(lacks.front().contains("first; to you from Thu 5 Nov, or once"));
}

} // namespace mor::tests
