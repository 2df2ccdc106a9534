// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/observe_command.h"

#include "cli/number_list.h"
#include "cli/session.h"
#include "core/coaching/observation_service.h"
#include "core/org/lookup.h"

#include <ostream>

namespace mor::cli {

namespace {

class ObserveCommand : public Command {
public:
    std::string name() const override { return "observe"; }
    std::string help() const override { return "Says what somebody above saw of a talk"; }
    std::string examples() const override
    {
        return "  mor observe team.mor PIPE/m-01/r-002/2026-11-06 --as l-01 --criteria 1,2,4"
               " --not-seen 3 --strength \"Left room to think\" --try \"Ask before telling\"\n"
               "Criteria in neither list were not met. Said again it replaces what the same "
               "observer said.";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_key, "KEY", "The occurrence's key");
        line.required(m_as, "--as", "The observer");
        line.required(m_criteria, "--criteria", "Numbers of the criteria met: 1,2,4 or none");
        line.option(m_notSeen, "--not-seen", "Numbers of the criteria that could not be seen");
        line.text(m_strength, "--strength", "One thing that worked");
        line.text(m_try, "--try", "One thing to try next");
        line.option(m_on, "--on", "Day it was seen (today)");
        line.option(m_id, "--id", "Identifier that makes a retry safe");
    }
    Exit run(Program& program) override
    {
        const auto session = openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        const auto request = requestOf(program, *session->plan);
        if (!request)
            return explain(program, request.error());
        auto& workspace = *session->workspace;
        ObservationService service(workspace.coaching(), program.clock, program.uuids);
        const auto observed = service.observe(session->plan, *request);
        if (!observed)
            return explain(program, observed.error());
        program.out << toText(observed->observation.id) << '\n';
        return Exit::Done;
    }

private:
    Result<ObservationRequest> requestOf(const Program& program, const Plan& plan) const
    {
        ObservationRequest request;
        const auto key = keyMeant(plan, m_key);
        if (!key)
            return fail(key);
        const auto observer = personMeant(plan.roster, m_as);
        if (!observer)
            return fail(observer);
        const auto met = numbersMeant(m_criteria);
        if (!met)
            return fail(met);
        const auto notSeen = numbersMeant(m_notSeen);
        if (!notSeen)
            return fail(notSeen);
        if (!m_on.empty()) {
            const auto today = program.clock.today();
            const auto on = dayOr(m_on, {today, plan.roster.fiscal}, today, PeriodEnd::None);
            if (!on)
                return fail(on);
            request.observedOn = *on;
        }
        if (!m_id.empty()) {
            const auto id = parseUuid(m_id);
            if (!id)
                return fail(id);
            request.id = *id;
        }
        request.occurrence = *key;
        request.observer = (*observer)->code;
        request.criteriaMet = *met;
        request.notSeen = *notSeen;
        request.strength = m_strength;
        request.tryNext = m_try;
        return request;
    }

    std::string m_path, m_key, m_as, m_criteria, m_notSeen, m_strength, m_try, m_on, m_id;
};

} // namespace

std::unique_ptr<Command> makeObserveCommand() { return std::make_unique<ObserveCommand>(); }

} // namespace mor::cli
