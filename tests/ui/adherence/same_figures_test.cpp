// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/content.h"
#include "adherence/lever_step.h"
#include "adherence/period_kinds.h"
#include "cli/command.h"
#include "core/adherence/read_ledger.h"
#include "core/adherence/weeks_shown.h"
#include "core/results/result_repository.h"
#include "demo/demo_request.h"
#include "exchange/table/consistency_table.h"
#include "exchange/table/drift_table.h"
#include "exchange/table/lever_table.h"
#include "exchange/table/spine_tables.h"
#include "shared/drift_news.h"
#include "support/fixed_clock.h"
#include "support/organisation_builder.h"
#include "support/temporary_workspace.h"
#include "wiring/new_workspace.h"

#include <regex>
#include <sstream>

using namespace mor;
using namespace mor::tests;
using ui::AdherenceContent;

namespace {

const Day kToday = day(2026, 11, 3);

/// The demo in a file, counted by the page and by the command.
struct BothWays {
    TemporaryFolder folder;
    std::string file = folder / "demo.mor";
    std::unique_ptr<Workspace> workspace
        = opened(createDemo(file, demoRequest(DemoSize::Small, kToday)));
    std::shared_ptr<const Plan> plan;

    BothWays()
    {
        const auto stored = workspace->plans().load();
        REQUIRE(stored);
        plan = std::make_shared<const Plan>(stored->plan);
    }

    /// The page of `lead` as it counts for the viewer.
    std::shared_ptr<const AdherenceContent> page(
        const std::string& viewer, const std::string& lead, const ui::Period& period)
    {
        const auto& practice = workspace->practice();
        const auto before = ui::wholeBefore(period, plan->roster.fiscal);
        const ui::ContentQuestion question{
            {lead, viewer, period.days}, before, daysNeeded(period.days, before)};
        const auto ledger = readLedger(plan, practice, question.needed, kToday);
        const auto words = practice.confirmations(keyDatesOf(question.needed));
        REQUIRE(ledger);
        REQUIRE(words);
        const auto content
            = ui::readContent({*ledger, std::make_shared<const std::vector<Confirmation>>(*words)},
                question, practice);
        REQUIRE(content);
        return *content;
    }

    std::string command(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin() + 1, file);
        arguments.insert(arguments.end(), {"--today", toIso(kToday), "--format", "json"});
        std::istringstream in;
        std::ostringstream out, err;
        const auto status = cli::runCommandLine(arguments, in, out, err, false);
        INFO(err.str());
        REQUIRE(status == 0);
        return out.str();
    }
};

/// The page shows what follows from next steps as a chain, not as these two columns.
std::string withoutSteps(const std::string& json)
{
    return std::regex_replace(json, std::regex(R"re( "(followed_through|noise)": [^,]*,)re"), "");
}

/// Of each row what follows from its counts.
std::string countsOf(const std::string& json)
{
    return std::regex_replace(json, std::regex(R"re("coverage": .*)re"), "");
}

Figure figureOf(std::vector<std::string> group, const Counts& counts)
{
    Figure figure;
    figure.group = std::move(group);
    figure.counts = counts;
    figure.interval = wilson(counts.done(), counts.expected());
    return figure;
}

/// Of the page: each team with each activity, in the order of tables.
std::string cellsOfPage(const ui::Overview& overview)
{
    Figures figures{{Dimension::Manager, Dimension::Activity}, {}, figureOf({}, overview.total)};
    for (std::size_t team = 0; team < overview.teams.size(); ++team)
        for (std::size_t i = 0; i < overview.activities.size(); ++i)
            if (const auto& counts = overview.judgedCounts(team, i); counts != Counts{})
                figures.rows.push_back(
                    figureOf({overview.teams[team].manager, overview.activities[i].code}, counts));
    std::ranges::sort(figures.rows, {}, &Figure::group);
    return countsOf(written(figuresTable(figures, *overview.plan), TableFormat::Json));
}

std::string coverageOfPage(const ui::Overview& overview)
{
    Figures figures{{Dimension::Manager}, {}, {}};
    for (std::size_t team = 0; team < overview.teams.size(); ++team) {
        if (overview.coverage[team].counts == Counts{})
            continue; // led no team yet
        figures.rows.push_back(overview.coverage[team]);
        figures.rows.back().group = {overview.teams[team].manager};
    }
    std::ranges::sort(figures.rows, {}, &Figure::group);
    const auto json = written(figuresTable(figures, *overview.plan), TableFormat::Json);
    return withoutSteps(json.substr(0, json.find("\"total\"")));
}

const std::vector<std::pair<ui::Period, std::string>>& periods()
{
    static const std::vector<std::pair<ui::Period, std::string>> all{
        {ui::periodOf(ui::PeriodKind::FourWeeks, day(2026, 10, 25), {}), "2026-W40..2026-W43"},
        {ui::periodOf(ui::PeriodKind::Month, kToday, {}), "2026-11"},
        {ui::periodOf(ui::PeriodKind::Quarter, day(2026, 9, 1), {}), "2026-Q3"}};
    return all;
}

} // namespace

TEST_CASE("The command tells the figures of the page, byte for byte", "[ui][adherence]")
{
    BothWays demo;
    for (const std::string viewer : {"l-01", "m-01"})
        for (const auto& [period, text] : periods()) {
            CAPTURE(viewer, text);
            const auto page = demo.page(viewer, viewer, period);
            CHECK(cellsOfPage(page->overview)
                == countsOf(demo.command(
                    {"adherence", "--period", text, "--as", viewer, "--by", "manager,activity"})));
            const auto teams = withoutSteps(
                demo.command({"adherence", "--period", text, "--as", viewer, "--by", "manager"}));
            CHECK(coverageOfPage(page->overview) == teams.substr(0, teams.find("\"total\"")));
            CHECK(written(
                      consistencyTable(page->comparison.consistency, *demo.plan), TableFormat::Json)
                == demo.command({"consistency", "--period", text, "--as", viewer}));
        }
}

TEST_CASE("The command tells of one team what its page shows to the leader", "[ui][adherence]")
{
    BothWays demo;
    const auto& [period, text] = periods().back();
    const auto page = demo.page("l-01", "m-02", period);
    CHECK(page->overview.teams.size() == 1);
    CHECK(cellsOfPage(page->overview)
        == countsOf(demo.command({"adherence", "--period", text, "--as", "l-01", "--who", "m-02",
            "--by", "manager,activity"})));
}

TEST_CASE("The command lists the drift that the page shows", "[ui][adherence]")
{
    BothWays demo;
    for (const std::string viewer : {"l-01", "m-01", "m-03"}) {
        FixedClock clock{kToday};
        CountingUuids ids;
        ui::DeskAccess access{demo.workspace->plans(), demo.workspace->practice(), clock, ids,
            QStringLiteral("demo.mor"), {},
            [&]() -> Result<std::shared_ptr<const PracticeRepository>> {
                return std::shared_ptr<const PracticeRepository>(
                    std::shared_ptr<void>(), &demo.workspace->practice());
            }};
        access.drift = &demo.workspace->drift();
        ui::Desk desk(access);
        REQUIRE(desk.load());
        desk.setViewer(viewer);
        std::string shown;
        ui::DriftNews::of(desk).ask(
            ui::DriftNews::Fresh::Now, &desk, [&](Result<ui::DriftNews::Watch> watch) {
                REQUIRE(watch);
                shown = written(driftTable(seenBy(**watch, demo.plan->roster, viewer), *demo.plan),
                    TableFormat::Json);
            });
        desk.runner().finish();
        CAPTURE(viewer);
        CHECK(shown.size() > 100);
        CHECK(shown == demo.command({"drift", "--as", viewer}));
    }
}

TEST_CASE("The command tells of levers what the page tells", "[ui][adherence]")
{
    BothWays demo;
    const auto results = demo.workspace->results().results();
    const auto calls = demo.workspace->results().calls();
    REQUIRE(results);
    REQUIRE(calls);
    const ResultBook book({demo.plan, &demo.plan->roster}, *results, *calls);
    for (const std::string viewer : {"l-01", "m-01"})
        for (std::size_t i = 1; i < periods().size(); ++i) {
            const auto& [period, text] = periods()[i];
            CAPTURE(viewer, text);
            auto ask = ui::leverAskOf(demo.page(viewer, viewer, period)->overview, viewer, false);
            ask.levers.clear(); // the page leaves out those without a talk
            const Sight sight(demo.plan, viewer, kToday);
            const auto& rhythm = demo.plan->rhythm;
            const auto told = leversMoved(leverQuestion(ask, book, rhythm, &sight), book, rhythm);
            CHECK(told.levers.size() >= 4);
            CHECK(written(leverTable(told, demo.plan->roster.fiscal), TableFormat::Json)
                == demo.command({"results", "--levers", "--period", text, "--as", viewer}));
        }
}
