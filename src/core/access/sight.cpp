// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/sight.h"

#include "core/org/lookup.h"

#include <algorithm>

namespace mor {

Sight::Sight(std::shared_ptr<const Plan> plan, std::string viewer, Day today)
    : m_plan(std::move(plan))
    , m_viewer(std::move(viewer))
    , m_today(today)
    , m_known(m_plan->roster.people.size())
{
    m_self = indexOf(m_viewer);
    if (m_self != kNone)
        if (const auto* boss = bossOn(roster(), roster().people[m_self], today))
            m_boss = indexOf(boss->code);
}

const GroupSizes& Sight::groups() const
{
    if (!m_groups)
        m_groups.emplace(m_plan->roster);
    return *m_groups;
}

PersonIndex Sight::indexOf(std::string_view code) const
{
    const auto* person = findPerson(roster(), code);
    return person ? static_cast<PersonIndex>(person - roster().people.data()) : kNone;
}

Onlooker Sight::of(PersonIndex about) const
{
    auto& known = m_known[about];
    if (!known)
        known = audienceOf(roster(), m_viewer, roster().people[about].code, m_today);
    return *known;
}

Form Sight::formOf(PersonIndex about, DataKind kind) const
{
    return formFor(roster(), m_viewer, roster().people[about].code, kind, m_today);
}

TalkSight Sight::talk(const TalkParties& parties) const
{
    TalkSight sight;
    if (m_self != kNone
        && (parties.owner == m_self || parties.holder == m_self || parties.person == m_self)) {
        sight.told = sight.counted = true;
        sight.leadersOwn = roster().people[m_self].role == Role::Leader && parties.person != m_self;
        return sight;
    }
    const auto holder = parties.holder == kNone ? parties.owner : parties.holder;
    const auto tells
        = [&](PersonIndex about) { return about != kNone && of(about) == Onlooker::Manager; };
    sight.told = tells(parties.person) || tells(holder)
        || (parties.withTeam && m_boss != kNone && parties.owner == m_boss);
    if (holder == kNone) { // the organisation's debt, nobody's figure
        const auto to = parties.person == kNone ? Onlooker::Nobody : of(parties.person);
        sight.counted = sight.told || to == Onlooker::SecondLine || to == Onlooker::Leader;
        return sight;
    }
    const auto to = of(holder);
    const auto form = formFor(to, DataKind::Talks);
    if (form == Form::CountsPerManager || form == Form::CountsOfFour) {
        sight.counted = true;
        sight.group = holder;
    } else {
        // Talks of those above with the own people are told, but no figure of theirs.
        sight.counted = sight.told && to != Onlooker::Led && to != Onlooker::Rep;
    }
    sight.leadersOwn = to == Onlooker::Led && roster().people[holder].role == Role::Leader;
    return sight;
}

bool Sight::tells(const OccurrenceKey& key) const
{
    TalkParties parties;
    parties.owner = parties.holder = indexOf(key.owner);
    parties.withTeam = key.counterpart == kTeam;
    parties.person = indexOf(key.counterpart);
    if (parties.person == kNone && !parties.withTeam) {
        const auto& subjects = roster().subjects;
        auto subject = std::ranges::lower_bound(subjects, key.counterpart, {}, &Subject::code);
        for (; subject != subjects.end() && subject->code == key.counterpart; ++subject)
            if (subject->from <= key.date && (!subject->to || key.date <= *subject->to))
                parties.person = indexOf(subject->rep);
    }
    return talk(parties).told;
}

} // namespace mor
