// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_watch.h"
#include "core/schedule/plan.h"

#include <QString>

namespace mor::ui {

/// What is said of drift wherever it is shown.

/// "South"; the manager's name where the team has none.
QString driftTeam(const Plan& plan, const std::string& manager);
/// "pipeline review"; "other talks" for those watched together, "all talks" where nothing else is.
QString driftTalks(const Plan& plan, const DriftWatch& watch, const DriftSeries& series);
/// "7 of 16 held since then, 34 of 39 before."
QString driftCounts(const DriftAlarm& alarm);
/// "At six talks a week a fall from 90 to 70 % is noticed after about 5 weeks, about 9 if misses
/// come in bad weeks together."
QString driftDelay(const DriftWatch& watch, const DriftSeries& series);
/// "Expect one false alarm in about three years across three teams."
QString driftFalseAlarms(const DriftWatch& watch);
/// What the delay rests on: whose own weeks, how many.
QString driftGrounds(const DriftWatch& watch);
/// "6 alarms in 40 weeks, 2 judged, of them 1 chance; 1.7 expected by chance." Empty before
/// anything was judged.
QString driftRecord(const DriftWatch& watch);
/// "Fell after 11 October, noticed in week 44."
QString driftFell(const DriftAlarm& alarm);
/// From when it can be seen, for the viewer: "Your leader sees it from Tue 10 Nov."
QString driftSeen(
    const DriftAlarm& alarm, const Roster& roster, const std::string& viewer, Day today);
/// Whether somebody above this person sees what they say about it.
bool isLed(const Roster& roster, const std::string& person, Day today);

} // namespace mor::ui
