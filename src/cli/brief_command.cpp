// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/brief_command.h"

#include "cli/session.h"
#include "cli/viewer.h"
#include "core/adherence/monday_brief.h"
#include "core/org/lookup.h"
#include "core/org/period.h"

#include <fmt/format.h>

#include <algorithm>

namespace mor::cli {

namespace {

constexpr int kWeek = 7;
constexpr std::size_t kNamed = 3; ///< people beside one question

Cell textOrNothing(std::string text) { return text.empty() ? Cell{} : Cell{std::move(text)}; }

const char* partOf(BriefTalk::When when)
{
    switch (when) {
    case BriefTalk::When::Timed:
        return "week";
    case BriefTalk::When::Untimed:
        return "no-time";
    case BriefTalk::When::Late:
        return "late";
    }
    return "";
}

/// Writes a brief line by line: what kind of line, when, what, with whom, and what belongs to it.
class BriefTable {
public:
    BriefTable(const MondayBrief& brief, const Roster& roster)
        : m_brief(brief)
        , m_roster(roster)
    {
    }

    Table run()
    {
        addOpening();
        for (const auto& talk : m_brief.talks)
            addTalk(partOf(talk.when), talk);
        for (const auto& question : m_brief.questions)
            addQuestion(question);
        for (const auto& debt : m_brief.debts)
            addDebt("owed", debt);
        for (const auto& gap : m_brief.gaps)
            add("gap", {}, {}, gap.name, nameOf(gap.person),
                fmt::format("{} working days, usually {}", gap.days, gap.usual));
        addGoodToKnow();
        return std::move(m_table);
    }

private:
    std::string nameOf(const std::string& code) const
    {
        const auto* person = findPerson(m_roster, code);
        return person != nullptr ? person->name : code;
    }

    std::string whomOf(const BriefTalk& talk) const
    {
        if (talk.withTeam) {
            const auto* owner = findPerson(m_roster, talk.key.owner);
            return owner != nullptr && !owner->team.empty() ? "Team " + owner->team : "the team";
        }
        const auto name = talk.person.empty() ? std::string() : nameOf(talk.person);
        return talk.subject.empty() ? name
            : name.empty()          ? talk.subject
                                    : name + ", " + talk.subject;
    }

    void add(const char* part, std::optional<Day> day, const std::string& start,
        const std::string& what, const std::string& whom, const std::string& detail,
        const std::string& key = {})
    {
        m_table.rows.push_back({std::string{part}, day ? Cell{*day} : Cell{}, textOrNothing(start),
            what, textOrNothing(whom), textOrNothing(detail), textOrNothing(key)});
    }

    void addTalk(const char* part, const BriefTalk& talk)
    {
        auto detail = std::string{toText(talk.state)};
        if (talk.when == BriefTalk::When::Late)
            detail = fmt::format("late until {}", toIso(talk.lateUntil));
        if (talk.copies > 1)
            detail += fmt::format(", {} times", talk.copies);
        add(part, talk.day,
            talk.when == BriefTalk::When::Timed ? toText(talk.start) : std::string(), talk.activity,
            whomOf(talk), detail, toText(talk.key));
    }

    void addOpening()
    {
        const auto& opening = m_brief.opening;
        if (opening.talk)
            addTalk("first", *opening.talk);
        for (const auto& talk : opening.late)
            addTalk("first", talk);
        if (opening.debt)
            addDebt("first", *opening.debt);
    }

    void addQuestion(const BriefQuestion& question)
    {
        std::vector<std::string> names;
        for (const auto& talk : question.talks)
            if (auto name = whomOf(talk); std::ranges::find(names, name) == names.end())
                names.push_back(std::move(name));
        std::string whom;
        const auto named = std::min(names.size(), kNamed);
        for (std::size_t i = 0; i < named; ++i)
            whom += (i == 0 ? "" : "; ") + names[i];
        if (names.size() > named)
            whom += fmt::format("; and {} more", names.size() - named);
        add("question", {}, {}, question.question, whom, question.talks.front().activity);
    }

    void addDebt(const char* part, const BriefDebt& debt)
    {
        add(part, debt.owed.step.due, {}, debt.owed.step.what,
            debt.to.empty() ? std::string() : nameOf(debt.to),
            fmt::format("{} working {} old{}", debt.age, debt.age == 1 ? "day" : "days",
                debt.overdue ? ", overdue" : ""));
    }

    void addGoodToKnow()
    {
        for (const auto& leave : m_brief.leave)
            add("away", leave.days.first, {},
                leave.kind == LeaveKind::Leave ? "On leave" : "Absent", nameOf(leave.person),
                fmt::format("until {}", toIso(leave.days.last)));
        if (m_brief.holiday)
            add("holiday", m_brief.holiday->day, {}, m_brief.holiday->name, {}, {});
        add("hours", {}, {}, fmt::format("{:.1f} hours", m_brief.hours), {},
            fmt::format("of {:.1f} planned for the rhythm", m_brief.budget));
        if (!m_brief.record)
            return;
        const auto& [days, held, expected, steps] = *m_brief.record;
        const auto weeks = fmt::format("{} to {}", toIso(days.first), toIso(days.last));
        addRecord("held", held, expected, weeks);
        addRecord("steps kept by others", steps.rep.kept, steps.rep.due, weeks);
        addRecord("steps kept by you", steps.manager.kept, steps.manager.due, weeks);
    }

    void addRecord(const char* what, int count, int of, const std::string& weeks)
    {
        add("record", {}, {}, fmt::format("{} of {} {}", count, of, what), {}, weeks);
    }

    const MondayBrief& m_brief;
    const Roster& m_roster;
    Table m_table{
        {{"part"}, {"date", ColumnType::Date}, {"start"}, {"what"}, {"who"}, {"detail"}, {"key"}},
        {}};
};

class BriefCommand : public Command {
public:
    std::string name() const override { return "brief"; }
    std::string help() const override
    {
        return "Lists somebody's week: what comes first, talks, questions, debts, gaps";
    }
    std::string examples() const override
    {
        return "  mor brief team.mor --who m-01\n"
               "  mor brief team.mor --who \"Marta Keller\" --week 2026-W46 --format table";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_who, "--who", "Whose week; the brief is for this person alone");
        line.option(m_week, "--week", "The week, such as 2026-W45 (this one)");
        declareAs(line, m_as);
    }
    Exit run(Program& program) override
    {
        const auto today = program.clock.today();
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto& roster = session->plan->roster;
        const auto period = parsePeriod(m_week.empty() ? "today" : m_week, today, roster.fiscal);
        if (!period)
            return explain(program, period.error());
        if (period->length() > kWeek)
            return misused(program, "--week asks for one week, such as 2026-W45.");
        const auto who = personMeant(roster, m_who);
        if (!who)
            return explain(program, who.error());
        const auto sight = sightFor(program, *session, m_as);
        if (!sight)
            return explain(program, sight.error());
        if (*sight && (*sight)->viewer() != (*who)->code)
            return explain(
                program, {ErrorKind::Invalid, "access.own_brief_only", {(*who)->name}, {}, {}, {}});
        const auto brief = readMondayBrief(
            session->plan, session->workspace->practice(), (*who)->code, period->first, today);
        if (!brief)
            return explain(program, brief.error());
        return show(program, BriefTable(*brief, roster).run());
    }

private:
    std::string m_path, m_who, m_week, m_as;
};

} // namespace

std::unique_ptr<Command> makeBriefCommand() { return std::make_unique<BriefCommand>(); }

} // namespace mor::cli
