// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/read_ledger.h"
#include "core/org/lookup.h"
#include "paper/month_wall.h"
#include "paper/month_wall_content.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"
#include "ui/paper/paper_margins.h"

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

using std::chrono::days;

/// November 2026 with so many talks on each working day.
MonthWalls wallWith(int talks, const QString& who = QStringLiteral("Tom"))
{
    MonthWall wall;
    wall.title = QStringLiteral("November 2026");
    wall.team = QStringLiteral("Team North, led by Marta Keller");
    wall.activities = {QStringLiteral("Pipeline review"), QStringLiteral("One-on-one")};
    for (auto monday = day(2026, 10, 26); monday <= day(2026, 11, 30); monday += days{7}) {
        WallWeek week;
        week.title = QStringLiteral("Week %1").arg(isoWeekOf(monday).week);
        for (std::size_t i = 0; i < 7; ++i) {
            auto& on = week.days[i];
            on.day = monday + days{static_cast<int>(i)};
            on.inMonth = day(2026, 11, 1) <= on.day && on.day <= day(2026, 11, 30);
            on.works = i < 5;
            for (int talk = 0; on.inMonth && on.works && talk < talks; ++talk)
                on.talks.push_back({QStringLiteral("%1:15").arg(8 + talk, 2, 10, QLatin1Char('0')),
                    who, QStringLiteral("TH"), QStringLiteral("%1 whole").arg(who),
                    static_cast<std::size_t>(talk % 2)});
        }
        wall.weeks.push_back(week);
    }
    return {{wall}, QStringLiteral("MOR Planner · for Team North only"), day(2026, 11, 2)};
}

std::shared_ptr<const Plan> north()
{
    auto builder = OrganisationBuilder();
    builder.leader().manager("m-01").reps("m-01", 4).calendar(
        "us", {{day(2026, 11, 11), "Veterans Day"}});
    builder.worksBy("m-01", "us")
        .away("r-002", {day(2026, 11, 3), day(2026, 11, 3)}, LeaveKind::Absent);
    builder.slot("m-01", "r-001", "PIPE", 2, 600).version(day(2026, 1, 1), {weeklyPipe()});
    return builder.plan();
}

MonthWall novemberFor(const std::string& viewer)
{
    const auto plan = north();
    const MemoryPracticeRepository practice;
    const auto ledger
        = readLedger(plan, practice, {day(2026, 10, 1), day(2026, 12, 31)}, day(2026, 11, 2));
    REQUIRE(ledger);
    return monthWallOf(**ledger, *findPerson(plan->roster, "m-01"),
        {day(2026, 11, 1), day(2026, 11, 30)}, Sight(plan, viewer, day(2026, 11, 2)));
}

} // namespace

TEST_CASE("A month lies on its side, working days wide and free weekends narrow", "[ui][paper]")
{
    for (const auto paper : {Paper::A4, Paper::Letter}) {
        auto walls = wallWith(2);
        walls.paper = paper;

        const auto sheet = laidOut(walls);

        CHECK(sheet.turn() == Turn::Sideways);
        CHECK(sheet.size().width() > sheet.size().height());
        CHECK(sheet.pages() == 1);
        checkMargins(sheet);
        const auto words = allTexts(sheet);
        CHECK(words.contains(QStringLiteral("Monday")));
        CHECK(words.contains(QStringLiteral("Sat\n")));
        CHECK(words.contains(QStringLiteral("Tom, Pipeline review")));
    }
}

TEST_CASE("What has no room on its day is counted there and listed on the next page", "[ui][paper]")
{
    const auto sheet = laidOut(wallWith(14));

    REQUIRE(sheet.pages() > 1);
    checkMargins(sheet);
    CHECK(sheet.texts(0).filter(QStringLiteral("more, next page")).size() == 21);
    const auto words = allTexts(sheet);
    CHECK(words.count(QStringLiteral("Tom whole, Pipeline review")) == 21 * 7);
    CHECK(words.count(QStringLiteral("Tom whole, One-on-one")) == 21 * 7);
}

TEST_CASE("Long names and twelve people away leave the grid whole", "[ui][paper]")
{
    auto walls = wallWith(3, longName());
    walls.months.front().activities.front() = longName();
    auto& full = walls.months.front().weeks[1].days[1];
    full.away = QStringList(QList<QString>(12, longName())).join(QStringLiteral(", "));
    full.awayShort = QStringLiteral("12 are away, next page");

    const auto sheet = laidOut(walls);

    checkMargins(sheet);
    CHECK(sheet.texts(0).contains(QStringLiteral("12 are away, next page")));
    CHECK(allTexts(sheet).contains(full.away));
}

TEST_CASE("The wall names holidays and who is away, and not why", "[ui][paper]")
{
    const auto wall = novemberFor("m-01");

    REQUIRE(wall.weeks.size() == 6);
    CHECK(wall.title == "November 2026");
    CHECK(wall.weeks[2].days[2].holiday == "Veterans Day");
    CHECK(wall.weeks[1].days[1].away.endsWith(QStringLiteral("is away")));
    REQUIRE(wall.weeks[1].days[1].talks.size() == 1);
    CHECK(wall.weeks[1].days[1].talks.front().time == "10:00");
    CHECK(wall.weeks[0].days[1].talks.empty()); // October
}

TEST_CASE("A rep's wall shows the own talks and nobody's leave", "[ui][paper][access]")
{
    const auto wall = novemberFor("r-001");

    int talks = 0;
    for (const auto& week : wall.weeks)
        for (const auto& on : week.days) {
            talks += static_cast<int>(on.talks.size());
            CHECK(on.away.isEmpty());
        }
    CHECK(talks == 4);
    CHECK(wall.people.empty());
}
