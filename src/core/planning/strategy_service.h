// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rhythm_store.h"

#include <string>
#include <string_view>

namespace mor {

/// The door for changes of the strategy line: priorities, levers, read-backs, readings, what-if,
/// and the limits set for all. All errors are told with nothing changed.
class StrategyService {
public:
    StrategyService(PlanRepository& plans, const PracticeRepository& practice, const Clock& clock)
        : m_store(plans, practice, clock)
    {
    }

    /// Adds a priority, or puts it in place of the one with its code, which the caller saw as
    /// `was`. Errors: Conflict "priority.changed" (name); "code.malformed", "text.empty",
    /// "lever.unknown", "priority.without_lever".
    Result<> savePriority(const Priority& priority, const std::optional<Priority>& was = {});
    /// Its read-backs go with it. Error: "priority.unknown".
    Result<> removePriority(std::string_view code);
    /// New order of all priorities, by code. Error: "priority.unknown".
    Result<> orderPriorities(const std::vector<std::string>& codes);

    /// Adds a lever, or puts it in place of the one with its code, which the caller saw as `was`.
    /// Errors: Conflict "lever.changed" (name); those of levers of a plan.
    Result<> saveLever(const Lever& lever, const std::optional<Lever>& was = {});
    /// Error: "lever.in_use" (code, what names it), "lever.unknown".
    Result<> removeLever(std::string_view code);

    /// What a priority means for the team of `person`, in one sentence; an empty one takes it back.
    /// `was` is the sentence the caller saw, empty for none. Errors: Conflict "read_back.changed"
    /// (what it says now); "priority.unknown", "person.unknown", "text.too_long".
    Result<> readBack(std::string_view priority, std::string_view person,
        const std::string& sentence, std::string_view was = {});

    /// Enters what a lever measured; one for the same days replaces it. Errors: "lever.unknown",
    /// "reading.days_in_future", "reading.count_out_of_range".
    Result<> enterReading(LeverReading reading);
    Result<> removeReading(std::string_view lever, DayRange days); ///< "reading.unknown"

    Result<> setWhatIf(const std::optional<WhatIf>& whatIf); ///< "velocity.out_of_range"
    /// Hours a week that the rhythm may cost; adherence aimed at, 0 to 1. Errors:
    /// "rhythm.budget_out_of_range", "rhythm.target_out_of_range".
    Result<> setLimits(double budgetHours, double target);

    /// What the last act changed, for taking it back by RhythmStore::takeBack.
    const RhythmChange& lastChange() const { return m_last; }

private:
    Result<> keep(Result<RhythmChange> change);

    RhythmStore m_store;
    RhythmChange m_last;
};

} // namespace mor
