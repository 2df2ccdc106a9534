// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/closed_for_good.h"
#include "core/adherence/write_tallies.h"
#include "core/planning/closed_books.h"
#include "support/catch.h"
#include "support/figures_equal.h"
#include "support/given_practice.h"
#include "support/memory_tally_repository.h"
#include "support/organisation_builder.h"

#include <random>

using namespace mor;
using namespace mor::tests;
using std::chrono::days;

namespace {

const Day kStart = day(2026, 1, 5); // a Monday

/// A small organisation in which much goes wrong, and what it recorded; the same for a seed.
class RandomPractice {
public:
    explicit RandomPractice(unsigned seed)
        : m_random(seed)
    {
        makePlan();
        recordTalks();
        m_plan = std::make_shared<const Plan>(m_builder.build());
        m_practice = std::make_unique<GivenPractice>(m_facts, m_words);
    }

    const std::shared_ptr<const Plan>& plan() const { return m_plan; }
    const GivenPractice& practice() const { return *m_practice; }
    const std::vector<NextStep>& steps() const { return m_steps; }
    const std::vector<CheckOffFact>& facts() const { return m_facts; }

    /// Corrections, words and late check-offs of any talk, made from that day on.
    void recordMore(Day today)
    {
        const auto before = m_facts;
        for (const auto& fact : before) {
            auto newer = fact;
            newer.id = uuid(++m_ids);
            newer.revision += 10;
            newer.minutes = 1;
            newer.withdrawn = pick(2) == 0;
            newer.recordedOn = today + days{pick(20)};
            if (pick(3) == 0 && std::ranges::count_if(m_facts, [&](const CheckOffFact& one) {
                    return isSameTalk(one, newer) && one.recordedOn > newer.recordedOn;
                }) == 0)
                m_facts.push_back(newer);
        }
        const auto said = m_words;
        for (auto word : said) {
            word.id = uuid(++m_ids);
            word.word = Confirmation::Word::Disputed;
            word.recordedOn = today + days{pick(20)};
            m_words.push_back(word);
        }
        m_practice = std::make_unique<GivenPractice>(m_facts, m_words);
    }

    /// The plan after one change that somebody may try on that day.
    Plan edited(Plan plan, Day today)
    {
        auto& people = plan.roster.people;
        auto& person = people[pick(static_cast<unsigned>(people.size()))];
        const Day on = someDay(100, 220);
        switch (pick(6)) {
        case 0:
            plan.roster.leaves.push_back({person.code, {on, on + days{pick(20)}}, {}});
            std::ranges::sort(plan.roster.leaves, {},
                [](const Leave& leave) { return std::tuple(leave.person, leave.days.first); });
            break;
        case 1:
            for (auto& calendar : plan.roster.calendars)
                if (std::ranges::find(calendar.holidays, on, &Holiday::day)
                    == calendar.holidays.end())
                    calendar.holidays.push_back({on, "New"});
            for (auto& calendar : plan.roster.calendars)
                std::ranges::sort(calendar.holidays);
            break;
        case 2:
            if (!person.left && person.role == Role::Rep)
                person.left = on;
            break;
        case 3:
            plan.rhythm.versions.back().activities[0].cadence.window.grace
                = static_cast<int>(pick(9));
            break;
        case 4: {
            auto version = plan.rhythm.versions.back();
            version.effectiveFrom = std::max(version.effectiveFrom + days{1}, on);
            ++version.number;
            version.activities[0].levers = {"deal-size"};
            version.activities[0].cadence.window.grace = static_cast<int>(pick(20));
            plan.rhythm.versions.push_back(version);
            break;
        }
        default: {
            const auto& fact = m_facts[pick(static_cast<unsigned>(m_facts.size()))];
            const auto schedule = expand(m_plan, {kStart, kStart + days{220}});
            for (const auto& occurrence : schedule.occurrences)
                if (schedule.seriesOf(occurrence).id == fact.series
                    && schedule.windowOf(occurrence).date == fact.date)
                    plan.exceptions.push_back({uuid(++m_ids), schedule.key(occurrence),
                        Excused{"Too late"}, today + days{pick(20)}, {}, {}});
        }
        }
        return plan;
    }

private:
    unsigned pick(unsigned n) { return static_cast<unsigned>(m_random() % n); }
    Day someDay(int from, int upTo)
    {
        return kStart + days{from + static_cast<int>(pick(static_cast<unsigned>(upTo - from)))};
    }

    void makePlan()
    {
        m_builder.leader().manager("m-01").manager("m-02").manager("m-03");
        m_builder.reps("m-01", 3).reps("m-02", 2).reps("m-03", 2);
        m_builder.calendar(
            "south", {{someDay(20, 150), "Fair"}, {someDay(151, 200), "Feast"}}, 0b1001111);
        m_builder.worksBy("r-003", "south").worksBy("m-03", "south");
        m_builder.reportsTo("r-001", "m-02", someDay(30, 90));
        m_builder.reportsTo("r-004", "", someDay(30, 60));
        m_builder.leaves("r-005", someDay(80, 120));
        m_builder.joins("r-007", someDay(10, 40));
        for (const char* code : {"m-01", "m-02", "r-002", "r-006"})
            for (int i = 0; i < 3; ++i)
                m_builder.away(
                    code, {someDay(i * 60, i * 60 + 20), someDay(i * 60 + 20, i * 60 + 40)});
        m_builder.subject({Subject::Kind::Deal, "d-01", "Vega", "r-001", kStart, {}});
        m_builder.subject({Subject::Kind::Deal, "d-02", "Lyra", "r-003", kStart, {}});
        m_builder.version(kStart, {weeklyPipe(), monthlyDeal(), mondayForecast(), winDebrief()});
        auto pipe = weeklyPipe();
        pipe.cadence.window.grace = static_cast<int>(pick(8));
        pipe.levers = {"win-rate"};
        m_builder.version(someDay(90, 130), {pipe, dailyHuddle(), winDebrief()});
        m_builder.fires("WIN", "d-01", someDay(10, 120)).fires("WIN", "d-02", someDay(10, 120));
    }

    void recordTalks()
    {
        const auto plan = m_builder.plan();
        const auto schedule = expand(plan, {kStart - days{7}, kStart + days{220}});
        for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i) {
            const auto& occurrence = schedule.occurrences[i];
            const auto& window = schedule.windowOf(occurrence);
            if (pick(12) == 0)
                depart(schedule, i);
            if (pick(4) > 0)
                hold(schedule, schedule.key(occurrence), window);
        }
    }

    void depart(const Schedule& schedule, std::uint32_t position)
    {
        const auto& window = schedule.windowOf(schedule.occurrences[position]);
        const auto key = schedule.key(schedule.occurrences[position]);
        // Some on time, some after the books were closed.
        const Day on = window.opens + days{pick(26)};
        const auto other = pick(static_cast<unsigned>(schedule.occurrences.size()));
        switch (pick(4)) {
        case 0:
            m_builder.except(key, Excused{"Trade fair"}, on);
            break;
        case 1:
            m_builder.except(key, Reassigned{pick(2) == 0 ? "m-01" : "m-03"}, on);
            break;
        case 2:
            m_builder.except(key, Merged{schedule.key(schedule.occurrences[other])}, on);
            break;
        default:
            m_builder.except(key,
                Merged{schedule.key(schedule.occurrences[std::min<std::size_t>(
                    position + 1 + pick(3), schedule.occurrences.size() - 1)])},
                on);
            if (pick(3) == 0)
                m_builder.except(key, Revoked{"merged"}, on + days{pick(4)});
        }
    }

    void hold(const Schedule&, const OccurrenceKey& key, const Window& window)
    {
        CheckOffFact fact;
        fact.series = key.series();
        fact.date = key.date;
        fact.number = key.number;
        for (std::uint32_t revision = 0; revision <= (pick(6) == 0 ? 1U : 0U); ++revision) {
            fact.id = uuid(++m_ids);
            fact.revision = revision;
            fact.heldOn = window.opens + days{pick(14)};
            fact.recordedOn
                = std::max(fact.recordedOn, fact.heldOn + days{pick(10) == 0 ? pick(30) : pick(3)});
            fact.minutes = static_cast<std::uint16_t>(pick(200));
            fact.criteriaJudged = pick(3) == 0 ? 0 : 5;
            fact.criteriaMet
                = fact.criteriaJudged == 0 ? std::uint8_t{0} : static_cast<std::uint8_t>(pick(32));
            fact.hasNextStep = pick(2) == 0;
            fact.withdrawn = revision > 0 && pick(2) == 0;
            m_facts.push_back(fact);
            for (unsigned i = pick(3); i > 0; --i) {
                const Day due = fact.heldOn + days{pick(40)};
                m_steps.push_back({uuid(++m_ids), fact.id, "r-001", "Call", due,
                    pick(3) == 0 ? std::nullopt : std::optional(due + days{pick(6)} - days{4}),
                    fact.recordedOn + days{pick(5) == 0 ? pick(30) : 0}});
            }
        }
        for (unsigned i = pick(3); i > 0; --i)
            m_words.push_back({uuid(++m_ids), key, i == 1 ? "r-001" : "r-002",
                pick(4) == 0 ? Confirmation::Word::Disputed : Confirmation::Word::Confirmed,
                static_cast<Usefulness>(pick(4)), fact.heldOn + days{pick(25)}, {}});
    }

    std::mt19937 m_random;
    OrganisationBuilder m_builder;
    std::shared_ptr<const Plan> m_plan;
    std::vector<CheckOffFact> m_facts;
    std::vector<Confirmation> m_words;
    std::vector<NextStep> m_steps;
    unsigned m_ids = 1000;
    std::unique_ptr<GivenPractice> m_practice;
};

} // namespace

TEST_CASE("Figures from tallies and open weeks are those of the whole ledger", "[core][adherence]")
{
    const auto seed = GENERATE(range(1U, 25U));
    CAPTURE(seed);
    const RandomPractice random(seed);
    const Day today = kStart + days{190 + static_cast<int>(seed)};
    MemoryTallyRepository tallies(random.steps(), random.facts());
    const auto written = writeTallies(random.plan(), random.practice(), tallies, today).value();
    REQUIRE(written > 20);

    const DayRange all{kStart, today};
    checkSameFigures(random.plan(), random.practice(), tallies, random.steps(), all, today);
    for (const auto& [due, asOf] :
        {std::pair{DayRange{kStart + days{17}, kStart + days{99}}, today},
            std::pair{DayRange{kStart + days{28}, kStart + days{34}}, today},
            std::pair{all, kStart + days{120}}, std::pair{all, today + days{30}}})
        checkSameFigures(random.plan(), random.practice(), tallies, random.steps(), due, asOf, 8);
    CHECK(wrongTallies(random.plan(), random.practice(), tallies).value().empty());
}

TEST_CASE("Whatever may still be edited after the books closed leaves tallies right",
    "[core][adherence][planning]")
{
    const auto seed = GENERATE(range(100U, 112U));
    CAPTURE(seed);
    RandomPractice random(seed);
    const Day today = kStart + days{150};
    MemoryTallyRepository tallies(random.steps(), random.facts());
    REQUIRE(writeTallies(random.plan(), random.practice(), tallies, today).value() > 10);

    random.recordMore(today);
    const auto records = readRecords(random.practice()).value();
    auto plan = random.plan();
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 25; ++i) {
        const auto edited = std::make_shared<const Plan>(random.edited(*plan, today));
        if (!closedBookChanges(plan, edited, records, today).empty()) {
            ++refused;
            continue;
        }
        ++accepted;
        plan = edited;
    }
    CHECK(accepted > 3);
    CHECK(refused > 0);
    for (const Day asOf : {today, today + days{45}})
        checkSameFigures(
            plan, random.practice(), tallies, random.steps(), {kStart, today + days{21}}, asOf, 16);
}

TEST_CASE("A tally that is damaged or of other talks is passed over", "[core][adherence]")
{
    const RandomPractice random(7);
    const Day today = kStart + days{200};
    MemoryTallyRepository tallies(random.steps(), random.facts());
    REQUIRE(writeTallies(random.plan(), random.practice(), tallies, today).value() > 20);
    auto& kept = tallies.kept();
    auto third = std::next(kept.begin(), 3);
    third->second.talks[third->second.talks.size() / 2] ^= 4;
    third->second.managers[third->second.managers.size() / 2] ^= 4;
    auto fifth = std::next(kept.begin(), 5);
    fifth->second.talks = std::next(fifth)->second.talks;
    fifth->second.managers = std::next(fifth)->second.managers;
    std::next(kept.begin(), 7)->second.steps.resize(5);
    std::next(kept.begin(), 9)->second.talks.clear();

    checkSameFigures(
        random.plan(), random.practice(), tallies, random.steps(), {kStart, today}, today, 8);
    CHECK(wrongTallies(random.plan(), random.practice(), tallies).value()
        == std::vector<Day>{third->first, fifth->first, std::next(fifth, 2)->first});
}

TEST_CASE("Talks due too late for their grace are never closed for good", "[core][adherence]")
{
    // Grace of three working days and five more: due on Wednesday the 7th, closed after Monday the
    // 19th.
    const auto plan
        = OrganisationBuilder().leader().manager("m-01").version(kStart, {weeklyPipe()}).build();
    CHECK(booksOpenFrom(plan, day(2026, 1, 20)) == day(2026, 1, 5));
    // Due on Sunday the 11th: closed after Wednesday the 21st.
    CHECK(booksOpenFrom(plan, day(2026, 1, 21)) == day(2026, 1, 5));
    CHECK(booksOpenFrom(plan, day(2026, 1, 22)) == day(2026, 1, 12));
    // Steps count for four weeks, and can be marked for one more.
    CHECK(stepsOpenFrom(plan, day(2026, 2, 15)) == day(2026, 1, 5));
    CHECK(stepsOpenFrom(plan, day(2026, 2, 16)) == day(2026, 1, 12));
}
