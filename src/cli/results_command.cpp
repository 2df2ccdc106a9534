// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/results_command.h"

#include "cli/results_tables.h"
#include "cli/session.h"
#include "cli/viewer.h"
#include "core/access/whole_months.h"
#include "core/adherence/read_ledger.h"
#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/org/period.h"
#include "core/planning/expectation_report.h"
#include "core/results/lever_moved.h"
#include "core/results/result_repository.h"
#include "core/results/who_sees.h"
#include "exchange/table/lever_table.h"

#include <algorithm>
#include <ostream>
#include <set>

namespace mor::cli {

namespace {

class ResultsCommand : public Command {
public:
    std::string name() const override { return "results"; }
    std::string help() const override
    {
        return "Quota, attainment and forecast calls beside adherence (the newest period)";
    }
    std::string examples() const override
    {
        return "  mor results team.mor\n"
               "  mor results team.mor --period 2026-Q3 --by person --format json\n"
               "  mor results team.mor --calls\n"
               "  mor results team.mor --together PIPE\n"
               "  mor results team.mor --levers\n"
               "Results come in with mor import WS quota FILE. Two things that moved together need"
               " not hang together.";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.option(
            m_period, "--period", "2026-11, 2026-Q3 or FY2027-Q1 (the newest that is over)");
        line.option(m_by, "--by", "team or person (team)");
        line.flag(m_calls, "--calls", "How far forecast calls of past periods were off");
        line.option(m_together, "--together",
            "An activity, or all: whether its talks and their result moved together");
        line.flag(m_levers, "--levers",
            "What became of each lever from the period before, or why that can't be told");
        declareAs(line, m_as);
    }
    Exit run(Program& program) override
    {
        if (!m_by.empty() && m_by != "team" && m_by != "person")
            return misused(program, "Results are told by team or by person.");
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto sight = sightFor(program, *session, m_as);
        if (!sight)
            return explain(program, sight.error());
        m_sight = *sight;
        auto results = session->workspace->results().results();
        auto calls = session->workspace->results().calls();
        if (!results || !calls)
            return explain(program, !results ? results.error() : calls.error());
        if (m_levers)
            return tellLevers(program, *session, std::move(*results), std::move(*calls));
        withhold(*results);
        withhold(*calls);
        keepLook(program, m_path, m_sight, DataKind::Deals, peopleIn(*results), "mor results");
        const ResultBook book(
            std::shared_ptr<const Roster>(session->plan, &session->plan->roster), *results, *calls);
        if (m_calls)
            return tellCalls(program, book);
        if (!m_together.empty())
            return tellTogether(program, *session, book);
        return tellFigures(program, *session, book);
    }

private:
    /// Leaves what the viewer may see.
    template <class Entry>
    void withhold(std::vector<Entry>& entries) const
    {
        if (m_sight)
            std::erase_if(entries, [this](const Entry& entry) { return !sees(entry.person); });
    }

    bool sees(std::string_view person) const
    {
        return !m_sight
            || seesResultsOf(m_sight->roster(), m_sight->viewer(), person, m_sight->today());
    }

    static std::vector<std::string> peopleIn(const std::vector<PeriodResult>& results)
    {
        std::set<std::string> people;
        for (const auto& one : results)
            people.insert(one.person);
        return {people.begin(), people.end()};
    }

    /// The period asked for, else the newest that is over, else the newest.
    Result<DayRange> periodMeantIn(const ResultBook& book, Day today) const
    {
        if (!m_period.empty())
            return parsePeriod(m_period, today, book.roster().fiscal);
        DayRange found = fiscalQuarterOf(book.roster().fiscal, today).days;
        bool isOver = false;
        for (const auto& period : book.periods())
            if (period.last < today || !isOver) {
                found = period;
                isOver = period.last < today;
            }
        return found;
    }

    Exit tellFigures(Program& program, const Session& session, const ResultBook& book)
    {
        const auto today = program.clock.today();
        const auto period = periodMeantIn(book, today);
        if (!period)
            return explain(program, period.error());
        const auto ledger = readLedger(session.plan, session.workspace->practice(), *period, today);
        if (!ledger)
            return explain(program, ledger.error());
        const bool byPerson = m_by == "person";
        const auto talks = talksBy(*ledger, byPerson ? Dimension::Rep : Dimension::Manager);
        if (byPerson) // above a manager a rep's talks are not told; what they attained is
            return show(
                program, personTable(book, *period, talks ? std::optional{*talks} : std::nullopt));
        if (!talks) {
            const auto refused = explain(program, talks.error());
            // What was attained is told all the same; talks of these days are not.
            if (talks.error().code != "access.whole_months")
                return refused;
        }
        const auto told = talks ? std::optional{*talks} : std::nullopt;
        return show(program,
            teamTable(book, *period, told, [this](const Person& lead) { return sees(lead.code); }));
    }

    Result<Talks> talksBy(const std::shared_ptr<const Ledger>& ledger, Dimension dimension) const
    {
        const auto figures = figuresFor(m_sight, ledger, {}, std::vector{dimension});
        if (!figures)
            return fail(figures);
        Talks talks;
        for (const auto& row : figures->rows)
            talks[row.group.front()] = {row.counts.done(), row.counts.expected()};
        return talks;
    }

    Exit tellCalls(Program& program, const ResultBook& book) const
    {
        std::optional<DayRange> only;
        if (!m_period.empty()) {
            const auto period = parsePeriod(m_period, program.clock.today(), book.roster().fiscal);
            if (!period)
                return explain(program, period.error());
            only = *period;
        }
        std::vector<CallMiss> all;
        for (const auto& person : book.roster().people)
            for (const auto& one : callMisses(book, person, program.clock.today()))
                if (!only || one.call->period == *only)
                    all.push_back(one);
        const auto record = callRecord(all);
        std::ranges::stable_sort(all, {}, [](const CallMiss& one) {
            return std::tie(one.call->person, one.call->period, one.call->calledOn);
        });
        const auto exit = show(program, callTable(all, book.roster()));
        if (record.medianMiss)
            program.err << "Half of the calls were off by " << machineShare(*record.medianMiss)
                        << " % or less; " << record.high << " of " << record.high + record.low
                        << " periods were called too high.\n";
        return exit;
    }

    static int machineShare(double value) { return static_cast<int>(value * 100.0 + 0.5); }

    Exit tellTogether(Program& program, const Session& session, const ResultBook& book) const
    {
        if (m_sight && countsByMonth(*m_sight)) {
            const Result<> none{
                fail(ErrorKind::Invalid, "access.no_lag", {inQuotes(m_sight->viewer())})};
            return explain(program, none.error());
        }
        std::string activity;
        if (m_together != "all") {
            const auto meant = activityMeant(session.plan->rhythm, m_together);
            if (!meant)
                return explain(program, meant.error());
            activity = *meant;
        }
        const auto today = program.clock.today();
        const auto days = daysNeeded(book, longestLag());
        const auto history = readHistory(session.plan, session.workspace->practice(),
            {days.first, std::min(days.last, today)}, today);
        if (!history)
            return explain(program, history.error());
        std::vector<const Person*> managers;
        for (const auto& person : book.roster().people)
            if (person.role == Role::Manager && mayBeCompared(person, days))
                managers.push_back(&person);
        const auto question = togetherQuestion(session.plan->rhythm, activity);
        const auto together = movedTogether(question, book, *history, managers);
        const auto exit = show(program, dotTable(together, book.roster()));
        tellFinding(program, together);
        return exit;
    }

    Exit tellLevers(Program& program, const Session& session, std::vector<PeriodResult> results,
        std::vector<ForecastCall> calls)
    {
        const auto& roster = session.plan->roster;
        const auto today = program.clock.today();
        LeverAsk ask{{}, {}, {}, {today, today}, today};
        if (!m_period.empty()) {
            const auto period = parsePeriod(m_period, today, roster.fiscal);
            if (!period)
                return explain(program, period.error());
            ask.judged = *period;
        }
        const auto* sight = m_sight ? &*m_sight : nullptr;
        if (sight && findPerson(roster, sight->viewer()))
            ask.lead = sight->viewer(); // operations see everybody's and lead nobody
        const ResultBook book({session.plan, &roster}, std::move(results), std::move(calls));
        const auto question = leverQuestion(ask, book, session.plan->rhythm, sight);
        keepLook(
            program, m_path, m_sight, DataKind::Deals, codesOf(question.managers), "mor results");
        return show(
            program, leverTable(leversMoved(question, book, session.plan->rhythm), roster.fiscal));
    }

    static std::vector<std::string> codesOf(const std::vector<const Person*>& people)
    {
        std::vector<std::string> codes;
        for (const auto* person : people)
            codes.push_back(person->code);
        return codes;
    }

    bool mayBeCompared(const Person& manager, DayRange days) const
    {
        return !m_sight || teamSight(*m_sight, manager.code, days) == TeamSight::Shown;
    }

    static void tellFinding(Program& program, const Together& together)
    {
        program.err << "Talks are counted " << together.question.lag.days()
                    << " days before the period. " << together.managers
                    << " managers compared with their earlier selves: " << toText(together.finding)
                    << ".\n";
        if (together.finding == TogetherFinding::TooFew)
            program.err << "A figure takes " << kFewestManagers
                        << " managers with two periods each.\n";
        std::string rivals;
        for (const auto rival : rivalExplanations())
            (rivals += rivals.empty() ? "" : ", ") += rival;
        std::ranges::replace(rivals, '-', ' ');
        program.err << "Other explanations: " << rivals << ".\n";
    }

    std::string m_path, m_period, m_by, m_together, m_as;
    std::optional<Sight> m_sight;
    bool m_calls = false;
    bool m_levers = false;
};

} // namespace

std::unique_ptr<Command> makeResultsCommand() { return std::make_unique<ResultsCommand>(); }

} // namespace mor::cli
