// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/guard.h"
#include "support/catch.h"
#include "support/practice_builder.h"

#include <algorithm>
#include <map>

using namespace mor;
using namespace mor::tests;

namespace {

const Day kToday = day(2026, 11, 3);
const DayRange kTwoWeeks{day(2026, 10, 5), day(2026, 10, 18)};
const DayRange kSeptember{day(2026, 9, 1), day(2026, 9, 30)};

/// l-01 leads s-01 and m-03 with r-008 to r-012; s-01 leads m-01 with r-001 to r-004 and m-02 with
/// r-005 to r-007. Each week a pipeline review with each rep and a forecast call with the team; the
/// leader looks at their own calendar once a week.
OrganisationBuilder organisation()
{
    auto own = activity(
        "CALIB", "win-rate", weeklyPipe().cadence.rule, Counterpart::Alone, Role::Leader);
    return OrganisationBuilder()
        .leader()
        .secondLine("s-01")
        .manager("m-01", "s-01")
        .reps("m-01", 4)
        .manager("m-02", "s-01")
        .reps("m-02", 3)
        .manager("m-03")
        .reps("m-03", 5)
        .version(day(2026, 9, 7), {weeklyPipe(), mondayForecast(), own});
}

struct Scene {
    explicit Scene(const OrganisationBuilder& built = organisation(), DayRange due = kTwoWeeks)
        : plan(built.plan())
        , practice(plan, due)
        , ledger(std::make_shared<const Ledger>(practice.ledger(kToday)))
    {
    }

    Sight sight(const char* viewer) const { return {plan, viewer, kToday}; }
    Result<Figures> figures(const char* viewer, std::vector<Dimension> by) const
    {
        return figuresFor(sight(viewer), ledger, {}, by);
    }
    /// Expected talks by the code of the first dimension; "all" is the total.
    std::map<std::string, int> expected(const char* viewer, std::vector<Dimension> by) const
    {
        const auto found = figures(viewer, by).value();
        std::map<std::string, int> counts{{"all", found.total.counts.expected()}};
        for (const auto& row : found.rows)
            counts[row.group.front()] += row.counts.expected();
        return counts;
    }
    std::vector<std::string> told(const char* viewer) const
    {
        const auto part = partFor(sight(viewer), ledger, Share::Told);
        std::vector<std::string> keys;
        for (const auto& occurrence : part->schedule->occurrences)
            keys.push_back(toText(part->schedule->key(occurrence)));
        std::ranges::sort(keys);
        return keys;
    }

    std::shared_ptr<const Plan> plan;
    PracticeBuilder practice;
    std::shared_ptr<const Ledger> ledger;
};

using Expected = std::map<std::string, int>;

} // namespace

TEST_CASE("A team of three is in no figure of those above, also not in a total", "[core][access]")
{
    const Scene scene;

    // Two weeks: four or five reviews and a call; s-01 leads nobody of m-03.
    CHECK(scene.expected("s-01", {Dimension::Manager}) == Expected{{"all", 10}, {"m-01", 10}});
    CHECK(scene.expected("l-01", {Dimension::Manager})
        == Expected{{"all", 24}, {"l-01", 2}, {"m-01", 10}, {"m-03", 12}});
    // Operations get closed months. In September three reviews and four calls.
    const Scene month(organisation(), kSeptember);
    CHECK(month.expected("operations", {Dimension::Manager})
        == Expected{{"all", 35}, {"m-01", 16}, {"m-03", 19}});
}

TEST_CASE("No other report gives the small team away by taking one from another", "[core][access]")
{
    const Scene scene;

    CHECK(scene.expected("s-01", {Dimension::Activity})
        == Expected{{"all", 10}, {"FCST", 2}, {"PIPE", 8}});
    CHECK(scene.expected("s-01", {Dimension::Week})
        == Expected{{"all", 10}, {"2026-W41", 5}, {"2026-W42", 5}});
    CHECK(scene.expected("s-01", {}) == Expected{{"all", 10}});
    const Scene firstWeek(organisation(), {day(2026, 10, 5), day(2026, 10, 11)});
    CHECK(firstWeek.expected("s-01", {}) == Expected{{"all", 5}});
}

TEST_CASE("A team that grows to four counts from then on, in long periods as in short ones",
    "[core][access]")
{
    auto grown = organisation();
    grown.rep("r-099", "m-02").joins("r-099", day(2026, 10, 12));

    // The second week only: four reviews and a call.
    CHECK(Scene(grown).expected("s-01", {Dimension::Manager})
        == Expected{{"all", 15}, {"m-01", 10}, {"m-02", 5}});
    CHECK(
        Scene(grown, {day(2026, 10, 12), day(2026, 10, 18)}).expected("s-01", {Dimension::Manager})
        == Expected{{"all", 10}, {"m-01", 5}, {"m-02", 5}});
    CHECK(Scene(grown, {day(2026, 10, 5), day(2026, 10, 11)}).expected("s-01", {Dimension::Manager})
        == Expected{{"all", 5}, {"m-01", 5}});
}

TEST_CASE("A manager sees the own team however small it is, and no other", "[core][access]")
{
    const Scene scene;

    CHECK(scene.expected("m-02", {Dimension::Manager}) == Expected{{"all", 8}, {"m-02", 8}});
    CHECK(scene.expected("m-02", {Dimension::Rep})
        == Expected{{"all", 8}, {"", 2}, {"r-005", 2}, {"r-006", 2}, {"r-007", 2}});
    for (const auto& key : scene.told("m-02"))
        CHECK(key.find("/m-02/") != std::string::npos);
}

TEST_CASE("A rep sees the own talks and those with the whole team", "[core][access]")
{
    const Scene scene;

    CHECK(scene.told("r-005")
        == std::vector<std::string>{"FCST/m-02/team/2026-10-05", "FCST/m-02/team/2026-10-12",
            "PIPE/m-02/r-005/2026-10-09", "PIPE/m-02/r-005/2026-10-16"});
}

TEST_CASE("Those above read no entry, operations and HR none at all", "[core][access]")
{
    const Scene scene;

    CHECK(scene.told("s-01").empty());
    CHECK(scene.told("operations").empty());
    CHECK(scene.told("hr").empty());
    CHECK(scene.told("x-1").empty());
    for (const auto& key : scene.told("l-01"))
        CHECK(key.rfind("CALIB/l-01/", 0) == 0);
}

TEST_CASE("Who may not see figures by rep is told so", "[core][access]")
{
    const Scene scene;

    CHECK(scene.figures("s-01", {Dimension::Rep}).error().code == "access.by_rep");
    CHECK(scene.figures("l-01", {Dimension::Manager, Dimension::Rep}).error().code
        == "access.by_rep");
    CHECK(scene.figures("operations", {Dimension::Rep}).error().code == "access.by_rep");
    CHECK(scene.figures("operations", {Dimension::Week}).error().code == "access.by_week");
    CHECK(scene.figures("operations", {}).error().code == "access.whole_months");
    CHECK(scene.figures("hr", {}).error().code == "access.nothing");
    CHECK(scene.figures("x-1", {}).error().code == "access.nothing");
    CHECK(scene.figures("r-001", {Dimension::Rep}).has_value());
}

TEST_CASE(
    "The second line sees the longest gap, a leader further up a count only", "[core][access]")
{
    const Scene scene;
    const auto rowOf = [&](const char* viewer, std::string_view manager) {
        const auto found = scene.figures(viewer, {Dimension::Manager}).value();
        return *std::ranges::find_if(
            found.rows, [&](const Figure& row) { return row.group.front() == manager; });
    };

    CHECK(rowOf("s-01", "m-01").longestGap.has_value());
    CHECK_FALSE(rowOf("l-01", "m-01").longestGap.has_value());
    CHECK(rowOf("l-01", "m-01").belowMinimum == 4);
    CHECK(rowOf("l-01", "m-03").longestGap.has_value());
    CHECK_FALSE(scene.figures("l-01", {}).value().total.longestGap.has_value());
}

TEST_CASE("Operations get counts and nothing of what was in the talks", "[core][access]")
{
    Scene scene(organisation(), kSeptember);
    scene.practice.held("PIPE/m-01/r-001/2026-09-11", day(2026, 9, 10));
    scene.ledger = std::make_shared<const Ledger>(scene.practice.ledger(kToday));

    const auto total = scene.figures("operations", {}).value().total;

    CHECK(total.counts.done() == 1);
    CHECK(total.counts.expected() == 35);
    CHECK(total.criteriaJudged == 0);
    CHECK(total.belowMinimum == 0);
    CHECK_FALSE(total.longestGap.has_value());
    CHECK_FALSE(total.floor.has_value());
}

TEST_CASE("Managers read the leader's own adherence, but not as part of theirs", "[core][access]")
{
    const Scene scene;
    const auto own = [&](const char* viewer) {
        return partFor(scene.sight(viewer), scene.ledger, Share::LeadersOwn)->entries.size();
    };

    CHECK(own("m-01") == 2);
    CHECK(own("s-01") == 2);
    CHECK(own("l-01") == 2);
    CHECK(own("r-001") == 0);
    CHECK(own("operations") == 0);
    CHECK(scene.expected("m-01", {Dimension::Manager}) == Expected{{"all", 10}, {"m-01", 10}});
}

TEST_CASE("A deputy sees the talk that was handed over", "[core][access]")
{
    auto built = organisation();
    built.except(key("PIPE/m-01/r-001/2026-10-09"), Reassigned{"m-03"}, day(2026, 10, 6));
    const Scene scene(built);

    const auto told = scene.told("m-03");
    CHECK(std::ranges::count(told, "PIPE/m-01/r-001/2026-10-09") == 1);
    CHECK(std::ranges::count(told, "PIPE/m-01/r-001/2026-10-16") == 0);
    CHECK(scene.expected("m-03", {Dimension::Manager}) == Expected{{"all", 13}, {"m-03", 13}});
    // Still one of the manager's team.
    CHECK(std::ranges::count(scene.told("m-01"), "PIPE/m-01/r-001/2026-10-09") == 1);
}

TEST_CASE("Where nothing is left out the ledger is the same one", "[core][access]")
{
    const auto plan = OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .reps("m-01", 4)
                          .version(day(2026, 9, 7), {weeklyPipe()})
                          .plan();
    const auto ledger
        = std::make_shared<const Ledger>(PracticeBuilder(plan, kTwoWeeks).ledger(kToday));

    CHECK(partFor({plan, "l-01", kToday}, ledger, Share::Counted) == ledger);
    CHECK(partFor({plan, "m-01", kToday}, ledger, Share::Told) == ledger);
}

TEST_CASE("A private note is read by its author alone, a shared one by both and the manager",
    "[core][access]")
{
    const Scene scene;
    CheckOff talk;
    talk.occurrence = key("PIPE/m-01/r-001/2026-10-09");
    talk.recordedBy = "m-01";
    talk.note = "calls the plant manager";
    talk.privateNote = "tired";
    const auto as = [&](const char* viewer) { return readBy(scene.sight(viewer), talk); };

    REQUIRE(as("m-01"));
    CHECK(as("m-01")->privateNote == "tired");
    REQUIRE(as("r-001"));
    CHECK(as("r-001")->note == "calls the plant manager");
    CHECK(as("r-001")->privateNote.empty());
    for (const auto* other : {"r-002", "m-02", "s-01", "l-01", "operations", "hr"}) {
        INFO(other);
        CHECK_FALSE(as(other));
    }
}

TEST_CASE("What a talk changed is told to whoever answered and to nobody else", "[core][access]")
{
    const Scene scene;
    Confirmation word;
    word.occurrence = key("PIPE/m-01/r-001/2026-10-09");
    word.by = "r-001";
    word.word = Confirmation::Word::Disputed;
    word.usefulness = Usefulness::No;
    const auto as = [&](const char* viewer) { return readBy(scene.sight(viewer), word); };

    CHECK(as("r-001")->usefulness == Usefulness::No);
    CHECK(as("m-01")->word == Confirmation::Word::Disputed);
    CHECK(as("m-01")->usefulness == Usefulness::NotAnswered);
    CHECK_FALSE(as("r-002"));
    CHECK_FALSE(as("l-01"));

    word.occurrence = key("FCST/m-01/team/2026-10-05");
    CHECK(as("m-01").has_value());
    CHECK_FALSE(as("r-002"));
}

TEST_CASE(
    "A team is too few if on one of the days it is, and never to its manager", "[core][access]")
{
    auto shrunk = organisation();
    shrunk.leaves("r-004", day(2026, 10, 14));
    const Scene scene(shrunk);

    CHECK(teamSight(scene.sight("s-01"), "m-01", kTwoWeeks) == TeamSight::TooFew);
    CHECK(teamSight(scene.sight("s-01"), "m-01", {day(2026, 10, 5), day(2026, 10, 11)})
        == TeamSight::Shown);
    CHECK(teamSight(scene.sight("m-01"), "m-01", kTwoWeeks) == TeamSight::Shown);
    CHECK(teamSight(scene.sight("operations"), "m-02", kTwoWeeks) == TeamSight::TooFew);
    for (const auto* other : {"m-02", "r-001", "hr", "x-1"})
        CHECK(teamSight(scene.sight(other), "m-01", kTwoWeeks) == TeamSight::NotTheirs);
    CHECK(teamSight(scene.sight("l-01"), "x-1", kTwoWeeks) == TeamSight::NotTheirs);
}
