// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/code_index.h"
#include "core/schedule/schedule.h"

#include <span>
#include <string_view>
#include <vector>

namespace mor {

/// The days on which one activity's trigger fired for each deal or account, side by side.
class FiredDays {
public:
    /// Reads the plan's triggers of the activity that fired in the range. Each belongs to the row
    /// of its subject that tells whose it was on that day.
    FiredDays(const Plan& plan, const CodeIndex<Subject>& index, std::string_view activity,
        DayRange fired);

    /// Ascending.
    std::span<const Day> of(SubjectIndex subject) const
    {
        return {m_days.data() + m_first[subject], m_first[subject + 1] - m_first[subject]};
    }

private:
    std::vector<std::uint32_t> m_first; ///< by subject, where its days begin; then their number
    std::vector<Day> m_days;
};

} // namespace mor
