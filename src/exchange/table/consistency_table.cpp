// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/table/consistency_table.h"

#include "core/org/lookup.h"

#include <initializer_list>

namespace mor {

namespace {

constexpr int kTenths = 1;
constexpr int kHundredths = 2;

Cell whole(int number) { return static_cast<std::int64_t>(number); }

Cell shareOf(std::optional<double> share) { return share ? Cell{*share} : Cell{}; }

std::string managerName(const Plan& plan, const std::string& code)
{
    const auto* person = findPerson(plan.roster, code);
    return person != nullptr ? person->name : std::string{};
}

std::string activityName(const Plan& plan, const std::string& code)
{
    const auto& versions = plan.rhythm.versions;
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        if (const auto* activity = findActivity(*version, code))
            return activity->name;
    return {};
}

std::vector<Column> spreadColumns()
{
    return {{"managers", ColumnType::Integer}, {"true_spread", ColumnType::Share, kTenths},
        {"q", ColumnType::Decimal, kHundredths}, {"expected_q", ColumnType::Decimal, kHundredths},
        {"by_chance", ColumnType::Share, kTenths}, {"rho", ColumnType::Decimal, kHundredths},
        {"true_spread_beyond_bad_weeks", ColumnType::Share, kTenths},
        {"by_chance_beyond_bad_weeks", ColumnType::Share, kTenths},
        {"best_by_chance", ColumnType::Share}, {"worst_by_chance", ColumnType::Share},
        {"true_spread_before", ColumnType::Share, kTenths}};
}

/// What can be told of the spread: nothing of fewer than two managers.
std::vector<Cell> spreadCells(const Consistency& consistency)
{
    const auto& spread = consistency.spread;
    std::vector<Cell> cells{whole(spread.managers)};
    const auto add = [&cells](bool known, std::initializer_list<double> figures) {
        for (const double figure : figures) {
            cells.emplace_back();
            if (known)
                cells.back() = figure;
        }
    };
    const bool several = spread.managers > 1;
    const auto extremes = consistency.extremes.value_or(ChanceExtremes{});
    add(several, {spread.tau, spread.q, spread.expectedQ, spread.pValue});
    add(several && consistency.badWeeks.known,
        {consistency.badWeeks.rho, consistency.beyondBadWeeks.tau,
            consistency.beyondBadWeeks.pValue});
    add(several, {extremes.best, extremes.worst});
    add(consistency.before.managers > 1, {consistency.before.tau});
    return cells;
}

void add(std::vector<Cell>& cells, const std::vector<Cell>& more)
{
    cells.insert(cells.end(), more.begin(), more.end());
}

std::vector<Cell> countCells(CountOf count)
{
    return {whole(count.expected), whole(count.done), shareOf(count.rate())};
}

/// The cells that name a row; the total has no name.
std::vector<Cell> naming(std::string code, std::string name = {})
{
    std::vector<Cell> cells;
    cells.emplace_back(std::move(code));
    cells.emplace_back();
    if (!name.empty())
        cells.back() = std::move(name);
    return cells;
}

std::vector<Cell> row(const ConsistentManager& manager, const Plan& plan)
{
    auto cells = naming(manager.manager, managerName(plan, manager.manager));
    add(cells, countCells(manager.count));
    const auto& limits = manager.limits;
    for (const double limit : {limits.lower95, limits.upper95, limits.lower998, limits.upper998})
        cells.emplace_back(limit);
    cells.emplace_back(std::string{toText(manager.place)});
    for (const double figure : {manager.estimate, manager.expectedDone, manager.difference})
        cells.emplace_back(figure);
    add(cells, countCells(manager.before));
    cells.emplace_back(manager.changeByChance);
    cells.resize(cells.size() + spreadColumns().size());
    return cells;
}

} // namespace

Table consistencyTable(const Consistency& consistency, const Plan& plan)
{
    Table table{
        {{"manager"}, {"manager_name"}, {"expected", ColumnType::Integer},
            {"done", ColumnType::Integer}, {"rate", ColumnType::Share},
            {"lower_95", ColumnType::Share}, {"upper_95", ColumnType::Share},
            {"lower_998", ColumnType::Share}, {"upper_998", ColumnType::Share}, {"place"},
            {"estimate", ColumnType::Share}, {"done_at_same_mix", ColumnType::Decimal, kHundredths},
            {"difference", ColumnType::Decimal, kHundredths},
            {"expected_before", ColumnType::Integer}, {"done_before", ColumnType::Integer},
            {"rate_before", ColumnType::Share}, {"change_by_chance", ColumnType::Share, kTenths}},
        {}};
    constexpr std::size_t kOfOneManager = 8; // limits to difference
    const auto ofSpread = spreadColumns();
    table.columns.insert(table.columns.end(), ofSpread.begin(), ofSpread.end());
    for (const auto& manager : consistency.managers)
        table.rows.push_back(row(manager, plan));
    auto total = naming("total");
    add(total, countCells(consistency.spread.total));
    total.resize(total.size() + kOfOneManager);
    add(total, countCells(consistency.before.total));
    total.emplace_back(consistency.totalChangeByChance);
    add(total, spreadCells(consistency));
    table.rows.push_back(std::move(total));
    return table;
}

Table spreadTable(std::span<const Consistency> activities, const Consistency& all, const Plan& plan)
{
    Table table{
        {{"activity"}, {"activity_name"}, {"expected", ColumnType::Integer},
            {"done", ColumnType::Integer}, {"rate", ColumnType::Share},
            {"expected_before", ColumnType::Integer}, {"done_before", ColumnType::Integer},
            {"rate_before", ColumnType::Share}, {"change_by_chance", ColumnType::Share, kTenths}},
        {}};
    const auto ofSpread = spreadColumns();
    table.columns.insert(table.columns.end(), ofSpread.begin(), ofSpread.end());
    const auto addRow = [&](std::vector<Cell> cells, const Consistency& consistency) {
        add(cells, countCells(consistency.spread.total));
        add(cells, countCells(consistency.before.total));
        cells.emplace_back(consistency.totalChangeByChance);
        add(cells, spreadCells(consistency));
        table.rows.push_back(std::move(cells));
    };
    for (const auto& activity : activities)
        addRow(naming(activity.activity, activityName(plan, activity.activity)), activity);
    addRow(naming("total"), all);
    return table;
}

} // namespace mor
