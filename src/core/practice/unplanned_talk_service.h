// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan.h"

#include <optional>
#include <string>

namespace mor {

/// What somebody says about a talk nobody planned.
struct UnplannedTalkRequest {
    std::optional<Uuid> id; ///< given by the client so that a retry is safe; else made here
    std::string owner; ///< person code of who held it
    std::string person; ///< person code of who it was with
    std::string activity; ///< code of a talk of the rhythm it was like; may be empty
    std::optional<Day> heldOn; ///< none: today
    int minutes = 0; ///< 1 to 720
    std::string note; ///< shared with the other person; may be empty
};

/// An unplanned talk as it is kept now.
struct RecordedUnplanned {
    UnplannedTalk talk;
    bool alreadyThere = false; ///< the same request had been recorded before; nothing changed
};

/// The one door for talks nobody planned: they are shown and counted apart and fill no gap.
class UnplannedTalkService {
public:
    UnplannedTalkService(PracticeRepository& repository, const Clock& clock, UuidSource& uuids)
        : m_repository(repository)
        , m_clock(clock)
        , m_uuids(uuids)
    {
    }

    /// How far back a talk may be recorded.
    static constexpr int kEarliestDays = 31;

    /// One problem is the error itself; several come as the causes of "unplanned.has_errors".
    /// Errors: "unplanned.unknown_person" (code), "unplanned.alone" (code), "unplanned.not_here"
    /// (code, day), "unplanned.unknown_activity" (code), "unplanned.held_in_future" (day),
    /// "unplanned.held_too_early" (day, earliest), "unplanned.minutes_out_of_range" (minutes,
    /// lowest, highest), "text." codes; Conflict: "record.id_taken" (id).
    Result<RecordedUnplanned> record(const Plan& plan, const UnplannedTalkRequest& request);

    /// The talk is no longer shown or counted; undo is this. Recorded once more it needs a new id.
    /// Error: "unplanned.unknown" (id).
    Result<> takeBack(const Uuid& talk);

private:
    Result<std::optional<UnplannedTalk>> repeated(const UnplannedTalk& wanted) const;

    PracticeRepository& m_repository;
    const Clock& m_clock;
    UuidSource& m_uuids;
};

} // namespace mor
