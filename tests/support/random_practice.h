// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/activity.h"
#include "core/schedule/schedule.h"
#include "support/given_practice.h"
#include "support/organisation_builder.h"

#include <memory>
#include <random>
#include <vector>

namespace mor::tests {

inline const Day kRandomStart = day(2026, 1, 5); // a Monday

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
            newer.recordedOn = today + std::chrono::days{pick(20)};
            if (pick(3) == 0 && std::ranges::count_if(m_facts, [&](const CheckOffFact& one) {
                    return isSameTalk(one, newer) && one.recordedOn > newer.recordedOn;
                }) == 0)
                m_facts.push_back(newer);
        }
        const auto said = m_words;
        for (auto word : said) {
            word.id = uuid(++m_ids);
            word.word = Confirmation::Word::Disputed;
            word.recordedOn = today + std::chrono::days{pick(20)};
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
            plan.roster.leaves.push_back({person.code, {on, on + std::chrono::days{pick(20)}}, {}});
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
            version.effectiveFrom = std::max(version.effectiveFrom + std::chrono::days{1}, on);
            ++version.number;
            version.activities[0].levers = {"deal-size"};
            version.activities[0].cadence.window.grace = static_cast<int>(pick(20));
            plan.rhythm.versions.push_back(version);
            break;
        }
        default: {
            const auto& fact = m_facts[pick(static_cast<unsigned>(m_facts.size()))];
            const auto schedule
                = expand(m_plan, {kRandomStart, kRandomStart + std::chrono::days{220}});
            for (const auto& occurrence : schedule.occurrences)
                if (schedule.seriesOf(occurrence).id == fact.series
                    && schedule.windowOf(occurrence).date == fact.date)
                    plan.exceptions.push_back({uuid(++m_ids), schedule.key(occurrence),
                        Excused{"Too late"}, today + std::chrono::days{pick(20)}, {}, {}});
        }
        }
        return plan;
    }

private:
    unsigned pick(unsigned n) { return static_cast<unsigned>(m_random() % n); }
    Day someDay(int from, int upTo)
    {
        return kRandomStart
            + std::chrono::days{from + static_cast<int>(pick(static_cast<unsigned>(upTo - from)))};
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
        m_builder.subject({Subject::Kind::Deal, "d-01", "Vega", "r-001", kRandomStart, {}});
        m_builder.subject({Subject::Kind::Deal, "d-02", "Lyra", "r-003", kRandomStart, {}});
        m_builder.version(
            kRandomStart, {weeklyPipe(), monthlyDeal(), mondayForecast(), winDebrief()});
        auto pipe = weeklyPipe();
        pipe.cadence.window.grace = static_cast<int>(pick(8));
        pipe.levers = {"win-rate"};
        m_builder.version(someDay(90, 130), {pipe, dailyHuddle(), winDebrief()});
        m_builder.fires("WIN", "d-01", someDay(10, 120)).fires("WIN", "d-02", someDay(10, 120));
    }

    void recordTalks()
    {
        const auto plan = m_builder.plan();
        const auto schedule = expand(
            plan, {kRandomStart - std::chrono::days{7}, kRandomStart + std::chrono::days{220}});
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
        const Day on = window.opens + std::chrono::days{pick(26)};
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
                m_builder.except(key, Revoked{"merged"}, on + std::chrono::days{pick(4)});
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
            fact.heldOn = window.opens + std::chrono::days{pick(14)};
            fact.recordedOn = std::max(fact.recordedOn,
                fact.heldOn + std::chrono::days{pick(10) == 0 ? pick(30) : pick(3)});
            fact.minutes = static_cast<std::uint16_t>(pick(200));
            fact.criteriaJudged = pick(3) == 0 ? 0 : 5;
            fact.criteriaMet
                = fact.criteriaJudged == 0 ? std::uint8_t{0} : static_cast<std::uint8_t>(pick(32));
            fact.hasNextStep = pick(2) == 0;
            fact.withdrawn = revision > 0 && pick(2) == 0;
            m_facts.push_back(fact);
            for (unsigned i = pick(3); i > 0; --i) {
                const Day due = fact.heldOn + std::chrono::days{pick(40)};
                m_steps.push_back({uuid(++m_ids), fact.id, "r-001", "Call", due,
                    pick(3) == 0
                        ? std::nullopt
                        : std::optional(due + std::chrono::days{pick(6)} - std::chrono::days{4}),
                    fact.recordedOn + std::chrono::days{pick(5) == 0 ? pick(30) : 0}});
            }
        }
        for (unsigned i = pick(3); i > 0; --i)
            m_words.push_back({uuid(++m_ids), key, i == 1 ? "r-001" : "r-002",
                pick(4) == 0 ? Confirmation::Word::Disputed : Confirmation::Word::Confirmed,
                static_cast<Usefulness>(pick(4)), fact.heldOn + std::chrono::days{pick(25)}, {}});
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

} // namespace mor::tests
