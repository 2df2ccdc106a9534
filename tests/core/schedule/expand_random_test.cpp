// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/reference_expansion.h"
#include "core/schedule/schedule_lines.h"
#include "support/catch.h"

#include <array>
#include <iterator>
#include <random>
#include <set>

using namespace mor;
using namespace mor::tests;
using std::chrono::days;

namespace {

/// Small organisations in which much happens; the same seed makes the same one everywhere.
class RandomPlan {
public:
    explicit RandomPlan(unsigned seed)
        : m_random(seed)
    {
    }

    std::shared_ptr<const Plan> make()
    {
        addPeople();
        for (int i = 0; i < 8; ++i)
            changePerson(m_people.at(pick(m_people.size())));
        m_builder.version(start(), activities());
        m_builder.version(start() + days{60 + pick(60)}, activities());
        Plan plan = m_builder.build();
        if (pick(2) == 0)
            plan.roster.fiscal = WeeklyFiscalYear{};
        else
            plan.roster.fiscal = MonthlyFiscalYear{static_cast<unsigned>(1 + pick(12)), {}};
        for (Person& person : plan.roster.people) {
            if (pick(3) == 0)
                person.rampUntil = someDay();
        }
        plan.rhythm.rollout.waves = waves();
        return std::make_shared<const Plan>(std::move(plan));
    }

    static Day start() { return day(2026, 1, 1); }
    static DayRange range() { return {day(2026, 2, 4), day(2026, 7, 15)}; }

private:
    int pick(std::size_t n) { return static_cast<int>(m_random() % n); }
    Day someDay() { return start() + days{pick(220)}; }

    void addPeople()
    {
        m_builder.calendar("north", holidays());
        m_builder.calendar("south", holidays(), 0b1001111);
        m_builder.leader();
        const bool secondLine = pick(2) == 0;
        if (secondLine)
            m_builder.secondLine("s-01");
        for (const char* code : {"m-01", "m-02", "m-03"})
            m_builder.manager(code, secondLine && pick(3) > 0 ? "s-01" : "l-01");
        for (const char* code : {"r-01", "r-02", "r-03", "r-04", "r-05"})
            m_builder.rep(code, m_managers.at(pick(3)));
        if (secondLine)
            m_people.push_back("s-01");
        for (const std::string& code : m_people) {
            const int calendar = pick(3);
            m_builder.worksBy(code, calendar == 0 ? "north" : calendar == 1 ? "south" : "plain");
        }
    }

    std::vector<Holiday> holidays()
    {
        std::set<Day> chosen;
        for (int i = 0; i < 20; ++i)
            chosen.insert(someDay());
        std::vector<Holiday> all;
        for (const Day day : chosen)
            all.push_back({day, "Holiday"});
        return all;
    }

    void changePerson(const std::string& code)
    {
        const int what = pick(8);
        const Day on = someDay();
        if (what == 0)
            m_builder.leaves(code, on);
        else if (what == 1 && m_joined.insert(code).second)
            m_builder.joins(code, start() + days{pick(40)});
        else if (what <= 3 && code[0] == 'r' && m_moved.insert(code).second)
            m_builder.reportsTo(code, what == 2 ? m_managers.at(pick(3)) : "", on);
        else
            m_builder.away(code, {on, on + days{pick(25)}});
    }

    /// None, or one that begins with the leader and reaches some of the managers or all people.
    std::vector<Wave> waves()
    {
        std::vector<Wave> all;
        if (pick(3) == 0)
            return all;
        const Day first = start() + days{pick(60)};
        all.push_back({RolloutStage::Yourself, first, false, {"l-01"}, ""});
        all.push_back({RolloutStage::Volunteers, first + days{pick(50)}, false,
            {m_managers.at(pick(3))}, ""});
        if (pick(4) > 0)
            all.push_back({RolloutStage::Everyone, all.back().from + days{pick(60)}, true, {}, ""});
        else
            all.push_back({RolloutStage::Everyone, all.back().from, false,
                {m_managers.at(pick(3)), "s-01"}, ""});
        return all;
    }

    std::vector<Activity> activities()
    {
        const Day anchor = day(2025, 6, 2) + days{pick(30)};
        const std::vector<CadenceRule> rules{EveryWorkdays{}, EveryWorkdays{3, anchor}, Weekly{},
            Weekly{2, 0, anchor}, Weekly{1, 0b0010001, kFirstDay}, Weekly{3, 0b1000000, anchor},
            Monthly{}, Monthly{2, {MonthDay::Kind::DayOfMonth, 31, 0}},
            Monthly{1, {MonthDay::Kind::LastDay, 0, 0}},
            Monthly{1, {MonthDay::Kind::NthWeekday, 2, 2}},
            Monthly{1, {MonthDay::Kind::LastWeekday, 0, 5}},
            Monthly{1, {MonthDay::Kind::NthWorkday, 3, 0}},
            Monthly{1, {MonthDay::Kind::LastWorkday, 0, 0}}, Quarterly{}, Quarterly{0, {}, 15},
            Quarterly{2, {MonthDay::Kind::LastWeekday, 0, 5}, 0},
            TimesPerPeriod{3, TimesPerPeriod::Period::Month},
            TimesPerPeriod{2, TimesPerPeriod::Period::Quarter},
            TimesPerPeriod{2, TimesPerPeriod::Period::Week}};
        std::vector<Activity> all;
        for (const char* code : {"AAA", "BBB", "CCC", "DDD", "EEE"}) {
            const auto counterpart = std::array{Counterpart::Rep, Counterpart::Rep,
                Counterpart::Manager, Counterpart::Team, Counterpart::Alone}
                                         .at(static_cast<std::size_t>(pick(5)));
            Role owner = std::array{Role::Leader, Role::SecondLine, Role::Manager}.at(
                static_cast<std::size_t>(pick(3)));
            if (counterpart == Counterpart::Rep)
                owner = Role::Manager;
            Activity one = activity(code, "win-rate",
                rules.at(static_cast<std::size_t>(pick(rules.size()))), counterpart, owner);
            one.audience = one.code == "DDD" ? Audience::Ramping : Audience::Everyone;
            one.cadence.window.grace = pick(6);
            one.cadence.window.opensBefore = opensBefore(one);
            all.push_back(one);
        }
        return all;
    }

    /// The same in each version, so that every window opens in exactly one of them.
    int opensBefore(const Activity& one) const
    {
        return one.cadence.rule.index() % 2 == 0 ? WindowRule::kPeriodStart : 4;
    }

    std::mt19937 m_random;
    OrganisationBuilder m_builder;
    std::vector<std::string> m_managers{"m-01", "m-02", "m-03"};
    std::vector<std::string> m_people{
        "m-01", "m-02", "m-03", "r-01", "r-02", "r-03", "r-04", "r-05"};
    std::set<std::string> m_joined;
    std::set<std::string> m_moved;
};

} // namespace

TEST_CASE("What is due agrees with the rules told day by day", "[core][schedule]")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto plan = RandomPlan(seed).make();

        const Schedule schedule = expand(plan, RandomPlan::range());

        INFO("seed " << seed);
        const Lines expected = referenceExpansion(*plan, RandomPlan::range());
        const Lines derived = fullLines(schedule);
        Lines missing;
        Lines tooMany;
        std::ranges::set_difference(expected, derived, std::back_inserter(missing));
        std::ranges::set_difference(derived, expected, std::back_inserter(tooMany));
        CHECK(missing == Lines{});
        CHECK(tooMany == Lines{});
        CHECK(derived.size() == expected.size());
    }
}

TEST_CASE("Every occurrence is found again by its key, and ranges add up", "[core][schedule]")
{
    for (unsigned seed = 101; seed <= 110; ++seed) {
        const auto plan = RandomPlan(seed).make();
        const DayRange all = RandomPlan::range();
        const Day middle = day(2026, 4, 20);

        const Schedule schedule = expand(plan, all);
        Lines halves = fullLines(expand(plan, {all.first, middle}));
        const Lines second = fullLines(expand(plan, {middle + days{1}, all.last}));
        halves.insert(halves.end(), second.begin(), second.end());
        std::ranges::sort(halves);

        INFO("seed " << seed);
        CHECK(halves == fullLines(schedule));
        for (std::uint32_t at = 0; at < schedule.occurrences.size(); ++at)
            REQUIRE(schedule.find(schedule.key(schedule.occurrences[at])) == at);
    }
}

TEST_CASE("A week's appointments do not depend on the range that is asked for", "[core][schedule]")
{
    for (unsigned seed = 201; seed <= 205; ++seed) {
        const auto plan = RandomPlan(seed).make();
        const Schedule whole = expand(plan, RandomPlan::range());

        const Schedule week = expand(plan, {day(2026, 5, 4), day(2026, 5, 10)});

        INFO("seed " << seed);
        for (std::size_t at = 0; at < week.occurrences.size(); ++at) {
            const std::uint32_t there = whole.find(week.key(week.occurrences[at]));
            REQUIRE(there != kNone);
            CHECK(appointmentOf(week, at).day == appointmentOf(whole, there).day);
            CHECK(appointmentOf(week, at).start == appointmentOf(whole, there).start);
        }
    }
}
