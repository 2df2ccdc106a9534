// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/tally_repository.h"

#include <map>

namespace mor::tests {

/// Keeps tallies in memory. It does not hear of new records: forgetting them is the test's work.
class MemoryTallyRepository : public TallyRepository {
public:
    MemoryTallyRepository() = default;
    MemoryTallyRepository(std::vector<NextStep> steps, const std::vector<CheckOffFact>& promisedIn)
        : m_steps(std::move(steps))
    {
        for (const auto& fact : promisedIn)
            m_dates[fact.id] = fact.date;
    }

    Result<std::vector<Known>> weeks() const override
    {
        std::vector<Known> all;
        for (const auto& [week, tally] : m_weeks)
            all.push_back({week, tally.asOf, !tally.steps.empty()});
        return all;
    }
    Result<> visit(TallyPart part, DayRange mondays, const Visit& visit) const override
    {
        for (const auto& [week, tally] : m_weeks)
            if (mondays.first <= week && week <= mondays.last && !partOf(tally, part).empty())
                visit(week, partOf(tally, part));
        return {};
    }
    Result<std::int64_t> state() const override { return 0; }
    Result<bool> put(const TalliedWeek& week, std::int64_t) override
    {
        m_weeks[week.week] = week;
        return true;
    }
    Result<> forgetAll() override
    {
        m_weeks.clear();
        return {};
    }
    Result<bool> putOpen(Day asOf, const std::vector<OpenWeek>& weeks, std::int64_t) override
    {
        m_openAsOf = asOf;
        m_open = weeks;
        return true;
    }
    Result<> visitOpen(Day asOf, const Visit& visit) const override
    {
        for (const auto& week : m_open)
            if (asOf == m_openAsOf)
                visit(week.week, week.managers);
        return {};
    }
    Result<std::vector<NextStep>> steps(DayRange keyDates) const override
    {
        std::vector<NextStep> found;
        for (const auto& step : m_steps)
            if (const auto date = m_dates.find(step.checkOff); date != m_dates.end()
                && keyDates.first <= date->second && date->second <= keyDates.last)
                found.push_back(step);
        return found;
    }

    std::map<Day, TalliedWeek>& kept() { return m_weeks; }

private:
    std::map<Day, TalliedWeek> m_weeks;
    Day m_openAsOf{};
    std::vector<OpenWeek> m_open;
    std::vector<NextStep> m_steps;
    std::map<Uuid, Day> m_dates; ///< key dates by check-off
};

} // namespace mor::tests
