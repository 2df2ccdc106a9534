// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/practice/next_step_service.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/schedule.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mor {

/// What a person says about one talk.
struct CheckOffRequest {
    OccurrenceKey occurrence;
    std::optional<Uuid> id; ///< given by the client so that a retry is safe; else made here
    std::optional<Day> heldOn; ///< none: today
    std::optional<int> minutes; ///< 1 to 720; none: the activity's planned minutes
    std::optional<std::vector<int>> criteriaMet; ///< numbers from 1; none: not judged
    std::vector<EvidenceType> evidence; ///< may be empty; the talk sheet asks for one
    std::string note; ///< shared with the counterpart
    std::string privateNote; ///< for its author only
    std::vector<NewStep> nextSteps;
    std::string recordedBy; ///< person code; may be empty
    int recordingSeconds = 0; ///< what recording cost, at most a day; 0: not measured
    std::string correctionReason; ///< needed to replace a check-off that counts
    std::optional<Uuid> replaces; ///< the newest version the caller knows; refused if it is not
};

/// A check-off as it is kept now.
struct Recorded {
    CheckOff checkOff;
    bool alreadyThere = false; ///< the same request had been recorded before; nothing changed
};

/// The one door for check-offs: recording, correcting and taking back.
class CheckOffService {
public:
    CheckOffService(PracticeRepository& repository, const Clock& clock, UuidSource& uuids)
        : m_repository(repository)
        , m_clock(clock)
        , m_uuids(uuids)
    {
    }

    /// How long before its window opens a talk may be held and still count for it.
    static constexpr int kEarliestDays = 31;

    /// Records a talk, or with `correctionReason` replaces the check-off that counts by a higher
    /// revision; promises it repeats stay those they were. The schedule must hold the occurrence's
    /// activity and owner around its date. One problem is the error itself; several come as the
    /// causes of "checkoff.has_errors". Errors: "checkoff.unknown_occurrence" (key),
    /// "checkoff.withdrawn" (key), "checkoff.uncovered" (key), "checkoff.merged" (key, target),
    /// "checkoff.held_in_future" (day), "checkoff.held_too_early" (day, opens),
    /// "checkoff.unknown_criterion" (number, highest), "checkoff.minutes_out_of_range",
    /// "checkoff.recording_out_of_range", "checkoff.unknown_recorder" (code), "nextstep." codes of
    /// checkNewStep, "text." codes; Conflict: "checkoff.already_recorded" (key, held on),
    /// "checkoff.nothing_to_correct" (key), "checkoff.unchanged" (key) when a correction says what
    /// stands already, "record.id_taken" (id), "checkoff.newer_exists" (key) also when `replaces`
    /// is not the newest.
    Result<Recorded> record(const Schedule& schedule, const CheckOffRequest& request);
    /// The same where no schedule is at hand: expands just the part that holds the occurrence.
    Result<Recorded> record(std::shared_ptr<const Plan> plan, const CheckOffRequest& request);

    /// Takes the check-off back: a new revision that no longer counts. Undo is this. `newest`:
    /// the version the caller saw.
    /// Errors: "checkoff.none" (key), "text." codes for an empty or unusable reason; Conflict:
    /// "checkoff.newer_exists" (key) when `newest` is not the newest.
    Result<CheckOff> withdraw(const OccurrenceKey& key, const std::string& reason,
        const std::string& by = {}, std::optional<Uuid> newest = {});

private:
    Result<std::optional<Recorded>> repeated(const CheckOff& wanted) const;

    PracticeRepository& m_repository;
    const Clock& m_clock;
    UuidSource& m_uuids;
};

} // namespace mor
