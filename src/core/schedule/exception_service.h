// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/schedule/plan_repository.h"
#include "core/schedule/schedule.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mor {

/// The one door for departures from the rule. Each act appends one exception and changes nothing
/// that was there. All of them refuse with "exception.unknown_occurrence" (key),
/// "exception.uncovered" (key), "exception.books_closed" (key, day) or "person.unknown" (code of
/// who records).
///
/// Undo and redo say which record of the act's kind, takings back included, is the newest they
/// know of (`newest`). The act is then based on the plan as it is stored now, and refused with the
/// Conflict "exception.changed_since" (key) when somebody recorded another one since.
class ExceptionService {
public:
    /// On which day a talk was held; none: not recorded as held.
    using HeldOn = std::function<Result<std::optional<Day>>(const OccurrenceKey&)>;

    /// Without `heldOn` the service knows no records and refuses nothing because of them.
    ExceptionService(
        PlanRepository& repository, const Clock& clock, UuidSource& uuids, HeldOn heldOn = {})
        : m_repository(repository)
        , m_clock(clock)
        , m_uuids(uuids)
        , m_heldOn(std::move(heldOn))
    {
    }

    /// Expected but legitimately not possible. Errors: "text." codes for the reason,
    /// "exception.already_excused" (key), "exception.already_held" (key, day).
    Result<PlanException> excuse(std::shared_ptr<const Plan> plan, const OccurrenceKey& key,
        const std::string& reason, const std::string& by = {}, std::optional<Uuid> newest = {});
    /// To another day or time inside the same window. Errors: "exception.outside_window" (day,
    /// opens, due), "exception.not_a_workday" (day, owner), "exception.time_out_of_range",
    /// "exception.past_midnight" (start, minutes), "exception.already_there" (key),
    /// "exception.already_held" (key, day).
    Result<PlanException> move(std::shared_ptr<const Plan> plan, const OccurrenceKey& key,
        Moved moved, const std::string& by = {}, std::optional<Uuid> newest = {});
    /// To a deputy who leads people on the due date. Errors: "person.unknown" (code),
    /// "exception.deputy_is_owner" (name), "exception.deputy_not_employed" (name, day),
    /// "exception.deputy_leads_nobody" (name, day).
    Result<PlanException> reassign(std::shared_ptr<const Plan> plan, const OccurrenceKey& key,
        const std::string& deputy, const std::string& by = {}, std::optional<Uuid> newest = {});
    /// Into another talk of the same two people; both must be open today. Errors:
    /// "exception.merged_into_itself" (key), "exception.different_people" (key, into),
    /// "exception.not_open" (key, opens, grace until), "exception.target_merged" (into).
    Result<PlanException> merge(std::shared_ptr<const Plan> plan, const OccurrenceKey& key,
        const OccurrenceKey& into, const std::string& by = {});
    /// Takes back the newest of a kind: "moved", "excused", "merged" or "reassigned". Errors:
    /// "exception.unknown_kind" (what), "exception.nothing_to_revoke" (what, key).
    Result<PlanException> revoke(std::shared_ptr<const Plan> plan, const OccurrenceKey& key,
        const std::string& what, const std::string& by = {}, std::optional<Uuid> newest = {});

private:
    Result<> checkNotHeld(const OccurrenceKey& key) const;
    Result<std::shared_ptr<const Plan>> basis(std::shared_ptr<const Plan> plan,
        const OccurrenceKey& key, std::string_view kind, const std::optional<Uuid>& newest) const;
    template <class What>
    Result<PlanException> append(const OccurrenceKey& key, const What& what, const std::string& by);

    PlanRepository& m_repository;
    const Clock& m_clock;
    UuidSource& m_uuids;
    HeldOn m_heldOn;
};

} // namespace mor
