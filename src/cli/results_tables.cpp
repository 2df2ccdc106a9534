// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/results_tables.h"

namespace mor::cli {

namespace {

/// A row that grows cell by cell; what is missing is an empty cell.
class Cells {
public:
    explicit Cells(std::vector<Cell>& cells)
        : m_cells(cells)
    {
    }

    template <class Value>
    void add(const std::optional<Value>& value)
    {
        m_cells.emplace_back();
        if (value)
            m_cells.back() = *value;
    }
    template <class Value>
    void addIf(bool known, const Value& value)
    {
        add(known ? std::optional{value} : std::nullopt);
    }

private:
    std::vector<Cell>& m_cells;
};

std::vector<Column> figureColumns()
{
    return {{"people", ColumnType::Integer}, {"counted", ColumnType::Integer},
        {"quota", ColumnType::Decimal, 2}, {"attained", ColumnType::Decimal, 2},
        {"attainment", ColumnType::Share, 1}, {"currency"}, {"expected", ColumnType::Integer},
        {"done", ColumnType::Integer}, {"adherence", ColumnType::Share, 1},
        {"opportunities", ColumnType::Decimal, 0}, {"win_rate", ColumnType::Share, 1},
        {"deal_size", ColumnType::Decimal, 2}, {"cycle_days", ColumnType::Decimal, 1},
        {"revenue_per_day", ColumnType::Decimal, 2}};
}

void addFigures(std::vector<Cell>& row, const ResultRows& rows, std::optional<CountOf> talks)
{
    Cells cells(row);
    const auto its = attainmentOf(rows);
    const bool sums = its.counted > 0 && !its.mixed;
    cells.add(std::optional{std::int64_t{its.people}});
    cells.add(std::optional{std::int64_t{its.counted}});
    cells.addIf(sums, its.quota);
    cells.addIf(sums, its.attained);
    cells.add(its.share());
    cells.addIf(sums && !its.currency.empty(), its.currency);
    cells.addIf(talks.has_value(), std::int64_t{talks.value_or(CountOf{}).expected});
    cells.addIf(talks.has_value(), std::int64_t{talks.value_or(CountOf{}).done});
    cells.add(talks.value_or(CountOf{}).rate());
    const auto velocity = velocityOf(rows);
    const auto add = [&](VelocityPart part, bool known) {
        cells.addIf(known && velocity.counted > 0, velocity.velocity.at(part));
    };
    add(VelocityPart::Deals, true);
    add(VelocityPart::WinRate, true);
    add(VelocityPart::DealValue, !velocity.mixed);
    add(VelocityPart::CycleDays, true);
    cells.add(velocity.perDay());
}

CountOf talksIn(const Talks& talks, const std::string& code)
{
    const auto found = talks.find(code);
    return found != talks.end() ? found->second : CountOf{};
}

/// Talks of a team are those of the managers in it.
CountOf talksOf(const std::vector<TeamResult>& teams, std::size_t position, const Talks& talks)
{
    CountOf sum;
    for (auto i = position;
         i < teams.size() && (i == position || teams[i].depth > teams[position].depth); ++i)
        if (teams[i].lead->role == Role::Manager)
            sum += talksIn(talks, teams[i].lead->code);
    return sum;
}

} // namespace

Table teamTable(const ResultBook& book, DayRange period, const std::optional<Talks>& talks,
    const std::function<bool(const Person& lead)>& isShown)
{
    Table table{{{"period"}, {"team"}, {"lead"}, {"level", ColumnType::Integer}}, {}};
    const auto figures = figureColumns();
    table.columns.insert(table.columns.end(), figures.begin(), figures.end());
    const auto named = periodText(period, book.roster().fiscal);
    const auto teams = book.teams(period);
    for (std::size_t i = 0; i < teams.size(); ++i) {
        const auto& lead = *teams[i].lead;
        if (!isShown(lead))
            continue;
        std::vector<Cell> cells{named, lead.team, lead.code, std::int64_t{teams[i].depth}};
        addFigures(
            cells, teams[i].rows, talks ? std::optional{talksOf(teams, i, *talks)} : std::nullopt);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table personTable(const ResultBook& book, DayRange period, const std::optional<Talks>& talks)
{
    Table table{{{"period"}, {"person"}, {"name"}, {"role"}}, {}};
    const auto figures = figureColumns();
    table.columns.insert(table.columns.end(), figures.begin(), figures.end());
    const auto named = periodText(period, book.roster().fiscal);
    for (const auto& person : book.roster().people) {
        const auto* row = book.of(person.code, period);
        if (!row)
            continue;
        std::vector<Cell> cells{named, person.code, person.name, std::string{toText(person.role)}};
        addFigures(cells, {row},
            talks && person.role == Role::Rep ? std::optional{talksIn(*talks, person.code)}
                                              : std::nullopt);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table callTable(const std::vector<CallMiss>& misses, const Roster& roster)
{
    Table table{{{"person"}, {"period"}, {"called_on", ColumnType::Date},
                    {"weeks_before", ColumnType::Integer}, {"call", ColumnType::Decimal, 2},
                    {"attained", ColumnType::Decimal, 2}, {"miss", ColumnType::Share, 1}},
        {}};
    for (const auto& one : misses)
        table.rows.push_back(
            {one.call->person, periodText(one.call->period, roster.fiscal), one.call->calledOn,
                std::int64_t{one.weeksBefore}, one.call->amount, one.attained, one.miss});
    return table;
}

Table dotTable(const Together& together, const Roster& roster)
{
    Table table{
        {{"manager"}, {"before"}, {"after"}, {"done_before", ColumnType::Integer},
            {"expected_before", ColumnType::Integer}, {"done_after", ColumnType::Integer},
            {"expected_after", ColumnType::Integer}, {"adherence_change", ColumnType::Share, 1},
            {"result"}, {"result_before", ColumnType::Decimal, 4},
            {"result_after", ColumnType::Decimal, 4},
            {"change_for_the_better", ColumnType::Share, 1}},
        {}};
    for (const auto& dot : together.dots)
        table.rows.push_back({dot.after.manager, periodText(dot.before.period, roster.fiscal),
            periodText(dot.after.period, roster.fiscal), std::int64_t{dot.before.talks.done},
            std::int64_t{dot.before.talks.expected}, std::int64_t{dot.after.talks.done},
            std::int64_t{dot.after.talks.expected}, dot.rhythm,
            std::string{toText(together.question.outcome)}, dot.before.result, dot.after.result,
            dot.result});
    return table;
}

} // namespace mor::cli
