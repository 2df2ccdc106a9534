// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz.h"

#include "core/base/text.h"
#include "exchange/ics/ics_time.h"
#include "exchange/ics/recurrence_dates.h"

#include <algorithm>

namespace mor::tests {

/// A rule and, after a line end, its start and zone. Dates ascend, within the window, no more than
/// COUNT says.
void tryOut(std::string_view bytes)
{
    const auto lines = split(bytes, '\n');
    const auto rule = parseRecurrenceRule(lines[0]);
    if (!rule)
        return;
    const auto start = parseIcsDateTimeOfAnyYear(lines.size() > 1 ? lines[1] : "20260101T090000");
    const auto zone = Zone::find(lines.size() > 2 ? lines[2] : "Europe/Berlin");
    if (!start || !zone)
        return;
    const Day from = std::clamp(dayOf(start->local), kFirstDay, kLastDay);
    const DayRange window{from, std::min(from + std::chrono::days{4'000}, kLastDay)};
    const auto dates = datesOf(*rule, start->local, *zone, window);
    if (!dates)
        return;
    expect(!rule->count || dates->size() <= static_cast<std::size_t>(*rule->count));
    for (std::size_t i = 0; i < dates->size(); ++i)
        expect(
            (*dates)[i] >= localTime(window.first, 0) && (i == 0 || (*dates)[i - 1] < (*dates)[i]));
}

} // namespace mor::tests
