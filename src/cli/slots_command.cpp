// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/slots_command.h"

#include "cli/session.h"
#include "core/base/number_text.h"
#include "core/org/lookup.h"
#include "core/planning/roster_service.h"
#include "core/planning/slot_proposal.h"

#include <array>
#include <ostream>

namespace mor::cli {

namespace {

using State = ProposedSlot::State;

constexpr std::array kWeekdays{
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

std::string_view wordOf(State state)
{
    constexpr std::array<std::string_view, 4> words{"no room", "moved", "new", "kept"};
    return words[static_cast<std::size_t>(state)];
}

std::string nameOf(const Roster& roster, const std::string& code)
{
    const Person* person = findPerson(roster, code);
    return person ? person->name : code;
}

/// "Tuesday 10:00".
std::string placeWords(const Slot& slot)
{
    const auto time = toText(slot.start);
    return std::string(kWeekdays[slot.weekday - 1]) + (time.empty() ? "" : " " + time);
}

std::string clashWords(const Roster& roster, const SlotClash& clash, const Slot& before)
{
    const auto name = nameOf(roster, clash.person);
    switch (clash.kind) {
    case SlotClash::Kind::NoTime:
        return "no time was agreed";
    case SlotClash::Kind::NotAWorkday:
        return name + " does not work on " + kWeekdays[before.weekday - 1] + "s";
    case SlotClash::Kind::Busy:
        return name + " is busy then again and again";
    case SlotClash::Kind::OtherTalk:
        return name + " has " + clash.activity + " then";
    }
    return {};
}

std::string hours(double value) { return decimalText(value, 1) + " h"; }

std::string noRoomWords(const Roster& roster, const NoRoom& why, const Slot& slot)
{
    const auto owner = nameOf(roster, slot.manager);
    const auto person = nameOf(roster, slot.person);
    if (why.weekdays == 0)
        return owner + " and " + person + " share no working day";
    return "no " + std::to_string(why.minutesNeeded) + " minutes in a row: of " + hours(why.open)
        + " a week " + owner + " has " + hours(why.talksOfOwner) + " of talks and is busy for "
        + hours(why.busyOfOwner) + ", " + person + " has " + hours(why.talksOfPerson)
        + " and is busy for " + hours(why.busyOfPerson) + "; the longest gap is "
        + std::to_string(why.longestFree) + " minutes";
}

std::string whyWords(const Roster& roster, const ProposedSlot& proposed)
{
    std::string words;
    if (proposed.clash && proposed.before)
        words = clashWords(roster, *proposed.clash, *proposed.before);
    if (proposed.noRoom)
        words += (words.empty() ? "" : "; ") + noRoomWords(roster, *proposed.noRoom, proposed.slot);
    return words;
}

Table tableOf(const Roster& roster, const SlotProposal& proposal)
{
    Table table{{{"manager"}, {"person"}, {"activity"}, {"weekday"}, {"start"},
                    {"week", ColumnType::Integer}, {"change"}, {"was"}, {"why"}, {"person_name"}},
        {}};
    for (const auto& proposed : proposal.slots) {
        const auto& slot = proposed.slot;
        const bool stands = slot.start != kNoTime;
        const auto why = whyWords(roster, proposed);
        table.rows.push_back({slot.manager, slot.person, slot.activity,
            stands ? Cell{std::string(kWeekdays[slot.weekday - 1])} : Cell{},
            stands ? Cell{toText(slot.start)} : Cell{}, std::int64_t{slot.week} + 1,
            std::string(wordOf(proposed.state)),
            proposed.state == State::Moved ? Cell{placeWords(*proposed.before)} : Cell{},
            why.empty() ? Cell{} : Cell{why}, nameOf(roster, slot.person)});
    }
    return table;
}

class SlotsCommand : public Command {
public:
    std::string name() const override { return "slots"; }
    std::string help() const override
    {
        return "Proposes a weekly plan for the talks held person by person, and takes it";
    }
    std::string examples() const override
    {
        return "  mor slots team.mor --who m-01\n"
               "  mor slots team.mor --who m-01 --take";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.option(m_who, "--who", "Whose week (everybody's)");
        line.flag(m_take, "--take", "Agrees what is new or moved");
    }
    Exit run(Program& program) override
    {
        const auto session = m_take ? openToChange(program, m_path)
                                    : openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const Plan& plan = *session->plan;
        const auto today = program.clock.today();
        SlotProposal proposal;
        if (m_who.empty()) {
            proposal = proposeWeek(plan, today);
        } else {
            const auto who = personMeant(plan.roster, m_who);
            if (!who)
                return explain(program, who.error());
            proposal = proposeWeek(plan, today, **who);
        }
        if (m_take && proposal.changesAnything()) {
            RosterService service(
                session->workspace->plans(), session->workspace->practice(), program.clock);
            const auto saved = service.save(withSlots(plan.roster, proposal), session->stamp);
            if (!saved)
                return explain(program, saved.error());
        }
        show(program, tableOf(plan.roster, proposal));
        sayCounts(program, proposal);
        return Exit::Done;
    }

private:
    void sayCounts(Program& program, const SlotProposal& proposal) const
    {
        program.err << "New " << proposal.count(State::New) << ", moved "
                    << proposal.count(State::Moved) << ", kept " << proposal.count(State::Kept)
                    << ", without room " << proposal.count(State::Unplaced) << '.';
        if (!proposal.changesAnything())
            program.err << " There is nothing to take.";
        else
            program.err << (m_take ? " Taken." : " Nothing is changed before --take.");
        program.err << '\n';
    }

    std::string m_path, m_who;
    bool m_take = false;
};

} // namespace

std::unique_ptr<Command> makeSlotsCommand() { return std::make_unique<SlotsCommand>(); }

} // namespace mor::cli
