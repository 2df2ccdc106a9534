// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/fired_talks.h"

#include <algorithm>
#include <numeric>

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

/// Deals them out by subject and leaves their order within each.
std::vector<FiredTalk> bySubject(const std::vector<FiredTalk>& talks, std::size_t subjects)
{
    std::vector<std::uint32_t> end(subjects);
    for (const FiredTalk& talk : talks)
        ++end[talk.subject];
    std::partial_sum(end.begin(), end.end(), end.begin());
    std::vector<FiredTalk> sorted(talks.size());
    for (auto talk = talks.rbegin(); talk != talks.rend(); ++talk)
        sorted[--end[talk->subject]] = *talk;
    return sorted;
}

} // namespace

FiredTalks::FiredTalks(const Plan& plan, const RosterIndex& index, DayRange fired)
{
    const auto& subjects = plan.roster.subjects;
    const auto& triggers = plan.triggers;
    const auto from = std::ranges::lower_bound(triggers, fired.first, {}, &TriggerEvent::firedOn);
    const auto to = std::ranges::upper_bound(triggers, fired.last, {}, &TriggerEvent::firedOn);
    if (from >= to)
        return;
    const CodeIndex<Subject> codes(subjects);
    for (auto event = from; event != to; ++event) {
        const SubjectIndex first = codes.find(event->subject);
        if (first == kNone)
            continue;
        const SubjectIndex row = rowOn(subjects, first, event->firedOn);
        partOf(event->activity).talks.push_back({row, kNone, event->firedOn});
    }
    for (Part& part : m_parts) {
        part.talks = bySubject(part.talks, subjects.size());
        std::string_view rep; // deals made one after the other mostly belong to the same one
        PersonIndex at = kNone;
        for (FiredTalk& talk : part.talks) {
            if (subjects[talk.subject].rep != rep) {
                rep = subjects[talk.subject].rep;
                at = index.find(rep);
            }
            talk.rep = at;
        }
        std::erase_if(part.talks, [](const FiredTalk& talk) { return talk.rep == kNone; });
    }
}

FiredTalks::Part& FiredTalks::partOf(std::string_view activity)
{
    const auto found = std::ranges::find(m_parts, activity, &Part::activity);
    return found != m_parts.end() ? *found : m_parts.emplace_back(Part{activity, {}});
}

std::span<const FiredTalk> FiredTalks::of(std::string_view activity) const
{
    const auto found = std::ranges::find(m_parts, activity, &Part::activity);
    return found != m_parts.end() ? std::span(found->talks) : std::span<const FiredTalk>{};
}

} // namespace mor
