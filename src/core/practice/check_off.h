// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/uuid.h"
#include "core/rhythm/activity.h"
#include "core/schedule/occurrence_key.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mor {

/// What, who, by when: promised in a talk. The owner may be the rep or the manager ("owed to rep").
struct NextStep {
    Uuid id;
    Uuid checkOff; ///< talk it was promised in
    std::string owner; ///< person code
    std::string what;
    Day due{};
    std::optional<Day> doneOn;
    Day recordedOn{};

    bool operator==(const NextStep&) const = default;
};

/// The part of a check-off that figures need. Narrow: 20 million of them are held in memory.
struct CheckOffFact {
    Uuid id; ///< of this version
    SeriesId series = 0;
    Day date{}; ///< the occurrence key's date
    std::uint16_t number = 0; ///< the occurrence key's number
    std::uint16_t minutes = 0; ///< of conversation
    Day heldOn{};
    Day recordedOn{}; ///< local date where it was recorded
    std::uint32_t revision = 0; ///< 0 first recording, 1 and up corrections; the highest counts
    std::uint8_t criteriaMet = 0; ///< bit i: criterion i + 1 was met
    std::uint8_t criteriaJudged = 0; ///< number of criteria of the standard; 0: not judged
    bool withdrawn = false; ///< this version takes the check-off back
    bool hasNextStep = false;

    bool operator==(const CheckOffFact&) const = default;
};

/// Versions of one check-off.
inline bool isSameTalk(const CheckOffFact& one, const CheckOffFact& other)
{
    return one.series == other.series && one.date == other.date && one.number == other.number;
}

/// The record that a talk took place and what came of it.
struct CheckOff {
    CheckOffFact fact;
    OccurrenceKey occurrence;
    std::vector<EvidenceType> evidence;
    std::string note; ///< shared with the counterpart
    std::string privateNote; ///< only for its author; empty when read without the right to it
    std::string recordedBy; ///< person code
    Instant recordedAt{};
    int recordingSeconds = 0; ///< what recording cost; 0: not measured
    std::string correctionReason; ///< why this version replaces an older one; empty in the first
    std::vector<NextStep> nextSteps;

    bool operator==(const CheckOff&) const = default;
};

enum class Usefulness : std::uint8_t { NotAnswered, Changed, Helped, No };

/// The other person's word on a talk. Each person's newest counts.
struct Confirmation {
    Uuid id;
    OccurrenceKey occurrence;
    std::string by; ///< person code of the counterpart
    enum class Word : std::uint8_t { Confirmed, Disputed } word = Word::Confirmed;
    Usefulness usefulness = Usefulness::NotAnswered;
    Day recordedOn{};
    Instant recordedAt{}; ///< parts words of one day; 1970 in records of earlier versions

    bool operator==(const Confirmation&) const = default;
};

/// A talk nobody planned: shown and counted apart, fills no gap.
struct UnplannedTalk {
    Uuid id;
    std::string activity; ///< may be empty
    std::string owner;
    std::string person;
    Day heldOn{};
    std::uint16_t minutes = 0;
    std::string note;
    Day recordedOn{};

    bool operator==(const UnplannedTalk&) const = default;
};

/// The one skill a rep works on; the newest counts until the next.
struct SkillFocus {
    Uuid id;
    std::string person; ///< code of the rep
    std::string skill; ///< 0 to 200 bytes; empty: finished
    Day since{};
    Instant recordedAt{};
    std::string recordedBy; ///< person code

    bool operator==(const SkillFocus&) const = default;
};

/// How often somebody says they hold an activity: talks in four weeks, all people together. Seen by
/// its author alone.
struct StatedFrequency {
    Uuid id;
    std::string person; ///< author
    std::string activity; ///< code
    int talks = 0; ///< in four weeks, 0 to 1000
    Day statedOn{};
    Instant recordedAt{};

    bool operator==(const StatedFrequency&) const = default;
};

} // namespace mor
