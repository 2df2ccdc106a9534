// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/records.h"
#include "demo/texts.h"

#include <string_view>

namespace mor::demo {

using std::chrono::days;
using std::chrono::hours;

std::vector<UnplannedTalk> writeUnplannedTalks(const World& world)
{
    std::vector<UnplannedTalk> talks;
    const auto& roster = world.schedule.plan->roster;
    for (const Seat& seat : world.organisation.reps) {
        const Seat& boss = world.organisation.managers[seat.team];
        for (const Tenure& rep : seat.tenures) {
            Random random{mixed(mixed(world.request.seed, "unplanned"), rep.person)};
            for (Day day = world.organisation.start; day <= world.request.today;
                 day += days{random.between(90, 240)}) {
                const Tenure& manager = boss.tenures.back();
                const bool met = day > world.organisation.start && manager.covers(day)
                    && world.presence.works(rep.person, day)
                    && world.presence.works(manager.person, day);
                if (!met)
                    continue;
                UnplannedTalk talk;
                talk.id = makeId(random.next(), Instant{day} + hours{16});
                talk.owner = roster.people[manager.person].code;
                talk.person = roster.people[rep.person].code;
                talk.heldOn = talk.recordedOn = day;
                talk.minutes = static_cast<std::uint16_t>(random.between(2, 6) * 5);
                const auto [first, count] = world.deals.byPerson[rep.person];
                const std::string_view deal = count == 0
                    ? std::string_view{"a small deal"}
                    : std::string_view{roster.subjects[first + random.below(count)].name};
                talk.note = unplannedNote(
                    {firstName(roster.people[rep.person].name), deal, deal}, random);
                talks.push_back(std::move(talk));
            }
        }
    }
    return talks;
}

} // namespace mor::demo
