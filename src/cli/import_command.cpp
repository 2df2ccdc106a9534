// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/import_command.h"

#include "cli/busy_import.h"
#include "cli/everything.h"
#include "cli/files.h"
#include "cli/import_words.h"
#include "cli/people_columns.h"
#include "cli/rejected_rows.h"
#include "cli/rhythm_import.h"
#include "cli/session.h"
#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/planning/import_mapping.h"
#include "core/planning/roster_service.h"
#include "core/results/result_service.h"
#include "exchange/atomic_file.h"
#include "exchange/csv/roster_csv.h"
#include "exchange/ics/roster_ics.h"
#include "words/error_text.h"

#include <algorithm>
#include <optional>
#include <ostream>

namespace mor::cli {

namespace {

constexpr std::size_t kMostBytes = 20'000'000;

class ImportCommand : public Command {
public:
    std::string name() const override { return "import"; }
    std::string help() const override
    {
        return "Brings people, calendars, results or a rhythm in from a file, all or nothing";
    }
    std::string examples() const override
    {
        return "  mor import team.mor people people.csv --dry-run\n"
               "  mor import team.mor people people.csv --map payroll\n"
               "  mor import team.mor holidays us-2027.ics --calendar us\n"
               "  mor import team.mor leave leave.csv\n"
               "  mor import team.mor leave away.ics --who r-003\n"
               "  mor import team.mor busy calendar.ics --who m-01\n"
               "  mor import team.mor quota quota.csv --dry-run\n"
               "  mor import team.mor rhythm rhythm.json --dry-run\n"
               "  mor init new.mor && mor import new.mor everything all.json\n"
               "Rows with problems are named and written to FILE.rejected.csv; then nothing is"
               " imported.";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_what, "people|holidays|leave|busy|quota|rhythm|everything",
            "What the file holds; quota: results and forecast calls");
        line.required(m_file, "FILE", "CSV, iCalendar, JSON for a rhythm; - for standard input");
        line.flag(m_dryRun, "--dry-run", "Shows what would change and changes nothing");
        line.option(m_map, "--map",
            "people and quota: reads columns as they are remembered by this name; the first time "
            "remembers"
            " them");
        line.options(m_columns, "--column",
            "with a new --map: what a column becomes, as in \"Vorgesetzter=boss\"; nothing after ="
            " leaves it out");
        line.option(m_calendar, "--calendar", "holidays: the calendar they belong to");
        line.option(m_who, "--who", "busy, and leave from iCalendar: whose it is");
    }
    Exit run(Program& program) override
    {
        if (const auto wrong = wrongOption(); !wrong.empty())
            return misused(program, wrong);
        if (m_what == "rhythm")
            return importRhythm(program, m_path, m_file, m_dryRun);
        if (m_what == "everything")
            return importEverything(program, m_path, m_file);
        if (m_what == "busy")
            return importBusy(program, m_path, m_file, m_who, m_dryRun);
        if (m_what != "people" && m_what != "holidays" && m_what != "leave" && m_what != "quota")
            return misused(program,
                "People, holidays, leave, busy times, quota, a rhythm and everything can be "
                "imported.");
        const auto bytes = readInput(program, m_file, kMostBytes);
        if (!bytes)
            return explain(program, bytes.error());
        const auto session = m_dryRun ? openSession(m_path, Workspace::Access::ReadOnly)
                                      : openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        RosterService service(
            session->workspace->plans(), session->workspace->practice(), program.clock);
        if (m_what == "people")
            return people(program, *session, service, *bytes);
        if (m_what == "quota")
            return results(program, *session, *bytes);
        if (m_what == "leave")
            return leave(program, *session, service, *bytes);
        return holidays(program, *session, service, *bytes);
    }

private:
    using Mode = RosterService::Mode;

    /// What is given and means nothing for this import; empty: all is well.
    std::string wrongOption() const
    {
        if (m_dryRun && m_what == "everything")
            return "Everything comes into an empty workspace, so there is nothing to try: make a "
                   "new one.";
        if (!m_map.empty() && m_what != "people" && m_what != "quota")
            return "Only people and quota come in with --map.";
        if (!m_columns.empty() && m_map.empty())
            return "Name the columns to remember: --column needs --map NAME.";
        if (!m_calendar.empty() && m_what != "holidays")
            return "Only holidays come in with --calendar.";
        if (!m_who.empty() && m_what != "busy" && m_what != "leave")
            return "Only busy times and leave come in with --who.";
        constexpr std::size_t kLongestName = 100;
        const bool oneLine = std::ranges::none_of(
            m_map, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
        if (m_map.size() > kLongestName || !oneLine)
            return "A name for --map has at most 100 bytes, on one line.";
        return {};
    }

    Exit people(
        Program& program, const Session& session, RosterService& service, const std::string& bytes)
    {
        const auto source = inputName(m_file);
        std::optional<ImportMapping> newMapping;
        const auto read = readPeople(session, bytes, {source, m_map, m_columns}, newMapping);
        const auto exit = mappedRows(
            program, session, bytes, read, newMapping, [&](const auto& people, auto mode) {
                return service.importPeople(people, source, mode);
            });
        if (exit == Exit::Done)
            if (const auto told = tellTalksLost(program, session, read->rows); !told)
                explain(program, told.error());
        return exit == Exit::Done ? remember(program, session, newMapping) : exit;
    }

    Exit results(Program& program, const Session& session, const std::string& bytes)
    {
        const auto source = inputName(m_file);
        ResultService service(session.workspace->results(), program.clock);
        std::optional<ImportMapping> newMapping;
        const auto read = readResults(session, bytes, {source, m_map, m_columns}, newMapping);
        const auto exit = mappedRows(
            program, session, bytes, read, newMapping, [&](const auto& results, auto mode) {
                return service.import(results, source, session.plan->roster, mode);
            });
        return exit == Exit::Done ? remember(program, session, newMapping) : exit;
    }

    /// As rows(); a new mapping is kept before, so that nothing has changed if it can't be.
    template <class Row, class Apply>
    Exit mappedRows(Program& program, const Session& session, const std::string& bytes,
        const Result<CsvRows<Row>>& read, const std::optional<ImportMapping>& newMapping,
        const Apply& apply)
    {
        return rows(program, session, bytes, read,
            [&](const auto& all, auto mode) -> Result<RosterChanges> {
                if (mode == Mode::Apply && newMapping)
                    if (const auto kept = session.workspace->importMappings().save(*newMapping);
                        !kept)
                        return fail(kept);
                return apply(all, mode);
            });
    }

    /// Keeps a new mapping also where no row changed anything.
    Exit remember(Program& program, const Session& session,
        const std::optional<ImportMapping>& newMapping) const
    {
        if (m_dryRun || !newMapping)
            return Exit::Done;
        if (const auto saved = session.workspace->importMappings().save(*newMapping); !saved)
            return explain(program, saved.error());
        program.err << "The columns are remembered as " << m_map << ".\n";
        return Exit::Done;
    }

    Exit leave(
        Program& program, const Session& session, RosterService& service, const std::string& bytes)
    {
        const auto source = inputName(m_file);
        const auto apply = [&](const std::vector<LeaveRow>& leave, Mode mode) {
            return service.importLeave(leave, source, mode);
        };
        if (!isCalendarFile(bytes))
            return rows(program, session, bytes, readLeaveCsv(bytes, source), apply);
        if (m_who.empty())
            return misused(program, "Name whose leave it is: --who P.");
        const auto& roster = session.plan->roster;
        const auto person = personMeant(roster, m_who);
        if (!person)
            return explain(program, person.error());
        return importLeaveCalendar(program, session, **person, bytes, m_file, m_dryRun);
    }

    /// Rows of a calendar file, which has no rows to set aside.
    template <class Row>
    static Result<CsvRows<Row>> asRows(const Result<std::vector<Row>>& read)
    {
        if (!read)
            return fail(read);
        CsvRows<Row> all;
        all.rows = *read;
        return all;
    }

    Exit holidays(
        Program& program, const Session& session, RosterService& service, const std::string& bytes)
    {
        const auto source = inputName(m_file);
        const auto& calendars = session.plan->roster.calendars;
        if (m_calendar.empty() && calendars.size() == 1)
            m_calendar = calendars.front().code;
        const auto apply = [&](const std::vector<HolidayRow>& days, Mode mode) {
            return service.importHolidays(days, source, mode);
        };
        if (isCalendarFile(bytes) && m_calendar.empty())
            return misused(program, "Name the calendar these holidays belong to: --calendar CODE.");
        const auto read = isCalendarFile(bytes) ? asRows(readHolidaysIcs(bytes, source, m_calendar))
                                                : readHolidaysCsv(bytes, source, m_calendar);
        const auto exit = rows(program, session, bytes, read, apply);
        if (exit == Exit::Done)
            tellUnusedCalendars(program, session.plan->roster, read->rows);
        return exit;
    }

    template <class Row, class Apply>
    Exit rows(Program& program, const Session& session, const std::string& bytes,
        const Result<CsvRows<Row>>& read, const Apply& apply)
    {
        if (!read)
            return explain(program, read.error());
        using Kind = RosterChange::Kind;
        const bool dry = m_dryRun || !read->rejected.empty();
        auto changes = apply(read->rows, Mode::DryRun);
        if (!dry && changes && changes->count(Kind::Added) + changes->count(Kind::Changed) > 0) {
            const auto copied = session.workspace->copyBeforeImport(program.clock.now());
            if (!copied)
                return explain(program, copied.error());
            changes = apply(read->rows, Mode::Apply);
        }
        auto problems = read->problems().all();
        if (!changes && changes.error().kind != ErrorKind::Input && problems.empty())
            return explain(program, changes.error());
        if (!changes)
            addMore(problems, changes.error().causes, read->rejected);
        if (!problems.empty())
            return refuseRows(program, {m_file, bytes, m_dryRun}, std::move(problems));
        show(program, changesTable(*changes));
        program.err << (m_dryRun ? "Would be added " : "Added ") << changes->count(Kind::Added)
                    << ", changed " << changes->count(Kind::Changed) << ", unchanged "
                    << changes->count(Kind::Unchanged) << ".\n";
        return Exit::Done;
    }

    /// Adds what is wrong with the rows that could be read. Somebody unknown who is named in a row
    /// that could not be read is left out: they may only be unknown because of that.
    static void addMore(std::vector<Error>& problems, const std::vector<Error>& more,
        const std::vector<RejectedRow>& rejected)
    {
        const auto mayCome = [&](const std::string& quotedName) {
            return std::ranges::any_of(rejected, [&](const RejectedRow& one) {
                return std::ranges::any_of(one.row.fields, [&](const std::string& field) {
                    return inQuotes(trimmed(field)) == quotedName;
                });
            });
        };
        for (const auto& problem : more)
            if (problem.code != "person.unknown" || !mayCome(problem.args.front()))
                problems.push_back(problem);
    }

    std::string m_path, m_what, m_file, m_who, m_calendar, m_map;
    std::vector<std::string> m_columns;
    bool m_dryRun = false;
};

} // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

} // namespace mor::cli
