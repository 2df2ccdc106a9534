// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/drift_watch.h"

#include "core/adherence/drift_series.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace mor {

namespace {

constexpr std::chrono::days kWeek{7};
using Weeks = std::set<std::size_t>;

/// Places of days in a run of weeks.
class Calendar {
public:
    explicit Calendar(const std::vector<Day>& weeks)
        : m_weeks(weeks)
    {
    }

    std::optional<std::size_t> placeOf(Day day) const
    {
        if (m_weeks.empty() || day < m_weeks.front() || day >= m_weeks.back() + kWeek)
            return std::nullopt;
        return static_cast<std::size_t>((day - m_weeks.front()) / kWeek);
    }
    /// The week after which a sum starts from zero that does so with the week of `day`.
    std::optional<std::size_t> weekBefore(Day day) const { return placeOf(mondayOf(day) - kWeek); }

private:
    const std::vector<Day>& m_weeks;
};

/// The newest words on one alarm.
struct Said {
    std::optional<DriftWord> acknowledged;
    Day acknowledgedOn{}; ///< when first: saying it better later moves nothing
    std::optional<DriftWord> judged;
};

/// Of one series, by week.
std::map<Day, Said> saidOf(const DriftSeries& series, std::span<const DriftWord> words, Day asOf)
{
    std::map<Day, Said> said;
    for (const auto& word : words) {
        if (word.manager != series.manager || word.activity != series.activity
            || word.recordedOn > asOf)
            continue;
        auto& alarm = said[word.week];
        const bool judges = word.kind == DriftWord::Kind::Judged;
        auto& place = judges ? alarm.judged : alarm.acknowledged;
        if (!judges && !place)
            alarm.acknowledgedOn = word.recordedOn;
        place = word.takesBack() ? std::nullopt : std::optional{word};
    }
    std::erase_if(said, [](const auto& alarm) { return !alarm.second.acknowledged; });
    return said;
}

CountOf sum(const std::vector<CountOf>& counts, std::size_t from, std::size_t end)
{
    CountOf all;
    for (auto week = from; week < std::min(end, counts.size()); ++week)
        all += counts[week];
    return all;
}

/// First week after the sum was last at zero, up to the week in which the alarm rose.
std::size_t roseFrom(const DriftSeries& series, const Weeks& resets, std::size_t alarm)
{
    auto from = alarm;
    while (from > 0 && series.sums[from - 1] > 0 && !resets.contains(from - 1))
        --from;
    return from;
}

/// Walks one series and tells its alarms.
class SeriesWalk {
public:
    SeriesWalk(const WeekHistory& history, const DriftSetting& setting, const Weeks& versions,
        DriftSeries& series, std::span<const DriftWord> words)
        : m_history(history)
        , m_setting(setting)
        , m_resets(versions)
        , m_series(series)
        , m_said(saidOf(series, words, history.asOf))
    {
        const Calendar calendar(history.weeks);
        Weeks alarms;
        for (const auto& [week, said] : m_said) {
            const auto place = calendar.placeOf(week);
            if (place)
                alarms.insert(*place);
            if (const auto reset = calendar.weekBefore(said.acknowledgedOn))
                m_resets.insert(std::max(*reset, place.value_or(0)));
        }
        std::set<std::ptrdiff_t> runsSpokenOf;
        for (const auto week : alarms)
            runsSpokenOf.insert(runOf(week));
        for (const auto week : walked())
            if (!runsSpokenOf.contains(runOf(week)))
                alarms.insert(week);
        m_alarms.assign(alarms.begin(), alarms.end());
    }

    const std::vector<std::size_t>& alarms() const { return m_alarms; }

    DriftAlarm alarm(std::size_t week) const
    {
        const auto since = roseFrom(m_series, m_resets, week);
        const auto& counts = m_series.counts;
        DriftAlarm alarm;
        alarm.manager = m_series.manager;
        alarm.activity = m_series.activity;
        alarm.week = m_history.weeks[week];
        alarm.since = m_history.weeks[since];
        alarm.before = sum(counts, since - std::min<std::size_t>(since, kDriftRecentWeeks), since);
        alarm.after = sum(counts, since, week + 1);
        alarm.afterwards = sum(counts, week + 1, week + 1 + kDriftWeeksToJudge);
        alarm.ripe = week + kDriftWeeksToJudge < counts.size();
        alarm.noticedOn = m_history.closedOn[week];
        alarm.aboveFrom = alarm.noticedOn + std::chrono::days{m_setting.leaderAfterDays};
        if (const auto said = m_said.find(alarm.week); said != m_said.end()) {
            alarm.acknowledged = said->second.acknowledged;
            alarm.judged = said->second.judged;
            if (alarm.acknowledged->author == alarm.manager)
                alarm.aboveFrom = std::min(alarm.aboveFrom, alarm.acknowledged->recordedOn);
        }
        return alarm;
    }

private:
    /// Weeks between two starts from zero have one alarm at most.
    std::ptrdiff_t runOf(std::size_t week) const
    {
        return std::distance(m_resets.begin(), m_resets.lower_bound(week));
    }

    std::vector<std::size_t> walked()
    {
        std::vector<int> missed;
        std::vector<int> expected;
        for (const auto& count : m_series.counts) {
            missed.push_back(count.missed());
            expected.push_back(count.expected);
        }
        const std::vector<std::size_t> resets(m_resets.begin(), m_resets.end());
        auto shown = walk(m_series.chart, missed, expected, resets);
        m_series.sums = std::move(shown.sums);
        return std::move(shown.alarms);
    }

    const WeekHistory& m_history;
    const DriftSetting& m_setting;
    Weeks m_resets;
    DriftSeries& m_series;
    std::map<Day, Said> m_said;
    std::vector<std::size_t> m_alarms;
};

} // namespace

double falseAlarmsAYear(std::span<const DriftSeries> series)
{
    double all = 0;
    for (const auto& one : series)
        all += falseAlarmsAYear(1, one.weeksBetween);
    return all;
}

DriftRecord DriftWatch::record() const
{
    DriftRecord record;
    record.weeks = static_cast<int>(weeks.size());
    record.alarms = static_cast<int>(alarms.size());
    for (const auto& alarm : alarms) {
        if (!alarm.judged)
            continue;
        ++record.judged;
        record.drift += alarm.judged->verdict == DriftVerdict::Drift ? 1 : 0;
        record.chance += alarm.judged->verdict == DriftVerdict::Chance ? 1 : 0;
        record.unclear += alarm.judged->verdict == DriftVerdict::Unclear ? 1 : 0;
    }
    for (const auto& one : series) {
        const auto first = std::ranges::find_if(
            one.counts, [](const CountOf& count) { return count.expected > 0; });
        record.falseExpected += static_cast<double>(one.counts.end() - first) / one.weeksBetween;
        CountOf all;
        for (const auto& week : one.counts)
            all += week;
        if (all.missed() > setting.accepted * all.expected)
            ++record.aboveAccepted;
    }
    return record;
}

DriftWatch driftWatch(const WeekHistory& history, std::span<const DriftWord> words,
    const DriftSetting& setting, std::span<const Day> versionsFrom)
{
    DriftWatch watch;
    watch.asOf = history.asOf;
    watch.setting = setting;
    watch.weeks = history.weeks;
    watch.closedOn = history.closedOn;
    watch.series = seriesToWatch(history);
    const auto together = togethernessOf(watch.series);
    watch.rho = together.rho;
    watch.rhoWeeks = together.weeks;
    watch.rhoKnown = together.known;
    chart(watch.series, setting, together);
    watch.falseAlarmsAYear = falseAlarmsAYear(watch.series);

    const Calendar calendar(history.weeks);
    Weeks versions;
    Day newest = kFirstDay;
    for (const auto from : versionsFrom) {
        if (from > history.asOf)
            break;
        newest = mondayOf(from);
        if (const auto before = calendar.weekBefore(from))
            versions.insert(*before);
    }
    std::vector<DriftWord> inOrder(words.begin(), words.end());
    std::ranges::sort(
        inOrder, {}, [](const DriftWord& word) { return std::tie(word.recordedAt, word.id); });
    for (std::size_t i = 0; i < watch.series.size(); ++i) {
        const SeriesWalk walked(history, setting, versions, watch.series[i], inOrder);
        for (const auto week : walked.alarms()) {
            watch.alarms.push_back(walked.alarm(week));
            watch.alarms.back().series = i;
            watch.alarms.back().earlier = watch.alarms.back().week < newest;
        }
    }
    return watch;
}

} // namespace mor
