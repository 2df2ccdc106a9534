// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/moved_together.h"

#include "core/org/lookup.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

using std::chrono::days;
using std::chrono::weeks;

const DayRange kSecond{day(2026, 4, 1), day(2026, 6, 30)};
const DayRange kThird{day(2026, 7, 1), day(2026, 9, 30)};

StepPairs alone(double first, double second) { return {{0, first, second}}; }

/// Managers with one rep each; talks of a window and what the team attained are set per period.
class Teams {
public:
    explicit Teams(int managers)
    {
        OrganisationBuilder builder;
        builder.leader();
        for (int i = 1; i <= managers; ++i) {
            const auto code = "m-0" + std::to_string(i);
            builder.manager(code).rep("r-00" + std::to_string(i), code);
            m_history.managers.push_back(code);
        }
        builder.version(day(2026, 1, 1), {weeklyPipe()});
        m_plan = builder.plan();
        m_history.activities = {"PIPE"};
        for (Day monday = day(2026, 1, 5); monday < day(2026, 10, 5); monday += weeks{1})
            m_history.weeks.push_back(monday);
        m_history.asOf = day(2026, 10, 20);
        m_history.cells.resize(m_history.managers.size() * m_history.weeks.size());
    }

    /// Ten talks in the week whose Monday is given, so many of them held.
    void talks(int manager, Day monday, int done)
    {
        const auto week = static_cast<std::size_t>(
            std::ranges::find(m_history.weeks, monday) - m_history.weeks.begin());
        auto& cell
            = m_history
                  .cells[static_cast<std::size_t>(manager - 1) * m_history.weeks.size() + week];
        cell.onTime = done;
        cell.missed = 10 - done;
    }
    void attains(int manager, DayRange period, double attained)
    {
        PeriodResult row;
        row.person = "r-00" + std::to_string(manager);
        row.period = period;
        row.quota = 100.0;
        row.attained = attained;
        m_results.push_back(row);
    }
    Together together(const std::string& activity = "PIPE")
    {
        std::ranges::sort(m_results,
            [](const auto& one, const auto& other) { return subjectOf(one) < subjectOf(other); });
        const auto roster = std::shared_ptr<const Roster>(m_plan, &m_plan->roster);
        std::vector<const Person*> managers;
        for (const auto& code : m_history.managers)
            managers.push_back(findPerson(*roster, code));
        return movedTogether(togetherQuestion(m_plan->rhythm, activity),
            ResultBook(roster, m_results, {}), m_history, managers);
    }
    WeekHistory& history() { return m_history; }

private:
    std::shared_ptr<const Plan> m_plan;
    WeekHistory m_history;
    std::vector<PeriodResult> m_results;
};

} // namespace

TEST_CASE("Kendall's tau counts pairs that agree, and its chance all orders", "[core][results]")
{
    // 5 pairs agree and 1 does not; of 24 orders 8 have at most one pair or at least five turned.
    const auto one
        = rankAgreement(std::vector<StepPairs>{alone(1, 1), alone(2, 2), alone(3, 4), alone(4, 3)});
    CHECK(one.tau == Approx(4.0 / 6.0));
    CHECK(one.p == Approx(8.0 / 24.0));
    // One pair is tied in the first value: 2 / sqrt(2 x 3).
    CHECK(rankAgreement(std::vector<StepPairs>{alone(1, 1), alone(1, 2), alone(2, 3)}).tau
        == Approx(2.0 / std::sqrt(6.0)));
    CHECK(rankAgreement(std::vector<StepPairs>{alone(1, 1)}).tau == 0.0);
    CHECK(rankAgreement({}).p == 1.0);
}

TEST_CASE("More managers than can be tried in full give a chance that is near", "[core][results]")
{
    std::vector<StepPairs> same;
    for (int i = 0; i < 9; ++i)
        same.push_back(alone(i, i));
    CHECK(rankAgreement(same).p < 0.005); // 2 of 362,880 orders
    // 15 of 28 pairs agree: about as chance would have it.
    const auto none = rankAgreement(std::vector<StepPairs>{alone(1, 4), alone(2, 1), alone(3, 7),
        alone(4, 6), alone(5, 2), alone(6, 8), alone(7, 3), alone(8, 5)});
    CHECK(std::abs(none.tau) < 0.3);
    CHECK(none.p > 0.2);
    CHECK(none.high > kWorthNaming);
    // Spread of tau for 8 managers: sqrt(2 (2n + 5) / (9 n (n - 1))) = 0.289.
    CHECK((none.high - none.low) / 2 == Approx(1.96 * 0.289).margin(0.05));

    std::vector<StepPairs> many;
    for (int i = 0; i < 250; ++i)
        many.push_back(alone(i, i));
    CHECK(rankAgreement(many).tau == 1.0);
    CHECK(rankAgreement(many).p < 0.001);
}

TEST_CASE("A season that moves everybody is no agreement", "[core][results]")
{
    // In each step who did more had less; over both steps both values rose.
    const std::vector<StepPairs> managers{
        {{0, 0.1, 0.2}, {1, 0.8, 0.9}}, {{0, 0.2, 0.1}, {1, 0.9, 0.8}}};
    CHECK(rankAgreement(managers).tau == -1.0);
}

TEST_CASE("Each lever shows after its own time", "[core][results]")
{
    CHECK(lagOf("pipeline-health") == Lag{14, 42});
    CHECK(lagOf("pipeline-health").days() == 28);
    CHECK(lagOf("win-rate") == Lag{60, 120});
    CHECK(lagOf("forecast-accuracy").days() == 0);
    CHECK(lagOf("made-up") == lagOf("win-rate"));
    CHECK(longestLag().most >= lagOf("capacity").most);
}

TEST_CASE("A manager's change is held beside the change of the talks before it", "[core][results]")
{
    Teams teams(1);
    // Four weeks earlier: 4 March to 2 June, and 3 June to 2 September.
    teams.talks(1, day(2026, 3, 2), 5); // its Thursday is 5 March
    teams.talks(1, day(2026, 6, 1), 9); // its Thursday is 4 June
    teams.talks(1, day(2026, 8, 31), 0); // its Thursday is 3 September: too late
    teams.attains(1, kSecond, 80.0);
    teams.attains(1, kThird, 90.0);
    const auto together = teams.together();
    REQUIRE(together.dots.size() == 1);
    const auto& dot = together.dots.front();
    CHECK(dot.before.talks == CountOf{5, 10});
    CHECK(dot.after.talks == CountOf{9, 10});
    CHECK(dot.rhythm == Approx(0.4));
    CHECK(dot.result == Approx(0.1));
    CHECK(together.question.lag == Lag{14, 42});
    CHECK(together.question.outcome == Outcome::Attainment);
    CHECK(together.finding == TogetherFinding::TooFew);
    CHECK_FALSE(together.changes);
}

TEST_CASE("Under eight managers with two periods there are dots and no figure", "[core][results]")
{
    for (const int managers : {7, 8}) {
        Teams teams(managers);
        for (int m = 1; m <= managers; ++m) {
            teams.talks(m, day(2026, 3, 9), 2);
            teams.talks(m, day(2026, 6, 8), 2 + m);
            teams.attains(m, kSecond, 80.0);
            teams.attains(m, kThird, 80.0 + m);
        }
        const auto together = teams.together();
        CHECK(together.managers == managers);
        CHECK(together.dots.size() == static_cast<std::size_t>(managers));
        CHECK(together.changes.has_value() == (managers == 8));
        CHECK(together.levels.has_value() == (managers == 8));
        CHECK(together.finding
            == (managers == 8 ? TogetherFinding::MovedTogether : TogetherFinding::TooFew));
    }
}

TEST_CASE("Managers who moved against each other did not move together", "[core][results]")
{
    Teams teams(8);
    for (int m = 1; m <= 8; ++m) {
        teams.talks(m, day(2026, 3, 9), 1);
        teams.talks(m, day(2026, 6, 8), 1 + m);
        teams.attains(m, kSecond, 80.0);
        teams.attains(m, kThird, 80.0 - m);
    }
    CHECK(teams.together().finding == TogetherFinding::DidNotMoveTogether);
}

TEST_CASE("An agreement next to none is hardly one, however sure", "[core][results]")
{
    CHECK(findingOf({0.06, 0.01, 0.11, 0.01}) == TogetherFinding::HardlyTogether);
    CHECK(findingOf({-0.06, -0.11, -0.01, 0.01}) == TogetherFinding::HardlyTogether);
    CHECK(findingOf({0.12, 0.07, 0.17, 0.01}) == TogetherFinding::MovedTogether);
    CHECK(findingOf({0.06, -0.05, 0.17, 0.3}) == TogetherFinding::DidNotMoveTogether);
    CHECK(toText(TogetherFinding::HardlyTogether) == "hardly together");
}

TEST_CASE("Eight managers without a pattern are too few to rule anything out", "[core][results]")
{
    Teams teams(8);
    const int order[] = {4, 1, 7, 6, 2, 8, 3, 5};
    for (int m = 1; m <= 8; ++m) {
        teams.talks(m, day(2026, 3, 9), 1);
        teams.talks(m, day(2026, 6, 8), 1 + m);
        teams.attains(m, kSecond, 80.0);
        teams.attains(m, kThird, 80.0 + order[m - 1]);
    }
    CHECK(teams.together().finding == TogetherFinding::CannotTell);
}

TEST_CASE("Few talks, a running period or a gap between periods make no dot", "[core][results]")
{
    Teams teams(1);
    teams.talks(1, day(2026, 3, 9), 5);
    teams.talks(1, day(2026, 6, 8), 5);
    teams.attains(1, kSecond, 80.0);
    teams.attains(1, {day(2026, 10, 1), day(2026, 12, 31)}, 90.0);
    CHECK(teams.together().dots.empty());
    teams.attains(1, kThird, 80.0);
    CHECK(teams.together().dots.size() == 1);
    CHECK(teams.together("").dots.size() == 1); // a cycle earlier: the same two talks
    CHECK(teams.together("DEAL").dots.empty());
    teams.history().asOf = kThird.last;
    CHECK(teams.together().dots.empty());
}

} // namespace mor::tests
