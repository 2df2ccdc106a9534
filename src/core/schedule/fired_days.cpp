// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/fired_days.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace mor {

namespace {

/// The row in force on the day among those with the code of the first.
SubjectIndex rowOn(const std::vector<Subject>& subjects, SubjectIndex first, Day day)
{
    SubjectIndex found = first;
    for (SubjectIndex row = first + 1;
         row < subjects.size() && subjects[row].code == subjects[first].code; ++row) {
        if (subjects[row].from <= day)
            found = row;
    }
    return found;
}

} // namespace

FiredDays::FiredDays(
    const Plan& plan, const CodeIndex<Subject>& index, std::string_view activity, DayRange fired)
    : m_first(plan.roster.subjects.size() + 1)
{
    const auto& all = plan.triggers;
    const auto from = std::ranges::lower_bound(all, fired.first, {}, &TriggerEvent::firedOn);
    const auto to = std::ranges::upper_bound(all, fired.last, {}, &TriggerEvent::firedOn);
    std::vector<std::pair<SubjectIndex, Day>> found;
    for (auto event = from; event < to; ++event) {
        if (event->activity != activity)
            continue;
        const SubjectIndex first = index.find(event->subject);
        if (first != kNone)
            found.emplace_back(rowOn(plan.roster.subjects, first, event->firedOn), event->firedOn);
    }
    for (const auto& [subject, day] : found)
        ++m_first[subject];
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    m_days.resize(found.size());
    for (auto event = found.rbegin(); event != found.rend(); ++event)
        m_days[--m_first[event->first]] = event->second;
}

} // namespace mor
