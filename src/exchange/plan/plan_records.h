// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster_limits.h"
#include "core/schedule/plan.h"
#include "exchange/plan/design_records.h"
#include "exchange/plan/roster_records.h"

#include <array>
#include <string_view>
#include <utility>

namespace mor {

void describe(auto& io, A<Moved> auto& moved)
{
    io.field("to", moved.to);
    io.time("start", moved.start);
}

void describe(auto& io, A<Excused> auto& excused) { io.field("reason", excused.reason); }
void describe(auto& io, A<Merged> auto& merged) { io.field("into", merged.into); }
void describe(auto& io, A<Reassigned> auto& reassigned) { io.field("to", reassigned.to); }
void describe(auto& io, A<Revoked> auto& revoked) { io.field("revokes", revoked.what); }

using ExceptionKind = decltype(PlanException::what);
/// In the order of the variant.
inline constexpr std::array<std::string_view, 5> kExceptionKinds{
    "moved", "excused", "merged", "reassigned", "revoked"};

/// An empty exception of the kind; false when there is no such kind.
template <std::size_t... I>
bool choose(ExceptionKind& what, std::string_view name, std::index_sequence<I...>)
{
    return ((kExceptionKinds[I] == name && (what.emplace<I>(), true)) || ...);
}

void describe(auto& io, A<PlanException> auto& exception)
{
    io.field("id", exception.id);
    io.field("occurrence", exception.occurrence);
    std::string kind{kExceptionKinds[exception.what.index()]};
    io.field("what", kind);
    if constexpr (std::remove_cvref_t<decltype(io)>::kReads) {
        if (!choose(exception.what, kind, std::make_index_sequence<kExceptionKinds.size()>{}))
            io.add("what", "field.unknown_word",
                {inQuotes(kind), "moved, excused, merged, reassigned or revoked"});
    }
    std::visit([&io](auto& what) { describe(io, what); }, exception.what);
    io.field("recordedOn", exception.recordedOn);
    io.field("recordedAt", exception.recordedAt);
    io.field("recordedBy", exception.recordedBy, "");
}

void describe(auto& io, A<TriggerEvent> auto& trigger)
{
    io.field("id", trigger.id);
    io.field("activity", trigger.activity);
    io.field("subject", trigger.subject);
    io.field("firedOn", trigger.firedOn);
}

void describe(auto& io, A<Plan> auto& plan)
{
    io.field("fiscal", plan.roster.fiscal, MonthlyFiscalYear{});
    io.decimal("budgetHours", plan.rhythm.budgetHours, 0, 168);
    io.decimal("target", plan.rhythm.target, 0, 1);
    io.list("calendars", plan.roster.calendars, kMostRows);
    io.list("people", plan.roster.people, kMostPeople);
    io.list("lines", plan.roster.lines, kMostRows, true);
    io.list("leaves", plan.roster.leaves, kMostRows, true);
    io.list("subjects", plan.roster.subjects, kMostRows, true);
    io.list("slots", plan.roster.slots, kMostRows, true);
    io.list("busy", plan.roster.busy, kMostRows, true);
    io.record("strategy", plan.rhythm.strategy, Strategy{});
    io.list("levers", plan.rhythm.levers, kMostRows);
    io.list("versions", plan.rhythm.versions, kMostVersions);
    io.record("draft", plan.rhythm.draft);
    io.list("parked", plan.rhythm.parked, kMostActivities, true);
    io.list("reviews", plan.rhythm.reviews, kMostRows, true);
    io.record("rollout", plan.rhythm.rollout, Rollout{});
    io.list("exceptions", plan.exceptions, kMostRows, true);
    io.list("triggers", plan.triggers, kMostRows, true);
}

} // namespace mor
