// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/month_paper.h"
#include "adherence/month_paper_content.h"
#include "support/given_practice.h"
#include "ui/adherence/three_teams.h"
#include "ui/paper/paper_margins.h"

namespace mor::tests {

using namespace mor::ui;

namespace {

const DayRange kJudged{day(2026, 10, 5), day(2026, 11, 1)};

AdherenceMonth monthOf(int teams)
{
    AdherenceMonth month;
    month.whose = QStringLiteral("Helena Brandt · October");
    month.sentences.assign(
        4, {QStringLiteral("What holds"), QStringLiteral("North: 26 of 27."), {}});
    month.teams.title = QStringLiteral("Pipeline review, by team and week");
    month.teams.weeks.assign(8, QStringLiteral("41"));
    for (int i = 0; i < teams; ++i)
        month.teams.rows.push_back({longName() + QString::number(i), QStringLiteral("7 reps"),
            std::vector<HeldOf>(8, {5, 7}), {40, 56}, Mark::Missed, QStringLiteral("below"), {}});
    month.chain = {{QStringLiteral("Held"), QStringLiteral("156 of 186, 84 %"), 0.84}};
    month.foot = QStringLiteral("MOR Planner · for Helena Brandt only");
    month.today = day(2026, 11, 16);
    return month;
}

/// The paper about `lead` for `viewer`, read from records as the window does.
Result<PaperDocument> printed(const std::shared_ptr<const Plan>& plan, const Ledger& ledger,
    const std::string& lead, const std::string& viewer, Day today = day(2026, 11, 16))
{
    const GivenPractice practice(*ledger.facts, {});
    const auto layout = readAdherenceMonth(
        {PaperKind::AdherenceMonth, lead, viewer, kJudged}, {plan, &practice, today, {}, {}, {}});
    if (!layout)
        return fail(layout);
    return (*layout)(Paper::A4);
}

Result<PaperDocument> threeTeams(
    const std::string& lead, const std::string& viewer, Day today = day(2026, 11, 16))
{
    const ThreeTeams teams;
    return printed(
        teams.plan(), teams.ledger({day(2026, 8, 10), day(2026, 11, 1)}), lead, viewer, today);
}

} // namespace

TEST_CASE("The month of a few teams takes one page, of many as many as it takes", "[ui][adherence]")
{
    for (const auto paper : {Paper::A4, Paper::Letter})
        for (const int teams : {1, 3, 40}) {
            auto month = monthOf(teams);
            month.paper = paper;

            const auto sheet = laidOut(month);

            INFO(teams << " teams");
            CHECK((sheet.pages() == 1) == (teams < 40));
            checkMargins(sheet);
            CHECK(allTexts(sheet).contains(longName() + QString::number(teams - 1)));
        }
}

TEST_CASE("The leader's paper tells the same counts as the page", "[ui][adherence]")
{
    const auto document = threeTeams("l-01", "l-01");

    REQUIRE(document);
    const auto words = allTexts(document->sheet);
    CHECK(words.contains(QStringLiteral("67 of 83 held")));
    CHECK(
        words.contains(QStringLiteral("North: pipeline reviews, 26 of 27, and one rep excused.")));
    CHECK(words.contains(QStringLiteral("26 of 32")));
    CHECK(words.contains(QStringLiteral("2 of 6"))); // South in week 44
    CHECK(words.contains(QStringLiteral("Ask South: what got in the way of pipeline reviews?")));
    CHECK(document->seen.size() == 6);
    checkMargins(document->sheet);
}

TEST_CASE("A manager's paper holds the own team alone, a rep gets none", "[ui][adherence][access]")
{
    const auto own = threeTeams("m-03", "m-03");
    const auto reps = threeTeams("m-03", "r-016");
    const auto colleagues = threeTeams("m-03", "m-01");

    REQUIRE(own);
    CHECK(allTexts(own->sheet).contains(QStringLiteral("15 of 24")));
    CHECK_FALSE(allTexts(own->sheet).contains(QStringLiteral("North")));
    REQUIRE_FALSE(reps);
    CHECK(reps.error().code == "access.nothing");
    REQUIRE_FALSE(colleagues);
    CHECK(colleagues.error().code == "access.nothing");
}

TEST_CASE("A report on one manager waits on paper too", "[ui][adherence][access]")
{
    const auto early = threeTeams("m-03", "l-01", day(2026, 11, 6));
    const auto later = threeTeams("m-03", "l-01", day(2026, 11, 16));

    REQUIRE_FALSE(early);
    CHECK(early.error().code == "access.shown_later");
    CHECK(later);
}

TEST_CASE("A team of three is on the leader's paper without a figure", "[ui][adherence][access]")
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .manager("m-02")
                    .reps("m-01", 4)
                    .reps("m-02", 3)
                    .version(day(2026, 1, 1), {weeklyPipe()})
                    .plan();
    const auto ledger
        = PracticeBuilder(plan, {day(2026, 8, 10), day(2026, 11, 1)}).ledger(day(2026, 11, 16));

    const auto document = printed(plan, ledger, "l-01", "l-01");

    REQUIRE(document);
    const auto words = allTexts(document->sheet);
    CHECK(words.contains(QStringLiteral("too few people")));
    CHECK(words.contains(QStringLiteral("0 of 16 held")));
    CHECK_FALSE(words.contains(QStringLiteral("of 12")));
    CHECK_FALSE(words.contains(QStringLiteral("of 3\n")));
    REQUIRE(document->seen.size() == 2);
    CHECK(document->seen.front().about == "m-01");
}

} // namespace mor::tests
