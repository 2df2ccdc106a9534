// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/roster.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace mor {

namespace {

constexpr std::array<std::string_view, 4> kRoles{"leader", "second-line", "manager", "rep"};

} // namespace

std::string_view toText(Role role) { return kRoles[static_cast<std::size_t>(role)]; }

Result<Role> parseRole(std::string_view text)
{
    const auto found = std::ranges::find(kRoles, text);
    if (found == kRoles.end())
        return fail(ErrorKind::Invalid, "role.unknown", {inQuotes(text)});
    return static_cast<Role>(found - kRoles.begin());
}

void normalise(Roster& roster)
{
    std::ranges::stable_sort(roster.people, {}, &Person::code);
    std::ranges::stable_sort(roster.lines, {},
        [](const ReportingLine& line) { return std::tie(line.person, line.from); });
    std::ranges::stable_sort(roster.calendars, {}, &WorkCalendar::code);
    for (auto& calendar : roster.calendars)
        std::ranges::stable_sort(calendar.holidays, {}, &Holiday::day);
    std::ranges::stable_sort(roster.leaves, {},
        [](const Leave& leave) { return std::tie(leave.person, leave.days.first); });
    std::ranges::stable_sort(roster.subjects, {}, &Subject::code);
    std::ranges::stable_sort(roster.slots, {},
        [](const Slot& slot) { return std::tie(slot.manager, slot.person, slot.activity); });
    std::ranges::sort(roster.busy);
}

} // namespace mor
