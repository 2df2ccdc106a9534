// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/leave_effect.h"
#include "core/planning/vacancies.h"
#include "core/schedule/roster_index.h"
#include "core/schedule/schedule.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mor::ui {

/// What the page asks: the organisation on a day as the viewer may see it, and one person.
struct PeopleQuestion {
    std::string viewer; ///< code; empty: nobody
    std::string person; ///< code of the one whose card is shown; empty: the first of the tree
    Day on{};
    Day today{};
};

/// Somebody in the tree.
struct OrgNode {
    PersonIndex person = kNone;
    int parent = -1; ///< position in the nodes; -1 at the top
    std::vector<int> children;
    std::optional<Day> since; ///< first day under this boss, if it lies within a year
    const Vacancy* vacancy = nullptr; ///< a rep nobody leads; in PeopleContents::vacancies
};

/// Everything on the page but what is being edited.
struct PeopleContents {
    PeopleQuestion asked;
    std::shared_ptr<const Plan> plan;
    std::vector<OrgNode> nodes; ///< parents before children; reps nobody leads first
    std::vector<Vacancy> vacancies; ///< of whom the viewer may see
    DayRange quarter; ///< for which uncovered talks are counted, up to `on`
    int people = 0;
    int teams = 0;
    PersonIndex shown = kNone;
    DayRange shownDays; ///< of the leave bands
    std::vector<PersonIndex> around; ///< the shown person and who reports to them, for the bands
    std::vector<LeaveEffect> effects; ///< of their leave on the shown days, by first day

    const Roster& roster() const { return plan->roster; }
    const Person& person(PersonIndex at) const { return roster().people[at]; }
    /// Position of the node, -1: not in the tree.
    int nodeOf(std::string_view code) const;
    int uncoveredTalks() const;
};

/// Who oversees all (overseesAll) sees everybody; those who lead see themselves and who is below,
/// reps themselves, strangers nobody (domain rules 11).
std::shared_ptr<const PeopleContents> readPeople(
    const std::shared_ptr<const Plan>& plan, const PeopleQuestion& question);

} // namespace mor::ui
