// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/word_commands.h"

#include "cli/session.h"
#include "core/org/lookup.h"
#include "core/practice/unplanned_talk_service.h"
#include "core/practice/word_service.h"

#include <ostream>

namespace mor::cli {

namespace {

constexpr int kUsualMinutes = 15;

/// The identifier given, or none.
Result<std::optional<Uuid>> idMeant(const std::string& text)
{
    if (text.empty())
        return std::optional<Uuid>{};
    const auto id = parseUuid(text);
    return id ? Result<std::optional<Uuid>>{*id} : fail(id);
}

Usefulness usefulnessOf(const std::string& word)
{
    if (word == "changed")
        return Usefulness::Changed;
    if (word == "helped")
        return Usefulness::Helped;
    return word == "no" ? Usefulness::No : Usefulness::NotAnswered;
}

class ConfirmCommand : public Command {
public:
    std::string name() const override { return "confirm"; }
    std::string help() const override { return "Gives the other person's word on a talk"; }
    std::string examples() const override
    {
        return "  mor confirm team.mor PIPE/m-01/r-002/2026-11-06 --as r-002 --useful changed\n"
               "  mor confirm team.mor PIPE/m-01/r-002/2026-11-06 --as r-002 --dispute";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_key, "KEY", "The occurrence's key");
        line.required(m_as, "--as", "Who gives their word");
        line.choice(m_useful, "--useful", {"changed", "helped", "no"},
            "Whether it changed what they will do");
        line.flag(m_dispute, "--dispute", "The talk did not take place");
        line.option(m_id, "--id", "Identifier that makes a retry safe");
    }
    Exit run(Program& program) override
    {
        if (m_dispute && !m_useful.empty())
            return misused(program, "Give either --useful or --dispute.");
        const auto id = idMeant(m_id);
        if (!id)
            return explain(program, id.error());
        const auto session = openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        const auto key = keyMeant(*session->plan, m_key);
        if (!key)
            return explain(program, key.error());
        const auto by = personMeant(session->plan->roster, m_as);
        if (!by)
            return explain(program, by.error());
        WordService service(session->workspace->practice(), program.clock, program.uuids);
        const auto given = service.give(session->plan, *key, (*by)->code,
            m_dispute ? Confirmation::Word::Disputed : Confirmation::Word::Confirmed,
            usefulnessOf(m_useful), *id);
        if (!given)
            return explain(program, given.error());
        if (!given->counts)
            program.err << "The books of this talk are closed: the word is kept and changes no "
                           "figure.\n";
        program.out << toText(given->word.id) << '\n';
        return Exit::Done;
    }

private:
    std::string m_path, m_key, m_as, m_useful, m_id;
    bool m_dispute = false;
};

class TalkCommand : public Command {
public:
    std::string name() const override { return "talk"; }
    std::string help() const override { return "Records a talk nobody planned"; }
    std::string examples() const override
    {
        return "  mor talk team.mor --who m-01 --with r-001 --minutes 10 --note \"Why the plant"
               " hesitates\"\n"
               "  mor talk team.mor --who m-01 --with r-002 --activity PIPE --held-on monday";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_who, "--who", "Who held it");
        line.required(m_with, "--with", "The other person");
        line.option(m_activity, "--activity", "The activity it was like");
        line.option(m_heldOn, "--held-on", "Day it was held (today)");
        line.option(m_minutes, "--minutes", "Minutes of conversation (15)");
        line.text(m_note, "--note", "Note shared with the other person");
        line.option(m_id, "--id", "Identifier that makes a retry safe");
    }
    Exit run(Program& program) override
    {
        const auto id = idMeant(m_id);
        if (!id)
            return explain(program, id.error());
        const auto session = openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        auto request = requested(*session->plan, program.clock.today());
        if (!request)
            return explain(program, request.error());
        request->id = *id;
        UnplannedTalkService service(session->workspace->practice(), program.clock, program.uuids);
        const auto recorded = service.record(*session->plan, *request);
        if (!recorded)
            return explain(program, recorded.error());
        program.out << toText(recorded->talk.id) << '\n';
        return Exit::Done;
    }

private:
    Result<UnplannedTalkRequest> requested(const Plan& plan, Day today) const
    {
        const auto filters = filtersMeant(plan, m_who, m_activity);
        if (!filters)
            return fail(filters);
        const auto with = personMeant(plan.roster, m_with);
        if (!with)
            return fail(with);
        const auto heldOn = dayOr(m_heldOn, {today, plan.roster.fiscal}, today, PeriodEnd::None);
        if (!heldOn)
            return fail(heldOn);
        UnplannedTalkRequest request;
        request.owner = filters->who->code;
        request.person = (*with)->code;
        request.activity = filters->activity;
        request.heldOn = *heldOn;
        request.minutes = m_minutes.value_or(kUsualMinutes);
        request.note = m_note;
        return request;
    }

    std::string m_path, m_who, m_with, m_activity, m_heldOn, m_note, m_id;
    std::optional<int> m_minutes;
};

} // namespace

std::unique_ptr<Command> makeConfirmCommand() { return std::make_unique<ConfirmCommand>(); }

std::unique_ptr<Command> makeTalkCommand() { return std::make_unique<TalkCommand>(); }

} // namespace mor::cli
