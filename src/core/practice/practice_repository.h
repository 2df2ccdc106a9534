// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// The truth of what happened: records that are only ever added. Implemented by storage and, for
/// tests, in memory.
class PracticeRepository {
public:
    virtual ~PracticeRepository() = default;

    /// Durable when it returns. A record with the same id and the same content is accepted again
    /// and changes nothing (`alreadyThere`); the same id with other content is a Conflict
    /// ("record.id_taken"). A fact whose (series, date, number, revision) exists under another id
    /// is a Conflict
    /// ("checkoff.newer_exists"): somebody else recorded or corrected it first.
    struct Added {
        bool alreadyThere = false;
    };
    virtual Result<Added> add(const CheckOff& checkOff) = 0; ///< its next steps are added with it
    virtual Result<Added> add(const NextStep& step) = 0;
    virtual Result<Added> add(const Confirmation& confirmation) = 0;
    virtual Result<Added> add(const UnplannedTalk& talk) = 0;
    /// Several records, all or none, in one transaction.
    virtual Result<> addAll(
        const std::vector<CheckOff>& checkOffs, const std::vector<Confirmation>& confirmations)
        = 0;
    virtual Result<Added> add(const SkillFocus& focus) = 0;
    virtual Result<Added> add(const StatedFrequency& stated) = 0;
    /// "nextstep.unknown" when there is none; done twice is accepted when the date is the same,
    /// else "nextstep.already_done".
    virtual Result<> markDone(const Uuid& nextStep, Day doneOn) = 0;
    /// No longer done; accepted for a step that is open. "nextstep.unknown" when there is none.
    virtual Result<> markOpen(const Uuid& nextStep) = 0;
    /// The talk is no longer read; accepted twice. "unplanned.unknown" when there is none.
    virtual Result<> takeBack(const Uuid& unplannedTalk, Day recordedOn) = 0;

    /// All versions of all check-offs whose key date lies in the range, ascending by date, series,
    /// number, revision.
    virtual Result<std::vector<CheckOffFact>> facts(DayRange dates) const = 0;
    /// All versions of one check-off, ascending by revision.
    virtual Result<std::vector<CheckOffFact>> facts(const OccurrenceKey& talk) const = 0;
    /// All versions for one occurrence, oldest first; private notes only if `author` recorded them.
    virtual Result<std::vector<CheckOff>> checkOffs(
        const OccurrenceKey& key, std::string_view author) const = 0;
    /// Every version with key date in the range, without private notes, ascending by recordedAt
    /// then id.
    virtual Result<std::vector<CheckOff>> checkOffs(DayRange dates) const = 0;
    virtual Result<std::optional<CheckOff>> checkOff(const Uuid& id) const = 0;
    /// Newest talk of the series held before the day, withdrawn ones left out.
    virtual Result<std::optional<CheckOff>> lastBefore(SeriesId series, Day day) const = 0;
    virtual Result<std::vector<NextStep>> nextSteps() const = 0; ///< ascending by due, then id
    /// Promised in talks with a key date in the range that this owner's keys name, in any version;
    /// an empty code: in anybody's. Same order.
    virtual Result<std::vector<NextStep>> nextSteps(
        DayRange dates, std::string_view talksOf) const = 0;
    /// Promised in these versions of check-offs. Same order.
    virtual Result<std::vector<NextStep>> nextSteps(std::span<const Uuid> checkOffs) const = 0;
    /// Promised by these people and not done. Same order.
    virtual Result<std::vector<NextStep>> openSteps(std::span<const std::string> owners) const = 0;
    virtual Result<std::optional<NextStep>> nextStep(const Uuid& id) const = 0;
    /// By key date; ascending by it, then recordedOn, recordedAt, id.
    virtual Result<std::vector<Confirmation>> confirmations(DayRange dates) const = 0;
    /// Of one talk; in the same order.
    virtual Result<std::vector<Confirmation>> confirmations(const OccurrenceKey& talk) const = 0;
    /// Without those taken back.
    virtual Result<std::vector<UnplannedTalk>> unplannedTalks(DayRange heldOn) const = 0;
    /// Of everybody, ascending by person, recordedAt, id.
    virtual Result<std::vector<SkillFocus>> skillFocuses() const = 0;
    /// Of this author, ascending by activity, recordedAt, id. There is no way to read another's.
    virtual Result<std::vector<StatedFrequency>> statedFrequencies(
        std::string_view author) const = 0;
};

} // namespace mor
