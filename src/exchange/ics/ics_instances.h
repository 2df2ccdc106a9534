// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/ics/ics_event.h"
#include "exchange/ics/recurrence_dates.h"

#include <map>
#include <vector>

namespace mor {

/// One time an event takes place.
struct IcsInstance {
    LocalTime start{}; ///< by the event's clock
    std::chrono::seconds length{};

    auto operator<=>(const IcsInstance&) const = default;
};

/// Follows the events of one file through their rules (RRULE), listed times (RDATE), those left out
/// (EXDATE) and those that other events stand in for (RECURRENCE-ID), also from one instance on
/// (RANGE=THISANDFUTURE), which moves the later ones by as much (RFC 5545, 3.8.4.4). The start is
/// an instance, whether the rule gives it or not; a rule of a whole-day event has no time of day.
class IcsInstances {
public:
    /// Instances that begin on other days than `window` are not told, unless they were moved there.
    IcsInstances(const IcsZone& own, const Zone& utc, DayRange window, Problems& problems)
        : m_own(own)
        , m_utc(utc)
        , m_window(window)
        , m_problems(problems)
    {
    }

    /// Every event must be seen before instances are asked for. Of what stands in for others but
    /// `isGone`, nothing is left.
    void see(const IcsEvent& event, bool isGone);

    /// Ascending. Adds to `problems` what is wrong with rules: the errors of recurrence rules,
    /// "ics.too_many_rules" beyond 2,000 in a file.
    std::vector<IcsInstance> of(const IcsEvent& event);
    bool givenUp() const { return m_givenUp; }

private:
    /// The instances of one UID that are replaced, and what holds from one on.
    struct Series {
        std::set<std::chrono::sys_seconds> instants;
        std::set<Day> days;
        struct Change {
            LocalTime from{}; ///< instance by the series' clock at its own place
            std::chrono::seconds shift{};
            std::chrono::seconds length{};
            bool isGone = false;
        };
        std::vector<Change> changes; ///< ascending
    };

    const IcsZone& zoneOf(const IcsEvent& event) const { return event.zone ? *event.zone : m_own; }
    std::chrono::sys_seconds instantOf(const IcsEvent& event, LocalTime start) const;
    std::vector<IcsInstance> unchanged(const IcsEvent& event, DayRange window);
    void addByRule(const IcsEvent& event, const std::string& rule, DayRange window,
        std::vector<IcsInstance>& instances);
    bool isLeftOut(const IcsEvent& event, const Series* series, LocalTime start) const;

    const IcsZone& m_own;
    const Zone& m_utc;
    DayRange m_window;
    Problems& m_problems;
    std::map<std::string, Series> m_series; ///< by UID
    std::size_t m_rules = 0;
    RecurrenceSteps m_steps; ///< for all rules of the file
    bool m_givenUp = false;
};

} // namespace mor
