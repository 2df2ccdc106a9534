// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/table/lever_table.h"

namespace mor {

namespace {

constexpr int kThousandths = 3;

/// A row that grows cell by cell; what is missing is an empty cell.
class Cells {
public:
    template <class Value>
    void add(bool known, const Value& value)
    {
        m_cells.emplace_back();
        if (known)
            m_cells.back() = value;
    }
    void add(std::string_view text) { add(!text.empty(), std::string{text}); }
    void add(const std::optional<double>& number) { add(number.has_value(), number.value_or(0.0)); }
    void add(const std::optional<CountOf>& counts)
    {
        const auto known = counts.value_or(CountOf{});
        add(counts.has_value(), std::int64_t{known.done});
        add(counts.has_value(), std::int64_t{known.expected});
    }
    std::vector<Cell> take() { return std::move(m_cells); }

private:
    std::vector<Cell> m_cells;
};

std::vector<Cell> rowOf(const LeverMoved& one, const FiscalCalendar& fiscal)
{
    const bool known = one.source != LeverSource::None;
    const bool people = one.source == LeverSource::Results || one.source == LeverSource::Calls;
    const auto period = [&](DayRange days) {
        return known && !days.empty() ? periodText(days, fiscal) : std::string{};
    };
    Cells cells;
    cells.add(one.lever);
    cells.add(toText(one.source));
    cells.add(people ? toText(one.outcome) : std::string_view{});
    cells.add(period(one.before));
    cells.add(period(one.period));
    cells.add(one.valueBefore);
    cells.add(one.value);
    cells.add(one.currency);
    for (const int number : {one.compared, one.up, one.down})
        cells.add(people, std::int64_t{number});
    cells.add(one.countBefore);
    cells.add(one.count);
    cells.add(one.chance);
    cells.add(one.range.has_value(), one.range.value_or(Interval{}).lower);
    cells.add(one.range.has_value(), one.range.value_or(Interval{}).upper);
    cells.add(toText(one.finding));
    cells.add(toText(one.lack));
    return cells.take();
}

} // namespace

Table leverTable(const LeversMoved& levers, const FiscalCalendar& fiscal)
{
    const auto whole = [](const char* name) { return Column{name, ColumnType::Integer}; };
    const auto decimal = [](const char* name) {
        return Column{name, ColumnType::Decimal, kThousandths};
    };
    Table table{
        {{"lever"}, {"source"}, {"measure"}, {"before"}, {"period"}, decimal("value_before"),
            decimal("value"), {"currency"}, whole("compared"), whole("up"), whole("down"),
            whole("count_before"), whole("of_before"), whole("count"), whole("of"),
            decimal("chance"), decimal("low"), decimal("high"), {"finding"}, {"why"}},
        {}};
    for (const auto& one : levers.levers)
        table.rows.push_back(rowOf(one, fiscal));
    return table;
}

} // namespace mor
