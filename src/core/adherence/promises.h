// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/practice/practice_repository.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace mor {

/// A promise made in a talk and not kept yet.
struct OwedStep {
    NextStep step;
    std::string to; ///< counterpart of the talk: person, account or deal code, or "team"

    bool operator==(const OwedStep&) const = default;
};

/// Open promises of these people, oldest due date first. Only those that stand (see firstStanding).
Result<std::vector<OwedStep>> readOpenSteps(
    const PracticeRepository& practice, std::span<const std::string> owners);
/// The same of one person.
Result<std::vector<OwedStep>> readOwed(
    const PracticeRepository& practice, const std::string& owner);

/// The person a promise concerns: the counterpart, or the rep of the account or deal it was about;
/// null for a team's.
const Person* concernedBy(const Roster& roster, const OwedStep& owed);

/// Working days since it was promised, by the calendar of who promised; `today` included.
int ageOf(const Roster& roster, const NextStep& step, Day today);

/// Promises whose day is over, and those of them kept by their day.
struct KeptSteps {
    int due = 0;
    int kept = 0;

    KeptSteps& operator+=(const KeptSteps& other);
    bool operator==(const KeptSteps&) const = default;
};

/// What the two sides of one manager's talks with one rep kept.
struct KeptByBoth {
    KeptSteps rep;
    KeptSteps manager;

    KeptByBoth& operator+=(const KeptByBoth& other);
    bool operator==(const KeptByBoth&) const = default;
};

/// By rep: the promises of a manager's talks with a closed window due in the period, as the figures
/// count them (see countedSteps). A rep's promise in a team talk is the rep's; a manager's promise
/// to the whole team is nobody's in particular and left out.
std::unordered_map<PersonIndex, KeptByBoth> keptWith(const Ledger& ledger,
    std::span<const NextStep> steps, PersonIndex manager, const DayRange& period);

} // namespace mor
