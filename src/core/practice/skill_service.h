// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/org/roster.h"
#include "core/practice/practice_repository.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mor {

/// What this rep works on now: their newest record unless that finished it; else null.
const SkillFocus* skillInFocus(std::span<const SkillFocus> focuses, std::string_view person);

/// The one skill a rep works on: one at a time, until it is finished or another is set.
class SkillService {
public:
    SkillService(PracticeRepository& repository, const Clock& clock, UuidSource& uuids)
        : m_repository(repository)
        , m_clock(clock)
        , m_uuids(uuids)
    {
    }

    /// From today on the rep works on this skill. One that is in focus already stays as it is,
    /// since the day it was set. Errors: "skill.unknown_person" (code), "text." codes.
    Result<SkillFocus> set(const Roster& roster, const std::string& person,
        const std::string& skill, const std::string& by);
    /// The rep finished the skill in focus. Errors: "skill.unknown_person" (code), "skill.none"
    /// (code).
    Result<SkillFocus> finish(
        const Roster& roster, const std::string& person, const std::string& by);
    /// None: no skill is in focus.
    Result<std::optional<SkillFocus>> current(std::string_view person) const;

private:
    Result<SkillFocus> add(
        const std::string& person, const std::string& skill, const std::string& by);

    PracticeRepository& m_repository;
    const Clock& m_clock;
    UuidSource& m_uuids;
};

} // namespace mor
