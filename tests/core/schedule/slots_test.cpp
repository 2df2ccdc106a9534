// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/schedule_lines.h"
#include "support/catch.h"

#include <map>

using namespace mor;
using namespace mor::tests;

namespace {

Activity talk(const std::string& code, const CadenceRule& rule, int minutes)
{
    Activity made = activity(code, "win-rate", rule);
    made.minutes.talk = minutes;
    return made;
}

/// The full frontline rhythm: 12 to 13 hours of talks a week at a span of eight.
OrganisationBuilder fullRhythm(int span)
{
    Activity forecast = mondayForecast();
    forecast.cadence.start = 9 * 60;
    OrganisationBuilder builder;
    builder.leader().manager("m-01").reps("m-01", span);
    builder.version(day(2026, 1, 1),
        {talk("PIPE", Weekly{}, 25), talk("ONE", Weekly{2, 0, day(2026, 1, 5)}, 30),
            talk("DEAL", Monthly{}, 45), talk("CALL", Monthly{}, 30),
            talk("QBR", Quarterly{0, {}, 15}, 60), forecast});
    return builder;
}

struct Block {
    int start = 0;
    int end = 0;
    std::string key;
};

std::map<Day, std::vector<Block>> daysOf(const Schedule& schedule)
{
    std::map<Day, std::vector<Block>> days;
    for (std::size_t at = 0; at < schedule.occurrences.size(); ++at) {
        const Occurrence& occurrence = schedule.occurrences[at];
        const Appointment appointment = appointmentOf(schedule, at);
        days[appointment.day].push_back(
            {appointment.start, appointment.start + schedule.activity(occurrence).minutes.talk,
                toText(schedule.key(occurrence))});
    }
    return days;
}

} // namespace

TEST_CASE("No two talks of a manager overlap in teams of four to thirteen", "[core][schedule]")
{
    for (int span = 4; span <= 13; ++span) {
        const Schedule schedule
            = expand(fullRhythm(span).plan(), {day(2026, 1, 12), day(2026, 12, 31)});

        for (auto& [day, blocks] : daysOf(schedule)) {
            std::ranges::sort(blocks, {}, &Block::start);
            for (std::size_t i = 0; i < blocks.size(); ++i) {
                INFO(span << ": " << toIso(day) << " " << blocks[i].key);
                CHECK(isoWeekday(day) <= 5);
                CHECK(blocks[i].start >= 9 * 60);
                CHECK(blocks[i].end <= 17 * 60);
                CHECK((blocks[i].end <= 12 * 60 || blocks[i].start >= 13 * 60));
                CHECK((i == 0 || blocks[i - 1].end <= blocks[i].start));
            }
        }
    }
}

TEST_CASE("Weekly talks are spread evenly over the days", "[core][schedule]")
{
    const Plan plan = OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .reps("m-01", 10)
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .build();
    std::map<unsigned, int> onWeekday;

    for (const Slot& slot : proposeSlots(plan, day(2026, 11, 2)))
        ++onWeekday[slot.weekday];

    CHECK(onWeekday == std::map<unsigned, int>{{1, 2}, {2, 2}, {3, 2}, {4, 2}, {5, 2}});
}

TEST_CASE("Agreed slots stay, and proposals keep clear of them", "[core][schedule]")
{
    auto builder = fullRhythm(8);
    builder.slot("m-01", "r-003", "PIPE", 2, 9 * 60 + 30);
    const Plan plan = builder.build();

    const std::vector<Slot> slots = proposeSlots(plan, day(2026, 11, 2));

    CHECK(slots.size() == 8 * 5 - 1);
    for (const Slot& slot : slots) {
        INFO(slot.person << " " << slot.activity);
        CHECK_FALSE((slot.person == "r-003" && slot.activity == "PIPE"));
        const int minutes = findActivity(plan.rhythm.versions[0], slot.activity)->minutes.talk;
        const bool overlaps
            = slot.weekday == 2 && slot.start < 9 * 60 + 55 && 9 * 60 + 30 < slot.start + minutes;
        CHECK_FALSE(overlaps);
    }
    const Schedule schedule = expand(builder.plan(), {day(2026, 11, 2), day(2026, 11, 8)});
    const std::uint32_t at = schedule.find(key("PIPE/m-01/r-003/2026-11-06"));
    CHECK(appointmentOf(schedule, at).day == day(2026, 11, 3));
    CHECK(appointmentOf(schedule, at).start == 9 * 60 + 30);
}

TEST_CASE("What is proposed is what the calendar shows", "[core][schedule]")
{
    Plan plan = fullRhythm(8).build();
    const DayRange quarter{day(2026, 10, 1), day(2026, 12, 31)};
    const Schedule before = expand(std::make_shared<const Plan>(plan), quarter);

    plan.roster.slots = proposeSlots(plan, day(2026, 11, 2));
    const Schedule after = expand(std::make_shared<const Plan>(plan), quarter);

    REQUIRE(before.occurrences.size() == after.occurrences.size());
    for (std::size_t at = 0; at < before.occurrences.size(); ++at) {
        CHECK(appointmentOf(before, at).day == appointmentOf(after, at).day);
        CHECK(appointmentOf(before, at).start == appointmentOf(after, at).start);
    }
}

TEST_CASE("A new rep moves nobody's talks", "[core][schedule]")
{
    auto builder = fullRhythm(6);
    const auto before = proposeSlots(builder.build(), day(2026, 11, 2));

    builder.rep("r-000", "m-01").joins("r-000", day(2026, 9, 1));
    auto after = proposeSlots(builder.build(), day(2026, 11, 2));

    std::erase_if(after, [](const Slot& slot) { return slot.person == "r-000"; });
    CHECK(after == before);
}

TEST_CASE("A slot on a holiday moves inside the window", "[core][schedule]")
{
    OrganisationBuilder builder;
    builder.calendar("plain", {{day(2026, 11, 4), "Wednesday"}});
    builder.leader().manager("m-01").reps("m-01", 1).version(day(2026, 1, 1), {weeklyPipe()});
    builder.slot("m-01", "r-001", "PIPE", 3, 600);

    const Schedule schedule = expand(builder.plan(), {day(2026, 11, 2), day(2026, 11, 15)});

    CHECK(appointmentOf(schedule, 0).day == day(2026, 11, 5));
    CHECK(appointmentOf(schedule, 1).day == day(2026, 11, 11));
}
