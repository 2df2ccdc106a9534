// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"
#include "shared/theme.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace mor::ui {

/// "Yourself first", "Everyone, narrow": the name of a stage.
QString wordOf(RolloutStage stage);
/// "Stage 3".
QString numberOf(RolloutStage stage);

/// One of the five cards on top.
struct StageView {
    RolloutStage stage = RolloutStage::Yourself;
    QString number;
    QString name;
    Mark mark = Mark::Planned;
    QString chip; ///< "done", "now", "later"
    QString dates; ///< "13 Apr to 10 May"; how long it takes while it has no date
    QString what; ///< who runs what

    bool isNow() const { return mark == Mark::Open; }
    QString spoken() const;
};
std::array<StageView, kRolloutStages> stageViews(const Plan& plan, Day today);

/// "Stage 3 of 4 · week 17 since all teams started".
QString rolloutContext(const Plan& plan, Day today);

/// "5 Oct", with the year where it is another one than today's.
QString dayMonth(Day day, Day today);
/// "North, South": by team where there is one, else by name.
QString peopleText(const Roster& roster, const std::vector<std::string>& codes);
/// The team's label, or the name of the person who leads it.
QString teamOf(const Roster& roster, std::string_view person);

/// What stands while no stage has begun, and the one button.
struct FirstRun {
    QString sentence;
    QString why;
    QString button;
    Wave wave; ///< what the button starts
    bool asks = false; ///< the button opens the stage instead, to be filled in
};
/// None once a stage has a date.
std::optional<FirstRun> firstRun(const Plan& plan, Day today);

/// Those who can be in a wave: everybody who leads, in the order of the organisation.
std::vector<const Person*> waveCandidates(const Roster& roster, Day day);
/// "Mon 5 Oct · North, South": a wave as one line.
QString waveLine(const Wave& wave, const Roster& roster, Day today);

} // namespace mor::ui
