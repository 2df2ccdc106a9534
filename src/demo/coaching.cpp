// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/coaching.h"

#include "core/org/lookup.h"
#include "demo/random.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>

namespace mor::demo {

namespace {

using std::chrono::days;
using std::chrono::hours;

constexpr int kMonths = 3;
constexpr int kDaysOfMonth = 28;
constexpr std::string_view kActivity = "PIPE"; ///< the talk that every rhythm of the demo has
constexpr double kSeesTheSame = 0.8;
constexpr double kSeesNothing = 0.06;
constexpr double kWritesNote = 0.4;
/// How surely a judge says of a criterion what most say; the third is worded loosely.
constexpr std::array<double, 8> kSure{0.97, 0.9, 0.5, 0.95, 0.8, 0.9, 0.9, 0.9};
constexpr std::array<bool, 8> kMet{true, true, true, false, true, false, true, false};

constexpr std::array<std::string_view, 6> kStrengths{
    "Let the silence stand until the rep had found the reason alone",
    "Asked for the buyer's own date before talking about the price",
    "Took the stuck deal first, not the nice one",
    "Summed up what was agreed and had the rep say it once more",
    "Praised one sentence of the rep's call, word for word",
    "Came prepared and had the record open, not the forecast",
};
constexpr std::array<std::string_view, 6> kToTry{
    "Ask one more question before giving advice",
    "Name the cause of the stuck deal together, and write it down",
    "Stop at two deals and end each with a day in the calendar",
    "Have the rep judge the talk first",
    "Leave the forecast out; it took ten of the minutes",
    "Practise the opening aloud once",
};
constexpr std::array<std::string_view, 2> kCases{
    "The rep opens with a deal that has stood still for five weeks. The manager asks what has "
    "changed at the buyer's; the rep tells of a reorganisation and talks for most of the time. "
    "They agree to call the plant manager, without a day. Two further deals are read out from the "
    "list. At the end the manager asks where next week's new deals come from; the rep names two "
    "accounts.",
    "A review of four deals in twenty minutes. The manager has looked at the records and says what "
    "to do with each; the rep agrees and writes down three dates that the buyers know of. A "
    "young deal is mentioned in passing. Nobody asks why the oldest one has not moved.",
};
constexpr std::array<std::string_view, 4> kNotes{
    "Is a call without a day a next step?",
    "Hard to say who talked more from the text alone",
    "Two deals had a cause, the third had none",
    "Mentioned is not discussed, or is it?",
};

template <std::size_t N>
std::string oneOf(const std::array<std::string_view, N>& texts, Random& random)
{
    return std::string{texts[random.below(N)]};
}

class Writing {
public:
    Writing(const World& world, const std::vector<CheckOff>& checkOffs)
        : m_world(world)
        , m_roster(world.schedule.plan->roster)
        , m_checkOffs(checkOffs)
    {
    }

    Coaching written()
    {
        findTalks();
        for (const Seat& seat : m_world.organisation.managers) {
            const auto& manager = seat.tenures.back();
            if (manager.covers(m_world.request.today))
                addObservations(m_roster.people[manager.person]);
        }
        std::ranges::sort(m_coaching.observations, [](const Observation& a, const Observation& b) {
            return std::tie(a.recordedAt, a.id) < std::tie(b.recordedAt, b.id);
        });
        const Day monday = mondayOf(m_world.request.today);
        addRound(0, monday - days{5 * 7});
        addRound(1, m_world.request.today == monday ? monday - days{7} : monday);
        return std::move(m_coaching);
    }

private:
    bool isNewest(std::size_t at) const
    {
        return at + 1 == m_checkOffs.size()
            || !isSameTalk(m_checkOffs[at].fact, m_checkOffs[at + 1].fact);
    }

    /// Talks that managers held and ticked in the last months, by manager, as positions of their
    /// newest versions.
    void findTalks()
    {
        const Day first = m_world.request.today - days{kMonths * kDaysOfMonth};
        for (std::size_t i = 0; i < m_checkOffs.size(); ++i) {
            const auto& one = m_checkOffs[i];
            if (one.fact.heldOn >= first && one.occurrence.activity == kActivity
                && one.recordedBy == one.occurrence.owner && one.fact.criteriaJudged > 0
                && !one.fact.withdrawn && isNewest(i))
                m_talks[one.recordedBy].push_back(i);
        }
    }

    std::vector<std::size_t> talksOf(const Person& manager, DayRange held)
    {
        std::vector<std::size_t> talks;
        std::ranges::copy_if(m_talks[manager.code], std::back_inserter(talks),
            [&](std::size_t at) { return held.contains(m_checkOffs[at].fact.heldOn); });
        return talks;
    }

    void addObservations(const Person& manager)
    {
        Random random{mixed(mixed(m_world.request.seed, "seen"), manager.code)};
        const Day today = m_world.request.today;
        for (int month = kMonths; month >= 1; --month) {
            const Day first = today - days{kDaysOfMonth * month};
            const auto talks = talksOf(manager, {first, first + days{kDaysOfMonth - 1}});
            if (talks.empty())
                continue;
            const auto& talk = m_checkOffs[talks[random.below(talks.size())]];
            if (const auto* boss = bossOn(m_roster, manager, talk.fact.heldOn))
                addObservation(manager, *boss, talk, random);
        }
    }

    void addObservation(
        const Person& manager, const Person& boss, const CheckOff& talk, Random& random)
    {
        const auto position = m_world.schedule.find(talk.occurrence);
        if (position == kNone)
            return;
        const auto& series = m_world.schedule.seriesOf(m_world.schedule.occurrences[position]);
        Observation seen;
        seen.recordedAt = Instant{talk.fact.heldOn} + hours{17};
        seen.id = makeId(random.next(), seen.recordedAt);
        seen.occurrence = talk.occurrence;
        seen.rhythmVersion = m_world.schedule.plan->rhythm.versions[series.version].number;
        seen.manager = manager.code;
        seen.observer = boss.code;
        seen.observedOn = talk.fact.heldOn;
        for (int i = 0; i < talk.fact.criteriaJudged; ++i) {
            const bool ticked = (talk.fact.criteriaMet >> i & 1U) != 0;
            const bool nothing = random.chance(kSeesNothing) && i > 0;
            const bool same = random.chance(kSeesTheSame);
            seen.judged.push_back(nothing ? Finding::NotSeen
                    : ticked == same      ? Finding::Met
                                          : Finding::NotMet);
        }
        seen.strength = oneOf(kStrengths, random);
        seen.tryNext = oneOf(kToTry, random);
        m_coaching.observations.push_back(std::move(seen));
    }

    /// Of everybody who led people then and does now, with the leader who opened it.
    void addRound(std::size_t which, Day openedOn)
    {
        const auto& plan = *m_world.schedule.plan;
        const auto* version = versionOn(plan.rhythm, openedOn);
        const auto* activity = version ? findActivity(*version, kActivity) : nullptr;
        const auto leader = std::ranges::find(m_roster.people, Role::Leader, &Person::role);
        if (!activity || leader == m_roster.people.end())
            return;
        Random random{mixed(mixed(m_world.request.seed, "case"), which)};
        CalibrationRound round;
        round.recordedAt = Instant{openedOn} + hours{10};
        round.id = makeId(random.next(), round.recordedAt);
        round.activity = kActivity;
        round.rhythmVersion = version->number;
        round.caseText = kCases[which];
        for (const auto& person : m_roster.people)
            if (person.role != Role::Rep && isEmployed(person, openedOn)
                && isEmployed(person, m_world.request.today))
                round.judges.push_back(person.code);
        round.openedOn = openedOn;
        round.openedBy = leader->code;
        const bool ended = which == 0;
        for (std::size_t i = 0; i < round.judges.size(); ++i)
            if (ended || (i > 0 && i % 2 == 1))
                addJudgement(round, round.judges[i], activity->criteria.size(), ended);
        m_coaching.rounds.push_back(std::move(round));
    }

    void addJudgement(
        const CalibrationRound& round, const std::string& judge, std::size_t criteria, bool ended)
    {
        Random random{mixed(mixed(mixed(m_world.request.seed, "judge"), judge), ended ? 1U : 0U)};
        CalibrationJudgement given;
        given.judgedOn = round.openedOn + days{ended ? random.between(0, 3) : 0};
        given.recordedAt
            = Instant{given.judgedOn} + hours{16} + std::chrono::minutes{random.between(0, 59)};
        given.id = makeId(random.next(), given.recordedAt);
        given.round = round.id;
        given.judge = judge;
        for (std::size_t i = 0; i < criteria; ++i) {
            const bool sure = random.chance(kSure[i % kSure.size()]);
            given.judged.push_back(sure == kMet[i % kMet.size()] ? Finding::Met : Finding::NotMet);
        }
        if (random.chance(kWritesNote))
            given.note = oneOf(kNotes, random);
        m_coaching.judgements.push_back(std::move(given));
    }

    const World& m_world;
    const Roster& m_roster;
    const std::vector<CheckOff>& m_checkOffs;
    std::map<std::string, std::vector<std::size_t>> m_talks;
    Coaching m_coaching;
};

} // namespace

Coaching writeCoaching(const World& world, const std::vector<CheckOff>& checkOffs)
{
    return Writing(world, checkOffs).written();
}

} // namespace mor::demo
