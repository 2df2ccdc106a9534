// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/import_command.h"

#include "cli/files.h"
#include "cli/session.h"
#include "core/planning/roster_service.h"
#include "exchange/atomic_file.h"
#include "exchange/csv/roster_csv.h"
#include "words/error_text.h"

#include <ostream>

namespace mor::cli {

namespace {

constexpr std::size_t kMostBytes = 20'000'000;

class ImportCommand : public Command {
public:
    std::string name() const override { return "import"; }
    std::string help() const override
    {
        return "Brings people, holidays or leave in from a file, all or nothing";
    }
    std::string examples() const override
    {
        return "  mor import team.mor people people.csv --dry-run\n"
               "  mor import team.mor holidays us-2027.ics --calendar us\n"
               "  mor import team.mor leave leave.csv\n"
               "Rows with problems are named and written to FILE.rejected.csv; then nothing is"
               " imported.";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_what, "people|holidays|leave", "What the file holds");
        line.required(m_file, "FILE", "CSV, or iCalendar for holidays; - for standard input");
        line.flag(m_dryRun, "--dry-run", "Shows what would change and changes nothing");
        line.option(m_calendar, "--calendar", "holidays: the calendar they belong to");
    }
    Exit run(Program& program) override
    {
        if (m_what != "people" && m_what != "holidays" && m_what != "leave")
            return misused(program, "People, holidays and leave can be imported.");
        const auto bytes = readInput(program, m_file, kMostBytes);
        if (!bytes)
            return explain(program, bytes.error());
        const auto session = openSession(m_path, Workspace::Access::ReadWrite);
        if (!session)
            return explain(program, session.error());
        RosterService service(
            session->workspace->plans(), session->workspace->practice(), program.clock);
        const auto mode = m_dryRun ? RosterService::Mode::DryRun : RosterService::Mode::Apply;
        if (m_what == "people")
            return rows(program, readPeopleCsv(*bytes, m_file),
                [&](const auto& people) { return service.importPeople(people, m_file, mode); });
        if (m_what == "leave")
            return rows(program, readLeaveCsv(*bytes, m_file),
                [&](const auto& leave) { return service.importLeave(leave, m_file, mode); });
        return holidays(program, *session, service, *bytes, mode);
    }

private:
    Exit holidays(Program& program, const Session& session, RosterService& service,
        const std::string& bytes, RosterService::Mode mode)
    {
        const auto& calendars = session.plan->roster.calendars;
        if (m_calendar.empty() && calendars.size() == 1)
            m_calendar = calendars.front().code;
        const auto apply = [&](const std::vector<HolidayRow>& days) {
            return service.importHolidays(days, m_file, mode);
        };
        if (!isCalendarFile(bytes))
            return rows(program, readHolidaysCsv(bytes, m_file, m_calendar), apply);
        if (m_calendar.empty())
            return misused(program, "Name the calendar these holidays belong to: --calendar CODE.");
        const auto read = holidaysFrom(bytes, m_file);
        if (!read)
            return explain(program, read.error());
        CsvRows<HolidayRow> all;
        for (const auto& holiday : *read)
            all.rows.push_back({toIso(holiday.day), m_calendar, holiday.day, holiday.name});
        return rows(program, Result<CsvRows<HolidayRow>>{std::move(all)}, apply);
    }

    template <class Row, class Apply>
    Exit rows(Program& program, const Result<CsvRows<Row>>& read, const Apply& apply)
    {
        if (!read)
            return explain(program, read.error());
        if (!read->rejected.empty()) {
            const auto exit = explain(program, read->problems().asError(m_file).value());
            setAside(program, read->header, read->rejected);
            return exit;
        }
        const auto changes = apply(read->rows);
        if (!changes)
            return explain(program, changes.error());
        using Kind = RosterChange::Kind;
        Table table{{{"where"}, {"what"}, {"change"}, {"fields"}}, {}};
        for (const auto& change : changes->rows) {
            std::string fields;
            for (const auto& field : change.fields)
                fields += (fields.empty() ? "" : ",") + field;
            table.rows.push_back({change.where, change.what,
                std::string{change.kind == Kind::Added ? "added"
                        : change.kind == Kind::Changed ? "changed"
                                                       : "unchanged"},
                fields.empty() ? Cell{} : Cell{std::move(fields)}});
        }
        show(program, table);
        program.err << (m_dryRun ? "Would be added " : "Added ") << changes->count(Kind::Added)
                    << ", changed " << changes->count(Kind::Changed) << ", unchanged "
                    << changes->count(Kind::Unchanged) << ".\n";
        return Exit::Done;
    }

    void setAside(
        Program& program, const CsvRow& header, const std::vector<RejectedRow>& rejected) const
    {
        program.err << rejected.size() << " rows have problems; nothing was imported.\n";
        if (m_dryRun || m_file == "-")
            return;
        const auto file = m_file + ".rejected.csv";
        const auto written = writeFile(file,
            writeRejected(
                header, rejected, [](const Error& error) { return words::sentence(error); }));
        if (written)
            program.err << "They are in " << file << " with what is wrong in each.\n";
        else
            explain(program, written.error());
    }

    std::string m_path, m_what, m_file, m_calendar;
    bool m_dryRun = false;
};

} // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

} // namespace mor::cli
