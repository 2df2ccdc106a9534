// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "paper/week_plan.h"
#include "paper/week_plan_content.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"
#include "ui/paper/paper_margins.h"

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

PlannedTalk talkWith(const QString& whom)
{
    return {QStringLiteral("09:00"), QStringLiteral("Pipeline review"), whom,
        QStringLiteral("25 + 5 min"), QStringLiteral("What has the buyer done since we spoke?")};
}

/// Talks spread over five days.
WeekPlans weekOf(int talks, const QString& whom = QStringLiteral("Tom Hughes"))
{
    WeekPlan week;
    week.whose = QStringLiteral("Marta Keller, Team North · week 45");
    for (int day = 0; day < 5; ++day) {
        PlannedDay planned{
            QStringLiteral("Day %1").arg(day + 1), {}, {}, QStringLiteral("No talk is planned.")};
        for (int i = day; i < talks; i += 5)
            planned.talks.push_back(talkWith(QStringLiteral("%1 %2").arg(whom).arg(i)));
        week.days.push_back(planned);
    }
    for (int i = 0; i < 4; ++i)
        week.standards.push_back({QStringLiteral("Activity %1").arg(i),
            {QStringLiteral("each deal got a date"), QStringLiteral("the rep spoke most"),
                QStringLiteral("one skill was named"), QStringLiteral("a fourth one")},
            QStringLiteral("What is stuck?")});
    return {{week}, QStringLiteral("MOR Planner · for Marta Keller only"), day(2026, 11, 2)};
}

Plan northAndSouth()
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .manager("m-02")
        .reps("m-01", 4)
        .reps("m-02", 4)
        .slot("m-01", "r-001", "PIPE", 2, 600)
        .version(day(2026, 1, 1), {weeklyPipe(), mondayForecast()})
        .build();
}

Result<PaperLayout> asked(const std::string& person, const std::string& viewer,
    DayRange days = {day(2026, 11, 2), day(2026, 11, 8)})
{
    const MemoryPracticeRepository practice;
    const PaperSource source{
        std::make_shared<const Plan>(northAndSouth()), &practice, day(2026, 11, 2), {}, {}, {}};
    return readWeekPlans({PaperKind::WeekPlan, person, viewer, days}, source);
}

} // namespace

TEST_CASE("A week of up to thirty talks takes one page of either paper", "[ui][paper]")
{
    for (const auto paper : {Paper::A4, Paper::Letter})
        for (const int talks : {0, 1, 15, 30}) {
            auto plans = weekOf(talks);
            plans.paper = paper;

            const auto sheet = laidOut(plans);

            INFO(talks << " talks");
            CHECK(sheet.pages() == 1);
            checkMargins(sheet);
        }
}

TEST_CASE("A fuller week goes on over numbered pages and leaves no talk out", "[ui][paper]")
{
    const auto sheet = laidOut(weekOf(90));

    REQUIRE(sheet.pages() > 1);
    checkMargins(sheet);
    const auto words = allTexts(sheet);
    for (int i = 0; i < 90; ++i)
        CHECK(words.contains(QStringLiteral("Tom Hughes %1\n").arg(i)));
    CHECK(words.contains(QStringLiteral("page 1 of %1").arg(sheet.pages())));
    CHECK(words.contains(QStringLiteral("continued")));
}

TEST_CASE("Names of sixty letters are broken and never cut", "[ui][paper]")
{
    auto plans = weekOf(12, longName());
    plans.foot = QStringLiteral("MOR Planner · for %1 only").arg(longName());

    const auto sheet = laidOut(plans);

    checkMargins(sheet);
    CHECK(allTexts(sheet).count(longName()) >= 12);
    CHECK_FALSE(allTexts(sheet).contains(QChar(0x2026)));
}

TEST_CASE("A day without talks and a quiet week say so in words", "[ui][paper]")
{
    CHECK(allTexts(laidOut(weekOf(0))).count(QStringLiteral("No talk is planned.")) == 5);
}

TEST_CASE("The manager's own week plan names everybody", "[ui][paper]")
{
    const auto layout = asked("m-01", "m-01");

    REQUIRE(layout);
    const auto document = (*layout)(Paper::A4);
    REQUIRE(document);
    const auto words = allTexts(document->sheet);
    CHECK(words.contains(QStringLiteral("Tuesday 3 November")));
    CHECK(words.contains(QStringLiteral("10:00")));
    CHECK(words.contains(QStringLiteral("4 talks")) == false); // four reps and the team: five
    CHECK(words.contains(QStringLiteral("5 talks")));
    CHECK(document->seen.empty());
}

TEST_CASE("A rep's copy of the week holds the own talks alone", "[ui][paper][access]")
{
    const auto layout = asked("m-01", "r-001");

    REQUIRE(layout);
    const auto document = (*layout)(Paper::A4);
    REQUIRE(document);
    const auto plan = northAndSouth();
    const auto words = allTexts(document->sheet);
    CHECK(words.contains(QString::fromStdString(findPerson(plan.roster, "r-001")->name)));
    CHECK_FALSE(words.contains(QString::fromStdString(findPerson(plan.roster, "r-002")->name)));
    CHECK(document->seen.front().about == "m-01");
}

TEST_CASE(
    "Neither the leader nor a colleague gets a manager's week on paper", "[ui][paper][access]")
{
    for (const auto* viewer : {"l-01", "m-02", "r-005"}) {
        const auto layout = asked("m-01", viewer);
        REQUIRE_FALSE(layout);
        CHECK(layout.error().code == "access.talks_withheld");
    }
}

TEST_CASE("A week ahead does not call late what is not due yet", "[ui][paper]")
{
    const auto layout = asked("m-01", "m-01", {day(2026, 11, 9), day(2026, 11, 15)});

    REQUIRE(layout);
    const auto document = (*layout)(Paper::A4);
    REQUIRE(document);
    CHECK_FALSE(allTexts(document->sheet).contains(QStringLiteral("Running late")));
}
