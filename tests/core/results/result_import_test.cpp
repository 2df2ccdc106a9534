// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/result_service.h"

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_result_repository.h"
#include "support/organisation_builder.h"

#include <functional>
#include <utility>

namespace mor::tests {

namespace {

using Kind = RosterChange::Kind;
using Mode = RosterService::Mode;

const DayRange kFourthQuarter{day(2026, 10, 1), day(2026, 12, 31)};

ResultRow row(int line, const std::string& person, const std::string& period = "2026-Q4")
{
    ResultRow made;
    made.where = "line " + std::to_string(line);
    made.person = person;
    made.period = period;
    return made;
}

ResultRow quotaRow(int line, const std::string& person, double quota, double attained)
{
    auto made = row(line, person);
    made.quota = quota;
    made.attained = attained;
    return made;
}

ResultRow callRow(int line, const std::string& person, Day on, double amount)
{
    auto made = row(line, person);
    made.calledOn = on;
    made.call = amount;
    return made;
}

ResultRow shareRow(int line, const std::string& person, std::optional<double> quota, double share,
    const std::string& type)
{
    auto made = row(line, person);
    made.quota = quota;
    made.attainedShare = share;
    made.type = type;
    return made;
}

/// Somebody else writes right after this one is read.
class BusyResultRepository : public MemoryResultRepository {
public:
    Result<std::vector<ForecastCall>> calls() const override
    {
        auto found = MemoryResultRepository::calls();
        if (meanwhile)
            meanwhile();
        return found;
    }

    std::function<void()> meanwhile;
};

struct Imports {
    Result<RosterChanges> bring(const std::vector<ResultRow>& rows, Mode mode = Mode::Apply)
    {
        clock.pass(std::chrono::minutes{1});
        return service.import(rows, "quota.csv", plan->roster, mode);
    }
    std::vector<std::string> problemsOf(const std::vector<ResultRow>& rows)
    {
        std::vector<std::string> codes;
        const auto result = bring(rows);
        if (!result)
            for (const auto& cause : result.error().causes)
                codes.push_back(cause.where + " " + cause.code);
        CHECK(store.results()->empty());
        CHECK(store.calls()->empty());
        return codes;
    }

    std::shared_ptr<const Plan> plan
        = OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).plan();
    FixedClock clock{day(2026, 11, 3)};
    BusyResultRepository store;
    ResultService service{store, clock};
};

} // namespace

TEST_CASE("Results come in with what was called on the way", "[core][results]")
{
    Imports imports;
    auto both = quotaRow(2, "r-001", 100'000.0, 40'000.0);
    both.calledOn = day(2026, 11, 2);
    both.call = 90'000.0;
    const auto changes = imports.bring({both, quotaRow(3, "r-002", 0.0, 5'000.0)});
    REQUIRE(changes);
    CHECK(changes->count(Kind::Added) == 2);

    const auto results = *imports.store.results();
    REQUIRE(results.size() == 2);
    CHECK(results.front().period == kFourthQuarter);
    CHECK(results.front().attained == 40'000.0);
    CHECK(results.back().quota == 0.0);
    CHECK_FALSE(results.back().winRate);
    CHECK(imports.store.calls()->front().amount == 90'000.0);
}

TEST_CASE("The same file twice changes nothing, and a dry run never does", "[core][results]")
{
    Imports imports;
    const std::vector rows{
        quotaRow(2, "r-001", 100'000.0, 40'000.0), callRow(3, "m-01", day(2026, 11, 2), 80'000.0)};
    CHECK(imports.bring(rows, Mode::DryRun)->count(Kind::Added) == 2);
    CHECK(imports.store.results()->empty());
    REQUIRE(imports.bring(rows));

    CHECK(imports.bring(rows)->count(Kind::Unchanged) == 2);
    CHECK(imports.store.resultHistory()->size() == 1);
    CHECK(imports.store.callHistory()->size() == 1);
}

TEST_CASE("A later file adds a snapshot, keeps what it does not say, and names what changed",
    "[core][results]")
{
    Imports imports;
    REQUIRE(imports.bring({quotaRow(2, "r-001", 100'000.0, 40'000.0)}));
    auto later = row(2, "r-001");
    later.attained = 60'000.0;
    later.winRate = 0.3;
    const auto changes = imports.bring({later});
    REQUIRE(changes);
    CHECK(changes->rows.front().kind == Kind::Changed);
    CHECK(changes->rows.front().fields == std::vector<std::string>{"attained", "win_rate"});

    CHECK(imports.store.results()->front().quota == 100'000.0);
    CHECK(imports.store.results()->front().attained == 60'000.0);
    CHECK(imports.store.resultHistory()->front().attained == 40'000.0);
}

TEST_CASE("A period is named, or told by its two days", "[core][results]")
{
    Imports imports;
    auto days = quotaRow(2, "r-001", 1.0, 1.0);
    days.period.clear();
    days.first = day(2026, 10, 1);
    days.last = day(2026, 12, 31);
    REQUIRE(imports.bring({days, row(3, "r-001", "FY2026-Q4")}).error().causes.size() == 1);
    REQUIRE(imports.bring({days}));
    CHECK(imports.bring({quotaRow(2, "r-001", 1.0, 1.0)})->count(Kind::Unchanged) == 1);
    const FiscalCalendar october = MonthlyFiscalYear{10};
    CHECK(*periodOf(row(2, "r-001", "FY2027-Q1"), day(2026, 11, 3), october) == kFourthQuarter);
}

TEST_CASE(
    "Amounts of several types are added up, and a share is one of the quota", "[core][results]")
{
    Imports imports;
    auto fresh = quotaRow(2, "r-001", 80'000.0, 30'000.0);
    fresh.type = "new";
    auto renewal = quotaRow(3, "r-001", 20'000.0, 15'000.0);
    renewal.type = "renewal";
    auto share = row(4, "r-002");
    share.quota = 50'000.0;
    share.attainedShare = 0.9;
    REQUIRE(imports.bring({fresh, renewal, share}));
    CHECK(imports.store.results()->front().quota == 100'000.0);
    CHECK(imports.store.results()->front().attained == 45'000.0);
    CHECK(imports.store.results()->back().attained == 45'000.0);
    CHECK(imports.bring({fresh, renewal, share})->count(Kind::Unchanged) == 3);
}

TEST_CASE("A share is one of the quota of its own type", "[core][results]")
{
    Imports imports;
    auto renewal = quotaRow(3, "r-001", 300.0, 60.0);
    renewal.type = "renewal";
    REQUIRE(imports.bring({shareRow(2, "r-001", 100.0, 0.5, "new"), renewal,
        shareRow(4, "r-002", 100.0, 0.5, "new"), shareRow(5, "r-002", 300.0, 0.2, "renewal")}));
    const auto results = *imports.store.results();
    REQUIRE(results.size() == 2);
    for (const auto& result : results) {
        CHECK(result.quota == 400.0);
        CHECK(result.attained == 110.0);
    }
    REQUIRE(imports.bring({shareRow(2, "r-001", std::nullopt, 0.9, "")}));
    CHECK(imports.store.results()->front().attained == 360.0);
}

TEST_CASE("A share of one type among several needs a quota of that type", "[core][results]")
{
    Imports imports;
    auto renewal = quotaRow(3, "r-001", 300.0, 60.0);
    renewal.type = "renewal";
    auto amount = row(5, "r-002");
    amount.attained = 40.0;
    amount.type = "new";
    CHECK(imports.problemsOf({shareRow(2, "r-001", std::nullopt, 0.5, "new"), renewal,
              shareRow(4, "r-002", 100.0, 0.5, "new"), amount})
        == std::vector<std::string>{
            "line 5 result.said_twice", "line 2 result.share_without_quota"});
}

TEST_CASE("What comes later counts, also by a clock that is behind", "[core][results]")
{
    Imports imports;
    REQUIRE(imports.bring(
        {quotaRow(2, "r-001", 100.0, 40.0), callRow(3, "m-01", day(2026, 11, 2), 80.0)}));
    const auto first = imports.store.results()->front().importedAt;
    imports.clock.pass(-std::chrono::hours{5});
    const auto changes = imports.bring({quotaRow(2, "r-001", 100.0, 60.0),
        callRow(3, "m-01", day(2026, 11, 2), 90.0), quotaRow(4, "r-002", 1.0, 1.0)});
    CHECK(changes->count(Kind::Changed) == 2);

    const auto results = *imports.store.results();
    CHECK(results.front().attained == 60.0);
    CHECK(results.front().importedAt == first + std::chrono::milliseconds{1});
    CHECK(results.back().importedAt == imports.clock.now());
    CHECK(imports.store.calls()->front().amount == 90.0);
}

TEST_CASE("Two imports at once lose nothing", "[core][results]")
{
    Imports imports;
    auto quota = row(2, "r-001");
    quota.quota = 100.0;
    auto attained = row(2, "r-001");
    attained.attained = 50.0;
    bool isFirst = true;
    imports.store.meanwhile = [&] {
        if (!std::exchange(isFirst, false))
            return;
        REQUIRE(imports.service.import({quota}, "a.csv", imports.plan->roster, Mode::Apply));
        imports.clock.pass(std::chrono::milliseconds{1});
    };
    const auto changes = imports.bring({attained});
    REQUIRE(changes);
    CHECK(changes->rows.size() == 1);
    CHECK(changes->count(Kind::Changed) == 1);
    CHECK(imports.store.results()->front().quota == 100.0);
    CHECK(imports.store.results()->front().attained == 50.0);
}

TEST_CASE("An import that is overtaken again and again gives up", "[core][results]")
{
    Imports imports;
    int others = 0;
    imports.store.meanwhile = [&] {
        ++others;
        PeriodResult other;
        other.person = "r-002";
        other.period = {day(2026, 1, 1), day(2026, 1, 1) + std::chrono::days{others}};
        REQUIRE(imports.store.add({other}, {}));
    };
    const auto late = imports.bring({quotaRow(2, "r-001", 1.0, 1.0)});
    REQUIRE_FALSE(late);
    CHECK(late.error().code == "results.changed_meanwhile");
    CHECK(imports.store.results()->back().person == "r-002");
    CHECK(imports.store.results()->front().person == "r-002");
}

TEST_CASE("All problems of a file are told at once", "[core][results]")
{
    Imports imports;
    auto nobody = quotaRow(2, "", 1.0, 1.0);
    auto timeless = quotaRow(4, "r-001", 1.0, 1.0);
    timeless.period.clear();
    auto daily = quotaRow(5, "r-001", 1.0, 1.0);
    daily.period = "2026-11-03";
    auto backwards = quotaRow(6, "r-001", 1.0, 1.0);
    backwards.period.clear();
    backwards.first = day(2026, 12, 31);
    backwards.last = day(2026, 10, 1);
    auto wild = quotaRow(7, "r-001", -1.0, -5.0);
    wild.winRate = 1.5;
    wild.cycleDays = 0.0;
    wild.currency = "EURO";
    auto half = row(8, "r-001");
    half.call = 5.0;
    auto share = row(11, "r-002");
    share.attainedShare = 0.5;
    CHECK(imports.problemsOf({nobody, quotaRow(3, "x-99", 1.0, 1.0), timeless, daily, backwards,
              wild, half, callRow(9, "m-01", day(2026, 11, 4), 1.0), row(10, "r-001"), share})
        == std::vector<std::string>{"line 2 result.person_missing", "line 3 person.unknown",
            "line 4 result.period_missing", "line 5 result.period_kind", "line 6 range.backwards",
            "line 7 result.below_zero", "line 7 result.not_a_share",
            "line 7 result.cycle_out_of_range", "line 7 result.currency_malformed",
            "line 8 result.call_incomplete", "line 9 result.called_in_future",
            "line 10 result.nothing", "line 11 result.share_without_quota"});
}

TEST_CASE(
    "A call after its period, and a file that contradicts itself, are refused", "[core][results]")
{
    Imports imports;
    auto late = callRow(2, "m-01", day(2026, 10, 5), 1.0);
    late.period = "2026-Q3";
    CHECK(imports.problemsOf({late, quotaRow(3, "r-001", 1.0, 1.0), quotaRow(4, "r-001", 2.0, 1.0),
              callRow(5, "m-01", day(2026, 11, 2), 1.0), callRow(6, "m-01", day(2026, 11, 2), 2.0)})
        == std::vector<std::string>{
            "line 2 result.called_late", "line 4 result.said_twice", "line 6 result.said_twice"});
}

TEST_CASE("A first day alone begins a quarter, or a month where one of the file begins no quarter",
    "[core][results]")
{
    auto october = quotaRow(2, "r-001", 100.0, 90.0);
    october.period.clear();
    october.first = day(2026, 10, 1);
    const FiscalCalendar fiscal = MonthlyFiscalYear{};
    CHECK(withLastDays(std::vector{october}, fiscal)[0].last == day(2026, 12, 31));

    auto november = october;
    november.first = day(2026, 11, 1);
    const auto monthly = withLastDays(std::vector{october, november}, fiscal);
    CHECK(monthly[0].last == day(2026, 10, 31));
    CHECK(monthly[1].last == day(2026, 11, 30));

    auto middle = october;
    middle.first = day(2026, 11, 9);
    CHECK_FALSE(withLastDays(std::vector{middle}, fiscal)[0].last);
}

} // namespace mor::tests
