// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/schedule_commands.h"

#include "cli/session.h"
#include "cli/viewer.h"
#include "core/adherence/read_ledger.h"
#include "core/org/period.h"
#include "exchange/table/spine_tables.h"

namespace mor::cli {

namespace {

constexpr int kWeek = 7;

DayRange weekAround(Day today)
{
    return {mondayOf(today), mondayOf(today) + std::chrono::days{kWeek - 1}};
}

/// Keeps what the person owns or holds.
OccurrenceFilter heldBy(const Filters& filters)
{
    if (filters.who == nullptr && filters.activity.empty())
        return {};
    return [filters](const Schedule& schedule, std::size_t position) {
        const auto& occurrence = schedule.occurrences[position];
        if (!filters.activity.empty() && schedule.activity(occurrence).code != filters.activity)
            return false;
        if (filters.who == nullptr || schedule.owner(occurrence) == filters.who)
            return true;
        const auto holder = appointmentOf(schedule, position).holder;
        return holder != kNone && &schedule.plan->roster.people[holder] == filters.who;
    };
}

/// Keeps of these what the viewer may read.
OccurrenceFilter toldTo(const std::optional<Sight>& sight, const OccurrenceFilter& filter)
{
    if (!sight)
        return filter;
    return [&sight, filter](const Schedule& schedule, std::size_t position) {
        return sight->tells(schedule.key(schedule.occurrences[position]))
            && (!filter || filter(schedule, position));
    };
}

class ScheduleCommand : public Command {
public:
    std::string name() const override { return "schedule"; }
    std::string help() const override { return "Lists what is due and when (this week)"; }
    std::string examples() const override
    {
        return "  mor schedule team.mor\n"
               "  mor schedule team.mor --from monday --to +2w --who m-01 --activity PIPE";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.option(m_from, "--from", "First day of the appointments");
        line.option(m_to, "--to", "Last day of the appointments");
        line.option(m_who, "--who", "Only talks this person holds");
        line.option(m_activity, "--activity", "Only this activity");
        declareAs(line, m_as);
    }
    Exit run(Program& program) override
    {
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto today = program.clock.today();
        const auto days
            = rangeOr(m_from, m_to, today, session->plan->roster.fiscal, weekAround(today));
        if (!days)
            return explain(program, days.error());
        const auto filters = filtersMeant(*session->plan, m_who, m_activity);
        if (!filters)
            return explain(program, filters.error());
        const auto sight = sightFor(program, *session, m_as);
        if (!sight)
            return explain(program, sight.error());
        const auto schedule = expand(session->plan, datesReaching(*days));
        return show(program, scheduleTable(schedule, *days, toldTo(*sight, heldBy(*filters))));
    }

private:
    std::string m_path, m_from, m_to, m_who, m_activity, m_as;
};

class LedgerCommand : public Command {
public:
    std::string name() const override { return "ledger"; }
    std::string help() const override
    {
        return "Lists every occurrence with its state (due this week)";
    }
    std::string examples() const override
    {
        return "  mor ledger team.mor\n"
               "  mor ledger team.mor --from 2026-10-01 --to 2026-10-31 --as-of 2026-11-02";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.option(m_from, "--from", "First due date");
        line.option(m_to, "--to", "Last due date");
        line.option(m_asOf, "--as-of", "The state at the end of this day (today)");
        line.option(m_who, "--who", "Only talks this person holds");
        line.option(m_activity, "--activity", "Only this activity");
        declareAs(line, m_as);
    }
    Exit run(Program& program) override
    {
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto today = program.clock.today();
        const auto days
            = rangeOr(m_from, m_to, today, session->plan->roster.fiscal, weekAround(today));
        if (!days)
            return explain(program, days.error());
        const auto asOf
            = dayOr(m_asOf, {today, session->plan->roster.fiscal}, today, PeriodEnd::Last);
        if (!asOf)
            return explain(program, asOf.error());
        const auto filters = filtersMeant(*session->plan, m_who, m_activity);
        if (!filters)
            return explain(program, filters.error());
        const auto ledger = readLedger(session->plan, session->workspace->practice(), *days, *asOf);
        if (!ledger)
            return explain(program, ledger.error());
        const auto sight = sightFor(program, *session, m_as);
        if (!sight)
            return explain(program, sight.error());
        const auto told = partFor(*sight, *ledger, Share::Told);
        keepLook(
            program, m_path, *sight, DataKind::Talks, peopleIn(*told, Share::Told), "mor ledger");
        return show(program, ledgerTable(*told, heldBy(*filters)));
    }

private:
    std::string m_path, m_from, m_to, m_asOf, m_who, m_activity, m_as;
};

} // namespace

std::unique_ptr<Command> makeScheduleCommand() { return std::make_unique<ScheduleCommand>(); }

std::unique_ptr<Command> makeLedgerCommand() { return std::make_unique<LedgerCommand>(); }

} // namespace mor::cli
