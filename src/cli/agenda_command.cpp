// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/agenda_command.h"

#include "cli/session.h"
#include "cli/viewer.h"
#include "core/adherence/agenda.h"
#include "core/adherence/read_ledger.h"
#include "core/org/period.h"
#include "exchange/table/spine_tables.h"

namespace mor::cli {

namespace {

constexpr int kWeek = 7;

std::string joined(const std::vector<std::string>& parts, const char* between)
{
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : between) + part;
    return text;
}

class AgendaCommand : public Command {
public:
    std::string name() const override { return "agenda"; }
    std::string help() const override
    {
        return "Lists what somebody does on a day or in a week, with standard and questions";
    }
    std::string examples() const override
    {
        return "  mor agenda team.mor --who m-01\n"
               "  mor agenda team.mor --who \"Marta Keller\" --week 2026-W45 --format json";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_who, "--who", "Whose agenda");
        line.option(m_day, "--day", "The day (today)");
        line.option(m_week, "--week", "A whole week, such as 2026-W45");
        declareAs(line, m_as);
    }
    Exit run(Program& program) override
    {
        if (!m_day.empty() && !m_week.empty())
            return misused(program, "Give either --day or --week.");
        const auto today = program.clock.today();
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto& plan = *session->plan;
        const auto period = parsePeriod(
            m_week.empty() ? (m_day.empty() ? "today" : m_day) : m_week, today, plan.roster.fiscal);
        if (!period)
            return explain(program, period.error());
        if (m_week.empty() && period->length() > 1)
            return misused(program, "--day asks for one day; use --week for a week.");
        if (period->length() > kWeek)
            return misused(program, "--week asks for one week, such as 2026-W45.");
        const auto filters = filtersMeant(plan, m_who, {});
        if (!filters)
            return explain(program, filters.error());
        const auto sight = sightFor(program, *session, m_as);
        if (!sight)
            return explain(program, sight.error());
        const auto& who = filters->who->code;
        if (*sight && !tellsEntries((*sight)->formOf((*sight)->indexOf(who), DataKind::Talks)))
            return explain(program,
                Error{
                    ErrorKind::Invalid, "access.talks_withheld", {filters->who->name}, {}, {}, {}});
        const auto ledger = readLedger(session->plan, session->workspace->practice(),
            rangeForAgenda(plan.rhythm, period->first), today);
        if (!ledger)
            return explain(program, ledger.error());
        keepLook(program, m_path, *sight, DataKind::Talks, {who}, "mor agenda");
        m_terminal = program.format == TableFormat::Text;
        return show(program, table(**ledger, *filters->who, period->first));
    }

private:
    Table table(const Ledger& ledger, const Person& who, Day day) const
    {
        const auto& people = ledger.schedule->plan->roster.people;
        const auto index = static_cast<PersonIndex>(&who - people.data());
        Table table = agendaTable();
        if (!m_week.empty()) {
            enter(table, ledger, "week", weekAgendaFor(ledger, index, day));
            return table;
        }
        const auto agenda = agendaFor(ledger, index, day);
        enter(table, ledger, "today", agenda.today);
        enter(table, ledger, "late", agenda.late);
        enter(table, ledger, "no-time", agenda.withoutTime);
        return table;
    }

    Table agendaTable() const
    {
        Table table{
            {{"part"}, {"date", ColumnType::Date}, {"start"}, {"state"}, {"activity"},
                {"counterpart_name"}, {"due", ColumnType::Date}, {"late_until", ColumnType::Date},
                {"minutes", ColumnType::Integer}, {"copies", ColumnType::Integer}, {"key"}},
            {}};
        if (!m_terminal) {
            table.columns.push_back({"standard"});
            table.columns.push_back({"questions"});
        }
        return table;
    }

    void enter(Table& table, const Ledger& ledger, const char* part,
        const std::vector<AgendaItem>& items) const
    {
        const auto& schedule = *ledger.schedule;
        for (const auto& item : items) {
            const auto& occurrence = schedule.occurrences[item.position];
            const auto& activity = schedule.activity(occurrence);
            auto start = toText(item.appointment.start);
            auto name = counterpartName(schedule, occurrence);
            std::vector<Cell> row{std::string{part}, item.appointment.day,
                start.empty() ? Cell{} : Cell{std::move(start)}, std::string{toText(item.state)},
                activity.name, name.empty() ? Cell{} : Cell{std::move(name)}, item.due,
                item.graceUntil, std::int64_t{activity.minutes.talk}, std::int64_t{item.copies},
                toText(schedule.key(occurrence))};
            if (!m_terminal) {
                row.emplace_back(joined(activity.criteria, " | "));
                row.emplace_back(joined(activity.questions, " | "));
            }
            table.rows.push_back(std::move(row));
        }
    }

    std::string m_path, m_who, m_day, m_week, m_as;
    bool m_terminal = false;
};

} // namespace

std::unique_ptr<Command> makeAgendaCommand() { return std::make_unique<AgendaCommand>(); }

} // namespace mor::cli
