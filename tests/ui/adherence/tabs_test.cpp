// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/activities_view.h"
#include "adherence/activity_table.h"
#include "adherence/coverage_tab.h"
#include "adherence/coverage_view.h"
#include "adherence/talks_panel.h"
#include "shared/button.h"
#include "shared/rows_card.h"
#include "support/catch.h"
#include "ui/adherence/three_teams.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QTest>

namespace mor::tests {

using namespace mor::ui;

namespace {

const DayRange kJudged{day(2026, 10, 5), day(2026, 11, 1)};
const DayRange kBefore{day(2026, 9, 7), day(2026, 10, 4)};

std::shared_ptr<const AdherenceContent> seenBy(const std::string& viewer, BandFilter bands = {})
{
    const ThreeTeams teams;
    auto content = std::make_shared<AdherenceContent>();
    content->ledger = std::make_shared<const Ledger>(teams.ledger(daysNeeded(kJudged, kBefore)));
    content->overview
        = ui::overviewOf(*content->ledger, {}, {viewer, viewer, kJudged, std::move(bands)});
    content->comparison = comparisonOf(*content->ledger, {}, {}, content->overview, kBefore);
    content->coverage = repCoverageOf(*content->ledger, {}, content->overview);
    return content;
}

TalksBehind behind(const std::string& viewer, const std::string& manager)
{
    return talksBehind(*seenBy(viewer), {"South", manager, "PIPE", {}, kJudged});
}

} // namespace

TEST_CASE("Each activity is told with its counts and against the period before", "[ui][adherence]")
{
    ActivityModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContent(seenBy("l-01"));
    const auto shown = [&](int column) { return model.index(0, column).data().toString(); };

    REQUIRE(model.rowCount() == 2); // and all together
    CHECK(shown(ActivityModel::Name) == "Pipeline review");
    CHECK(shown(ActivityModel::Held) == "67 of 83");
    CHECK(shown(ActivityModel::Before) == "84 of 84");
    CHECK(shown(ActivityModel::OnTime) == "67 of 83");
    CHECK(shown(ActivityModel::Excused) == "1 of 84");
    CHECK(shown(ActivityModel::Noise) == "67 of 67");
    CHECK(shown(ActivityModel::Minutes) == QLocale().toString(67 * 25));
    CHECK(shown(ActivityModel::Useful) == "–");
    CHECK(model.index(0, ActivityModel::Before).data(ActivityModel::SecondRole).toString()
        == "more than chance explains");
    CHECK(model.index(1, ActivityModel::Name).data().toString() == "All activities");
    for (int column = 0; column < model.columnCount(); ++column)
        CHECK_FALSE(model.index(0, column).data(Qt::WhatsThisRole).toString().isEmpty());
}

TEST_CASE("A change is said to be chance unless an exact test says otherwise", "[ui][adherence]")
{
    const auto counts = [](int held, int missed) { return Counts{held, 0, missed}; };

    // Fisher: 7 of 8 after 8 of 8 is as likely as not; 2 of 8 after 8 of 8 is 0.007.
    CHECK(changeWords(counts(8, 0), counts(7, 1)) == "could be chance");
    CHECK(changeWords(counts(8, 0), counts(2, 6)) == "more than chance explains");
    // A range without zero beside "could be chance" would read as a contradiction.
    CHECK(changeSentence(counts(34, 4), counts(29, 12))
        == "from 34 of 38 to 29 of 41; could be chance");
    CHECK(changeSentence(counts(8, 0), counts(2, 6)).contains(QStringLiteral("a difference of −")));
    CHECK(changeWords({}, counts(2, 6)) == "nothing to compare with");
    CHECK(changeSentence(counts(8, 0), counts(2, 6)).startsWith("from 8 of 8 to 2 of 8"));
}

TEST_CASE("Over a fifth excused wants a look", "[ui][adherence]")
{
    auto content = std::make_shared<AdherenceContent>(*seenBy("l-01"));
    auto& counts = content->comparison.activities.front().counts;
    ActivityModel model;
    const auto wantsLook = [&] {
        model.setContent(content);
        return model.index(0, ActivityModel::Excused).data(ActivityModel::NeedsLookRole).toBool();
    };

    counts = Counts{16, 0, 0, 0, 4}; // 4 of 20 is a fifth
    CHECK_FALSE(wantsLook());
    counts.excused = 5;
    CHECK(wantsLook());
}

TEST_CASE("Their manager sees each talk, the leader how many came to what", "[ui][adherence]")
{
    const auto own = behind("m-03", "m-03");
    REQUIRE(own.named);
    CHECK(own.talks.size() == 24);
    CHECK(own.total.missed == 9);
    CHECK(std::ranges::all_of(own.talks, [](const auto& talk) { return !talk.person.isEmpty(); }));

    const auto leaders = behind("l-01", "m-03");
    CHECK_FALSE(leaders.named);
    CHECK(leaders.talks.empty());
    REQUIRE(leaders.weeks.size() == 4);
    CHECK(leaders.weeks.back().counts.onTime == 2);
    CHECK(leaders.weeks.back().counts.missed == 4);
    CHECK(leaders.total == own.total);
}

TEST_CASE("The panel names nobody to those above", "[ui][adherence]")
{
    TalksPanel panel;
    panel.showTalks(
        {"South", "m-03", "PIPE", {}, kJudged}, behind("l-01", "m-03"), day(2026, 11, 16));

    CHECK(panel.sentence() == "15 on time, 9 missed. Each talk is seen by its manager alone.");
    REQUIRE(panel.table().rows().size() == 4);
    CHECK(panel.table().rows().back().spoken == "week 44: 2 on time, 4 missed");
}

TEST_CASE("Enter opens a talk of the own team, the cross closes the panel", "[ui][adherence]")
{
    TalksPanel panel;
    panel.showTalks(
        {"South", "m-03", "PIPE", {}, kJudged}, behind("m-03", "m-03"), day(2026, 11, 16));
    std::vector<OccurrenceKey> opened;
    int closed = 0;
    QObject::connect(&panel, &TalksPanel::talkChosen, &panel,
        [&](const OccurrenceKey& key) { opened.push_back(key); });
    QObject::connect(&panel, &TalksPanel::closeWanted, &panel, [&] { ++closed; });
    panel.show();
    auto* table = panel.findChild<RowTable*>();
    table->setFocus();
    table->select("0");

    QTest::keyClick(table, Qt::Key_Return);
    panel.findChild<Button*>()->click();

    REQUIRE(opened.size() == 1);
    CHECK(opened.front().owner == "m-03");
    CHECK(opened.front().date == day(2026, 10, 9));
    CHECK(closed == 1);
}

TEST_CASE("Coverage names reps to their own manager only", "[ui][adherence]")
{
    const auto own = seenBy("m-03");
    REQUIRE(own->coverage.reps.size() == 6);
    // The first rep of South missed weeks 42 to 44.
    CHECK(own->coverage.reps.front().figure.covered == 1);
    CHECK(own->coverage.reps.front().figure.entitled == 4);
    CHECK(seenBy("l-01")->coverage.reps.empty());

    CoverageTab tab;
    tab.showContent(own);
    CHECK(tab.reps().table().rows().front().spoken.contains("1 of 4 talks due"));
    CHECK_FALSE(tab.reps().isHidden());
    tab.showContent(seenBy("l-01"));
    CHECK(tab.reps().isHidden());
    CHECK(tab.uncovered() == "Every rep has a manager in these days.");
}

TEST_CASE("Reps whom nobody leads are the organisation's debt", "[ui][adherence]")
{
    const auto plan = OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .reps("m-01", 5)
                          .reportsTo("r-005", "", day(2026, 10, 1))
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .plan();
    const auto ledger
        = PracticeBuilder(plan, daysNeeded(kJudged, kBefore)).ledger(day(2026, 11, 16));
    const auto overview = ui::overviewOf(ledger, {}, {"l-01", "l-01", kJudged});

    const auto coverage = repCoverageOf(ledger, {}, overview);

    CHECK(coverage.uncoveredReps == 1);
    CHECK(coverage.uncoveredTalks == 4);
    CHECK(coverage.reps.empty());
}

TEST_CASE("A leader with a second line between sees how many, not how long", "[ui][adherence]")
{
    const auto plan = OrganisationBuilder()
                          .leader()
                          .secondLine("s-01")
                          .manager("m-01", "s-01")
                          .reps("m-01", 5)
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .plan();
    const auto ledger = PracticeBuilder(plan, weeksShown(kJudged)).ledger(day(2026, 11, 16));
    const auto gapFor = [&](const char* viewer) {
        return ui::overviewOf(ledger, {}, {viewer, viewer, kJudged}).coverage.front().longestGap;
    };

    CHECK(gapFor("m-01"));
    CHECK(gapFor("s-01"));
    CHECK_FALSE(gapFor("l-01"));
}

TEST_CASE("Like is compared with like", "[ui][adherence]")
{
    BandFilter bands;
    bands.span = SpanBand::FiveToEight;
    CHECK(seenBy("l-01", bands)->overview.teams.size() == 3);
    bands.span = SpanBand::NineToTwelve;
    CHECK(seenBy("l-01", bands)->overview.teams.empty());
}

TEST_CASE(
    "In a narrow table every column is in sight in full once the keys are on it", "[ui][adherence]")
{
    ActivityModel model;
    model.setContent(seenBy("l-01"));
    ActivityTable table(model);
    table.resize(480, 300);
    table.show();
    QApplication::processEvents();
    REQUIRE(table.isPaged());

    const int names = table.columnWidth(ActivityModel::Name);
    for (int column = ActivityModel::Held; column < ActivityModel::Columns; ++column) {
        INFO(column);
        table.setCurrentIndex(model.index(0, column));
        const auto cell = table.visualRect(model.index(0, column));
        CHECK(cell.left() >= names);
        CHECK(cell.right() < table.viewport()->width());
    }
    table.resize(2400, 300);
    QApplication::processEvents();
    CHECK_FALSE(table.isPaged());
}

TEST_CASE("Heads of the coverage break before they take the room of the names", "[ui][adherence]")
{
    CoverageModel model(CoverageModel::Detail::All);
    model.setItems(seenBy("l-01")->overview);
    CoverageView view(model);
    view.resize(1600, 300);
    view.show();
    QApplication::processEvents();
    const int single = view.horizontalHeader()->height();
    const int wide = view.columnWidth(CoverageModel::Gap);
    view.resize(430, 300);
    QApplication::processEvents();

    CHECK(view.horizontalHeader()->height() > single);
    CHECK(view.columnWidth(CoverageModel::Gap) < wide);
}

} // namespace mor::tests
