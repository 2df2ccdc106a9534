// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/base/uuid.h"
#include "core/schedule/occurrence_key.h"

#include <string>
#include <variant>

namespace mor {

/// Held on another day or time; due date and key stay.
struct Moved {
    Day to{};
    MinuteOfDay start = kNoTime;

    bool operator==(const Moved&) const = default;
};

/// Expected but legitimately not possible.
struct Excused {
    std::string reason; ///< 1 to 200 bytes

    bool operator==(const Excused&) const = default;
};

/// One talk served two: this occurrence counts like the one it went into.
struct Merged {
    OccurrenceKey into;

    bool operator==(const Merged&) const = default;
};

/// Another person holds it and gets the credit; the rep keeps coverage.
struct Reassigned {
    std::string to; ///< person code

    bool operator==(const Reassigned&) const = default;
};

/// Takes back the newest exception of the same kind as `what` ("moved", "excused", "merged",
/// "reassigned").
struct Revoked {
    std::string what;

    bool operator==(const Revoked&) const = default;
};

/// A dated departure from the rule for one occurrence. Only ever appended; the newest of a kind
/// counts.
struct PlanException {
    Uuid id;
    OccurrenceKey occurrence;
    std::variant<Moved, Excused, Merged, Reassigned, Revoked> what;
    Day recordedOn{}; ///< local date where it was recorded
    Instant recordedAt{};
    std::string recordedBy; ///< person code; may be empty

    bool operator==(const PlanException&) const = default;
};

/// A trigger fired: the occurrence of the triggered activity exists from now on.
struct TriggerEvent {
    Uuid id;
    std::string activity; ///< activity code
    std::string subject; ///< code of the deal or account
    Day firedOn{};

    bool operator==(const TriggerEvent&) const = default;
};

} // namespace mor
