// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/slot_proposal.h"
#include "core/schedule/schedule.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace mor;
using namespace mor::tests;

namespace {

using State = ProposedSlot::State;

const Day kMonday = day(2026, 11, 2);
const DayRange kWeeks{day(2026, 11, 9), day(2027, 1, 31)}; // the twelve that are looked at

class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    /// 0 to n - 1; the same on every machine.
    int below(int n) { return static_cast<int>(m_engine() % static_cast<unsigned>(n)); }

private:
    std::mt19937 m_engine;
};

Activity talk(const std::string& code, const CadenceRule& rule, int minutes)
{
    Activity made = activity(code, "win-rate", rule);
    made.minutes.talk = minutes;
    return made;
}

/// A weekly appointment on the quarter hours of the day.
void addBusy(Plan& plan, const std::string& person, Dice& dice)
{
    const auto weekday = dice.below(5);
    const auto start = static_cast<MinuteOfDay>(8 * 60 + 15 * dice.below(32));
    const auto end = static_cast<MinuteOfDay>(start + 15 * (1 + dice.below(8)));
    for (Day on = kWeeks.first + std::chrono::days{weekday}; on <= kWeeks.last;
         on += std::chrono::days{7})
        plan.roster.busy.push_back({person, on, start, end});
}

/// Overlapping busy times of a person made one.
void mergeBusy(Roster& roster)
{
    normalise(roster);
    std::vector<BusyTime> merged;
    for (const BusyTime& busy : roster.busy) {
        const bool goesOn = !merged.empty() && merged.back().person == busy.person
            && merged.back().day == busy.day && busy.start <= merged.back().end;
        if (goesOn)
            merged.back().end = std::max(merged.back().end, busy.end);
        else
            merged.push_back(busy);
    }
    roster.busy = merged;
}

Plan randomPlan(unsigned seed)
{
    Dice dice(seed);
    OrganisationBuilder builder;
    const int reps = 2 + dice.below(9);
    builder.leader().manager("m-01").reps("m-01", reps);
    for (int rep = 1; rep <= reps; ++rep)
        if (dice.below(2) == 0)
            builder.slot("m-01", (rep < 10 ? "r-00" : "r-0") + std::to_string(rep), "PIPE",
                static_cast<unsigned>(1 + dice.below(6)),
                static_cast<MinuteOfDay>(8 * 60 + 5 * dice.below(110)));
    auto plan = builder
                    .version(day(2026, 1, 1),
                        {talk("PIPE", Weekly{}, 25), talk("ONE", Weekly{2, 0, day(2026, 1, 5)}, 30),
                            talk("DEAL", Monthly{}, 45), mondayForecast(), dailyHuddle()})
                    .build();
    for (const Person& person : plan.roster.people)
        for (int i = dice.below(person.role == Role::Manager ? 12 : 9); i > 0; --i)
            addBusy(plan, person.code, dice);
    mergeBusy(plan.roster);
    return plan;
}

struct Block {
    int start = 0;
    int end = 0;
    std::string key;
};

bool isBusy(const Roster& roster, const std::string& person, Day day, const Block& block)
{
    return std::ranges::any_of(roster.busy, [&](const BusyTime& busy) {
        return busy.person == person && busy.day == day && busy.start < block.end
            && block.start < busy.end;
    });
}

} // namespace

TEST_CASE("Taken proposals put no talk into another one, into a busy time or on a free day",
    "[core][planning]")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        auto plan = randomPlan(seed);
        const auto proposal = proposeWeek(plan, kMonday);
        CHECK(proposal == proposeWeek(plan, kMonday));
        plan.roster = withSlots(plan.roster, proposal);
        std::set<std::pair<std::string, std::string>> unplaced;
        for (const auto& one : proposal.slots)
            if (one.state == State::Unplaced)
                unplaced.emplace(one.slot.person, one.slot.activity);

        const auto schedule = expand(std::make_shared<const Plan>(plan), kWeeks);
        std::map<Day, std::vector<Block>> days;
        for (std::uint32_t at = 0; at < schedule.occurrences.size(); ++at) {
            const auto& occurrence = schedule.occurrences[at];
            const auto* person = schedule.person(occurrence);
            const auto& code = schedule.activity(occurrence).code;
            const auto appointment = appointmentOf(schedule, at);
            if (appointment.start == kNoTime || (person && unplaced.contains({person->code, code})))
                continue;
            const Block block{appointment.start,
                appointment.start + schedule.activity(occurrence).minutes.talk,
                toText(schedule.key(occurrence))};
            days[appointment.day].push_back(block);
            if (!person)
                continue;
            INFO(seed << ": " << toIso(appointment.day) << " " << block.key);
            CHECK(isoWeekday(appointment.day) <= 5);
            CHECK_FALSE(isBusy(plan.roster, "m-01", appointment.day, block));
            CHECK_FALSE(isBusy(plan.roster, person->code, appointment.day, block));
        }
        for (auto& [day, blocks] : days) {
            std::ranges::sort(blocks, {}, &Block::start);
            for (std::size_t i = 1; i < blocks.size(); ++i) {
                INFO(
                    seed << ": " << toIso(day) << " " << blocks[i - 1].key << " " << blocks[i].key);
                CHECK(blocks[i - 1].end <= blocks[i].start);
            }
        }
    }
}
