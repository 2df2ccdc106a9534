// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "exchange/table/spine_tables.h"

namespace mor {

namespace {

constexpr int kShareDigits = 0;

Cell whole(int number) { return static_cast<std::int64_t>(number); }

Cell shareOf(std::optional<double> share) { return share ? Cell{*share} : Cell{}; }

/// The name behind a group's code, for people; weeks have none.
std::string nameOf(const Plan& plan, Dimension dimension, const std::string& code)
{
    switch (dimension) {
    case Dimension::Manager:
    case Dimension::Rep: {
        const auto* person = findPerson(plan.roster, code);
        return person != nullptr ? person->name : std::string{};
    }
    case Dimension::Lever: {
        const auto* lever = findLever(plan.rhythm, code);
        return lever != nullptr ? lever->name : std::string{};
    }
    case Dimension::Activity:
        for (auto version = plan.rhythm.versions.rbegin(); version != plan.rhythm.versions.rend();
             ++version)
            if (const auto* activity = findActivity(*version, code))
                return activity->name;
        return {};
    case Dimension::Week:
        return {};
    }
    return {};
}

std::vector<Column> columns(const Figures& figures)
{
    std::vector<Column> all;
    for (const auto dimension : figures.by) {
        all.push_back({std::string{toText(dimension)}});
        if (dimension != Dimension::Week)
            all.push_back({std::string{toText(dimension)} + "_name"});
    }
    if (figures.by.empty())
        all.push_back({"group"});
    for (const auto* count : {"expected", "done", "on_time", "late", "missed", "disputed",
             "excused", "uncovered", "open", "planned", "withdrawn"})
        all.push_back({count, ColumnType::Integer});
    for (const auto* share :
        {"adherence", "lower", "upper", "on_time_rate", "excused_share", "coverage", "floor"})
        all.push_back({share, ColumnType::Share, kShareDigits});
    for (const auto* count : {"entitled", "covered", "reps", "below_minimum", "longest_gap"})
        all.push_back({count, ColumnType::Integer});
    for (const auto* share : {"to_standard", "followed_through", "agreement"})
        all.push_back({share, ColumnType::Share, kShareDigits});
    all.push_back({"noise", ColumnType::Integer});
    all.push_back({"minutes", ColumnType::Integer});
    return all;
}

std::vector<Cell> row(const Figure& figure, std::vector<Cell> cells)
{
    const auto& counts = figure.counts;
    for (const auto count : {counts.expected(), counts.done(), counts.onTime, counts.late,
             counts.missed, counts.disputed, counts.excused, counts.uncovered, counts.open,
             counts.planned, counts.withdrawn})
        cells.push_back(whole(count));
    const bool judged = counts.expected() > 0;
    cells.insert(cells.end(),
        {shareOf(counts.adherence()), judged ? Cell{figure.interval.lower} : Cell{},
            judged ? Cell{figure.interval.upper} : Cell{}, shareOf(counts.onTimeRate()),
            shareOf(counts.excusedShare()), shareOf(figure.coverage()), shareOf(figure.floor)});
    for (const auto count : {figure.entitled, figure.covered, figure.reps, figure.belowMinimum})
        cells.push_back(whole(count));
    cells.push_back(figure.longestGap ? whole(*figure.longestGap) : Cell{});
    cells.insert(cells.end(),
        {shareOf(figure.toStandard()), shareOf(figure.followedThrough()),
            shareOf(figure.agreement())});
    cells.push_back(whole(figure.noise));
    cells.push_back(whole(figure.minutes));
    return cells;
}

} // namespace

Table figuresTable(const Figures& figures, const Plan& plan)
{
    Table table{columns(figures), {}};
    for (const auto& figure : figures.rows) {
        std::vector<Cell> cells;
        for (std::size_t i = 0; i < figures.by.size(); ++i) {
            const auto& code = figure.group[i];
            cells.push_back(code.empty() ? Cell{} : Cell{code});
            if (figures.by[i] != Dimension::Week) {
                auto name = nameOf(plan, figures.by[i], code);
                cells.push_back(name.empty() ? Cell{} : Cell{std::move(name)});
            }
        }
        table.rows.push_back(row(figure, std::move(cells)));
    }
    std::vector<Cell> total{std::string{"total"}};
    total.resize(table.columns.size() - row({}, {}).size());
    table.rows.push_back(row(figures.total, std::move(total)));
    return table;
}

} // namespace mor
