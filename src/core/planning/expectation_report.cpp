// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/expectation_report.h"

#include "core/adherence/statistics.h"
#include "core/rhythm/lever_unit.h"

#include <algorithm>
#include <map>

namespace mor {

namespace {

using std::chrono::weeks;
using Finding = ExpectationReport::Finding;

constexpr int kTwoQuarters = 26; ///< weeks

void lookUpReadings(ExpectationReport& report, const Rhythm& rhythm, const Expectation& stated)
{
    const Day shows = report.startedOn + weeks{stated.lagWeeks};
    for (const auto& reading : rhythm.strategy.readings) {
        if (reading.lever != stated.lever)
            continue;
        if (reading.days.last < report.startedOn
            && (!report.before || report.before->days.last <= reading.days.last))
            report.before = reading;
        if (reading.days.first >= shows && !report.after)
            report.after = reading;
    }
}

void compare(ExpectationReport& report, std::string_view unit)
{
    const auto& before = *report.before;
    const auto& after = *report.after;
    report.moved = after.value - before.value;
    const auto whole = wholeShare(after, unit);
    if (!whole || whole != wholeShare(before, unit))
        return;
    const auto range = differenceOfShares(*after.count, *after.of, *before.count, *before.of);
    report.low = *whole * range.lower;
    report.high = *whole * range.upper;
}

std::string_view unitOf(const Rhythm& rhythm, std::string_view lever)
{
    const auto* found = findLever(rhythm, lever);
    return found != nullptr ? std::string_view{found->unit} : std::string_view{};
}

/// `low` and `high` in the stated direction; the same where no range can be given.
Finding judged(double low, double high, double size)
{
    if (low <= 0.0 && high >= size)
        return Finding::CannotTell;
    if (high < 0.0)
        return Finding::MovedOtherWay;
    if (low <= 0.0)
        return Finding::DidNotMove;
    return high >= size ? Finding::MovedAsStated : Finding::MovedLess;
}

Finding findingOf(const ExpectationReport& report, const Expectation& stated, Day today)
{
    if (today < report.dueOn)
        return Finding::NotYet;
    if (!report.moved)
        return Finding::NoReading;
    const double low = report.low.value_or(*report.moved);
    const double high = report.high.value_or(*report.moved);
    return stated.direction == Expectation::Direction::Up ? judged(low, high, stated.size)
                                                          : judged(-high, -low, stated.size);
}

} // namespace

std::vector<ExpectationReport> expectationReports(const Rhythm& rhythm, Day today)
{
    std::vector<ExpectationReport> reports;
    std::map<std::string_view, const Expectation*> stands;
    for (const auto& version : rhythm.versions) {
        if (inForce(rhythm, version).empty())
            continue;
        for (const auto& activity : version.activities) {
            if (!activity.expectation) {
                stands.erase(activity.code);
                continue;
            }
            const auto& stated = *activity.expectation;
            auto& before = stands[activity.code];
            const bool isKnown = before && *before == stated;
            before = &stated;
            if (isKnown)
                continue;
            ExpectationReport report;
            report.activity = &activity;
            report.version = version.number;
            report.statedOn = version.publishedOn.value_or(version.effectiveFrom);
            report.startedOn = version.effectiveFrom;
            report.dueOn = report.startedOn + weeks{std::max(kTwoQuarters, stated.lagWeeks)};
            lookUpReadings(report, rhythm, stated);
            if (report.before && report.after)
                compare(report, unitOf(rhythm, stated.lever));
            report.finding = findingOf(report, stated, today);
            reports.push_back(std::move(report));
        }
    }
    std::ranges::stable_sort(reports, {}, &ExpectationReport::dueOn);
    return reports;
}

std::vector<std::string_view> rivalExplanations()
{
    return {"territory", "ramp-share", "season", "price-changes", "time-for-rhythm",
        "other-activities"};
}

} // namespace mor
