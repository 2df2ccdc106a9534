// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/overview_view.h"
#include "results/results_page.h"
#include "shared/lever_news.h"
#include "support/memory_result_repository.h"
#include "ui/adherence/page_setting.h"
#include "ui/app/all_pages_setting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>

namespace mor::tests {

using namespace mor::ui;

namespace {

const DayRange kSecond{day(2026, 4, 1), day(2026, 6, 30)};
const DayRange kThird{day(2026, 7, 1), day(2026, 9, 30)};

class CountedResults : public MemoryResultRepository {
public:
    Result<std::vector<PeriodResult>> results() const override
    {
        ++reads;
        return MemoryResultRepository::results();
    }
    mutable int reads = 0;
};

Plan twoTeams()
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .reps("m-01", 8)
        .manager("m-02")
        .reps("m-02", 8)
        .version(day(2026, 1, 1), {monthlyDeal()})
        .build();
}

std::vector<PeriodResult> rowsOf(int rep, double winRate)
{
    PeriodResult row;
    row.person = (rep < 10 ? "r-00" : "r-0") + std::to_string(rep);
    row.period = kSecond;
    row.opportunities = 10.0;
    row.winRate = 0.2;
    row.dealSize = 1000.0;
    row.cycleDays = 60.0;
    auto after = row;
    after.period = kThird;
    after.winRate = winRate;
    return {row, after};
}

/// The page with win rates up in the first team and down in the second.
struct LeverSetting : PageSetting {
    CountedResults results;
    LeverNews* news;
    AdherencePage page{desk};

    explicit LeverSetting(const char* viewer)
        : PageSetting(twoTeams())
        , news(new LeverNews(
              [this]() -> Result<std::shared_ptr<const ResultRepository>> {
                  return std::shared_ptr<const ResultRepository>(std::shared_ptr<void>(), &results);
              },
              desk))
    {
        for (int rep = 1; rep <= 16; ++rep)
            REQUIRE(results.add(rowsOf(rep, rep <= 8 ? 0.3 : 0.1), {}));
        desk.setViewer(viewer);
        page.resize(1400, 900);
        page.show();
        page.showPeriod(periodOf(PeriodKind::Quarter, day(2026, 10, 1), {}));
        settle();
    }
    void settle()
    {
        for (int round = 0; round < 6; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    }
    std::string step()
    {
        return page.overview()
            .chain()
            .index(ChainModel::LeverMoved, 0)
            .data(Qt::AccessibleTextRole)
            .toString()
            .toStdString();
    }
};

} // namespace

TEST_CASE("The last step of the chain is filled in from results", "[ui][adherence]")
{
    LeverSetting manager("m-01");
    CHECK(manager.step() == "Lever moved: 1 of 1, win-rate up");
    const auto explained = manager.page.overview()
                               .chain()
                               .index(ChainModel::LeverMoved, 0)
                               .data(Qt::WhatsThisRole)
                               .toString();
    CHECK(explained.contains("win-rate: moved up; 30.0 % in Q3 FY2026, 20.0 % before; of 8 people "
                             "up for 8, down for 0; chance alone would do as much in 1 of 100 "
                             "cases."));
    CHECK(explained.contains("nothing about why"));
    for (const auto* word : {"caused", "because", "due to"})
        CHECK_FALSE(explained.contains(QLatin1String(word)));

    LeverSetting leader("l-01");
    CHECK(leader.step() == "Lever moved: 0 of 1, win-rate within chance");
}

TEST_CASE("A check-off has no result read again, an import has", "[ui][adherence]")
{
    LeverSetting setting("m-01");
    REQUIRE(setting.results.reads == 1);
    setting.desk.recorded();
    setting.settle();
    CHECK(setting.results.reads == 1);
    CHECK(setting.step() == "Lever moved: 1 of 1, win-rate up");
    for (int rep = 1; rep <= 8; ++rep) {
        auto row = rowsOf(rep, rep <= 4 ? 0.3 : 0.1).back();
        row.importedAt = Instant{day(2026, 11, 2)};
        REQUIRE(setting.results.add({row}, {}));
    }
    setting.desk.recorded();
    setting.settle();
    CHECK(setting.results.reads == 2);
    CHECK(setting.step() == "Lever moved: 0 of 1, win-rate within chance");
}

TEST_CASE("Opening the last step asks for results, any other for talks", "[ui][adherence]")
{
    LeverSetting setting("m-01");
    QSignalSpy wanted(&setting.page, &AdherencePage::leversWanted);
    auto* chain = setting.page.findChild<ChainView*>();
    REQUIRE(chain);
    Q_EMIT chain->activated(chain->model()->index(ChainModel::LeverMoved, 0));
    CHECK(wanted.count() == 1);
    Q_EMIT chain->activated(chain->model()->index(ChainModel::Held, 0));
    CHECK(wanted.count() == 1);
}

TEST_CASE("The last step leads to Results for the same person", "[ui][adherence][window]")
{
    AllPagesSetting setting;
    setting.open("adherence");
    auto* workbench = setting.window.findChild<Workbench*>();
    auto* adherence = qobject_cast<AdherencePage*>(workbench->page());
    REQUIRE(adherence);
    adherence->showPerson("m-01");
    Q_EMIT adherence->leversWanted();
    setting.settle();
    const auto* results = qobject_cast<ResultsPage*>(workbench->page());
    REQUIRE(results);
    CHECK(results->shownPerson() == "m-01");
}

} // namespace mor::tests
