// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/busy_check.h"

#include "core/base/text.h"

#include <string_view>
#include <unordered_set>

namespace mor {

namespace {

constexpr int kLastMinute = 24 * 60 - 1;

} // namespace

void checkBusyTimes(const Roster& roster, Problems& problems)
{
    std::unordered_set<std::string_view> codes;
    for (const auto& person : roster.people)
        codes.insert(person.code);
    for (std::size_t i = 0; i < roster.busy.size(); ++i) {
        const BusyTime& busy = roster.busy[i];
        const auto place = "/busy/" + std::to_string(i);
        if (!codes.contains(busy.person))
            problems.add(place + "/person", "person.unknown", {inQuotes(busy.person)});
        if (busy.start < 0 || busy.end <= busy.start || busy.end > kLastMinute)
            problems.add(place, "busy.out_of_range", {inQuotes(busy.person), toIso(busy.day)});
        const BusyTime* before = i > 0 ? &roster.busy[i - 1] : nullptr;
        if (before && before->person == busy.person && before->day == busy.day
            && before->end > busy.start)
            problems.add(place, "busy.overlap", {inQuotes(busy.person), toIso(busy.day)});
    }
}

} // namespace mor
