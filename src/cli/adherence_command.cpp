// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/adherence_command.h"

#include "cli/judged_period.h"
#include "cli/session.h"
#include "cli/viewer.h"
#include "core/access/first_sight.h"
#include "core/access/team_report.h"
#include "core/access/whole_months.h"
#include "core/adherence/measure_counted.h"
#include "core/adherence/read_ledger.h"
#include "core/adherence/read_tallied.h"
#include "core/org/period.h"
#include "exchange/table/spine_tables.h"

namespace mor::cli {

namespace {

/// What is asked, once it is understood.
struct Question {
    Period period;
    DayRange before; ///< the period before, which the page sets beside it
    Day asOf{};
    std::vector<Dimension> by;
    const Person* who = nullptr;
};

class AdherenceCommand : public Command {
public:
    std::string name() const override { return "adherence"; }
    std::string help() const override
    {
        return "Counts, rates and intervals of closed windows (this fiscal quarter)";
    }
    std::string examples() const override
    {
        return "  mor adherence team.mor\n"
               "  mor adherence team.mor --period 2026-Q3 --by manager,week --format json\n"
               "  mor adherence team.mor --period 2026-W41..2026-W44 --as l-01\n"
               "With --as or --who these are the figures of the page Adherence: talks held by the "
               "managers below that person, the longest gap over the weeks shown there, twelve or "
               "more. Without, everything the file holds is counted, also what those above "
               "managers hold.\n"
               "--as operations gets whole fiscal months whose books are closed, by manager, "
               "activity or lever; without --period those of the newest quarter that has some.";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        declareJudged(line, m_period);
        line.option(m_by, "--by", "manager, activity, lever, rep, week or several with commas");
        line.option(m_who, "--who", "Only this manager's team, or the teams below this person");
        line.option(m_asOf, "--as-of", "As it looked at the end of this day (today)");
        declareAs(line, m_as);
    }
    Exit run(Program& program) override
    {
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto sight = sightFor(program, *session, m_as);
        if (!sight)
            return explain(program, sight.error());
        const auto question = asked(*session->plan, program.clock.today(), *sight);
        if (!question)
            return explain(program, question.error());
        const auto figures = figuresOf(program, *session, *sight, *question);
        if (!figures)
            return explain(program, figures.error());
        if (m_period.empty() && *sight && countsByMonth(**sight))
            program.err << "Counts of " << toText(question->period) << ".\n";
        return show(program, figuresTable(*figures, *session->plan));
    }

private:
    Result<Question> asked(const Plan& plan, Day today, const std::optional<Sight>& sight) const
    {
        Question question;
        const auto& fiscal = plan.roster.fiscal;
        const auto asOf = dayOr(m_asOf, {today, fiscal}, today, PeriodEnd::Last);
        if (!asOf)
            return fail(asOf);
        const auto period
            = judgedPeriod(m_period, usualPeriod(sight, plan, *asOf, today), {today, fiscal});
        if (!period)
            return fail(period);
        if (!m_by.empty()) {
            auto by = parseDimensions(m_by);
            if (!by)
                return fail(by);
            question.by = std::move(*by);
        }
        const auto filters = filtersMeant(plan, m_who, {});
        if (!filters)
            return fail(filters);
        question.period = *period;
        question.before = neighbourOf(*period, -1, fiscal).days;
        question.asOf = *asOf;
        question.who = filters->who;
        return question;
    }

    Result<Figures> figuresOf(const Program& program, const Session& session,
        const std::optional<Sight>& sight, const Question& question) const
    {
        const auto& practice = session.workspace->practice();
        if (!sight && !question.who) {
            const auto tallied = readTallied(session.plan, practice, session.workspace->tallies(),
                question.period.days, question.asOf, StepsWanted::Yes);
            return tallied ? measureCounted(*tallied->ledger, tallied->steps, question.by)
                           : Result<Figures>(fail(tallied));
        }
        const auto needed = daysNeeded(question.period.days, question.before);
        const auto steps = practice.nextSteps(keyDatesOf(needed), {});
        if (!steps)
            return fail(steps);
        const auto ledger = readLedger(session.plan, practice, needed, question.asOf);
        if (!ledger)
            return fail(ledger);
        const auto viewer = sight ? sight->viewer() : std::string();
        const TeamQuestion teams{
            question.who ? question.who->code : viewer, viewer, question.period.days};
        const auto report = teamReport(**ledger, {}, teams);
        if (!report.teams.empty())
            return ofTeams(program, session, sight, {*ledger, teams, report, *steps, question.by});
        if (question.who)
            return fail(ErrorKind::Invalid, "access.no_team", {question.who->name});
        return ofTheirOwn(program, session, sight, *steps, question);
    }

    /// What it takes to tell of teams.
    struct Teams {
        std::shared_ptr<const Ledger> ledger;
        const TeamQuestion& question;
        const TeamReport& report;
        const std::vector<NextStep>& steps;
        const std::vector<Dimension>& by;
    };

    Result<Figures> ofTeams(const Program& program, const Session& session,
        const std::optional<Sight>& sight, const Teams& teams) const
    {
        const auto& question = teams.question;
        if (sight)
            if (const auto seen = checkFirstSight(*teams.ledger, &session.workspace->looks(),
                    {question.lead, question.viewer, question.judged});
                !seen)
                return fail(seen);
        std::vector<Seen> seen;
        for (const auto kind : {DataKind::Talks, DataKind::RepNotReached, DataKind::Criteria})
            for (const auto& code : teams.report.managers())
                seen.push_back({code, kind, "mor adherence"});
        keepLooks(program, m_path, sight, seen);
        return mor::figuresOf(teams.report, teams.ledger, question, teams.steps, teams.by);
    }

    /// For who leads no managers: each talk is judged, what they may not see is in no sum.
    Result<Figures> ofTheirOwn(const Program& program, const Session& session,
        const std::optional<Sight>& sight, const std::vector<NextStep>& steps,
        const Question& question) const
    {
        const auto ledger = readLedger(
            session.plan, session.workspace->practice(), question.period.days, question.asOf);
        if (!ledger)
            return fail(ledger);
        const auto figures = figuresFor(sight, *ledger, steps, question.by);
        if (figures)
            keepLook(program, m_path, sight, DataKind::Talks,
                peopleIn(*partFor(sight, *ledger, Share::Counted), Share::Counted),
                "mor adherence");
        return figures;
    }

    std::string m_path, m_period, m_by, m_who, m_asOf, m_as;
};

} // namespace

std::unique_ptr<Command> makeAdherenceCommand() { return std::make_unique<AdherenceCommand>(); }

} // namespace mor::cli
