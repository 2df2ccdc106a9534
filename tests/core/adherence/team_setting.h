// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/practice_builder.h"

namespace mor::tests {

/// The four weeks from Monday 5 October to Sunday 1 November 2026.
inline const DayRange kFourWeeks{day(2026, 10, 5), day(2026, 11, 1)};
/// A Tuesday; the grace of those weeks is over.
inline const Day kTuesday = day(2026, 11, 17);

/// A manager with three reps and a weekly review in weeks 41 to 44: r-001 got all four on the
/// Wednesdays, r-002 one on time, one late on Monday 26 October and two not at all, r-003 was away
/// in the first week and got the other three.
inline PracticeBuilder teamOfThree(OrganisationBuilder organisation)
{
    organisation.away("r-003", {day(2026, 10, 5), day(2026, 10, 9)});
    PracticeBuilder practice(organisation.plan(), {day(2026, 10, 5), day(2026, 11, 27)});
    practice.held("PIPE/m-01/r-001/2026-10-09", day(2026, 10, 7))
        .held("PIPE/m-01/r-001/2026-10-16", day(2026, 10, 14))
        .held("PIPE/m-01/r-001/2026-10-23", day(2026, 10, 21))
        .held("PIPE/m-01/r-001/2026-10-30", day(2026, 10, 28))
        .held("PIPE/m-01/r-002/2026-10-09", day(2026, 10, 9))
        .held("PIPE/m-01/r-002/2026-10-23", day(2026, 10, 26))
        .held("PIPE/m-01/r-003/2026-10-16", day(2026, 10, 15))
        .held("PIPE/m-01/r-003/2026-10-23", day(2026, 10, 22))
        .held("PIPE/m-01/r-003/2026-10-30", day(2026, 10, 29));
    return practice;
}

inline OrganisationBuilder threeReps()
{
    return OrganisationBuilder().leader().manager("m-01").reps("m-01", 3);
}

inline PracticeBuilder teamOfThree()
{
    return teamOfThree(threeReps().version(day(2026, 1, 1), {weeklyPipe()}));
}

inline PersonIndex personAt(const Ledger& ledger, std::string_view code)
{
    const auto& people = ledger.schedule->plan->roster.people;
    for (PersonIndex i = 0; i < people.size(); ++i)
        if (people[i].code == code)
            return i;
    return kNone;
}

} // namespace mor::tests
