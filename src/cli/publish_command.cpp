// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/publish_command.h"

#include "cli/rehearsal.h"
#include "cli/rhythm_words.h"
#include "cli/session.h"
#include "core/org/lookup.h"
#include "core/planning/closed_books.h"
#include "core/planning/rhythm_service.h"
#include "core/planning/rollout_pace.h"
#include "core/planning/rollout_service.h"

#include <algorithm>
#include <ostream>

namespace mor::cli {

namespace {

class PublishCommand : public Command {
public:
    std::string name() const override { return "publish"; }
    std::string help() const override
    {
        return "Puts the draft of the rhythm, or an older version again, in force from a day";
    }
    std::string examples() const override
    {
        return "  mor publish team.mor --from 2026-11-30 --dry-run\n"
               "  mor publish team.mor --from 2026-11-30 --reason \"Deal coaching joins\"\n"
               "  mor publish team.mor --from 2026-12-07 --again 1\n"
               "Refused, with each reason, while one of the four questions is open.";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_from, "--from", "First day in force");
        line.option(m_reason, "--reason", "One sentence why, for everybody");
        line.option(m_by, "--by", "Who publishes");
        line.option(m_again, "--again",
            "Number of an older version to publish again; draft and shelf stay");
        line.flag(
            m_dryRun, "--dry-run", "Says what differs and what would happen, changes nothing");
    }
    Exit run(Program& program) override
    {
        const auto today = program.clock.today();
        const auto session = m_dryRun ? openSession(m_path, Workspace::Access::ReadOnly)
                                      : openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        const auto from
            = dayOr(m_from, {today, session->plan->roster.fiscal}, today, PeriodEnd::First);
        if (!from)
            return explain(program, from.error());
        if (!m_by.empty()) {
            const auto person = personMeant(session->plan->roster, m_by);
            if (!person)
                return explain(program, person.error());
            m_by = (*person)->code;
        }
        if (m_again && m_reason.empty())
            m_reason = "Version " + std::to_string(*m_again) + " again";
        const auto against = rolloutAgainst(program, *session, *from);
        const auto published
            = m_dryRun ? rehearse(program, *session, *from) : publish(program, *session, *from);
        if (!published)
            return explain(program, published.error());
        if (m_again)
            tellParked(program, *session->plan);
        if (const auto kept = overrule(program, *session, against); !kept)
            return explain(program, kept.error());
        program.err << (m_dryRun ? "Would be version " : "Version ") << published->number
                    << (m_dryRun ? ", in force from " : " is in force from ")
                    << toIso(published->effectiveFrom) << ".\n";
        return Exit::Done;
    }

private:
    Result<RhythmVersion> publish(Program& program, const Session& session, Day from) const
    {
        RhythmService service(
            session.workspace->plans(), session.workspace->practice(), program.clock);
        return m_again ? service.publishAgain(*m_again, from, m_reason, m_by)
                       : service.publish(from, m_reason, m_by);
    }

    /// What the rollout says against publishing the draft. An older version again is no new step.
    std::vector<std::string> rolloutAgainst(
        const Program& program, const Session& session, Day from) const
    {
        const auto& rhythm = session.plan->rhythm;
        const auto pace = paceOf(rhythm, from);
        if (m_again || !pace.asksGate())
            return {};
        std::optional<StageGate> gate;
        const auto today = program.clock.today();
        const DayRange due{rhythm.versions.front().effectiveFrom, today};
        if (const auto records = readRecords(session.workspace->practice()))
            gate = stageGate(settle(std::make_shared<const Schedule>(expand(session.plan, due)),
                                 records->facts, records->confirmations, today),
                today);
        return rolloutLines(pace, gate);
    }

    /// Warns, and keeps that the rollout was overruled where all can read it.
    Result<> overrule(
        Program& program, const Session& session, const std::vector<std::string>& against) const
    {
        if (against.empty())
            return {};
        for (const auto& line : against)
            program.err << "Warning: " << line << '\n';
        if (m_dryRun)
            return {};
        program.err << "It is kept among the rollout's decisions, "
                    << (m_reason.empty() ? "without a reason; give one by --reason.\n"
                                         : "with the reason.\n");
        StageDecision decision;
        decision.stage = RolloutStage::PieceByPiece;
        decision.kind = StageDecision::Kind::GoAhead;
        decision.by = m_by;
        decision.reason = m_reason.empty() ? "No reason was given." : m_reason;
        decision.unmet = against;
        return RolloutService(
            session.workspace->plans(), session.workspace->practice(), program.clock)
            .decide(std::move(decision));
    }

    /// Publishes in memory, after saying what differs.
    Result<RhythmVersion> rehearse(Program& program, const Session& session, Day from) const
    {
        Rehearsal rehearsal(*session.plan, session.stamp);
        RhythmService service(rehearsal, session.workspace->practice(), program.clock);
        if (m_again)
            if (const auto draft = service.startDraftFrom(*m_again, m_by); !draft)
                return fail(draft);
        tell(program, rehearsal.plan(), from);
        return service.publish(from, m_reason, m_by);
    }

    /// What was set aside and is part of the version that comes again.
    void tellParked(Program& program, const Plan& plan) const
    {
        const auto& rhythm = plan.rhythm;
        const auto version = std::ranges::find(rhythm.versions, *m_again, &RhythmVersion::number);
        if (version == rhythm.versions.end())
            return;
        for (const auto& parked : rhythm.parked)
            if (findActivity(*version, parked.activity.code) != nullptr)
                program.err << parkedText(parked, plan.roster)
                            << ". It comes in force again with this version and stays set aside: "
                               "the next draft goes without it.\n";
    }

    static void tell(Program& program, const Plan& plan, Day from)
    {
        const auto& rhythm = plan.rhythm;
        if (!rhythm.draft)
            return;
        const auto* newest = newestVersion(rhythm);
        show(program, differencesTable(differences(newest, *rhythm.draft)));
        const auto today = program.clock.today();
        if (from < today || (newest != nullptr && from < newest->effectiveFrom))
            return;
        for (const auto& line : previewLines(previewOf(plan, from, today), plan))
            program.err << line << '\n';
    }

    std::string m_path, m_from, m_reason, m_by;
    std::optional<int> m_again;
    bool m_dryRun = false;
};

} // namespace

std::unique_ptr<Command> makePublishCommand() { return std::make_unique<PublishCommand>(); }

} // namespace mor::cli
