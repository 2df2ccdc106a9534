// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/write_tallies.h"
#include "support/figures_equal.h"
#include "workspace_steps.h"

#include <algorithm>

namespace mor::tests {

namespace {

/// A file with eight weeks of check-offs, tallied as of a day on which all are long closed.
class TalliedFile {
public:
    TalliedFile()
        : m_file(m_folder / "team.mor")
    {
        fillWorkspace(m_file, 8);
        m_workspace = opened(Workspace::open(m_file, Workspace::Access::ReadWrite));
        m_plan = std::make_shared<const Plan>(m_workspace->plans().load().value().plan);
        m_today = numberedCheckOff(8).fact.date + std::chrono::days{120};
        REQUIRE(tally() > 8);
    }

    int tally()
    {
        return writeTallies(m_plan, m_workspace->practice(), m_workspace->tallies(), m_today)
            .value();
    }
    std::size_t weeks() const { return m_workspace->tallies().weeks().value().size(); }
    std::size_t weeksWithSteps() const
    {
        const auto weeks = m_workspace->tallies().weeks().value();
        return static_cast<std::size_t>(
            std::ranges::count(weeks, true, &TallyRepository::Known::hasSteps));
    }

    const std::filesystem::path& file() const { return m_file; }
    Workspace& workspace() { return *m_workspace; }
    const std::shared_ptr<const Plan>& plan() const { return m_plan; }
    Day today() const { return m_today; }

private:
    TemporaryFolder m_folder;
    std::filesystem::path m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<const Plan> m_plan;
    Day m_today{};
};

CheckOff recordedOn(Day day)
{
    auto checkOff = numberedCheckOff(9, "r-002");
    checkOff.fact.recordedOn = day;
    checkOff.nextSteps.clear();
    return checkOff;
}

} // namespace

TEST_CASE("Closed weeks are tallied once and read instead of their records", "[storage][adherence]")
{
    TalliedFile file;
    CHECK(file.tally() == 0);
    CHECK(file.weeksWithSteps() > 8);
    const auto steps = file.workspace().practice().nextSteps().value();
    checkSameFigures(file.plan(), file.workspace().practice(), file.workspace().tallies(), steps,
        {numberedCheckOff(1).fact.date, file.today()}, file.today());
    CHECK(file.workspace().verify());

    // A file that can't be written answers the same, with tallies and without.
    const auto reader = opened(Workspace::open(file.file(), Workspace::Access::ReadOnly));
    checkSameFigures(file.plan(), reader->practice(), reader->tallies(), steps,
        {numberedCheckOff(1).fact.date, file.today()}, file.today(), 4);
    CHECK_FALSE(reader->tallies().forgetAll());
    REQUIRE(file.workspace().tallies().forgetAll());
    checkSameFigures(file.plan(), reader->practice(), reader->tallies(), steps,
        {numberedCheckOff(1).fact.date, file.today()}, file.today(), 4);
}

TEST_CASE("A record made today leaves tallies, one from before makes them forgotten",
    "[storage][adherence]")
{
    TalliedFile file;
    const auto all = file.weeks();
    auto& practice = file.workspace().practice();

    REQUIRE(practice.add(recordedOn(file.today())));
    CHECK(file.weeks() == all);
    SECTION("check-off")
    {
        auto late = recordedOn(file.today() - std::chrono::days{1});
        late.fact.id = uuid(77);
        late.fact.revision = 1;
        late.correctionReason = "Typed late";
        REQUIRE(practice.add(late));
    }
    SECTION("word")
    {
        REQUIRE(practice.add(Confirmation{uuid(78), numberedCheckOff(2).occurrence, "r-001",
            Confirmation::Word::Disputed, Usefulness::No, file.today() - std::chrono::days{1},
            {}}));
    }
    SECTION("next step")
    {
        REQUIRE(practice.add(NextStep{uuid(79), numberedCheckOff(2).fact.id, "r-001", "Call",
            file.today(), {}, file.today() - std::chrono::days{1}}));
    }
    SECTION("exception")
    {
        REQUIRE(file.workspace().plans().add(PlanException{uuid(80), numberedCheckOff(2).occurrence,
            Excused{"Fair"}, file.today() - std::chrono::days{1}, {}, {}}));
    }
    SECTION("a whole plan")
    {
        const auto loaded = file.workspace().plans().load().value();
        REQUIRE(file.workspace().plans().save(loaded.plan, loaded.stamp));
    }
    CHECK(file.weeks() == 0);
}

TEST_CASE("What is known of open weeks holds until anybody writes", "[storage][adherence]")
{
    TalliedFile file;
    auto& tallies = file.workspace().tallies();
    const DayRange all{numberedCheckOff(1).fact.date, file.today()};
    const auto isKnown
        = [&] { return readTalliedWeeks(tallies, all, file.today()).value().missing.empty(); };
    REQUIRE_FALSE(isKnown());
    REQUIRE(
        tallyOpenWeeks(file.plan(), file.workspace().practice(), tallies, file.today()).value());
    REQUIRE(isKnown());
    checkSameFigures(file.plan(), file.workspace().practice(), tallies, {}, all, file.today(), 0);
    const auto loaded = file.workspace().plans().load().value();

    SECTION("check-off") { REQUIRE(file.workspace().practice().add(recordedOn(file.today()))); }
    SECTION("exception")
    {
        REQUIRE(file.workspace().plans().add(PlanException{
            uuid(80), numberedCheckOff(2).occurrence, Excused{"Fair"}, file.today(), {}, {}}));
    }
    SECTION("trigger")
    {
        REQUIRE(file.workspace().plans().add({TriggerEvent{uuid(81), "WIN", "d-1", file.today()}}));
    }
    SECTION("people") { REQUIRE(file.workspace().plans().save(loaded.plan.roster, loaded.stamp)); }
    SECTION("rhythm") { REQUIRE(file.workspace().plans().save(loaded.plan.rhythm, loaded.stamp)); }
    CHECK_FALSE(isKnown());
}

TEST_CASE("A step marked later than anybody may counts all the same", "[storage][adherence]")
{
    TalliedFile file;
    REQUIRE(file.weeksWithSteps() > 0);
    const auto step = file.workspace().practice().nextSteps().value().back();
    if (step.doneOn)
        REQUIRE(file.workspace().practice().markOpen(step.id));
    else
        REQUIRE(file.workspace().practice().markDone(step.id, step.due));
    CHECK(file.weeksWithSteps() == 0);
    CHECK(file.weeks() > 0);
    CHECK(file.tally() > 8);
}

TEST_CASE(
    "What another connection wrote meanwhile keeps a tally from being kept", "[storage][adherence]")
{
    TalliedFile file;
    REQUIRE(file.workspace().tallies().forgetAll());
    auto& tallies = file.workspace().tallies();
    const auto state = tallies.state().value();
    const TalliedWeek week{day(2020, 1, 6), file.today(), "m", "t", {}};
    const auto other = opened(Workspace::open(file.file(), Workspace::Access::ReadWrite));
    REQUIRE(other->practice().add(recordedOn(file.today())));

    CHECK_FALSE(tallies.put(week, state).value());
    CHECK(file.weeks() == 0);
    CHECK(tallies.put(week, tallies.state().value()).value());
    CHECK(file.weeks() == 1);
}

TEST_CASE("Verify names a tally that says something else than its records", "[storage][refusal]")
{
    TalliedFile file;
    const auto monday = mondayOf(numberedCheckOff(3).fact.date);
    runForeignSql(file.file(),
        "UPDATE closed_tally SET packed = (SELECT packed FROM closed_tally WHERE part = 0 ORDER BY "
        "week LIMIT 1) WHERE part = 0 AND week = "
            + std::to_string(monday.time_since_epoch().count()));
    const auto verdict = file.workspace().verify();
    REQUIRE_FALSE(verdict);
    CHECK(verdict.error().causes.front().code == "storage.tally_wrong");
    CHECK(verdict.error().causes.front().args == std::vector<std::string>{toIso(monday)});
}

TEST_CASE("A dump leaves tallies out", "[storage]")
{
    TalliedFile file;
    const auto with = dumpOf(file.workspace());
    REQUIRE(file.workspace().tallies().forgetAll());
    CHECK(dumpOf(file.workspace()) == with);
}

} // namespace mor::tests
