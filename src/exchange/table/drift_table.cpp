// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/table/drift_table.h"

#include "core/base/number_text.h"
#include "core/org/lookup.h"

#include <cmath>

namespace mor {

namespace {

Cell whole(int number) { return static_cast<std::int64_t>(number); }

Cell rounded(double value, double steps) { return std::round(value * steps) / steps; }

Cell textOrNothing(std::string text) { return text.empty() ? Cell{} : Cell{std::move(text)}; }

std::string nameOf(const Plan& plan, const std::string& code)
{
    for (auto version = plan.rhythm.versions.rbegin(); version != plan.rhythm.versions.rend();
         ++version)
        if (const auto* activity = findActivity(*version, code))
            return activity->name;
    return code;
}

std::string namesOf(const Plan& plan, const DriftSeries& series)
{
    std::string names;
    for (const auto& code : series.activities)
        names += (names.empty() ? "" : ", ") + nameOf(plan, code);
    return names;
}

std::vector<Column> columns()
{
    return {{"manager"}, {"manager_name"}, {"activity"}, {"activity_name"},
        {"per_week", ColumnType::Integer}, {"rho", ColumnType::Decimal, 2},
        {"limit", ColumnType::Decimal, 1}, {"sum", ColumnType::Decimal, 1},
        {"noticed_after", ColumnType::Decimal, 1},
        {"noticed_after_in_bad_weeks", ColumnType::Decimal, 1},
        {"weeks_between", ColumnType::Decimal, 0}, {"alarm_week"}, {"since", ColumnType::Date},
        {"done_before", ColumnType::Integer}, {"expected_before", ColumnType::Integer},
        {"done_since", ColumnType::Integer}, {"expected_since", ColumnType::Integer},
        {"noticed_on", ColumnType::Date}, {"above_from", ColumnType::Date},
        {"acknowledged_on", ColumnType::Date}, {"acknowledged_by"}, {"sentence"}, {"judged"}};
}

std::vector<Cell> seriesCells(const DriftWatch& watch, const DriftSeries& series, const Plan& plan)
{
    const auto* person = findPerson(plan.roster, series.manager);
    return {series.manager, textOrNothing(person != nullptr ? person->name : std::string{}),
        series.activity.empty() ? std::string{kAllActivities} : series.activity,
        namesOf(plan, series), whole(series.perWeek), watch.rhoKnown ? Cell{watch.rho} : Cell{},
        rounded(series.chart.limit, 10),
        series.sums.empty() ? Cell{} : rounded(series.sumNow(), 10),
        rounded(series.noticedAfter, 10), rounded(series.noticedAfterInBadWeeks, 10),
        rounded(series.weeksBetween, 1)};
}

std::vector<Cell> alarmCells(const DriftAlarm& alarm)
{
    const bool isCounted = alarm.after.expected > 0; // else not for whoever looks
    const auto count = [&](int number) { return isCounted ? whole(number) : Cell{}; };
    std::vector<Cell> cells{toIso(isoWeekOf(alarm.week)), alarm.since, count(alarm.before.done),
        count(alarm.before.expected), count(alarm.after.done), count(alarm.after.expected),
        alarm.noticedOn, alarm.aboveFrom};
    if (alarm.acknowledged)
        cells.insert(cells.end(),
            {alarm.acknowledged->recordedOn, alarm.acknowledged->author,
                alarm.acknowledged->sentence});
    else
        cells.resize(cells.size() + 3);
    cells.push_back(alarm.judged ? Cell{std::string{toText(alarm.judged->verdict)}} : Cell{});
    return cells;
}

std::string counted(int count, const char* one, const char* several)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : several);
}

} // namespace

Table driftTable(const DriftWatch& watch, const Plan& plan)
{
    Table table{columns(), {}};
    for (std::size_t i = 0; i < watch.series.size(); ++i) {
        const auto before = table.rows.size();
        for (const auto& alarm : watch.alarms) {
            if (alarm.series != i)
                continue;
            auto cells = seriesCells(watch, watch.series[i], plan);
            const auto more = alarmCells(alarm);
            cells.insert(cells.end(), more.begin(), more.end());
            table.rows.push_back(std::move(cells));
        }
        if (table.rows.size() > before)
            continue;
        table.rows.push_back(seriesCells(watch, watch.series[i], plan));
        table.rows.back().resize(table.columns.size());
    }
    return table;
}

std::vector<std::string> driftLines(const DriftWatch& watch)
{
    std::vector<std::string> lines;
    if (watch.series.empty())
        return {watch.weeks.empty()
                ? "Nothing is watched for drift before the first week is closed."
                : "Nothing that is watched for drift is shown here."};
    lines.push_back("Expect " + decimalText(watch.falseAlarmsAYear, 1)
        + " false alarms a year over " + std::to_string(watch.series.size()) + " series, at "
        + decimalText(std::round(watch.setting.accepted * 100)) + " % missed.");
    const auto weeks = counted(watch.rhoWeeks, "week", "weeks");
    lines.push_back(watch.rhoKnown ? "Misses of a week hang together by "
                + decimalText(watch.rho, 2) + ", from " + weeks + " of single series."
                                   : "How far misses of a week hang together is not known yet ("
                + weeks + " of " + std::to_string(kDriftFewestWeeks) + "); taken for 0.");
    const auto record = watch.record();
    lines.push_back(counted(record.alarms, "alarm", "alarms") + " in "
        + counted(record.weeks, "week", "weeks") + ", " + std::to_string(record.judged)
        + " judged: " + std::to_string(record.drift) + " drift, " + std::to_string(record.chance)
        + " chance, " + std::to_string(record.unclear) + " unclear; "
        + decimalText(record.falseExpected, 1) + " expected by chance.");
    if (record.aboveAccepted > 0)
        lines.push_back("More than what is accepted was missed in "
            + std::to_string(record.aboveAccepted) + " of " + std::to_string(watch.series.size())
            + " series: alarms there are not chance alone.");
    return lines;
}

} // namespace mor
