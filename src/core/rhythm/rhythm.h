// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/activity.h"
#include "core/rhythm/rollout.h"
#include "core/rhythm/strategy.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace mor {

/// One of the four questions an activity must pass, answered by an object and not by a tick:
/// 1 the lever it moves, 2 the standard, 3 evidence and usefulness signal, 4 hours inside the
/// budget.
struct GateAnswer {
    enum class Verdict : std::uint8_t { Open, Clear, No };
    Verdict verdict = Verdict::Open;
    std::string object; ///< lever code; "5 criteria"; "decision, next-step · …"; "13.2 h of 14.0 h"
    std::string note;
    std::optional<Day> answeredOn;
    std::string answeredBy; ///< person code

    bool operator==(const GateAnswer&) const = default;
};

/// The stored decision on one activity. A "no" parks the activity.
struct Gate {
    std::string activity; ///< code
    std::array<GateAnswer, 4> answers;

    bool passed() const;
    bool operator==(const Gate&) const = default;
};

/// A set of activities in force from a date until the next version takes over.
struct RhythmVersion {
    int number = 0; ///< 1, 2, 3 …; the draft carries the number it will get
    Day effectiveFrom{}; ///< meaningless in a draft
    std::optional<Day> publishedOn; ///< none: draft
    std::string reason; ///< one sentence why
    std::vector<Activity> activities; ///< ascending by code
    std::vector<Gate> gates; ///< one per activity, ascending by code

    bool isDraft() const { return !publishedOn; }
    bool operator==(const RhythmVersion&) const = default;
};

/// An activity that got a "no", or was set aside by hand: out of the draft, kept with its reason.
struct ParkedActivity {
    Activity activity;
    int question = 0; ///< which of the four got the no, 1 to 4; 0: set aside by hand
    std::string reason;
    Day parkedOn{};
    std::string parkedBy; ///< person code, may be empty

    bool operator==(const ParkedActivity&) const = default;
};

/// The word on one of the four questions when it was asked again, a quarter later.
struct GateReview {
    std::string activity; ///< code
    int question = 1; ///< 1 to 4
    GateAnswer::Verdict verdict = GateAnswer::Verdict::Clear; ///< Clear or No
    std::string seen; ///< what the data since the last answer said, as it was shown
    std::string note; ///< needed for a no
    Day reviewedOn{};
    std::string reviewedBy; ///< person code, may be empty

    bool operator==(const GateReview&) const = default;
};

/// The budget of hours a week; under half an hour there is nothing to plan.
inline constexpr double kLeastBudgetHours = 0.5;
inline constexpr double kMostBudgetHours = 60.0;

/// Everything that the leader designs: strategy and levers, published versions in order of effect,
/// at most one draft, what was set aside, and how it is rolled down.
struct Rhythm {
    Strategy strategy;
    std::vector<Lever> levers; ///< in the order shown
    std::vector<RhythmVersion> versions; ///< published, ascending by effectiveFrom and number
    std::optional<RhythmVersion> draft;
    std::vector<ParkedActivity> parked; ///< ascending by code; none of them is in the draft
    std::vector<GateReview> reviews; ///< ascending by day, then activity, then question
    Rollout rollout;
    double budgetHours = 14.0; ///< a manager's hours a week; half for player-coaches
    double target = 0.8; ///< adherence aimed at, 0 to 1

    bool operator==(const Rhythm&) const = default;
};

/// The newest published version, in force or yet to begin; null without one. A draft starts from
/// it, is compared with it and follows it: differences, hours beside a draft, the fourth question.
const RhythmVersion* newestVersion(const Rhythm& rhythm);
/// The version in force on a day; null before the first. Figures of a day, and what is asked about
/// practice, are about this one.
const RhythmVersion* versionOn(const Rhythm& rhythm, Day day);
/// Days on which the version is in force: to the day before the next one, or kLastDay.
DayRange inForce(const Rhythm& rhythm, const RhythmVersion& version);
const Activity* findActivity(const RhythmVersion& version, std::string_view code);
const Lever* findLever(const Rhythm& rhythm, std::string_view code);
const Priority* findPriority(const Strategy& strategy, std::string_view code);

/// Everything that must hold for one lever; places are below `pointer` ("/levers/3").
void checkLever(const Lever& lever, const std::string& pointer, Problems& problems);
/// Budget and target.
void checkLimits(const Rhythm& rhythm, Problems& problems);
/// All problems of the rhythm at once; places are JSON pointers into the plan document.
Problems checkRhythm(const Rhythm& rhythm);

} // namespace mor
