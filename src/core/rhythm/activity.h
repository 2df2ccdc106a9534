// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "core/rhythm/cadence.h"
#include "core/rhythm/expectation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mor {

/// Measurable quantity that moves revenue; activities serve one or more of them.
struct Lever {
    std::string code; ///< "pipeline-health"
    std::string name;
    std::string measure; ///< "share of open value with a dated next step"
    std::string unit; ///< "%", "days", "count", "currency"

    bool operator==(const Lever&) const = default;
};

/// Whom one occurrence of an activity is with, and thereby how many occurrences a period has.
enum class Counterpart : std::uint8_t {
    Rep, ///< one for each direct report who is a rep
    Manager, ///< one for each direct report who leads people
    Team, ///< one for all direct reports together; exists while there is at least one
    Account, ///< one for each key account of the owner's reps
    Deal, ///< one for each trigger that fired
    Alone, ///< the owner alone
};

/// What shows that a talk took place.
enum class EvidenceType : std::uint8_t {
    RepConfirmation,
    Decision,
    NextStep,
    RecordChange,
    Note,
    StoredCall,
    CodedReasons,
    PlanVersion
};

/// Which reps a per-rep activity is for.
enum class Audience : std::uint8_t { Everyone, Ramping };

/// Planned minutes of one occurrence.
struct Minutes {
    int talk = 30;
    int preparation = 0;
    int recording = 1; ///< at most one minute is the product's promise

    bool operator==(const Minutes&) const = default;
};

/// Repeatable thing a manager does: with whom, when, to which standard, tied to which lever.
struct Activity {
    std::string code; ///< "PIPE"
    std::string name; ///< "Pipeline review"
    std::string purpose; ///< one or two sentences
    std::vector<std::string> levers; ///< lever codes; the first is the one it is counted for
    Role owner = Role::Manager; ///< every person of this role owns occurrences
    Counterpart counterpart = Counterpart::Rep;
    Audience audience = Audience::Everyone;
    Cadence cadence;
    Minutes minutes;
    std::vector<std::string> criteria; ///< the standard: 3 to 6, each answerable yes or no
    std::vector<std::string> questions; ///< guide questions; help, never a form
    std::vector<EvidenceType> evidence;
    std::string usefulWhen; ///< usefulness signal
    std::string trap; ///< how it usually goes wrong
    int mandatoryFields = 2; ///< fields a check-off must fill; more than four are refused
    std::optional<Expectation> expectation; ///< what it should move, stated before it starts
    int version = 1; ///< counts edits; an edit names the version it is based on

    bool operator==(const Activity&) const = default;
};

std::string_view toText(
    Counterpart counterpart); ///< "rep", "manager", "team", "account", "deal", "alone"
Result<Counterpart> parseCounterpart(std::string_view text);
std::string_view toText(EvidenceType type); ///< "rep-confirmation", "decision", "next-step", ...
Result<EvidenceType> parseEvidenceType(std::string_view text);
std::string_view toText(Audience audience); ///< "everyone", "ramping"
Result<Audience> parseAudience(std::string_view text);

/// Everything that must hold for one activity; places are below `pointer` ("/activities/3").
void checkActivity(const Activity& activity, const std::vector<Lever>& levers,
    const std::string& pointer, Problems& problems);

} // namespace mor
