// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/sight.h"
#include "core/adherence/figures.h"

#include <optional>
#include <span>
#include <vector>

namespace mor {

/// Which part of a ledger a viewer gets.
enum class Share : std::uint8_t {
    Told, ///< talks whose entries they may read: for lists of talks
    Counted, ///< talks that may be in their figures
    LeadersOwn, ///< the leader's own talks, whose counts their managers read
};

/// The part of the ledger that is the viewer's. What is left out is in no sum, so that nothing can
/// be found by taking one report from another: a talk counts for those above only if at least four
/// people are led by its holder on its due date, whatever the report is about, its filter and its
/// period. Who gets counts of four people and more gets countsOfFour() of that. The same ledger
/// where nothing is left out. Linear in what is copied, else in series.
std::shared_ptr<const Ledger> partFor(
    const Sight& sight, const std::shared_ptr<const Ledger>& ledger, Share share);

/// What the viewer sees of one person's team over some days.
enum class TeamSight : std::uint8_t {
    NotTheirs, ///< nothing: they stand beside it or below
    TooFew, ///< on one of the days or more the team has fewer than four people
    Shown,
};
/// The same answer for every report on these days: it depends on the people in the team, not on
/// what is counted. A team that is too few is in no sum.
TeamSight teamSight(const Sight& sight, std::string_view boss, DayRange days);

/// Measures what the viewer may see and takes out what does not belong to them: which rep was not
/// reached, the longest gap where they get a count only, everything but counts for operations.
/// Errors: "access.nothing" (viewer), where no figure at all is theirs; "access.by_rep" where they
/// see counts by manager and asked for reps; for counts of four people and more "access.by_week"
/// (viewer) and those of checkMonths() for the ledger's range.
Result<Figures> figuresFor(const Sight& sight, const std::shared_ptr<const Ledger>& ledger,
    std::span<const NextStep> nextSteps, std::span<const Dimension> by);

/// The same for figures measured of partFor() by somebody else: takes out of a row about this
/// manager (kNone: of a sum over all) what the viewer does not get.
void withhold(const Sight& sight, PersonIndex manager, Figure& figure);

/// The check-off as the viewer reads it, none where they must not know it: without the private
/// note of somebody else.
std::optional<CheckOff> readBy(const Sight& sight, CheckOff checkOff);
/// The word of the other side: what the talk changed is told to nobody but whoever answered.
std::optional<Confirmation> readBy(const Sight& sight, Confirmation confirmation);

} // namespace mor
