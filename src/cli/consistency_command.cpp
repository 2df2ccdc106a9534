// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/consistency_command.h"

#include "cli/judged_period.h"
#include "cli/session.h"
#include "cli/viewer.h"
#include "core/access/consistency_seen.h"
#include "core/access/team_report.h"
#include "core/adherence/consistency.h"
#include "core/adherence/read_ledger.h"
#include "core/base/text.h"
#include "core/org/period.h"
#include "exchange/table/consistency_table.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <ostream>

namespace mor::cli {

namespace {

/// "Three", as long as they are few.
std::string countWord(int count)
{
    constexpr std::array kWords{"No", "One", "Two", "Three", "Four", "Five", "Six", "Seven"};
    static_assert(kWords.size() == kManagersForStatement);
    return kWords[static_cast<std::size_t>(count)];
}

int hundredths(double share) { return static_cast<int>(std::lround(share * 100)); }

/// "about ±7 points; chance alone gives such a spread in 4 of 100 cases"
std::string sizeOf(const Spread& spread)
{
    const int points = hundredths(spread.tau);
    const int cases = hundredths(spread.pValue);
    return fmt::format("about ±{} {}; chance alone gives such a spread in {} of 100 cases", points,
        points == 1 ? "point" : "points",
        cases == 0 ? std::string("fewer than 1") : std::to_string(cases));
}

std::string beyondChance(const Spread& spread)
{
    return hundredths(spread.tau) == 0 ? "Managers differ no more than chance alone would show."
                                       : "Managers truly differ by " + sizeOf(spread) + '.';
}

/// What is left of a spread where talks of a week are missed together; empty where they are not.
std::string beyondBadWeeks(const Consistency& consistency)
{
    if (hundredths(consistency.badWeeks.rho) == 0 || hundredths(consistency.spread.tau) == 0)
        return {};
    const auto& left = consistency.beyondBadWeeks;
    return hundredths(left.tau) == 0
        ? "Misses come in bad weeks here, and these alone would show it."
        : "Misses come in bad weeks here; beyond these it is " + sizeOf(left) + '.';
}

/// What the spread means, a sentence a line.
void tell(std::ostream& err, const Consistency& consistency)
{
    const auto& spread = consistency.spread;
    if (spread.managers == 0) {
        err << "No talk of these managers was due in a window that is closed.\n";
        return;
    }
    if (spread.managers == 1) {
        err << "One manager alone can't be compared.\n";
        return;
    }
    err << beyondChance(spread) << '\n';
    if (const auto left = beyondBadWeeks(consistency); !left.empty())
        err << left << '\n';
    if (spread.hintOnly())
        err << countWord(spread.managers) << " managers are few, so a hint only.\n";
    err << fmt::format(
        "Equal managers would show a best of about {} % and a worst of about {} %.\n",
        hundredths(consistency.extremes->best), hundredths(consistency.extremes->worst));
}

class ConsistencyCommand : public Command {
public:
    std::string name() const override { return "consistency"; }
    std::string help() const override
    {
        return "How far managers differ beyond chance (this fiscal quarter)";
    }
    std::string examples() const override
    {
        return "  mor consistency team.mor\n"
               "  mor consistency team.mor --period 2026-Q3 --by activity\n"
               "  mor consistency team.mor --period 2026-W41..2026-W44 --as l-01\n"
               "  mor consistency team.mor --activity PIPE --band span=5-8 --band tenure=settled "
               "--format json\n"
               "Managers are in the order of the organisation; nobody is ranked. The period is "
               "compared with the one before it, while it runs only as far. Bands compare like "
               "with like: "
               "span=1-4, "
               "5-8, 9-12 or 13+, tenure=new or settled, player-coach=yes or no, ramping=yes or "
               "no, "
               "calendar=CODE.";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        declareJudged(line, m_period);
        line.option(m_activity, "--activity", "Only this activity (all together)");
        line.choice(m_by, "--by", {"manager", "activity"}, "A line for each of these (manager)");
        line.options(m_bands, "--band", "Only managers of this band; may be repeated");
        line.option(m_asOf, "--as-of", "As it looked at the end of this day (today)");
        declareAs(line, m_as);
    }
    Exit run(Program& program) override
    {
        ConsistencyQuestion question;
        for (const auto& band : m_bands)
            if (const auto added = addBand(question.bands, band); !added)
                return misused(program, added.error());
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto sight = sightFor(program, *session, m_as);
        if (!sight)
            return explain(program, sight.error());
        const auto asked = complete(question, *session->plan, program.clock.today(), *sight);
        if (!asked)
            return explain(program, asked.error());
        const auto answer = *sight
            ? answerTo(program, *session, *sight, question)
            : readConsistency(session->plan, session->workspace->practice(), question);
        if (!answer)
            return explain(program, answer.error());
        return tellAndShow(program, *answer, *session->plan);
    }

private:
    /// Compares the teams that the page Adherence shows to the viewer; to operations all with
    /// counts of four people and more.
    Result<ConsistencyAnswer> answerTo(const Program& program, const Session& session,
        const std::optional<Sight>& sight, ConsistencyQuestion& question) const
    {
        const auto& viewer = sight->viewer();
        question.before = comparedMonths(*sight, question.period, question.before);
        const auto ledger = readLedger(session.plan, session.workspace->practice(),
            daysNeeded(question.period, question.before), question.asOf);
        if (!ledger)
            return fail(ledger);
        const TeamQuestion teams{viewer == kOperations ? std::string() : viewer, viewer,
            question.period, question.bands};
        const auto report = teamReport(**ledger, {}, teams);
        if (report.teams.empty() && !question.bands.empty()
            && !teamReport(**ledger, {}, {teams.lead, viewer, question.period, {}}).teams.empty())
            return fail(ErrorKind::NotFound, "band.nobody_alike");
        if (report.teams.empty())
            return fail(ErrorKind::Invalid, "access.nothing", {inQuotes(viewer)});
        question.managers = report.managers();
        keepLook(program, m_path, sight, DataKind::Talks, *question.managers, "mor consistency");
        return consistencyFor(*sight, *ledger, question);
    }

    Result<> complete(ConsistencyQuestion& question, const Plan& plan, Day today,
        const std::optional<Sight>& sight) const
    {
        const auto& fiscal = plan.roster.fiscal;
        const auto asOf = dayOr(m_asOf, {today, fiscal}, today, PeriodEnd::Last);
        if (!asOf)
            return fail(asOf);
        const auto period
            = judgedPeriod(m_period, usualPeriod(sight, plan, *asOf, today), {today, fiscal});
        if (!period)
            return fail(period);
        const auto filters = filtersMeant(plan, {}, m_activity);
        if (!filters)
            return fail(filters);
        question.period = period->days;
        question.before = neighbourOf(*period, -1, fiscal).days;
        question.asOf = *asOf;
        question.activity = filters->activity;
        return {};
    }

    Exit tellAndShow(Program& program, const ConsistencyAnswer& answer, const Plan& plan) const
    {
        tell(program.err, answer.asked);
        if (m_by != "activity")
            return show(program, consistencyTable(answer.asked, plan));
        std::vector<Consistency> activities;
        for (const auto& each : answer.activities)
            if (answer.asked.activity.empty() || answer.asked.activity == each.activity)
                activities.push_back(each);
        return show(program, spreadTable(activities, answer.asked, plan));
    }

    std::string m_path, m_period, m_activity, m_by, m_asOf, m_as;
    std::vector<std::string> m_bands;
};

} // namespace

std::unique_ptr<Command> makeConsistencyCommand() { return std::make_unique<ConsistencyCommand>(); }

} // namespace mor::cli
