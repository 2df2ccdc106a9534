// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/export_command.h"

#include "cli/everything.h"
#include "cli/export_presets.h"
#include "cli/files.h"
#include "cli/session.h"
#include "cli/viewer.h"
#include "core/planning/export_rights.h"
#include "exchange/exports/calendar_feeds.h"
#include "exchange/exports/export_document.h"

#include <filesystem>
#include <ostream>

namespace mor::cli {

namespace {

class ExportCommand : public Command {
public:
    std::string name() const override { return "export"; }
    std::string help() const override
    {
        return "Writes schedule, figures, records or rhythm to a file (this fiscal quarter)";
    }
    std::string examples() const override
    {
        return "  mor export team.mor ics team.ics\n"
               "  mor export team.mor ics marta.ics --who m-01 --names --from 2026-Q4\n"
               "  mor export team.mor ics . --per-person --names\n"
               "  mor export team.mor xlsx north.xlsx --who m-01 --team --questions\n"
               "  mor export team.mor ics week.ics --period six-weeks --no-questions\n"
               "  mor export team.mor xlsx figures.xlsx --what adherence\n"
               "  mor export team.mor csv figures.csv --what adherence --by manager,week --bom\n"
               "  mor export team.mor xlsx team.xlsx --as m-01 --period week --keep \"My week\"\n"
               "  mor export team.mor json rhythm.json --what rhythm\n"
               "  mor export team.mor json all.json --what everything\n"
               "A calendar file names nobody unless --names is given, and never holds notes.\n"
               "With --as somebody gets what they may see, no more; without it all that the file "
               "holds.\n"
               "--preset NAME takes what the person of --as kept here or on the page Export, in "
               "this "
               "format.\n"
               "A rhythm as json is for another organisation: mor import WS rhythm FILE.";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_format, "ics|xlsx|csv|json", "The format");
        line.required(
            m_file, "FILE", "The file to write, - for standard output; with --per-person a folder");
        line.options(m_who, "--who",
            "Only this person's talks (adherence: those they hold); may be repeated");
        line.flag(m_request.teams, "--team", "Also everybody below those named");
        line.option(m_from, "--from", "First day");
        line.option(m_to, "--to", "Last day");
        line.choice(m_period, "--period",
            {"week", "next-week", "six-weeks", "month", "fiscal-quarter", "four-weeks",
                "last-month"},
            "Days that are meant anew each time, instead of --from and --to");
        line.choice(m_what, "--what",
            {"schedule", "adherence", "rhythm", "check-offs", "coverage", "ledger", "next-steps",
                "everything"},
            "What to write (schedule)");
        line.option(m_by, "--by", "adherence: manager, activity, lever, rep, week (manager,week)");
        line.flag(
            m_request.names, "--names", "ics: says with whom and about which account or deal");
        line.flag(m_request.questions, "--questions", "xlsx: guide questions beside each talk");
        line.flag(m_noQuestions, "--no-questions", "ics: leaves the guide questions out");
        line.flag(
            m_request.byteOrderMark, "--bom", "csv: with a byte order mark, for spreadsheets");
        line.flag(m_letter, "--letter", "xlsx: prints on Letter instead of A4");
        line.flag(m_request.filePerPerson, "--per-person",
            "A file for each person in the folder FILE; ics: kept up to date for subscribers");
        line.flag(m_request.attendees, "--attendees", "ics: both people with their addresses");
        declareAs(line, m_as);
        line.option(m_preset, "--preset", "What the person of --as kept under this name");
        line.option(m_keep, "--keep", "Keeps this export under a name for the person of --as");
        line.flag(m_private, "--private-notes", "everything: what is private too");
        line.option(m_request.alarmMinutes, "--alarm",
            "ics: reminds so many minutes before; off by default");
    }
    Exit run(Program& program) override
    {
        if (m_private && m_what != "everything")
            return misused(program, "--private-notes goes with --what everything.");
        if (m_what == "everything")
            return everything(program);
        if (const auto refused = checkPreset(program); refused != Exit::Done)
            return refused;
        if (const auto refused = readRequest(program); refused != Exit::Done)
            return refused;
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto sight = sightFor(program, *session, m_as);
        if (!sight)
            return explain(program, sight.error());
        const auto meant = m_preset.empty() ? addPeopleAndDays(program, *session, *sight)
                                            : takePreset(*session, (*sight)->viewer());
        if (!meant)
            return explain(program, meant.error());
        if (*sight)
            if (const auto may = mayExport(**sight, m_request); !may)
                return explain(program, may.error());
        const ExportSource source{session->plan, session->workspace->practice(),
            program.clock.today(), program.clock.now(), *sight, &session->workspace->looks()};
        const auto done
            = m_request.filePerPerson ? writeFolder(program, source) : writeOne(program, source);
        if (!done)
            return explain(program, done.error());
        if (m_keep.empty())
            return Exit::Done;
        const auto kept = keepRequest(m_path, (*sight)->viewer(), m_keep, m_request);
        return kept ? Exit::Done : explain(program, kept.error());
    }

private:
    Exit everything(Program& program) const
    {
        if (m_format != "json" || !m_who.empty() || !m_as.empty() || !m_from.empty()
            || !m_to.empty())
            return misused(program,
                "Everything goes out as json, whole: without --who, --as, --from and --to.");
        return exportEverything(program, m_path, m_file,
            m_private ? Workspace::PrivateNotes::Shown : Workspace::PrivateNotes::Hidden);
    }

    /// A preset says all but the format and whether there is a file for each person.
    Exit checkPreset(Program& program) const
    {
        if (m_as.empty() && !(m_preset.empty() && m_keep.empty()))
            return misused(
                program, "--preset and --keep go with --as: presets belong to a person.");
        if (!m_period.empty() && !(m_from.empty() && m_to.empty()))
            return misused(program, "Give --period, or --from and --to.");
        auto said = m_request;
        said.filePerPerson = false;
        const bool saysMore = said != ExportRequest{} || !m_who.empty() || !m_from.empty()
            || !m_to.empty() || !m_period.empty() || m_what != "schedule" || m_by != kUsualBy
            || m_letter || m_noQuestions || !m_keep.empty();
        return !m_preset.empty() && saysMore
            ? misused(program, "A preset says what, who, which days and how. Leave these out.")
            : Exit::Done;
    }

    Result<> takePreset(const Session& session, const std::string& owner)
    {
        auto kept = keptRequest(session.workspace->exportPresets(), owner, m_preset);
        if (!kept)
            return fail(kept);
        kept->format = m_request.format;
        kept->filePerPerson = m_request.filePerPerson;
        m_request = std::move(*kept);
        return {};
    }

    /// What can be told to be wrong without the workspace.
    Exit readRequest(Program& program)
    {
        const auto format = parseExportFormat(m_format);
        if (!format || *format == ExportFormat::Pdf)
            return misused(program, "The formats are ics, xlsx, csv and json.");
        m_request.format = *format;
        const auto what = parseExportWhat(m_what);
        if (!what)
            return misused(program, what.error());
        m_request.what = *what;
        if (const auto known = allowed(m_request.what, m_request.format); !known)
            return misused(program, known.error());
        if (const auto alarm = m_request.alarmMinutes; alarm && (*alarm < 0 || *alarm > 1440))
            return misused(program, "--alarm takes 0 to 1440 minutes.");
        m_request.paper = m_letter ? ExportPaper::Letter : ExportPaper::A4;
        if (m_request.format == ExportFormat::Calendar)
            m_request.questions = !m_noQuestions;
        return Exit::Done;
    }

    Result<> addPeopleAndDays(
        const Program& program, const Session& session, const std::optional<Sight>& sight)
    {
        const auto today = program.clock.today();
        const auto& plan = *session.plan;
        if (!m_period.empty())
            m_request.period = *parseExportPeriod(m_period);
        const bool isOfFigures = m_request.what == ExportWhat::Adherence;
        const auto days = rangeOr(m_from, m_to, today, plan.roster.fiscal,
            isOfFigures ? usualPeriod(sight, plan, today, today).days
                        : fiscalQuarterOf(plan.roster.fiscal, today).days);
        if (!days)
            return fail(days);
        m_request.days = *days;
        for (const auto& who : m_who) {
            const auto filters = filtersMeant(plan, who, {});
            if (!filters)
                return fail(filters);
            m_request.people.push_back(filters->who->code);
        }
        const auto by = parseDimensions(m_by);
        if (!by)
            return fail(by);
        m_request.by = *by;
        return {};
    }

    Result<> writeOne(Program& program, const ExportSource& source) const
    {
        const auto document = exportDocument(source, m_request);
        if (!document)
            return fail(document);
        keepLooks(program, source, document->tells);
        if (m_file == "-") {
            const auto written = write(*document, [&](std::string_view bytes) -> Result<> {
                program.out << bytes;
                return {};
            });
            return written ? Result<>{} : Result<>(fail(written));
        }
        if (const auto place = checkFolder(m_file); !place)
            return place;
        const auto written = write(*document, std::filesystem::path{m_file});
        if (!written)
            return fail(written);
        if (m_request.format == ExportFormat::Calendar)
            program.err << written->talks << " talks in " << written->events << " events.\n";
        return {};
    }

    /// A file for each person in a folder: calendars that others subscribe to, or one-off files.
    Result<> writeFolder(Program& program, const ExportSource& source) const
    {
        const std::filesystem::path folder{m_file};
        std::error_code failed;
        if (!std::filesystem::is_directory(folder, failed))
            return fail(
                ErrorKind::Invalid, "file.cannot_write", {m_file, "there is no folder " + m_file});
        if (m_request.format == ExportFormat::Calendar) {
            const auto feeds = writeFeeds(source, m_request, folder);
            if (!feeds)
                return fail(feeds);
            keepLooks(program, source, feeds->tells);
            program.err << feeds->calendars << " calendars, " << feeds->changed << " changed.\n";
            return {};
        }
        const auto documents = exportPerPerson(source, m_request);
        if (!documents)
            return fail(documents);
        for (const auto& document : *documents) {
            const auto written = write(document, folder / document.fileName);
            if (!written)
                return fail(written);
            keepLooks(program, source, document.tells);
        }
        program.err << documents->size() << " files.\n";
        return {};
    }

    void keepLooks(
        const Program& program, const ExportSource& source, const std::vector<Seen>& tells) const
    {
        if (tells.empty())
            return;
        std::vector<std::string> about;
        for (const auto& seen : tells)
            about.push_back(seen.about);
        keepLook(program, m_path, source.sight, tells.front().kind, about, "export");
    }

    ExportRequest m_request;
    static constexpr const char* kUsualBy = "manager,week";

    std::string m_path, m_format, m_file, m_from, m_to, m_what = "schedule", m_by = kUsualBy;
    std::string m_period, m_preset, m_keep;
    std::vector<std::string> m_who;
    std::string m_as;
    bool m_letter = false;
    bool m_noQuestions = false;
    bool m_private = false;
};

} // namespace

std::unique_ptr<Command> makeExportCommand() { return std::make_unique<ExportCommand>(); }

} // namespace mor::cli
