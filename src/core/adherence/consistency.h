// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/bands.h"
#include "core/adherence/same_mix.h"
#include "core/adherence/spread.h"
#include "core/adherence/talk_counts.h"
#include "core/practice/practice_repository.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mor {

/// One manager beside the others: a point of the funnel and what it may mean.
struct ConsistentManager {
    std::string manager; ///< person code
    CountOf count;
    CountOf before; ///< in the period before
    FunnelLimits limits; ///< at this many talks; [0, 1] when nothing was expected
    FunnelPlace place = FunnelPlace::Within;
    double estimate = 0; ///< rate to expect of them, drawn to the pooled one
    double expectedDone = 0; ///< talks held at the pooled rates of the same mix of activities
    double difference = 0; ///< talks held more than that
    double changeByChance = 1; ///< Fisher: how often chance gives such a change from before

    bool operator==(const ConsistentManager&) const = default;
};

/// How far misses come in bad weeks, which makes managers who are alike look different.
struct BadWeeks {
    double rho = 0; ///< correlation of two talks of a manager's week, 0 to 0.9
    double widening = 1; ///< for spreadOf
    bool known = false; ///< else the weeks are too few to tell

    bool operator==(const BadWeeks&) const = default;
};

/// From the own weeks of these managers, as far as the history reaches; an empty activity is all.
BadWeeks badWeeksOf(const WeekHistory& history, std::span<const std::string> managers,
    std::string_view activity = {});

/// How alike managers hold their talks over a period, of one activity or of all.
struct Consistency {
    std::string activity; ///< code; empty for all
    std::vector<ConsistentManager> managers; ///< in the order asked; those with nothing left out
    Spread spread;
    BadWeeks badWeeks;
    Spread beyondBadWeeks; ///< the spread that these do not explain either
    Spread before; ///< of the same managers
    double totalChangeByChance = 1; ///< Fisher, of the sums
    std::optional<ChanceExtremes> extremes; ///< what equal managers would show; none without any

    bool operator==(const Consistency&) const = default;
};

/// Compares these managers among themselves. `activity` empty: all of them together.
Consistency consistencyOf(const TalkCounts& now, const TalkCounts& before,
    std::span<const std::string> managers, std::string_view activity = {},
    const BadWeeks& badWeeks = {});

/// The days to set beside a period: those of `before`, the whole period before it. While the
/// period is not closed they end as far in as its last closed week does, so that like is compared
/// with like.
DayRange comparableBefore(DayRange before, DayRange period, std::optional<Day> lastClosedWeek);

/// A question about consistency.
struct ConsistencyQuestion {
    DayRange period; ///< due dates
    DayRange before; ///< the whole period to compare it with
    Day asOf{};
    std::string activity; ///< code; empty for all
    BandFilter bands; ///< as they are on the last day of the period, or on `asOf` within it
    /// Person codes, in whose order they are told, whatever the bands; none: all of the bands.
    std::optional<std::vector<std::string>> managers = {};
    bool wholeBefore = false; ///< also while the period is not closed: not comparableBefore()
};

/// All together and each activity for itself.
struct ConsistencyAnswer {
    DayRange before; ///< days compared with
    Consistency asked;
    std::vector<Consistency> activities; ///< of those with something expected; ascending by code
};

/// Needs the ledger of daysNeeded().
ConsistencyAnswer consistencyIn(const Ledger& ledger, const ConsistencyQuestion& question);

/// The same, read from an open workspace. Errors: those of the repository.
Result<ConsistencyAnswer> readConsistency(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, const ConsistencyQuestion& question);

} // namespace mor
