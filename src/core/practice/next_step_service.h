// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/org/roster.h"
#include "core/practice/practice_repository.h"

#include <optional>
#include <string>

namespace mor {

/// A promise as it is spoken: who, what, by when.
struct NewStep {
    std::string owner; ///< person code
    std::string what; ///< 1 to 200 bytes
    Day due{}; ///< not before the talk was held

    bool operator==(const NewStep&) const = default;
};

/// Adds what is wrong with a step promised on `heldOn`. Codes: "nextstep.unknown_owner" (code),
/// "nextstep.due_before_talk" (due, held on) and the "text." codes.
void checkNewStep(const Roster& roster, const NewStep& step, Day heldOn, Problems& problems);

/// Promises made in talks: adds one later, marks one done.
class NextStepService {
public:
    NextStepService(PracticeRepository& repository, const Clock& clock, UuidSource& uuids)
        : m_repository(repository)
        , m_clock(clock)
        , m_uuids(uuids)
    {
    }

    /// How far back a step may be marked done, so that the follow-through of past weeks comes to
    /// rest.
    static constexpr int kBackdateDays = 7;

    /// Errors: "checkoff.unknown" (id), those of checkNewStep, "record.id_taken".
    Result<NextStep> add(const Roster& roster, const Uuid& checkOff, const NewStep& step,
        std::optional<Uuid> id = {});
    /// Done today unless a day is given. Errors: "nextstep.unknown" (id), "nextstep.done_in_future"
    /// (day), "nextstep.done_too_far_back" (day, earliest).
    Result<> markDone(const Uuid& step, std::optional<Day> on = {});
    /// Not done after all: undo of markDone, as far back as a step may be marked done. A step that
    /// is open stays so. `seen`: the day the caller saw. Errors: "nextstep.unknown" (id),
    /// "nextstep.done_too_long_ago" (day, earliest); Conflict: "nextstep.changed_since" when it is
    /// not done on that day.
    Result<> markOpen(const Uuid& step, std::optional<Day> seen = {});

private:
    PracticeRepository& m_repository;
    const Clock& m_clock;
    UuidSource& m_uuids;
};

} // namespace mor
