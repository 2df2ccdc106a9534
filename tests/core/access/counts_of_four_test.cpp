// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/guard.h"
#include "core/adherence/ledger_copy.h"
#include "core/org/oversight.h"
#include "support/catch.h"
#include "support/practice_builder.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace mor;
using namespace mor::tests;

namespace {

const Day kStart = day(2026, 1, 5); // a Monday
const Day kEnd = day(2026, 5, 31);
const Day kLater = day(2026, 8, 3); // all books are closed

/// Five teams of three to eight people in which much goes wrong; the same for a seed.
class Organisation {
public:
    explicit Organisation(unsigned seed)
        : m_random(seed)
    {
        m_built.leader().secondLine("s-01");
        m_built.manager("m-01", "s-01").manager("m-02", "s-01").manager("m-03", "s-01");
        m_built.manager("m-04", "s-01").manager("m-05");
        m_built.reps("m-01", 8).reps("m-02", 4).reps("m-03", 5).reps("m-04", 3).reps("m-05", 6);
        m_built.reportsTo("r-001", "m-02", someDay()).reportsTo("r-013", "m-04", someDay());
        m_built.leaves("r-002", someDay()).leaves("r-018", someDay()).joins("r-021", someDay());
        for (const char* code : {"r-003", "r-009", "r-014", "r-022", "m-03"}) {
            const Day away = someDay();
            m_built.away(code, {away, away + std::chrono::days{10 + pick(25)}});
        }
        for (unsigned i = 1; i <= 20; ++i)
            addDeal(i);
        const auto months = weeklyPipe().cadence.rule;
        const auto skip
            = activity("SKIP", "capacity", months, Counterpart::Manager, Role::SecondLine);
        m_built.version(
            kStart, {weeklyPipe(), monthlyDeal(), mondayForecast(), winDebrief(), skip});
        auto other = weeklyPipe();
        other.levers = {"win-rate"};
        m_built.version(someDay(), {other, monthlyDeal(), mondayForecast(), winDebrief(), skip});
        depart();
        m_plan = m_built.plan();
    }

    const std::shared_ptr<const Plan>& plan() const { return m_plan; }

    std::shared_ptr<const Ledger> ledger(DayRange due, Day asOf) const
    {
        PracticeBuilder practice(m_plan, due);
        for (const auto& occurrence : practice.schedule()->occurrences) {
            const auto key = toText(practice.schedule()->key(occurrence));
            const auto& window = practice.schedule()->windowOf(occurrence);
            const auto chance = std::hash<std::string>{}(key) % 7;
            if (chance > 1)
                practice.held(key, window.opens + std::chrono::days{chance - 1});
        }
        return std::make_shared<const Ledger>(practice.ledger(asOf));
    }

private:
    unsigned pick(unsigned n) { return static_cast<unsigned>(m_random() % n); }
    Day someDay() { return kStart + std::chrono::days{10 + pick(120)}; }

    void addDeal(unsigned number)
    {
        const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        const auto rep = "r-0" + two(1 + pick(26));
        m_built.subject(
            {Subject::Kind::Deal, "d-" + two(number), "Deal", rep, kStart, std::nullopt});
        m_built.fires("WIN", "d-" + two(number), someDay());
    }

    void depart()
    {
        const auto schedule = expand(m_built.plan(), {kStart, kEnd});
        const auto count = static_cast<unsigned>(schedule.occurrences.size());
        for (unsigned i = 0; i < count; ++i) {
            const auto key = schedule.key(schedule.occurrences[i]);
            const auto opens = schedule.windowOf(schedule.occurrences[i]).opens;
            switch (pick(25)) {
            case 0:
                m_built.except(key, Excused{"Trade fair"}, opens);
                break;
            case 1:
                m_built.except(key, Reassigned{pick(2) == 0 ? "m-01" : "m-05"}, opens);
                break;
            case 2:
                m_built.except(key,
                    Merged{
                        schedule.key(schedule.occurrences[std::min(i + 1 + pick(6), count - 1)])},
                    opens);
                break;
            default:
                break;
            }
        }
    }

    std::mt19937 m_random;
    OrganisationBuilder m_built;
    std::shared_ptr<const Plan> m_plan;
};

const std::vector<std::vector<Dimension>> kWays{{}, {Dimension::Manager}, {Dimension::Activity},
    {Dimension::Lever}, {Dimension::Manager, Dimension::Activity},
    {Dimension::Manager, Dimension::Lever}, {Dimension::Week},
    {Dimension::Manager, Dimension::Week}, {Dimension::Rep}};

const std::vector<std::vector<std::string>> kFilters{{}, {"m-01"}, {"m-02"}, {"m-03", "m-04"},
    {"m-01", "m-02", "m-03", "m-04"}, {"m-05", "s-01", "l-01"}};

std::vector<DayRange> periods()
{
    std::vector<DayRange> all;
    for (unsigned from = 1; from <= 5; ++from)
        for (unsigned to = from; to <= 5; ++to)
            all.push_back({day(2026, static_cast<int>(from), 1),
                day(2026, static_cast<int>(to) + 1, 1) - std::chrono::days{1}});
    for (const int from : {0, 7, 21, 30, 63})
        for (const int length : {1, 7, 14, 28, 60})
            all.push_back(
                {kStart + std::chrono::days{from}, kStart + std::chrono::days{from + length - 1}});
    return all;
}

/// Codes of the talk in these dimensions.
std::vector<std::string> groupOf(
    const Ledger& ledger, std::uint32_t at, const std::vector<Dimension>& by)
{
    const auto& schedule = *ledger.schedule;
    const auto& occurrence = schedule.occurrences[at];
    const auto& people = schedule.plan->roster.people;
    std::vector<std::string> codes;
    for (const auto dimension : by)
        switch (dimension) {
        case Dimension::Manager:
            codes.push_back(people[ledger.holderOf(at)].code);
            break;
        case Dimension::Activity:
            codes.push_back(schedule.activity(occurrence).code);
            break;
        case Dimension::Lever:
            codes.push_back(schedule.activity(occurrence).levers.front());
            break;
        case Dimension::Week:
            codes.push_back(toIso(isoWeekOf(schedule.windowOf(occurrence).due)));
            break;
        case Dimension::Rep:
            const auto* person = schedule.person(occurrence);
            codes.push_back(person ? person->code : std::string());
            break;
        }
    return codes;
}

/// Every sum that operations can get, as the talks in it: by the talk, the sums it is in.
class Attack {
public:
    explicit Attack(const Organisation& organisation)
        : m_organisation(organisation)
        , m_sight(organisation.plan(), std::string(kOperations), kLater)
    {
    }

    void ask(DayRange due, const std::vector<std::string>& filter)
    {
        const auto whole = m_organisation.ledger(due, kLater);
        const auto asked = filter.empty() ? whole : heldBy(whole, filter);
        for (const auto& by : kWays) {
            const auto figures = figuresFor(m_sight, asked, {}, by);
            if (!figures)
                continue;
            const auto part = partFor(m_sight, asked, Share::Counted);
            std::map<std::vector<std::string>, int> sums;
            for (const auto& row : figures->rows)
                sums[row.group] = ++m_sums;
            sums[{"total"}] = ++m_sums;
            for (std::uint32_t at = 0; at < part->entries.size(); ++at)
                for (const auto& group : {groupOf(*part, at, by), {"total"}})
                    if (const auto sum = sums.find(group); sum != sums.end())
                        add(*part, at, sum->second);
        }
    }

    /// No calculation with these sums parts talks that are in the same of them. So each of these
    /// sets of talks is the smallest that can be told: how many people it is about.
    std::vector<std::size_t> peopleToldApart() const
    {
        std::map<std::set<int>, std::set<PersonIndex>> sets;
        for (const auto& [key, talk] : m_talks)
            if (talk.person != kNone)
                sets[talk.sums].insert(talk.person);
        std::vector<std::size_t> people;
        for (const auto& [sums, persons] : sets)
            people.push_back(persons.size());
        return people;
    }

private:
    struct Talk {
        PersonIndex person = kNone; ///< of whom something was expected
        std::set<int> sums;
    };

    void add(const Ledger& part, std::uint32_t at, int sum)
    {
        const auto& occurrence = part.schedule->occurrences[at];
        if (part.entries[at].state == State::Excused || part.entries[at].state == State::Uncovered
            || part.entries[at].state == State::Withdrawn)
            return;
        auto& talk = m_talks[toText(part.schedule->key(occurrence))];
        talk.person = part.schedule->seriesOf(occurrence).person;
        talk.sums.insert(sum);
    }

    const Organisation& m_organisation;
    Sight m_sight;
    int m_sums = 0;
    std::map<std::string, Talk> m_talks;
};

} // namespace

TEST_CASE(
    "No reports taken from one another tell operations of fewer than four people", "[core][access]")
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        INFO("seed " << seed);
        const Organisation organisation(seed);
        Attack attack(organisation);
        for (const auto& due : periods())
            for (const auto& filter : kFilters)
                attack.ask(due, filter);

        const auto people = attack.peopleToldApart();

        CHECK(people.size() > 20); // there is something left to see
        CHECK(*std::ranges::min_element(people) >= 4);
    }
}

TEST_CASE("What operations see of a month is the same on each later day", "[core][access]")
{
    const Organisation organisation(7);
    const DayRange march{day(2026, 3, 1), day(2026, 3, 31)};
    const std::vector by{Dimension::Manager, Dimension::Activity};
    const Sight sight(organisation.plan(), std::string(kOperations), kLater);

    const auto last = figuresFor(sight, organisation.ledger(march, kLater), {}, by).value();
    int answers = 0;
    for (Day asOf = day(2026, 3, 20); asOf < day(2026, 6, 1); asOf += std::chrono::days{1}) {
        INFO(toIso(asOf));
        const auto then = figuresFor(sight, organisation.ledger(march, asOf), {}, by);
        if (!then) {
            CHECK(then.error().code == "access.whole_months");
            continue;
        }
        ++answers;
        CHECK((then->rows == last.rows && then->total == last.total));
    }
    CHECK(answers > 20);
}

TEST_CASE("Each sum that operations get of several months is that of its months", "[core][access]")
{
    const Organisation organisation(11);
    const Sight sight(organisation.plan(), std::string(kOperations), kLater);
    const auto countsOf = [&](DayRange due) {
        return figuresFor(sight, organisation.ledger(due, kLater), {}, {}).value().total.counts;
    };

    auto sum = countsOf({day(2026, 2, 1), day(2026, 2, 28)});
    sum += countsOf({day(2026, 3, 1), day(2026, 3, 31)});
    sum += countsOf({day(2026, 4, 1), day(2026, 4, 30)});

    CHECK(sum.expected() > 0);
    CHECK(countsOf({day(2026, 2, 1), day(2026, 4, 30)}) == sum);
}
