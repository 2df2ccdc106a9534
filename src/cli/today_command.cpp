// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/today_command.h"

#include "cli/session.h"
#include "core/org/period.h"

#include <ostream>

namespace mor::cli {

namespace {

class TodayCommand : public Command {
public:
    std::string name() const override { return "today"; }
    std::string help() const override { return "Prints today's date here"; }
    std::string examples() const override { return "  mor today\n  mor today --today 2026-11-03"; }
    void declare(CommandLine&) override { }
    Exit run(Program& program) override
    {
        program.out << toIso(program.clock.today()) << '\n';
        return Exit::Done;
    }
};

class PeriodCommand : public Command {
public:
    std::string name() const override { return "period"; }
    std::string help() const override
    {
        return "Prints the week, month, quarter and fiscal periods of a date";
    }
    std::string examples() const override
    {
        return "  mor period\n"
               "  mor period --date 2026-11-03 --fiscal \"month 10 end\"\n"
               "  mor period --date 2026-02-01 --fiscal \"4-5-4 sat nearest jan start\"";
    }
    void declare(CommandLine& line) override
    {
        line.option(m_date, "--date", "The date (today), or a period: its first day");
        line.option(m_fiscal, "--fiscal",
            "Fiscal calendar: \"month 10 end\", \"4-5-4 sat nearest jan start\" (month 1)");
    }
    Exit run(Program& program) override
    {
        const auto today = program.clock.today();
        const auto fiscal = m_fiscal.empty() ? Result<FiscalCalendar>{MonthlyFiscalYear{}}
                                             : parseFiscalCalendar(m_fiscal);
        if (!fiscal)
            return explain(program, fiscal.error());
        const auto day = dayOr(m_date, {today, *fiscal}, today, PeriodEnd::First);
        if (!day)
            return explain(program, day.error());
        Table table{{{"kind"}, {"period"}, {"first", ColumnType::Date}, {"last", ColumnType::Date},
                        {"days", ColumnType::Integer}},
            {}};
        for (const auto& [kind, word] :
            {std::pair{PeriodKind::Week, "week"}, {PeriodKind::Month, "month"},
                {PeriodKind::Quarter, "quarter"}, {PeriodKind::FiscalMonth, "fiscal month"},
                {PeriodKind::FiscalQuarter, "fiscal quarter"},
                {PeriodKind::FiscalYear, "fiscal year"}}) {
            const auto period = periodOf(kind, *day, *fiscal);
            table.rows.push_back({std::string{word}, toText(period), period.days.first,
                period.days.last, std::int64_t{period.days.length()}});
        }
        return show(program, table);
    }

private:
    std::string m_date, m_fiscal;
};

} // namespace

std::unique_ptr<Command> makePeriodCommand() { return std::make_unique<PeriodCommand>(); }

std::unique_ptr<Command> makeTodayCommand() { return std::make_unique<TodayCommand>(); }

} // namespace mor::cli
