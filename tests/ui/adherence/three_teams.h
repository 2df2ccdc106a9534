// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/overview.h"
#include "support/practice_builder.h"

namespace mor::tests {

/// North, Central and South with 7, 8 and 6 reps over weeks 41 to 44 of 2026, all closed: weekly
/// pipeline reviews, held 26 of 27 with one excused (of 28), 26 of 32 and 15 of 24.
class ThreeTeams {
public:
    ThreeTeams()
    {
        OrganisationBuilder organisation;
        organisation.leader();
        for (const auto* manager : {"m-01", "m-02", "m-03"})
            organisation.manager(manager);
        organisation.reps("m-01", 7).reps("m-02", 8).reps("m-03", 6);
        auto pipe = weeklyPipe();
        pipe.name = "Pipeline review";
        organisation.version(day(2026, 1, 1), {pipe});
        organisation.away("r-001", {day(2026, 10, 5), day(2026, 10, 11)});
        auto plan = organisation.build();
        const char* teams[] = {"North", "Central", "South"};
        int team = 0;
        for (auto& person : plan.roster.people)
            if (person.role == Role::Manager)
                person.team = teams[team++];
        m_plan = std::make_shared<const Plan>(std::move(plan));
    }

    const std::shared_ptr<const Plan>& plan() const { return m_plan; }

    ui::Overview overview(
        const std::string& lead = "l-01", const std::string& viewer = "l-01") const
    {
        const DayRange judged{day(2026, 10, 5), day(2026, 11, 1)};
        return ui::overviewOf(ledger(weeksShown(judged)), {}, {lead, viewer, judged});
    }

    Ledger ledger(DayRange range) const
    {
        PracticeBuilder practice(m_plan, range);
        const auto& schedule = *practice.schedule();
        for (const auto& occurrence : schedule.occurrences) {
            const auto due = schedule.windowOf(occurrence).due;
            const auto week = static_cast<int>(isoWeekOf(due).week);
            const auto rep = std::stoi(schedule.person(occurrence)->code.substr(2));
            if (!misses(schedule.owner(occurrence)->code, rep, week))
                practice.held(toText(schedule.key(occurrence)), due);
        }
        return practice.ledger(day(2026, 11, 16));
    }

private:
    /// Reps 1 to 7 are North's, 8 to 15 Central's, 16 to 21 South's.
    static bool misses(const std::string& manager, int rep, int week)
    {
        if (week < 41)
            return false;
        if (manager == "m-01") // the one on leave, and one missed
            return (rep == 1 && week == 41) || (rep == 2 && week == 44);
        if (manager == "m-02") // 1 + 2 + 1 + 2 = 6 of 32
            return rep == 8 || (rep == 9 && week % 2 == 0);
        return rep - 16 < (week == 41 ? 0 : week - 40); // 0 + 2 + 3 + 4 = 9 of 24
    }

    std::shared_ptr<const Plan> m_plan;
};

} // namespace mor::tests
