// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/activity_weeks.h"
#include "core/adherence/drift_watch.h"
#include "core/adherence/figures.h"

#include <optional>
#include <span>
#include <string>

namespace mor {

/// One activity of one manager, the smallest thing a headline speaks of.
struct HeadlineSubject {
    std::string manager; ///< person code
    std::string activity; ///< activity code

    bool operator==(const HeadlineSubject&) const = default;
};

/// What holds: of all that the target is reached for, the one with the widest margin; where no
/// single activity reaches it for sure, of teams with all their talks. What is below: of all that
/// miss it for sure, the one that misses it by most.
struct Judged {
    HeadlineSubject subject; ///< without an activity: all talks of the manager
    Counts counts;
    Interval interval;

    bool operator==(const Judged&) const = default;
};

/// What drifts: noticed by the watch for lasting falls; else fell from four closed weeks to the
/// next four, by more than chance explains.
struct Falling {
    HeadlineSubject subject; ///< without an activity: those watched together
    Counts before;
    Counts after;
    Day firstDay{}; ///< Monday of the first week compared; of what was noticed: since it fell
    Day lastDay{}; ///< Sunday of the last
    std::optional<Day> noticedOn = {}; ///< day on which its manager could see it first
    Day aboveFrom{}; ///< of what was noticed: those above can see it from then on

    bool operator==(const Falling&) const = default;
};

/// What we cannot tell yet: of all verdicts missing, the one with the most talks behind it.
struct Untold {
    HeadlineSubject subject;
    Counts counts;
    Interval interval;
    int alike = 0; ///< how many verdicts are missing, this one included

    bool operator==(const Untold&) const = default;
};

/// What to ask; each kind has its sentence in the words of the program.
enum class Question : std::uint8_t {
    WhatGotInTheWay, ///< talks did not take place
    WhatMovesThemLate, ///< talks took place, after their due date
    WhoDidNotSeeIt, ///< talks are recorded, the other side says no
    WhoIsAway, ///< more talks than before were excused
    WhatBringsItBack, ///< somebody said what got in the way of what drifts
    WhatKeepsItGoing, ///< nothing drifts or is below: what holds, and can others learn from it
};

struct Asking {
    Question question = Question::WhatGotInTheWay;
    HeadlineSubject subject;

    bool operator==(const Asking&) const = default;
};

/// The facts behind the four sentences on top of the adherence page; a missing one has nothing to
/// say. Words are made where they are shown.
struct Headlines {
    std::optional<Judged> holds;
    std::optional<Falling> drifts;
    std::optional<Judged> below;
    std::optional<Untold> cannotTell;
    std::optional<Asking> ask;
    int closedWeeks = 0; ///< closed weeks in the ledger; under eight nothing can be called falling

    bool operator==(const Headlines&) const = default;
};

/// Judged by the plan's target, over the whole ledger but for what drifts. The fall that counts is
/// the largest among those whose intervals before and after do not overlap: strict, since many
/// pairs are looked at. The question is about the fall, else what is below, else what holds.
/// `managers` are the person codes spoken of; empty: everybody who owns talks.
Headlines headlines(const Ledger& ledger, std::span<const std::string> managers = {});
/// The same from its counts and the target.
Headlines headlines(
    const ActivityWeeks& counted, double target, std::span<const std::string> managers = {});

/// The same with what the watch for lasting falls noticed, as far as the viewer may see it: of the
/// alarms that stand or were acknowledged less than four weeks ago the largest fall takes the place
/// of what drifts, and the question is about it: another one once it was said what got in the way.
/// Without an alarm everything stays.
Headlines withAlarms(Headlines told, std::span<const DriftAlarm> alarms);

} // namespace mor
