// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/import_command.h"

#include "cli/busy_import.h"
#include "cli/everything.h"
#include "cli/files.h"
#include "cli/import_list.h"
#include "cli/import_records.h"
#include "cli/import_roster.h"
#include "cli/rhythm_import.h"

#include <algorithm>
#include <array>

namespace mor::cli {

namespace {

constexpr std::size_t kMostBytes = 20'000'000;

class ImportCommand : public Command {
public:
    std::string name() const override { return "import"; }
    std::string help() const override
    {
        return "Brings people, calendars, results, deals, old check-offs or a rhythm in from a"
               " file, all or nothing; takes an import back";
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
               "  mor import team.mor deals report.csv --owners-by-name --as-of 2026-11-02\n"
               "  mor import team.mor check-offs old.csv --dry-run\n"
               "  mor import team.mor rhythm rhythm.json --dry-run\n"
               "  mor init new.mor && mor import new.mor everything all.json\n"
               "  mor import team.mor list\n"
               "  mor import team.mor undo last --dry-run\n"
               "Rows with problems are named and written to FILE.rejected.csv; then nothing is"
               " imported.";
    }
    void declare(CommandLine& line) override
    {
        auto& request = m_request;
        line.required(request.path, "WS", "The workspace");
        line.required(request.what,
            "people|holidays|leave|busy|quota|deals|check-offs|rhythm|everything|list|undo",
            "What the file holds; quota: results and forecast calls. list: the imports so far;"
            " undo: takes one back");
        line.optional(request.file, "FILE",
            "CSV, iCalendar, JSON for a rhythm; - for standard input. undo: the import, as list"
            " names it, or last");
        line.flag(request.dryRun, "--dry-run", "Shows what would change and changes nothing");
        line.option(request.map, "--map",
            "people, holidays, leave, quota, deals and check-offs: reads columns as they are"
            " remembered by this name; the first time remembers them");
        line.options(request.columns, "--column",
            "with a new --map: what a column becomes, as in \"Vorgesetzter=boss\"; nothing after ="
            " leaves it out");
        line.choice(request.dates, "--dates", {"day-first", "month-first"},
            "deals and check-offs: how 03/04/2026 is meant where no other date tells");
        line.option(request.asOf, "--as-of", "deals: the day the file tells of; today");
        line.options(request.owners, "--owner",
            "deals: who an owner is, as in \"Ana Ruiz=r-003\"; nothing after = keeps the text");
        line.flag(request.ownersByName, "--owners-by-name",
            "deals: a full name that only one person has is enough");
        line.flag(request.keepOwners, "--keep-unknown-owners",
            "deals: an owner who is nobody of the roster stays a text");
        line.option(request.calendar, "--calendar", "holidays: the calendar they belong to");
        line.option(request.who, "--who", "busy, and leave from iCalendar: whose it is");
    }
    Exit run(Program& program) override
    {
        const auto& request = m_request;
        if (const auto wrong = wrongOption(); !wrong.empty())
            return misused(program, wrong);
        if (request.what == "list")
            return listImports(program, request);
        if (request.what == "undo")
            return undoImport(program, request);
        if (request.what == "rhythm")
            return importRhythm(program, request.path, request.file, request.dryRun);
        if (request.what == "everything")
            return importEverything(program, request.path, request.file);
        if (request.what == "busy")
            return importBusy(program, request.path, request.file, request.who, request.dryRun);
        const auto bytes = readInput(program, request.file, kMostBytes);
        if (!bytes)
            return explain(program, bytes.error());
        const auto session = request.dryRun ? openSession(request.path, Workspace::Access::ReadOnly)
                                            : openToChange(program, request.path);
        if (!session)
            return explain(program, session.error());
        return importInto(program, {request, *session, *bytes});
    }

private:
    static Exit importInto(Program& program, const ImportOf& import)
    {
        const auto& what = import.request.what;
        if (what == "people")
            return importPeople(program, import);
        if (what == "quota")
            return importResults(program, import);
        if (what == "deals")
            return importDeals(program, import);
        if (what == "check-offs")
            return importCheckOffs(program, import);
        return what == "leave" ? importLeave(program, import) : importHolidays(program, import);
    }

    bool isOneOf(std::initializer_list<std::string_view> words) const
    {
        return std::ranges::find(words, m_request.what) != words.end();
    }

    /// What is missing, or given and means nothing for this import; empty: all is well.
    std::string wrongOption() const
    {
        const auto& request = m_request;
        if (!isOneOf({"people", "holidays", "leave", "busy", "quota", "deals", "check-offs",
                "rhythm", "everything", "list", "undo"}))
            return "People, holidays, leave, busy times, quota, deals, check-offs, a rhythm and"
                   " everything can be imported; list shows imports, undo takes one back.";
        if (request.dryRun && request.what == "everything")
            return "Everything comes into an empty workspace, so there is nothing to try: make a "
                   "new one.";
        if (request.what == "list" && !request.file.empty())
            return "mor import WS list takes nothing more.";
        if (request.what == "undo" && request.file.empty())
            return "Name the import to take back, as mor import WS list shows it, or last.";
        if (request.what != "list" && request.file.empty())
            return "Name the file to import.";
        if (!request.map.empty()
            && !isOneOf({"people", "holidays", "leave", "quota", "deals", "check-offs"}))
            return "Only people, holidays, leave, quota, deals and check-offs come in with --map.";
        if (!request.columns.empty() && request.map.empty())
            return "Name the columns to remember: --column needs --map NAME.";
        if (!request.dates.empty() && !isOneOf({"deals", "check-offs"}))
            return "Only deals and check-offs come in with --dates.";
        if (!request.calendar.empty() && request.what != "holidays")
            return "Only holidays come in with --calendar.";
        if (!request.who.empty() && !isOneOf({"busy", "leave"}))
            return "Only busy times and leave come in with --who.";
        const bool saysOwners
            = !request.owners.empty() || request.ownersByName || request.keepOwners;
        if ((saysOwners || !request.asOf.empty()) && request.what != "deals")
            return "Only deals come in with --as-of and what is said of owners.";
        return wrongName();
    }

    std::string wrongName() const
    {
        constexpr std::size_t kLongestName = 100;
        const auto& map = m_request.map;
        const bool oneLine = std::ranges::none_of(
            map, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
        return map.size() > kLongestName || !oneLine
            ? "A name for --map has at most 100 bytes, on one line."
            : "";
    }

    ImportRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

} // namespace mor::cli
