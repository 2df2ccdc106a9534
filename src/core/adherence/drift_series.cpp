// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/drift_series.h"

#include "core/adherence/week_correlation.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace mor {

namespace {

constexpr std::size_t kNewestWeeksLeftOut = 8;
constexpr std::size_t kMostSeriesForRho = 400; ///< more make it no surer, only slower

std::size_t recentFrom(std::size_t weeks)
{
    return weeks - std::min<std::size_t>(weeks, kDriftRecentWeeks);
}

/// Talks of the recent weeks, and in how many weeks they were due.
struct Volume {
    int talks = 0;
    int weeksWithTalks = 0;
    int weeks = 0; ///< from the first with talks on

    double perWeekWithTalks() const { return static_cast<double>(talks) / weeksWithTalks; }
    /// Enough talks, and often enough: not once a month, and be it with everybody.
    bool standsAlone() const
    {
        return perWeekWithTalks() >= kDriftFewestTalks && 3 * weeksWithTalks >= weeks;
    }
};

Volume volumeOf(const std::vector<CountOf>& counts)
{
    Volume volume;
    const auto first
        = std::ranges::find_if(counts, [](const CountOf& count) { return count.expected > 0; });
    const auto from
        = std::max(recentFrom(counts.size()), static_cast<std::size_t>(first - counts.begin()));
    for (auto week = from; week < counts.size(); ++week) {
        ++volume.weeks;
        volume.talks += counts[week].expected;
        volume.weeksWithTalks += counts[week].expected > 0 ? 1 : 0;
    }
    return volume;
}

std::vector<CountOf> countsOf(const WeekHistory& history, std::size_t manager, std::size_t activity)
{
    std::vector<CountOf> counts(history.weeks.size());
    for (std::size_t week = 0; week < counts.size(); ++week) {
        const auto& cell = history.at(manager, activity, week);
        counts[week] = {cell.done(), cell.expected()};
    }
    return counts;
}

void addTogether(
    DriftSeries& together, const std::string& activity, const std::vector<CountOf>& counts)
{
    together.activities.push_back(activity);
    together.counts.resize(counts.size());
    for (std::size_t week = 0; week < counts.size(); ++week)
        together.counts[week] += counts[week];
}

/// Chart and promises for a number of talks a week, in weeks that have some.
struct Promise {
    DriftChart chart;
    double between = 0;
    double after = 0;
    double afterInBadWeeks = 0;
};

Promise promiseFor(int perWeek, const DriftSetting& setting, const WeekTogetherness& together)
{
    const auto chartAt = [&](double rho) {
        return chartFor(perWeek, setting.accepted, setting.caught, rho, setting.weeksBetween);
    };
    const double inBadWeeks = together.known ? together.rho : kDriftUsualRho;
    const auto alone = chartAt(0);
    const auto bad = inBadWeeks > 0 ? chartAt(inBadWeeks) : alone;
    Promise promise;
    promise.chart = together.known ? bad : alone;
    promise.between
        = weeksToAlarm(promise.chart, perWeek, setting.accepted, together.known ? together.rho : 0);
    promise.after = weeksToAlarm(alone, perWeek, setting.caught);
    promise.afterInBadWeeks = weeksToAlarm(bad, perWeek, setting.caught, inBadWeeks);
    return promise;
}

std::vector<std::vector<CountOf>> countsForRho(
    const std::vector<DriftSeries>& series, std::size_t newestLeftOut)
{
    const auto step = std::max<std::size_t>(1, series.size() / kMostSeriesForRho);
    std::vector<std::vector<CountOf>> counts;
    for (std::size_t i = 0; i < series.size(); i += step) {
        const auto& all = series[i].counts;
        const auto kept = all.size() - std::min(all.size(), newestLeftOut);
        counts.emplace_back(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept));
    }
    return counts;
}

int weeksIn(const std::vector<std::vector<CountOf>>& series)
{
    std::ptrdiff_t weeks = 0;
    for (const auto& counts : series)
        weeks += std::ranges::count_if(
            counts, [](const CountOf& count) { return count.expected >= 2; });
    return static_cast<int>(weeks);
}

} // namespace

std::vector<DriftSeries> seriesToWatch(const WeekHistory& history)
{
    std::vector<DriftSeries> all;
    for (std::size_t manager = 0; manager < history.managers.size(); ++manager) {
        DriftSeries together;
        together.manager = history.managers[manager];
        for (std::size_t activity = 0; activity < history.activities.size(); ++activity) {
            auto counts = countsOf(history, manager, activity);
            const auto volume = volumeOf(counts);
            const auto& code = history.activities[activity];
            if (volume.talks == 0)
                continue;
            if (!volume.standsAlone()) {
                addTogether(together, code, counts);
                continue;
            }
            all.push_back({});
            all.back().manager = together.manager;
            all.back().activity = code;
            all.back().activities = {code};
            all.back().counts = std::move(counts);
        }
        if (together.activities.size() == 1)
            together.activity = together.activities.front();
        if (!together.activities.empty())
            all.push_back(std::move(together));
    }
    for (auto& series : all) {
        const auto volume = volumeOf(series.counts);
        series.perWeek = std::max(1, static_cast<int>(std::lround(volume.perWeekWithTalks())));
    }
    return all;
}

double weeksForOne(const DriftSeries& series)
{
    const auto volume = volumeOf(series.counts);
    return static_cast<double>(volume.weeks) / volume.weeksWithTalks;
}

WeekTogetherness togethernessOf(const std::vector<DriftSeries>& series)
{
    auto counts = countsForRho(series, kNewestWeeksLeftOut);
    if (weeksIn(counts) < kDriftFewestWeeks)
        counts = countsForRho(series, 0);
    WeekTogetherness together;
    together.weeks = weeksIn(counts);
    together.known = together.weeks >= kDriftFewestWeeks;
    if (together.known)
        together.rho = std::round(weekCorrelation(counts) * 100) / 100;
    return together;
}

void chart(
    std::vector<DriftSeries>& series, const DriftSetting& setting, const WeekTogetherness& together)
{
    std::map<int, Promise> promises;
    for (auto& one : series) {
        auto found = promises.find(one.perWeek);
        if (found == promises.end())
            found = promises.emplace(one.perWeek, promiseFor(one.perWeek, setting, together)).first;
        const auto& promise = found->second;
        const double stretch = weeksForOne(one);
        one.chart = promise.chart;
        one.weeksBetween = promise.between * stretch;
        one.noticedAfter = promise.after * stretch;
        one.noticedAfterInBadWeeks = promise.afterInBadWeeks * stretch;
    }
}

} // namespace mor
