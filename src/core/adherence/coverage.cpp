// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/coverage.h"

#include "core/org/lookup.h"

#include <algorithm>

namespace mor {

namespace {

/// Counts working days by the calendar of each person.
class Gaps {
public:
    explicit Gaps(const Ledger& ledger)
        : m_roster(ledger.schedule->plan->roster)
    {
        const std::chrono::days around{366};
        const auto& range = ledger.schedule->range;
        for (const auto& calendar : m_roster.calendars)
            m_tables.emplace_back(calendar, DayRange{range.first - around, range.last + around});
        for (const auto& person : m_roster.people) {
            const auto found = std::ranges::lower_bound(
                m_roster.calendars, person.calendar, {}, &WorkCalendar::code);
            m_calendarOf.push_back(static_cast<std::size_t>(found - m_roster.calendars.begin()));
        }
    }

    /// Working days since the last talk, or since it could first be expected, up to `end`.
    int until(Day end, PersonIndex person, std::int32_t lastHeld, Day since) const
    {
        const Day first = lastHeld == Served::kNever
            ? std::max(since, m_roster.people[person].joined)
            : Day{std::chrono::days{lastHeld}} + std::chrono::days{1};
        return m_tables[m_calendarOf[person]].count({first, end});
    }

private:
    const Roster& m_roster;
    std::vector<WorkdayTable> m_tables;
    std::vector<std::size_t> m_calendarOf; ///< by person
};

void cover(Figure& figure, const Served& served)
{
    if (served.expected == 0)
        return;
    const int expected = static_cast<int>(served.expected);
    const int done = static_cast<int>(served.done);
    figure.entitled += expected;
    figure.covered += std::min(done, expected);
    ++figure.reps;
    figure.belowMinimum += done < expected ? 1 : 0;
    const double share = static_cast<double>(done) / expected;
    // Of equal shares the one with more behind it is the worse.
    if (!figure.floor || share < *figure.floor
        || (share == *figure.floor && expected > figure.floorExpected)) {
        figure.floor = share;
        figure.floorDone = done;
        figure.floorExpected = expected;
    }
}

void widen(Figure& figure, int gap)
{
    figure.longestGap = std::max(figure.longestGap.value_or(0), gap);
}

} // namespace

void Served::add(const Served& other)
{
    expected += other.expected;
    done += other.done;
    seen += other.seen;
    lastHeld = std::max(lastHeld, other.lastHeld);
}

void addCoverage(const Ledger& ledger, const Grouping& grouping, const std::vector<Served>& served,
    std::vector<Figure>& figures, Figure& total)
{
    const auto& roster = ledger.schedule->plan->roster;
    const Gaps gaps(ledger);
    const Day end = std::min(ledger.asOf, ledger.schedule->range.last);
    const auto weeks = grouping.weeks();

    struct Whole {
        Served served;
        Day since{kLastDay};
    };
    std::vector<Whole> byPerson(roster.people.size());
    for (std::size_t i = 0; i < grouping.pairs().size(); ++i) {
        const auto& pair = grouping.pairs()[i];
        const auto& person = roster.people[pair.person];
        Served soFar;
        for (std::size_t week = 0; week < weeks; ++week) {
            const auto& now = served[i * weeks + week];
            soFar.add(now);
            auto& figure = figures[pair.group * weeks + week];
            cover(figure, now);
            const Day until = grouping.byWeek() ? std::min(end, grouping.endOfWeek(week)) : end;
            // The gap of somebody who left or has another manager now is nobody's here any more.
            const bool here = isEmployed(person, until) && now.seen > 0
                && (!grouping.byManager() || grouping.byWeek()
                    || bossOn(roster, person, until) == &roster.people[pair.holder]);
            if (here && until >= pair.since)
                widen(figure, gaps.until(until, pair.person, soFar.lastHeld, pair.since));
        }
        byPerson[pair.person].served.add(soFar);
        byPerson[pair.person].since = std::min(byPerson[pair.person].since, pair.since);
    }
    for (PersonIndex i = 0; i < byPerson.size(); ++i) {
        const auto& [all, since] = byPerson[i];
        cover(total, all);
        if (all.seen > 0 && isEmployed(roster.people[i], end) && end >= since)
            widen(total, gaps.until(end, i, all.lastHeld, since));
    }
}

} // namespace mor
