// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/plan.h"

#include "core/base/text.h"

#include <set>

namespace mor {

namespace {

constexpr int kLastMinute = 24 * 60 - 1;

/// The codes of a plan, and the problems of what names them.
class NameCheck {
public:
    NameCheck(const Plan& plan, Problems& problems)
        : m_problems(problems)
    {
        for (const auto& person : plan.roster.people)
            m_people.insert(person.code);
        for (const auto& subject : plan.roster.subjects)
            m_subjects.insert(subject.code);
        for (const auto& version : plan.rhythm.versions)
            addActivities(version);
        if (plan.rhythm.draft)
            addActivities(*plan.rhythm.draft);
        for (const auto& parked : plan.rhythm.parked)
            m_activities.insert(parked.activity.code);
    }

    void activity(const std::string& where, const std::string& code)
    {
        if (!m_activities.contains(code))
            m_problems.add(where, "activity.unknown", {inQuotes(code)});
    }
    void person(const std::string& where, const std::string& code)
    {
        if (!m_people.contains(code))
            m_problems.add(where, "person.unknown", {inQuotes(code)});
    }
    /// Everybody named by what a leader designs.
    void designers(const Rhythm& rhythm)
    {
        const auto each = [](const std::string& pointer, const auto& list, auto check) {
            for (std::size_t i = 0; i < list.size(); ++i)
                check(pointer + std::to_string(i), list[i]);
        };
        each("/strategy/readBacks/", rhythm.strategy.readBacks,
            [&](const std::string& where, const ReadBack& readBack) {
                person(where + "/person", readBack.person);
            });
        each("/strategy/readings/", rhythm.strategy.readings,
            [&](const std::string& where, const LeverReading& reading) {
                personOrNobody(where + "/enteredBy", reading.enteredBy);
            });
        each(
            "/parked/", rhythm.parked, [&](const std::string& where, const ParkedActivity& parked) {
                personOrNobody(where + "/parkedBy", parked.parkedBy);
            });
        each("/reviews/", rhythm.reviews, [&](const std::string& where, const GateReview& review) {
            personOrNobody(where + "/reviewedBy", review.reviewedBy);
        });
        each("/rollout/decisions/", rhythm.rollout.decisions,
            [&](const std::string& where, const StageDecision& decision) {
                personOrNobody(where + "/by", decision.by);
            });
        each("/rollout/waves/", rhythm.rollout.waves,
            [&](const std::string& where, const Wave& wave) {
                each(where + "/people/", wave.people,
                    [&](const std::string& place, const std::string& code) {
                        person(place, code);
                    });
            });
    }
    void subject(const std::string& where, const std::string& code)
    {
        if (!m_subjects.contains(code))
            m_problems.add(where, "subject.unknown", {inQuotes(code)});
    }
    void occurrence(const std::string& where, const OccurrenceKey& key)
    {
        activity(where, key.activity);
        if (key.owner != kVacant)
            person(where, key.owner);
        const bool known = key.counterpart == kTeam || key.counterpart == kAlone
            || m_people.contains(key.counterpart) || m_subjects.contains(key.counterpart);
        if (!known)
            m_problems.add(where, "counterpart.not_in_plan", {inQuotes(key.counterpart)});
    }
    void exception(const std::string& where, const PlanException& exception)
    {
        occurrence(where + "/occurrence", exception.occurrence);
        if (const auto* moved = std::get_if<Moved>(&exception.what))
            checkMoved(where, *moved);
        else if (const auto* excused = std::get_if<Excused>(&exception.what))
            require(where + "/reason", checkName("reason", excused->reason));
        else if (const auto* merged = std::get_if<Merged>(&exception.what))
            occurrence(where + "/into", merged->into);
        else if (const auto* reassigned = std::get_if<Reassigned>(&exception.what))
            person(where + "/to", reassigned->to);
    }

private:
    /// Who did something, where that may be left open.
    void personOrNobody(const std::string& where, const std::string& code)
    {
        if (!code.empty())
            person(where, code);
    }
    void addActivities(const RhythmVersion& version)
    {
        for (const auto& activity : version.activities)
            m_activities.insert(activity.code);
    }
    void checkMoved(const std::string& where, const Moved& moved)
    {
        if (moved.to < kFirstDay || moved.to > kLastDay)
            m_problems.add(where + "/to", "day.out_of_range", {toIso(moved.to)});
        if (moved.start < kNoTime || moved.start > kLastMinute)
            m_problems.add(where + "/start", "time.malformed", {std::to_string(moved.start)});
    }
    void require(const std::string& where, const Result<>& result)
    {
        if (!result)
            m_problems.add(where, result.error());
    }

    std::set<std::string_view> m_people;
    std::set<std::string_view> m_subjects;
    std::set<std::string_view> m_activities;
    Problems& m_problems;
};

void append(Problems& all, const Problems& more)
{
    for (const auto& problem : more.all())
        all.add(problem.where, problem);
}

} // namespace

Problems checkPlan(const Plan& plan)
{
    auto problems = checkRoster(plan.roster);
    append(problems, checkRhythm(plan.rhythm));

    const auto& versions = plan.rhythm.versions;
    const int newest = versions.empty() ? 0 : versions.back().number;
    if (const auto& draft = plan.rhythm.draft; draft && draft->number <= newest)
        problems.add("/draft", "version.out_of_order", {std::to_string(draft->number)});

    NameCheck names{plan, problems};
    names.designers(plan.rhythm);
    for (std::size_t i = 0; i < plan.roster.slots.size(); ++i)
        names.activity("/slots/" + std::to_string(i) + "/activity", plan.roster.slots[i].activity);
    for (std::size_t i = 0; i < plan.exceptions.size(); ++i)
        names.exception("/exceptions/" + std::to_string(i), plan.exceptions[i]);
    for (std::size_t i = 0; i < plan.triggers.size(); ++i) {
        const auto where = "/triggers/" + std::to_string(i);
        names.activity(where + "/activity", plan.triggers[i].activity);
        names.subject(where + "/subject", plan.triggers[i].subject);
    }
    return problems;
}

} // namespace mor
