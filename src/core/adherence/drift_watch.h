// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/count_of.h"
#include "core/adherence/drift_chart.h"
#include "core/adherence/drift_word.h"
#include "core/adherence/week_history.h"
#include "core/org/roster.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mor {

/// One manager's talks of an activity, watched for a lasting fall; or of all their activities that
/// have too few talks to be watched one by one.
struct DriftSeries {
    std::string manager; ///< person code
    std::string activity; ///< code; empty for several together
    std::vector<std::string> activities; ///< codes of what is in it, ascending
    int perWeek = 1; ///< talks in a week that has some: the recent mean, rounded
    DriftChart chart;
    std::vector<CountOf> counts; ///< by week of the history
    std::vector<double> sums; ///< the chart's sum after each of them, as far as it is told
    double weeksBetween = 0; ///< computed average between two false alarms, calendar weeks
    /// Average weeks from the change to the alarm when the rate falls from what is accepted to what
    /// is to be caught: misses one by one, and coming in bad weeks. Calendar weeks.
    double noticedAfter = 0;
    double noticedAfterInBadWeeks = 0;

    double sumNow() const { return sums.empty() ? 0.0 : sums.back(); }
    bool operator==(const DriftSeries&) const = default;
};

/// A fall that chance explains badly.
struct DriftAlarm {
    std::size_t series = 0; ///< position in DriftWatch::series
    std::string manager;
    std::string activity;
    Day week{}; ///< Monday of the week in which it rose
    Day since{}; ///< Monday of the first week after the sum was last at zero
    CountOf before; ///< up to 13 weeks before since
    CountOf after; ///< from since to the week in which it rose
    CountOf afterwards; ///< the four weeks after that, as far as they are closed
    Day noticedOn{}; ///< the day that week closed: the manager sees it from then on
    Day aboveFrom{}; ///< those above see it from then on
    bool ripe = false; ///< four more weeks are closed: it can be told what it was
    bool earlier = false; ///< rose under a version of the rhythm that is no longer in force
    std::optional<DriftWord> acknowledged;
    std::optional<DriftWord> judged;

    bool standing() const { return !acknowledged && !earlier; }
    bool toBeJudged() const { return ripe && acknowledged && !judged; }
    bool operator==(const DriftAlarm&) const = default;
};

/// How what is promised compares with what came.
struct DriftRecord {
    int weeks = 0; ///< closed weeks watched
    int alarms = 0;
    int judged = 0;
    int drift = 0;
    int chance = 0;
    int unclear = 0;
    double falseExpected = 0; ///< alarms by chance to be expected in these weeks
    /// Series in which more than is accepted was missed over these weeks: what chance explains is
    /// told for the others.
    int aboveAccepted = 0;

    bool operator==(const DriftRecord&) const = default;
};

/// Everything that is watched, and what it shows.
struct DriftWatch {
    Day asOf{};
    DriftSetting setting;
    std::vector<Day> weeks; ///< Mondays of the closed weeks watched
    std::vector<Day> closedOn; ///< the days on which they had closed
    double rho = 0; ///< how far misses come in bad weeks together, 0 to 0.9, from own data
    int rhoWeeks = 0; ///< weeks of a series that it rests on
    bool rhoKnown = false; ///< else they are too few, and rho is taken for 0
    std::vector<DriftSeries> series; ///< ascending by manager, activity; those together come last
    std::vector<DriftAlarm> alarms; ///< in the order of the series, then by week
    double falseAlarmsAYear = 0; ///< to be expected over all series

    DriftRecord record() const;
    bool operator==(const DriftWatch&) const = default;
};

inline constexpr int kDriftRecentWeeks = 13; ///< that say how many talks a week has
inline constexpr int kDriftFewestTalks = 4; ///< in a week that has some, to be watched alone
inline constexpr int kDriftFewestWeeks = 20; ///< of a series, to know rho
inline constexpr int kDriftWeeksToJudge = 4;
/// Assumed where own data say nothing, only to tell how long it would take then.
inline constexpr double kDriftUsualRho = 0.2;

/// Walks the chart of each manager and activity over the closed weeks (CUSUM on misses). Words
/// count from the day they were recorded: after acknowledging for the first time, the sum starts
/// from zero with the week of that day; an alarm that somebody spoke of stays even if newer figures
/// would not raise it. Sums also start from zero with the week in which a version of the rhythm
/// takes effect, `versionsFrom`, ascending. Series in which nothing was expected for 13 weeks are
/// not watched.
DriftWatch driftWatch(const WeekHistory& history, std::span<const DriftWord> words,
    const DriftSetting& setting, std::span<const Day> versionsFrom = {});

/// False alarms to be expected in a year over these series together.
double falseAlarmsAYear(std::span<const DriftSeries> series);

/// The part that somebody may see on the watch's day: what they hold themselves and what those do
/// whom they lead and who lead at least kFewestInGroup people (domain rules 11); alarms of others
/// from DriftAlarm::aboveFrom on, and the sums of others as they stood so many days ago, lest they
/// tell of an alarm before. Operations sees that there is an alarm, without anybody's words and
/// without sums and counts, which are of single weeks (ADR 19); human resources nothing. Rates are
/// those of that part.
DriftWatch seenBy(const DriftWatch& watch, const Roster& roster, std::string_view viewer);

/// What somebody sees of the falls noticed in a manager's talks.
enum class DriftSight : std::uint8_t { Nothing, AlarmsAlone, CountsAndWords };
/// The rule of seenBy for one manager, apart from when they see it.
DriftSight driftSight(
    const Roster& roster, std::string_view viewer, std::string_view manager, Day today);

} // namespace mor
