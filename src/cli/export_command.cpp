// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/export_command.h"

#include "cli/everything.h"
#include "cli/files.h"
#include "cli/session.h"
#include "cli/viewer.h"
#include "core/access/first_sight.h"
#include "core/adherence/figures.h"
#include "core/adherence/ledger_copy.h"
#include "core/adherence/read_ledger.h"
#include "core/base/text.h"
#include "exchange/atomic_file.h"
#include "exchange/ics/ics_writer.h"
#include "exchange/plan/rhythm_document.h"
#include "exchange/table/spine_tables.h"

#include <algorithm>
#include <ostream>

namespace mor::cli {

namespace {

class ExportCommand : public Command {
public:
    std::string name() const override { return "export"; }
    std::string help() const override
    {
        return "Writes schedule, adherence, rhythm or check-offs to a file (this fiscal quarter)";
    }
    std::string examples() const override
    {
        return "  mor export team.mor ics team.ics\n"
               "  mor export team.mor ics marta.ics --who m-01 --names --from 2026-Q4\n"
               "  mor export team.mor csv figures.csv --what adherence --by manager,week\n"
               "  mor export team.mor json rhythm.json --what rhythm\n"
               "  mor export team.mor json all.json --what everything\n"
               "A calendar file names nobody unless --names is given, and never holds notes.\n"
               "With --as somebody gets what they may see, no more; without it all that the file "
               "holds.\n"
               "A rhythm as json is for another organisation: mor import WS rhythm FILE.";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_format, "ics|csv|json", "The format");
        line.required(m_file, "FILE", "The file to write, - for standard output");
        line.options(m_who, "--who",
            "Only this person's talks (adherence: those they hold); may be repeated");
        line.option(m_from, "--from", "First day");
        line.option(m_to, "--to", "Last day");
        line.choice(m_what, "--what",
            {"schedule", "adherence", "rhythm", "check-offs", "everything"},
            "What to write (schedule)");
        line.option(m_by, "--by", "adherence: manager, activity, lever, rep, week (manager,week)");
        line.flag(m_names, "--names", "ics: says with whom and about which account or deal");
        declareAs(line, m_as);
        line.flag(m_private, "--private-notes", "everything: what is private too");
        line.option(m_alarm, "--alarm", "ics: reminds so many minutes before; off by default");
    }
    Exit run(Program& program) override
    {
        if (m_format != "ics" && m_format != "csv" && m_format != "json")
            return misused(program, "The formats are ics, csv and json.");
        if (m_format == "ics" && m_what != "schedule")
            return misused(program, "A calendar file holds the schedule only.");
        if (m_alarm && (*m_alarm < 0 || *m_alarm > 1440))
            return misused(program, "--alarm takes 0 to 1440 minutes.");
        if (m_private && m_what != "everything")
            return misused(program, "--private-notes goes with --what everything.");
        if (m_what == "everything")
            return everything(program);
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto today = program.clock.today();
        const auto& plan = *session->plan;
        const auto days = rangeOr(m_from, m_to, today, plan.roster.fiscal,
            fiscalQuarterOf(plan.roster.fiscal, today).days);
        if (!days)
            return explain(program, days.error());
        std::vector<std::string> people;
        for (const auto& who : m_who) {
            const auto filters = filtersMeant(plan, who, {});
            if (!filters)
                return explain(program, filters.error());
            people.push_back(filters->who->code);
        }
        auto sight = sightFor(program, *session, m_as);
        if (!sight)
            return explain(program, sight.error());
        m_sight = std::move(*sight);
        const auto done = m_format == "ics" ? calendar(program, *session, *days, people)
                                            : tables(program, *session, *days, people);
        return done ? Exit::Done : explain(program, done.error());
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

    Result<> calendar(Program& program, const Session& session, DayRange days,
        const std::vector<std::string>& people) const
    {
        const auto schedule
            = std::make_shared<const Schedule>(expand(session.plan, datesReaching(days)));
        const auto document = within(documentOf(schedule, {people, m_names}), days);
        look(program, DataKind::Talks, peopleIn(*schedule, m_sight));
        IcsOptions options;
        options.stamp = program.clock.now();
        options.alarmMinutes = m_alarm;
        if (m_file == "-") {
            const auto counts
                = writeIcs(document, options, [&](std::string_view bytes) -> Result<> {
                      program.out << bytes;
                      return {};
                  });
            return counts ? Result<>{} : Result<>(fail(counts));
        }
        if (const auto place = checkFolder(m_file); !place)
            return place;
        auto file = AtomicFile::create(m_file);
        if (!file)
            return fail(file);
        const auto counts = writeIcs(
            document, options, [&](std::string_view bytes) { return file->write(bytes); });
        if (!counts)
            return fail(counts);
        if (const auto committed = file->commit(); !committed)
            return committed;
        program.err << counts->talks << " talks in " << counts->events << " events.\n";
        return {};
    }

    /// The talks whose appointment lies in the range.
    ScheduleDocument within(ScheduleDocument document, DayRange days) const
    {
        document.forEachTalk = [this, all = document.forEachTalk, days](const TalkSink& sink) {
            all([&](const Talk& talk) {
                if (days.contains(talk.day) && isTold(talk))
                    sink(talk);
            });
        };
        return document;
    }

    bool isTold(const Talk& talk) const
    {
        const auto key = parseOccurrenceKey(keyOf(talk));
        return key && tells(m_sight, *key);
    }

    void look(const Program& program, DataKind kind, const std::vector<std::string>& about) const
    {
        keepLook(program, m_path, m_sight, kind, about, "export");
    }

    Result<> tables(Program& program, const Session& session, DayRange days,
        const std::vector<std::string>& people) const
    {
        const auto format = m_format == "csv" ? TableFormat::Csv : TableFormat::Json;
        if (m_what == "rhythm" && m_format == "json")
            return writeOutput(program, m_file, rhythmDocument(session.plan->rhythm));
        const auto table = tableOf(program, session, days, people);
        return table ? writeOutput(program, m_file, written(*table, format)) : fail(table);
    }

    static std::string rhythmDocument(const Rhythm& rhythm)
    {
        RhythmDocument document;
        document.levers = rhythm.levers;
        if (!rhythm.versions.empty())
            document.activities = rhythm.versions.back().activities;
        else if (rhythm.draft)
            document.activities = rhythm.draft->activities;
        return writeRhythmDocument(std::move(document));
    }

    Result<Table> tableOf(Program& program, const Session& session, DayRange days,
        const std::vector<std::string>& people) const
    {
        const auto& practice = session.workspace->practice();
        const auto concerns = [&](const OccurrenceKey& key) {
            return people.empty() || std::ranges::any_of(people, [&](const std::string& code) {
                return key.owner == code || key.counterpart == code;
            });
        };
        const OccurrenceFilter keep = [&](const Schedule& schedule, std::size_t position) {
            const auto key = schedule.key(schedule.occurrences[position]);
            return concerns(key) && tells(m_sight, key);
        };
        if (m_what == "schedule") {
            const auto schedule = expand(session.plan, datesReaching(days));
            look(program, DataKind::Talks, peopleIn(schedule, m_sight));
            return scheduleTable(
                schedule, days, people.empty() && !m_sight ? OccurrenceFilter{} : keep);
        }
        if (m_what == "rhythm")
            return rhythmTable(session.plan->rhythm);
        if (m_what == "check-offs") {
            auto checkOffs = practice.checkOffs(datesReaching(days));
            if (!checkOffs)
                return fail(checkOffs);
            std::erase_if(*checkOffs, [&](const CheckOff& checkOff) {
                return !days.contains(Day{checkOff.fact.heldOn}) || !concerns(checkOff.occurrence);
            });
            keepFor(m_sight, *checkOffs);
            look(program, DataKind::SharedNotes, peopleIn(session.plan->roster, *checkOffs));
            return checkOffsTable(*checkOffs);
        }
        return adherenceTable(program, session, days, people);
    }

    Result<Table> adherenceTable(Program& program, const Session& session, DayRange days,
        const std::vector<std::string>& people) const
    {
        const auto& practice = session.workspace->practice();
        const auto by = parseDimensions(m_by);
        if (!by)
            return fail(by);
        const auto ledger = readLedger(session.plan, practice, days, program.clock.today());
        if (!ledger)
            return fail(ledger);
        const auto steps = practice.nextSteps();
        if (!steps)
            return fail(steps);
        if (const auto may = checkPeople(session, **ledger, people, days); !may)
            return fail(may);
        const auto theirs = heldBy(*ledger, people);
        const auto figures = figuresFor(m_sight, theirs, *steps, *by);
        if (!figures)
            return fail(figures);
        look(program, DataKind::Talks,
            peopleIn(*partFor(m_sight, theirs, Share::Counted), Share::Counted));
        return figuresTable(*figures, *session.plan);
    }

    /// Whether figures about these people alone may be shown to the viewer, if there is one.
    Result<> checkPeople(const Session& session, const Ledger& ledger,
        const std::vector<std::string>& people, DayRange days) const
    {
        if (!m_sight || people.empty())
            return {};
        if (m_sight->indexOf(m_sight->viewer()) == kNone)
            return fail(ErrorKind::Invalid, "access.by_person", {inQuotes(m_sight->viewer())});
        if (people.size() > 1)
            return {};
        return checkFirstSight(
            ledger, &session.workspace->looks(), {people.front(), m_sight->viewer(), days});
    }

    static Table rhythmTable(const Rhythm& rhythm)
    {
        Table table{{{"version"}, {"from", ColumnType::Date}, {"code"}, {"name"}, {"lever"},
                        {"owner"}, {"counterpart"}, {"cadence"}, {"talk", ColumnType::Integer},
                        {"preparation", ColumnType::Integer}, {"standard"}, {"questions"}},
            {}};
        const auto lines = [](const std::vector<std::string>& sentences) {
            std::string text;
            for (const auto& sentence : sentences)
                text += (text.empty() ? "" : "\n") + sentence;
            return text;
        };
        for (const auto& version : rhythm.versions)
            for (const auto& activity : version.activities)
                table.rows.push_back({"v" + std::to_string(version.number), version.effectiveFrom,
                    activity.code, activity.name,
                    activity.levers.empty() ? Cell{} : Cell{activity.levers.front()},
                    std::string{toText(activity.owner)}, std::string{toText(activity.counterpart)},
                    toText(activity.cadence.rule), std::int64_t{activity.minutes.talk},
                    std::int64_t{activity.minutes.preparation}, lines(activity.criteria),
                    lines(activity.questions)});
        return table;
    }

    std::string m_path, m_format, m_file, m_from, m_to, m_what = "schedule", m_by = "manager,week";
    std::vector<std::string> m_who;
    std::string m_as;
    std::optional<Sight> m_sight;
    std::optional<int> m_alarm;
    bool m_names = false;
    bool m_private = false;
};

} // namespace

std::unique_ptr<Command> makeExportCommand() { return std::make_unique<ExportCommand>(); }

} // namespace mor::cli
