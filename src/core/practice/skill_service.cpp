// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/skill_service.h"

#include "core/base/text.h"
#include "core/org/lookup.h"

#include <tuple>

namespace mor {

namespace {

Result<> checkPeople(const Roster& roster, const std::string& person, const std::string& by)
{
    for (const auto& code : {person, by})
        if (!findPerson(roster, code))
            return fail(ErrorKind::NotFound, "skill.unknown_person", {inQuotes(code)});
    return {};
}

} // namespace

const SkillFocus* skillInFocus(std::span<const SkillFocus> focuses, std::string_view person)
{
    const SkillFocus* newest = nullptr;
    for (const auto& focus : focuses)
        if (focus.person == person
            && (!newest
                || std::tie(newest->recordedAt, newest->id) < std::tie(focus.recordedAt, focus.id)))
            newest = &focus;
    return newest && !newest->skill.empty() ? newest : nullptr;
}

Result<std::optional<SkillFocus>> SkillService::current(std::string_view person) const
{
    const auto all = m_repository.skillFocuses();
    if (!all)
        return fail(all);
    const auto* focus = skillInFocus(*all, person);
    return focus ? std::optional{*focus} : std::nullopt;
}

Result<SkillFocus> SkillService::add(
    const std::string& person, const std::string& skill, const std::string& by)
{
    const auto now = m_clock.now();
    const SkillFocus focus{m_uuids.next(now), person, skill, m_clock.today(), now, by};
    const auto added = m_repository.add(focus);
    return added ? Result<SkillFocus>{focus} : fail(added);
}

Result<SkillFocus> SkillService::set(const Roster& roster, const std::string& person,
    const std::string& skill, const std::string& by)
{
    if (const auto known = checkPeople(roster, person, by); !known)
        return fail(known);
    if (const auto named = checkName("skill", skill); !named)
        return fail(named);
    const auto now = current(person);
    if (!now)
        return fail(now);
    if (*now && (*now)->skill == skill)
        return **now;
    return add(person, skill, by);
}

Result<SkillFocus> SkillService::finish(
    const Roster& roster, const std::string& person, const std::string& by)
{
    if (const auto known = checkPeople(roster, person, by); !known)
        return fail(known);
    const auto now = current(person);
    if (!now)
        return fail(now);
    if (!*now)
        return fail(ErrorKind::NotFound, "skill.none", {person});
    return add(person, {}, by);
}

} // namespace mor
