// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz.h"

#include "exchange/ics/busy_reader.h"
#include "exchange/ics/ics_reader.h"

namespace mor::tests {

/// Holidays and busy times: both are ascending, within the days asked for.
void tryOut(std::string_view bytes)
{
    static const auto zone = Zone::find("Europe/Berlin");
    const DayRange range{
        Day{std::chrono::year{2026} / 1 / 1}, Day{std::chrono::year{2027} / 3 / 31}};
    if (const auto holidays = readHolidays("calendar.ics", bytes, range)) {
        for (std::size_t i = 0; i < holidays->size(); ++i)
            expect(range.contains((*holidays)[i].day)
                && (i == 0 || (*holidays)[i - 1].day < (*holidays)[i].day));
    }
    if (const auto spans = readBusyTimes("calendar.ics", bytes, *zone, range)) {
        for (const BusySpan& span : *spans)
            expect(range.contains(span.day) && 0 <= span.start && span.start < span.end);
    }
}

} // namespace mor::tests
