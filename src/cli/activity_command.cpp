// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/activity_command.h"

#include "cli/session.h"
#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/planning/rhythm_service.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace mor::cli {

namespace {

constexpr std::array<std::string_view, 4> kQuestions{
    "tied to a lever", "clear standard", "happened and useful", "fits the hours"};

std::string_view verdictText(GateAnswer::Verdict verdict)
{
    switch (verdict) {
    case GateAnswer::Verdict::Open:
        return "open";
    case GateAnswer::Verdict::Clear:
        return "clear";
    case GateAnswer::Verdict::No:
        return "no";
    }
    return {};
}

const std::vector<Activity> kNone;

Cell textOrNothing(const std::string& text) { return text.empty() ? Cell{} : Cell{text}; }

Table gateTable(const Gate& gate)
{
    Table table{{{"question", ColumnType::Integer}, {"asks"}, {"verdict"}, {"object"}, {"note"},
                    {"answered_on", ColumnType::Date}, {"answered_by"}},
        {}};
    for (std::size_t i = 0; i < gate.answers.size(); ++i) {
        const auto& answer = gate.answers[i];
        table.rows.push_back({static_cast<std::int64_t>(i + 1), std::string{kQuestions[i]},
            std::string{verdictText(answer.verdict)}, textOrNothing(answer.object),
            textOrNothing(answer.note), answer.answeredOn ? Cell{*answer.answeredOn} : Cell{},
            textOrNothing(answer.answeredBy)});
    }
    return table;
}

class ActivityCommand : public Command {
public:
    std::string name() const override { return "activity"; }
    std::string help() const override { return "Shows and edits the activities of the rhythm"; }
    std::string examples() const override
    {
        return "  mor activity team.mor list\n"
               "  mor activity team.mor show PIPE\n"
               "  mor activity team.mor edit PIPE --base-version 1 --set talk=20"
               " --set \"cadence=every 2 weeks\"\n"
               "  mor activity team.mor edit PIPE --base-version 1"
               " --set \"expectation=win-rate up 3 within 26 weeks\"\n"
               "  mor activity team.mor gate PIPE\n"
               "  mor activity team.mor gate PIPE --question 4 --verdict no --note \"No hours "
               "left\"\n"
               "A no sets the activity aside with its reason; --verdict open takes it back.";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_verb, "list|show|edit|gate", "What to do");
        line.optional(m_activity, "ID", "Code or name of the activity");
        line.option(m_base, "--base-version", "Version of the activity that the edit is based on");
        line.options(m_set, "--set", "FIELD=VALUE; may be repeated");
        line.option(m_question, "--question", "gate: the question to answer, 1 to 4");
        line.choice(m_verdict, "--verdict", {"open", "clear", "no"}, "gate: the answer");
        line.text(m_note, "--note", "gate: why; a no needs it");
        line.option(m_by, "--by", "Who acts");
    }
    Exit run(Program& program) override
    {
        const bool list = m_verb == "list";
        if (!list && m_verb != "show" && m_verb != "edit" && m_verb != "gate")
            return misused(program, "activity can list, show, edit or gate.");
        if (list != m_activity.empty())
            return misused(program, list ? "list takes no activity." : "Name the activity.");
        const bool writes = m_verb == "edit" || m_question.has_value();
        const auto session = writes ? openToChange(program, m_path)
                                    : openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto& rhythm = session->plan->rhythm;
        const auto* version = rhythm.draft ? &*rhythm.draft
            : rhythm.versions.empty()      ? nullptr
                                           : &rhythm.versions.back();
        if (list)
            return show(program, listed(version, rhythm.parked));
        const auto code = activityMeant(rhythm, m_activity);
        if (!code)
            return explain(program, code.error());
        if (!m_by.empty()) {
            const auto person = personMeant(session->plan->roster, m_by);
            if (!person)
                return explain(program, person.error());
            m_by = (*person)->code;
        }
        RhythmService service(
            session->workspace->plans(), session->workspace->practice(), program.clock);
        const auto* activity = version != nullptr ? findActivity(*version, *code) : nullptr;
        const auto* parked = activity == nullptr ? parkedOf(rhythm, *code) : nullptr;
        if (parked != nullptr && m_verb != "show")
            return onShelf(program, service, *parked);
        if (m_verb == "edit")
            return edit(program, service, *code);
        if (m_verb == "gate")
            return gate(program, service, *code);
        if (parked != nullptr)
            return show(program, shown(parked->activity));
        if (activity == nullptr)
            return explain(program,
                Error{ErrorKind::NotFound, "activity.unknown", {quotedCode(*code)}, {}, {}, {}});
        return show(program, shown(*activity));
    }

private:
    static std::string quotedCode(const std::string& code) { return inQuotes(code); }

    static const ParkedActivity* parkedOf(const Rhythm& rhythm, const std::string& code)
    {
        const auto found = std::ranges::find(rhythm.parked, code,
            [](const ParkedActivity& one) -> const std::string& { return one.activity.code; });
        return found != rhythm.parked.end() ? &*found : nullptr;
    }

    static std::vector<Cell> rowOf(
        const Activity& activity, const std::string& rhythm, const std::string& gate)
    {
        return {activity.code, activity.name, std::int64_t{activity.version}, rhythm,
            activity.levers.empty() ? Cell{} : Cell{activity.levers.front()},
            std::string{toText(activity.owner)}, std::string{toText(activity.counterpart)},
            toText(activity.cadence.rule), std::int64_t{activity.minutes.talk},
            std::int64_t{activity.minutes.preparation}, gate, Cell{}};
    }

    static Table listed(const RhythmVersion* version, const std::vector<ParkedActivity>& shelf)
    {
        Table table{{{"code"}, {"name"}, {"version", ColumnType::Integer}, {"rhythm"}, {"lever"},
                        {"owner"}, {"counterpart"}, {"cadence"}, {"talk", ColumnType::Integer},
                        {"preparation", ColumnType::Integer}, {"gate"}, {"parked_because"}},
            {}};
        const auto label = version == nullptr ? std::string{}
            : version->isDraft()              ? std::string{"draft"}
                                              : "v" + std::to_string(version->number);
        for (const auto& activity : version != nullptr ? version->activities : kNone) {
            const auto gate = std::ranges::find(version->gates, activity.code, &Gate::activity);
            const bool passed = gate != version->gates.end() && gate->passed();
            table.rows.push_back(rowOf(activity, label, passed ? "passed" : "open"));
        }
        for (const auto& parked : shelf) {
            table.rows.push_back(rowOf(parked.activity, "parked",
                parked.question == 0 ? "set aside" : "no to " + std::to_string(parked.question)));
            table.rows.back().back() = textOrNothing(parked.reason);
        }
        return table;
    }

    static Table shown(const Activity& activity)
    {
        Table table{{{"field"}, {"value"}}, {}};
        table.rows.push_back({std::string{"code"}, activity.code});
        table.rows.push_back({std::string{"version"}, std::to_string(activity.version)});
        for (const auto field : activityFields())
            table.rows.push_back({std::string{field}, textOrNothing(fieldText(activity, field))});
        return table;
    }

    Exit edit(Program& program, RhythmService& service, const std::string& code)
    {
        if (!m_base || m_set.empty())
            return misused(program,
                "An edit needs --base-version (see mor activity WS show ID) and at least one "
                "--set.");
        std::vector<FieldChange> changes;
        for (const auto& text : m_set) {
            const auto equals = text.find('=');
            if (equals == std::string::npos)
                return misused(program, "--set takes FIELD=VALUE.");
            changes.push_back({text.substr(0, equals), text.substr(equals + 1)});
        }
        const auto edited = service.edit(code, *m_base, changes, m_by);
        if (!edited)
            return explain(program, edited.error());
        return show(program, shown(*edited));
    }

    /// What was set aside can only be looked at or, by opening its question, taken back.
    Exit onShelf(Program& program, RhythmService& service, const ParkedActivity& parked)
    {
        const auto& code = parked.activity.code;
        if (m_verb == "gate" && m_question && m_verdict == "open") {
            if (const auto back = service.bringBack(code, m_by); !back)
                return explain(program, back.error());
            program.err << code << " is in the draft again.\n";
            const auto gate = service.gate(code);
            return gate ? show(program, gateTable(*gate)) : explain(program, gate.error());
        }
        program.err << code << " was set aside on " << toIso(parked.parkedOn) << ": "
                    << parked.reason << "\nTake it back first: mor activity " << m_path << " gate "
                    << code << " --question " << std::max(parked.question, 1)
                    << " --verdict open.\n";
        return Exit::Refused;
    }

    Exit gate(Program& program, RhythmService& service, const std::string& code)
    {
        if (m_question.has_value() != !m_verdict.empty())
            return misused(program, "An answer needs both --question and --verdict.");
        const auto verdict = m_verdict == "clear" ? GateAnswer::Verdict::Clear
            : m_verdict == "no"                   ? GateAnswer::Verdict::No
                                                  : GateAnswer::Verdict::Open;
        const auto gate = m_question ? service.answer(code, *m_question, verdict, m_note, m_by)
                                     : service.gate(code);
        if (gate && m_question && verdict == GateAnswer::Verdict::No)
            program.err << code << " is set aside: it left the draft, and publishing goes without "
                        << "it. --verdict open takes it back.\n";
        return gate ? show(program, gateTable(*gate)) : explain(program, gate.error());
    }

    std::string m_path, m_verb, m_activity, m_verdict, m_note, m_by;
    std::optional<int> m_base, m_question;
    std::vector<std::string> m_set;
};

} // namespace

std::unique_ptr<Command> makeActivityCommand() { return std::make_unique<ActivityCommand>(); }

} // namespace mor::cli
