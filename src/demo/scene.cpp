// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/scene.h"

#include "core/org/calendar.h"
#include "demo/deals.h"
#include "demo/random.h"

#include <algorithm>
#include <tuple>

namespace mor::demo {

namespace {

using std::chrono::days;
using std::chrono::hours;

/// One more deal code in the order of those there are: "d-0517" after "d-0516".
std::string nextDealCode(const Roster& roster)
{
    const std::string& last = roster.subjects.back().code;
    const std::size_t digits = last.size() - 2;
    const bool none = last.front() != 'd';
    std::string number = std::to_string(none ? 1 : std::stoul(last.substr(2)) + 1);
    number.insert(0, digits - number.size(), '0');
    return "d-" + number;
}

class Stage {
public:
    Stage(const DemoRequest& request, const Organisation& organisation, Plan& plan)
        : m_request(request)
        , m_organisation(organisation)
        , m_plan(plan)
        , m_workdays(calendarOfFirstTeam(), {request.today - days{90}, request.today + days{90}})
    {
    }

    Scene set()
    {
        const Day today = m_workdays.onOrAfter(m_request.today);
        const Day yesterday = m_workdays.onOrBefore(m_request.today - days{1});
        addDeal(6, "Harbor Foods", "LOSS", m_workdays.plus(yesterday, -10));
        addDeal(1, "Vega Logistics", "QUAL", m_workdays.plus(m_workdays.plus(today, 3), -5));
        m_scene.thisAfternoon
            = addDeal(4, "Delta Rail", "QUAL", m_workdays.plus(m_workdays.plus(today, 2), -5));
        m_scene.afternoonOf = today;
        std::ranges::sort(m_plan.triggers, [](const TriggerEvent& a, const TriggerEvent& b) {
            return std::tie(a.firedOn, a.id) < std::tie(b.firedOn, b.id);
        });
        return std::move(m_scene);
    }

private:
    const Person& manager() const
    {
        return m_plan.roster.people[m_organisation.managers[0].tenures.back().person];
    }

    const WorkCalendar& calendarOfFirstTeam() const
    {
        return *std::ranges::find(m_plan.roster.calendars, manager().calendar, &WorkCalendar::code);
    }

    /// Empty when nobody sits there.
    std::string addDeal(std::size_t seat, const char* name, const char* activity, Day fired)
    {
        if (seat >= m_organisation.reps.size() || m_organisation.reps[seat].team != 0)
            return {};
        const Tenure& tenure = m_organisation.reps[seat].tenures.back();
        if (tenure.to || tenure.from > fired || fired < m_organisation.start)
            return {};
        const std::string code = nextDealCode(m_plan.roster);
        m_plan.roster.subjects.push_back({Subject::Kind::Deal, code, name,
            m_plan.roster.people[tenure.person].code, std::max(tenure.from, fired - days{40}), {}});
        const Instant at = Instant{fired} + hours{16};
        m_plan.triggers.push_back(
            {makeId(mixed(mixed(m_request.seed, "scene"), code), at), activity, code, fired});
        m_scene.open.insert(code);
        return code;
    }

    const DemoRequest& m_request;
    const Organisation& m_organisation;
    Plan& m_plan;
    WorkdayTable m_workdays;
    Scene m_scene;
};

} // namespace

Scene addScene(const DemoRequest& request, const Organisation& organisation, Plan& plan)
{
    if (plan.roster.subjects.empty())
        return {};
    return Stage{request, organisation, plan}.set();
}

} // namespace mor::demo
