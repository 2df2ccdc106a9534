// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/results/results_setting.h"

namespace mor::tests {

TEST_CASE(
    "The leader sees teams in the tree's order, counts first and nobody ranked", "[ui][results]")
{
    const ResultsSetting setting("l-01");
    CHECK(setting.shown() == QStringList{"l-01", "m-01", "m-02", "m-03"});
    CHECK(setting.cell(0, 1) == QStringLiteral("230 of 280 EUR"));
    CHECK(setting.cell(1, 1) == QStringLiteral("210 of 200 EUR"));
    CHECK(setting.cell(1, 2) == QStringLiteral("105 %"));
    CHECK(setting.cell(2, 1) == QStringLiteral("no quota, or nothing attained yet"));
    CHECK(setting.cell(2, 2).isEmpty());
    // Two reps each: nobody above the manager counts their talks, and no sum holds them.
    CHECK(setting.cell(1, 3) == QStringLiteral("too few people"));
    CHECK(setting.cell(0, 3) == QStringLiteral("none due so far"));
}

TEST_CASE("A manager sees the own team one by one and the own calls, nobody else's",
    "[ui][results][access]")
{
    const ResultsSetting setting("m-01");
    CHECK(setting.shown() == QStringList{"m-01", "r-001", "r-002"});
    CHECK(setting.cell(1, 1) == QStringLiteral("90 of 100 EUR"));
    // No talk was held since the rhythm began on 6 July.
    CHECK(setting.cell(0, 3).startsWith(QStringLiteral("0 of ")));
    const auto text = setting.page->asText();
    CHECK(setting.page->callsCard().dots().chart().dots.size() == 1);
    CHECK(text.contains(QStringLiteral("+10 %"))); // 231 called, 210 came
    CHECK_FALSE(text.contains(QStringLiteral("r-005")));
    CHECK_FALSE(text.contains(QStringLiteral("Central")));
}

TEST_CASE("A rep sees the own result and nothing above or beside", "[ui][results][access]")
{
    const ResultsSetting setting("r-002");
    CHECK(setting.shown() == QStringList{"r-002"});
    CHECK(setting.cell(0, 1) == QStringLiteral("120 of 100 EUR"));
    CHECK(setting.page->callsCard().dots().chart().dots.empty());
    CHECK(setting.page->togetherCard().dots().chart().dots.empty());
}

TEST_CASE("Only whoever leads everybody brings results in", "[ui][results][access]")
{
    const auto reason = [](const char* viewer) {
        const ResultsSetting setting(viewer);
        for (const auto* tool : setting.page->tools())
            if (const auto* button = qobject_cast<const QAbstractButton*>(tool);
                button && button->text() == QStringLiteral("Import results"))
                return button->isEnabled() ? QStringLiteral("enabled") : button->toolTip();
        return QString();
    };
    CHECK(reason("l-01") == QStringLiteral("enabled"));
    for (const auto* viewer : {"m-01", "r-002"})
        CHECK(reason(viewer) == QStringLiteral("Whoever leads everybody brings results in."));
}

TEST_CASE("Whoever may not see a person gets no figure of them", "[ui][results][access]")
{
    const ResultsSetting setting("l-01");
    const auto plan = setting.plans.load().value().plan;
    const auto roster = std::make_shared<const Roster>(plan.roster);
    const auto book = std::make_shared<const ResultBook>(
        roster, *setting.results.results(), *setting.results.calls());
    const auto ledger = std::make_shared<Ledger>();
    auto schedule = std::make_shared<Schedule>();
    schedule->plan = std::make_shared<const Plan>(plan);
    ledger->schedule = schedule;
    for (const auto& [viewer, shown] :
        std::vector<std::pair<const char*, const char*>>{{"m-01", "m-02"}, {"m-01", "l-01"},
            {"r-001", "m-01"}, {"r-001", "r-002"}, {"hr", "m-01"}, {"", "m-01"}}) {
        INFO(viewer << " at " << shown);
        const ResultsQuestion question{book, viewer, shown, kThird, day(2026, 11, 3)};
        const auto view = resultsView(question, ledger);
        CHECK(view.lines.empty());
        CHECK(view.calls.empty());
        CHECK(view.velocity.people == 0);
        CHECK(managersShown(question).empty());
    }
}

TEST_CASE("Each lever stands with what may be said of it, and why not", "[ui][results]")
{
    ResultsSetting setting("l-01");
    setting.page->showLevers("l-01");
    setting.settle();
    const auto& rows = setting.page->leverCard().table().rows();
    REQUIRE_FALSE(rows.empty());
    for (const auto& row : rows) {
        CHECK(row.cells.back().text == QStringLiteral("cannot be told"));
        CHECK_FALSE(row.cells.back().second.isEmpty());
    }
    CHECK(setting.page->asText().contains(QStringLiteral("cannot be told")));
}

TEST_CASE("An empty page says which columns it takes and offers the import", "[ui][results]")
{
    const ResultsSetting setting("l-01", false);
    CHECK(setting.page->lack().sentence() == QStringLiteral("No results yet."));
    CHECK(setting.page->firstFocus() != nullptr);
}

TEST_CASE("Whose results were shown is written down as a look", "[ui][results]")
{
    ResultsSetting setting("m-01", true, true);
    LookKeeper::of(setting.desk)->flush();
    setting.settle();
    CHECK(std::ranges::find(setting.looks, Seen{"r-001", DataKind::Deals, "results"})
        != setting.looks.end());
    CHECK(
        std::ranges::none_of(setting.looks, [](const Seen& one) { return one.about == "r-005"; }));
}

TEST_CASE("The button of an empty page leads to where files of results come in", "[ui][results]")
{
    ResultsSetting setting("l-01", false);
    auto* button = qobject_cast<Button*>(setting.page->firstFocus());
    REQUIRE(button);
    button->click();
    CHECK(setting.wanted == ImportKind::Quota);
}

TEST_CASE("Under five talks there are counts and a likely range, no percentage", "[ui][results]")
{
    Person rep;
    ResultsView view;
    for (const auto& talks : {CountOf{4, 4}, CountOf{4, 5}}) {
        auto& line = view.lines.emplace_back();
        line.person = &rep;
        line.talks = talks;
    }
    const auto rows = attainmentRows(view);
    CHECK(rows[0].cells[3].text == QStringLiteral("4 of 4"));
    CHECK(rows[0].cells[4].text == QStringLiteral("likely 51 to 100 %"));
    CHECK(rows[1].cells[4].text == QStringLiteral("80 %"));
}

TEST_CASE("Nothing on the page says more than that two things moved together", "[ui][results]")
{
    Together together;
    together.managers = 12;
    together.steps = 2;
    together.changes = RankAgreement{0.4, 0.1, 0.7, 0.01};
    for (const auto finding : {TogetherFinding::TooFew, TogetherFinding::MovedTogether,
             TogetherFinding::DidNotMoveTogether, TogetherFinding::CannotTell,
             TogetherFinding::HardlyTogether}) {
        together.finding = finding;
        const auto text = findingWords(together) + behindWords(together) + rivalsSentence();
        INFO(text.toStdString());
        for (const auto* word : {"caused", "because", "due to", "underperform", "best", "worst"})
            CHECK_FALSE(text.contains(QLatin1String(word)));
    }
    together.finding = TogetherFinding::TooFew;
    CHECK(findingWords(together).startsWith(QStringLiteral("Dots only: 12 managers")));
}

} // namespace mor::tests
