// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/calibration_command.h"

#include "cli/number_list.h"
#include "cli/session.h"
#include "core/base/text.h"
#include "core/coaching/calibration_service.h"
#include "core/coaching/calibration_view.h"
#include "core/org/lookup.h"

#include <ostream>

namespace mor::cli {

namespace {

std::string_view textOf(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Alike:
        return "judged alike";
    case Likeness::Differently:
        return "judged differently";
    case Likeness::CannotTell:
        break;
    }
    return "cannot tell";
}

Table listed(const std::vector<RoundView>& rounds)
{
    Table table{{{"round"}, {"activity"}, {"opened_on", ColumnType::Date}, {"opened_by"},
                    {"invited", ColumnType::Integer}, {"judged", ColumnType::Integer}, {"state"},
                    {"ended_on", ColumnType::Date}},
        {}};
    for (const auto& view : rounds)
        table.rows.push_back({toText(view.round.id), view.round.activity, view.round.openedOn,
            view.round.openedBy, static_cast<std::int64_t>(view.round.judges.size()),
            std::int64_t{view.judged}, std::string{view.open() ? "open" : "ended"},
            view.endedOn ? Cell{*view.endedOn} : Cell{}});
    return table;
}

/// By criterion; without a result only the standard. The last row is about all of them.
Table shown(const RoundView& view)
{
    Table table{
        {{"criterion", ColumnType::Integer}, {"text"}, {"met", ColumnType::Integer},
            {"not_met", ColumnType::Integer}, {"not_seen", ColumnType::Integer},
            {"pairs_alike", ColumnType::Integer}, {"pairs", ColumnType::Integer},
            {"share", ColumnType::Share}, {"verdict"}, {"beyond_chance", ColumnType::Decimal, 2}},
        {}};
    for (std::size_t i = 0; i < view.criteria.size(); ++i) {
        std::vector<Cell> row{static_cast<std::int64_t>(i + 1), view.criteria[i]};
        if (view.result) {
            const auto& one = view.result->criteria[i];
            row.insert(row.end(),
                {std::int64_t{one.votes.met}, std::int64_t{one.votes.notMet},
                    std::int64_t{one.votes.notSeen}, std::int64_t{one.pairsAlike},
                    std::int64_t{one.pairs}, one.share(), std::string{textOf(one.likeness())}});
        }
        row.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
    if (view.result) {
        std::vector<Cell> all(table.columns.size());
        all[1] = std::string{"all criteria"};
        if (view.result->meanShare)
            all[7] = *view.result->meanShare;
        if (view.result->beyondChance)
            all[9] = *view.result->beyondChance;
        table.rows.push_back(std::move(all));
    }
    return table;
}

class CalibrationCommand : public Command {
public:
    std::string name() const override { return "calibration"; }
    std::string help() const override { return "Lets several judge one case, each alone"; }
    std::string examples() const override
    {
        return "  mor calibration team.mor list\n"
               "  mor calibration team.mor open --activity PIPE --as l-01 --judges m-01,m-02,l-01"
               " --case \"Three deals stand still, and the talk is about a fourth.\"\n"
               "  mor calibration team.mor judge $(mor calibration team.mor list | sed -n 2p |"
               " cut -f1) --as m-01 --criteria 1,2 --not-seen 5\n"
               "  mor calibration team.mor close $(mor calibration team.mor list | sed -n 2p |"
               " cut -f1) --as l-01\n"
               "  mor calibration team.mor show $(mor calibration team.mor list | sed -n 2p |"
               " cut -f1)\n"
               "While a round is open nobody sees more than how many have judged.";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_verb, "list|show|open|judge|close", "What to do");
        line.optional(m_round, "ROUND", "The round's identifier");
        line.option(m_as, "--as", "Who acts; list and show: only what this person may see");
        line.option(m_activity, "--activity", "open: whose standard is judged");
        line.text(m_case, "--case", "open: what took place, in words");
        line.option(m_judges, "--judges", "open: who is invited, with commas");
        line.option(m_criteria, "--criteria", "judge: numbers of the criteria met, or none");
        line.option(m_notSeen, "--not-seen", "judge: numbers that the case does not tell");
        line.text(m_note, "--note", "judge: what made it hard; shown later without a name");
        line.option(m_id, "--id", "open, judge: identifier that makes a retry safe");
    }
    Exit run(Program& program) override
    {
        const bool reads = m_verb == "list" || m_verb == "show";
        const bool onRound = m_verb == "show" || m_verb == "judge" || m_verb == "close";
        if (!reads && !onRound && m_verb != "open")
            return misused(program, "calibration can list, show, open, judge or close.");
        if (onRound == m_round.empty())
            return misused(program, onRound ? "Name the round." : m_verb + " takes no round.");
        if (!reads && m_as.empty())
            return misused(program, "Say who acts, with --as.");
        const auto session = reads ? openSession(m_path, Workspace::Access::ReadOnly)
                                   : openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        if (const auto read = readWords(*session->plan); !read)
            return explain(program, read.error());
        if (reads)
            return look(program, *session);
        CalibrationService service(session->workspace->coaching(), program.clock, program.uuids);
        if (m_verb == "open")
            return open(program, *session, service);
        return m_verb == "judge" ? judge(program, *session, service)
                                 : close(program, *session, service);
    }

private:
    /// People by whatever they were called, and identifiers.
    Result<> readWords(const Plan& plan)
    {
        if (!m_as.empty()) {
            const auto person = personMeant(plan.roster, m_as);
            if (!person)
                return fail(person);
            m_as = (*person)->code;
        }
        for (const auto& [text, id] : {std::pair{&m_round, &m_roundId}, std::pair{&m_id, &m_ownId}})
            if (!text->empty()) {
                const auto read = parseUuid(*text);
                if (!read)
                    return fail(read);
                *id = *read;
            }
        return {};
    }

    Exit look(Program& program, const Session& session)
    {
        const auto& coaching = session.workspace->coaching();
        const auto today = program.clock.today();
        if (m_verb == "list") {
            const auto rounds = readRounds(*session.plan, coaching, m_as, today);
            return rounds ? show(program, listed(*rounds)) : explain(program, rounds.error());
        }
        const auto view = readRound(*session.plan, coaching, m_as, today, *m_roundId);
        if (!view)
            return explain(program, view.error());
        program.err << view->judged << " of " << view->round.judges.size() << " have judged.";
        if (view->open())
            program.err << " The result shows when the round ends.";
        else if (!view->result)
            program.err << " Too few to show what they said.";
        program.err << '\n';
        return show(program, shown(*view));
    }

    Exit open(Program& program, const Session& session, CalibrationService& service)
    {
        const auto& plan = *session.plan;
        if (m_activity.empty() || m_judges.empty())
            return misused(program, "open needs --activity, --judges and --case.");
        RoundRequest request;
        const auto activity = activityMeant(plan.rhythm, m_activity);
        if (!activity)
            return explain(program, activity.error());
        for (const auto& word : split(m_judges, ',')) {
            const auto judge = personMeant(plan.roster, std::string{trimmed(word)});
            if (!judge)
                return explain(program, judge.error());
            request.judges.push_back((*judge)->code);
        }
        request.activity = *activity;
        request.caseText = m_case;
        request.openedBy = m_as;
        request.id = m_ownId;
        const auto round = service.open(plan, request);
        if (!round)
            return explain(program, round.error());
        program.out << toText(round->id) << '\n';
        return Exit::Done;
    }

    Exit judge(Program& program, const Session& session, CalibrationService& service)
    {
        if (m_criteria.empty())
            return misused(program, "judge needs --criteria, which may be none.");
        const auto met = numbersMeant(m_criteria);
        if (!met)
            return explain(program, met.error());
        const auto notSeen = numbersMeant(m_notSeen);
        if (!notSeen)
            return explain(program, notSeen.error());
        const auto given
            = service.judge(*session.plan, {*m_roundId, m_as, *met, *notSeen, m_note, m_ownId});
        if (!given)
            return explain(program, given.error());
        program.out << toText(given->id) << '\n';
        return Exit::Done;
    }

    Exit close(Program& program, const Session& session, CalibrationService& service)
    {
        const auto closed = service.close(session.plan->roster, *m_roundId, m_as);
        return closed ? Exit::Done : explain(program, closed.error());
    }

    std::string m_path, m_verb, m_round, m_as, m_activity, m_case, m_judges, m_criteria, m_notSeen,
        m_note, m_id;
    std::optional<Uuid> m_roundId, m_ownId;
};

} // namespace

std::unique_ptr<Command> makeCalibrationCommand() { return std::make_unique<CalibrationCommand>(); }

} // namespace mor::cli
