// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/drift_watch.h"
#include "core/org/lookup.h"
#include "core/org/oversight.h"

#include <algorithm>
#include <map>
#include <set>

namespace mor {

namespace {

using Codes = std::set<std::string, std::less<>>;

/// Codes of the person and of everybody they lead, over any number of levels.
Codes ledBy(const Roster& roster, std::string_view viewer, Day today)
{
    Codes codes{std::string{viewer}};
    std::vector<const Person*> open{findPerson(roster, viewer)};
    while (!open.empty()) {
        const auto* boss = open.back();
        open.pop_back();
        if (boss == nullptr)
            continue;
        for (const auto* report : reportsOn(roster, *boss, today))
            if (codes.insert(report->code).second)
                open.push_back(report);
    }
    return codes;
}

/// How many people each leads directly, by code.
std::map<std::string_view, int> peopleLed(const Roster& roster, Day today)
{
    std::map<std::string_view, int> led;
    for (const auto& line : roster.lines) {
        const auto* person = findPerson(roster, line.person);
        if (line.from <= today && (!line.to || today <= *line.to) && person != nullptr
            && isEmployed(*person, today))
            ++led[line.boss];
    }
    return led;
}

/// Which series a viewer may see on the watch's day.
class MaySee {
public:
    MaySee(const Roster& roster, std::string_view viewer, Day today)
        : m_viewer(viewer)
        , m_all(viewer == kOperations || overseesAll(roster, viewer, today))
        , m_led(m_all ? Codes{} : ledBy(roster, viewer, today))
        , m_people(peopleLed(roster, today))
    {
    }

    bool operator()(std::string_view manager) const
    {
        if (manager == m_viewer)
            return true;
        const auto group = m_people.find(manager);
        return (m_all || m_led.contains(manager)) && group != m_people.end()
            && group->second >= kFewestInGroup;
    }

private:
    std::string_view m_viewer;
    bool m_all;
    Codes m_led;
    std::map<std::string_view, int> m_people;
};

/// The sums of weeks that had closed so many days before: an alarm that rose in them is told.
void keepToldSums(DriftSeries& series, const DriftWatch& watch)
{
    const auto told = std::ranges::count_if(watch.closedOn, [&](Day closed) {
        return closed + std::chrono::days{watch.setting.leaderAfterDays} <= watch.asOf;
    });
    series.sums.resize(std::min(series.sums.size(), static_cast<std::size_t>(told)));
}

/// How many weeks there were stays, for how many false alarms to expect.
void takeOutMisses(DriftSeries& series)
{
    series.sums.clear();
    for (auto& week : series.counts)
        week.done = week.expected;
}

/// An alarm without anybody's words, and without counts of single weeks.
void withholdAllBut(DriftAlarm& alarm)
{
    alarm.before = alarm.after = alarm.afterwards = {};
    for (auto* word : {&alarm.acknowledged, &alarm.judged})
        if (*word) {
            (*word)->sentence.clear();
            (*word)->author.clear();
        }
}

} // namespace

DriftSight driftSight(
    const Roster& roster, std::string_view viewer, std::string_view manager, Day today)
{
    if (!MaySee(roster, viewer, today)(manager))
        return DriftSight::Nothing;
    return viewer == kOperations ? DriftSight::AlarmsAlone : DriftSight::CountsAndWords;
}

DriftWatch seenBy(const DriftWatch& watch, const Roster& roster, std::string_view viewer)
{
    const MaySee maySee(roster, viewer, watch.asOf);
    DriftWatch seen = watch;
    seen.series.clear();
    seen.alarms.clear();
    std::vector<std::size_t> placeOf(watch.series.size(), watch.series.size());
    for (std::size_t i = 0; i < watch.series.size(); ++i) {
        if (!maySee(watch.series[i].manager))
            continue;
        placeOf[i] = seen.series.size();
        seen.series.push_back(watch.series[i]);
        if (viewer == kOperations) {
            takeOutMisses(seen.series.back());
        } else if (watch.series[i].manager != viewer) {
            keepToldSums(seen.series.back(), watch);
        }
    }
    for (const auto& alarm : watch.alarms) {
        if (placeOf[alarm.series] == watch.series.size()
            || (alarm.manager != viewer && watch.asOf < alarm.aboveFrom))
            continue;
        seen.alarms.push_back(alarm);
        seen.alarms.back().series = placeOf[alarm.series];
        if (viewer == kOperations)
            withholdAllBut(seen.alarms.back());
    }
    seen.falseAlarmsAYear = falseAlarmsAYear(seen.series);
    return seen;
}

} // namespace mor
