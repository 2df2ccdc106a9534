// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/schedule.h"
#include "exchange/talk_changes.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace mor {

/// A schedule in the order of its series, and whom each of them concerns: found once, so that many
/// documents of few people each don't walk through all of it again.
class ScheduleRuns {
public:
    /// The occurrences of one series of one version.
    struct Run {
        std::uint32_t series = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    explicit ScheduleRuns(std::shared_ptr<const Schedule> schedule);

    const Schedule& schedule() const { return *m_schedule; }
    /// Series of several rhythm versions with the same key come one after the other.
    const std::vector<Run>& all() const { return m_runs; }
    /// In the same order: what the people own or hold, or what is with or about them.
    std::vector<Run> concerning(const std::vector<PersonIndex>& people) const;
    /// By all that the plan knows, whatever the days.
    SeriesChanges changesOf(const Run& run) const;

private:
    void orderRuns();
    void assignRuns();

    std::shared_ptr<const Schedule> m_schedule;
    std::vector<Run> m_runs;
    std::vector<std::vector<std::uint32_t>> m_byPerson; ///< positions in m_runs, ascending
    std::unordered_map<SeriesId, SeriesChanges> m_changes;
};

} // namespace mor
