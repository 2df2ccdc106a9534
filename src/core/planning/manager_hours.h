// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/budget.h"
#include "core/schedule/plan.h"

#include <string>
#include <vector>

namespace mor {

/// What one leading person's week costs under two versions.
struct ManagerHours {
    const Person* person = nullptr; ///< into the plan
    LedTeam team;
    WeeklyHours live; ///< of the newest published version; nothing without one
    WeeklyHours draft; ///< of the version asked about
    double budget = 0.0; ///< hours a week; half for player-coaches

    bool isOver() const; ///< the draft costs more than the budget, to the digit shown
    /// Over, and by more than before: this is what question 4 refuses.
    bool isPushedOver() const;
};

/// Hours of everybody of a role who leads somebody on a day, in the order of the roster, beside the
/// newest published version, as the fourth question asks.
std::vector<ManagerHours> managerHours(
    const Plan& plan, const RhythmVersion& draft, Role role, Day day);
/// The same beside another version as live one, null for none. Where nobody leads anybody yet it is
/// one entry without a person: the usual team under the full budget.
std::vector<ManagerHours> hoursBeside(const Rhythm& rhythm, const Roster& roster,
    const RhythmVersion* live, const RhythmVersion& draft, Role role, Day day);

/// A change of one activity that takes hours off a week.
struct FitStep {
    enum class Kind : std::uint8_t { Shorter, Rarer, Drop };

    Kind kind = Kind::Shorter;
    Activity change; ///< the activity as it would be; for Drop as it is

    bool operator==(const FitStep&) const = default;
};

/// One concrete way to make the week of a person fit.
struct FitOffer {
    std::vector<FitStep> steps; ///< of different activities; one where one is enough
    double hours = 0.0; ///< what the person's week would cost with them
    bool fits = false; ///< within the budget

    bool operator==(const FitOffer&) const = default;
};

/// Three ways (fewer only if there are not as many) to bring the hours of a person down: those that
/// fit first, of another kind where possible, the smallest change first. Where fewer than three
/// single changes fit, changes of several activities together are offered. Ways that change what
/// `preferred` names come first: the activity being edited, or those that a draft changed. To set
/// aside one of them that was never published stands last.
std::vector<FitOffer> waysToFit(const ManagerHours& hours, const RhythmVersion& draft,
    const Plan& plan, Day day, const std::vector<std::string_view>& preferred = {});

/// Something that makes a rollout too broad too early (a warning, never a block).
struct NarrowStartWarning {
    enum class Kind : std::uint8_t {
        FourthActivity, ///< more than three activities of a role within six weeks of its start
        SecondForm, ///< two activities ask the same people for the same written record
        FifthField, ///< a check-off that fills more than four fields
        ForecastHours, ///< forecast talks cost more than half of a manager's budget
    };

    Kind kind = Kind::FourthActivity;
    std::vector<std::string> activities; ///< codes it is about
    Day until{}; ///< FourthActivity: the day on which the six weeks are over

    bool operator==(const NarrowStartWarning&) const = default;
};

std::vector<NarrowStartWarning> narrowStartWarnings(
    const Plan& plan, const RhythmVersion& draft, Day today);

} // namespace mor
