// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/recording_time.h"

#include <algorithm>

namespace mor {

Result<RecordingTime> readRecordingTime(const PracticeRepository& practice, const Ledger& ledger,
    PersonIndex who, const DayRange& period)
{
    RecordingTime time;
    std::vector<int> seconds;
    for (std::size_t i = 0; i < ledger.entries.size(); ++i) {
        const auto* fact = ledger.factOf(i);
        if (!fact || ledger.entries[i].merged || ledger.holderOf(i) != who)
            continue;
        const auto checkOff = practice.checkOff(fact->id);
        if (!checkOff)
            return fail(checkOff);
        if (!*checkOff || (*checkOff)->recordingSeconds == 0)
            continue;
        seconds.push_back((*checkOff)->recordingSeconds);
        if (period.contains(fact->heldOn))
            time.periodSeconds += seconds.back();
    }
    if (seconds.empty())
        return time;
    const auto middle = seconds.begin() + static_cast<std::ptrdiff_t>((seconds.size() - 1) / 2);
    std::ranges::nth_element(seconds, middle);
    time.talks = static_cast<int>(seconds.size());
    time.medianSeconds = *middle;
    return time;
}

} // namespace mor
