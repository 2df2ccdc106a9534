// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/practice/practice_repository.h"

namespace mor {

/// What writing things down cost one person, as far as it was measured.
struct RecordingTime {
    int talks = 0; ///< measured, over the whole ledger
    int medianSeconds = 0; ///< of those; of an even number the lower middle one
    int periodSeconds = 0; ///< together, for the talks held in the period

    bool operator==(const RecordingTime&) const = default;
};

/// Of the talks this person holds in the ledger: one look-up for each talk held. Error: that of the
/// repository.
Result<RecordingTime> readRecordingTime(const PracticeRepository& practice, const Ledger& ledger,
    PersonIndex who, const DayRange& period);

} // namespace mor
