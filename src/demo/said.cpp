// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/said.h"

#include "core/org/lookup.h"
#include "core/rhythm/budget.h"
#include "demo/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <tuple>

namespace mor::demo {

namespace {

using std::chrono::days;
using std::chrono::hours;

constexpr double kHasSkill = 0.75;
constexpr double kFinishedOne = 0.4;
constexpr int kWeeksInFocus = 8; ///< the longest one is worked on

constexpr std::array<std::string_view, 12> kSkills{
    "Ask for the date before the price is on the table",
    "Open the call with a number of the buyer's own",
    "Draw the map of who decides, and check it",
    "Stay silent after the question",
    "Agree on the next step before hanging up",
    "Ask what happens if they do nothing",
    "Say the price without an excuse",
    "Reach a second contact in the first two weeks",
    "Sum up in the buyer's words",
    "Let go of a deal that does not fit",
    "Ask the plant before the purchasing department",
    "Start with the problem, show the product last",
};

/// The first day from `day` on when both are at work; none within three weeks or after `last`.
std::optional<Day> dayTogether(
    const World& world, const Tenure& one, const Tenure& other, Day day, Day last)
{
    for (int i = 0; i < 21 && day <= last; ++i, day += days{1})
        if (one.covers(day) && other.covers(day) && world.presence.works(one.person, day)
            && world.presence.works(other.person, day))
            return day;
    return {};
}

class Writing {
public:
    explicit Writing(const World& world)
        : m_world(world)
        , m_people(world.schedule.plan->roster.people)
    {
    }

    std::vector<SkillFocus> skills()
    {
        for (const Seat& seat : m_world.organisation.reps) {
            const auto& rep = seat.tenures.back();
            const auto& manager = m_world.organisation.managers[seat.team].tenures.back();
            if (rep.covers(m_world.request.today) && manager.covers(m_world.request.today))
                addSkill(rep, manager);
        }
        std::ranges::sort(m_skills, [](const SkillFocus& a, const SkillFocus& b) {
            return std::tie(a.person, a.recordedAt, a.id) < std::tie(b.person, b.recordedAt, b.id);
        });
        return std::move(m_skills);
    }

private:
    void addSkill(const Tenure& rep, const Tenure& manager)
    {
        Random random{mixed(mixed(m_world.request.seed, "skill"), rep.person)};
        const Day today = m_world.request.today;
        const auto which = random.below(kSkills.size());
        const int weeks = random.between(1, kWeeksInFocus);
        const bool has = random.chance(kHasSkill);
        const bool finishedOne = random.chance(kFinishedOne);
        const auto before = (which + 1 + random.below(kSkills.size() - 1)) % kSkills.size();
        const Day since = today - days{7 * weeks};
        if (finishedOne) {
            const auto set = dayTogether(
                m_world, rep, manager, since - days{7 * random.between(3, 8)}, since - days{8});
            const auto finished
                = set ? dayTogether(m_world, rep, manager, since - days{7}, today) : std::nullopt;
            if (finished) {
                add(rep, manager, kSkills[before], *set, random);
                add(rep, manager, {}, *finished, random);
            }
        }
        const auto first = m_skills.empty() || m_skills.back().person != m_people[rep.person].code
            ? since
            : std::max(since, m_skills.back().since + days{1});
        if (const auto set = dayTogether(m_world, rep, manager, first, today); has && set)
            add(rep, manager, kSkills[which], *set, random);
    }

    void add(
        const Tenure& rep, const Tenure& manager, std::string_view skill, Day day, Random& random)
    {
        SkillFocus focus;
        focus.recordedAt = Instant{day} + hours{15};
        focus.id = makeId(random.next(), focus.recordedAt);
        focus.person = m_people[rep.person].code;
        focus.skill = skill;
        focus.since = day;
        focus.recordedBy = m_people[manager.person].code;
        m_skills.push_back(std::move(focus));
    }

    const World& m_world;
    const std::vector<Person>& m_people;
    std::vector<SkillFocus> m_skills;
};

} // namespace

std::vector<SkillFocus> writeSkills(const World& world) { return Writing(world).skills(); }

std::vector<StatedFrequency> writeStatements(const World& world)
{
    std::vector<StatedFrequency> statements;
    const auto& plan = *world.schedule.plan;
    const auto* version = versionOn(plan.rhythm, world.request.today);
    if (version == nullptr)
        return statements;
    for (const Seat& seat : world.organisation.managers) {
        const Tenure& manager = seat.tenures.back();
        const auto& person = plan.roster.people[manager.person];
        const Day first = std::max(version->effectiveFrom, manager.from);
        const auto said = dayTogether(world, manager, manager, first, world.request.today);
        if (!said)
            continue;
        Random random{mixed(mixed(world.request.seed, "said"), manager.person)};
        const auto team = teamOf(plan.roster, person, *said);
        for (const auto& activity : version->activities) {
            const int share = random.between(85, 110); // percent of what was agreed
            const auto agreed
                = static_cast<int>(std::lround(4 * weeklyHours(activity, team).occurrences));
            if (activity.owner != person.role || agreed == 0)
                continue;
            StatedFrequency stated;
            stated.recordedAt = Instant{*said} + hours{9};
            stated.id = makeId(random.next(), stated.recordedAt);
            stated.person = person.code;
            stated.activity = activity.code;
            stated.talks = std::max(1, (agreed * share + 50) / 100);
            stated.statedOn = *said;
            statements.push_back(std::move(stated));
        }
    }
    std::ranges::sort(statements, [](const StatedFrequency& a, const StatedFrequency& b) {
        return std::tie(a.person, a.activity) < std::tie(b.person, b.activity);
    });
    return statements;
}

std::vector<DriftSettingWord> writeDriftSettings(const World& world)
{
    constexpr int kDaysAlone = 3;
    const auto& plan = *world.schedule.plan;
    const auto* version = versionOn(plan.rhythm, world.request.today);
    if (version == nullptr)
        return {};
    const auto leader = std::ranges::find_if(plan.roster.people, [&](const Person& person) {
        return person.role == Role::Leader && isEmployed(person, version->effectiveFrom);
    });
    if (leader == plan.roster.people.end())
        return {};
    DriftSettingWord word;
    word.recordedAt = Instant{version->effectiveFrom} + hours{9};
    word.id = makeId(Random{mixed(world.request.seed, "drift")}.next(), word.recordedAt);
    word.setting.leaderAfterDays = kDaysAlone;
    word.author = leader->code;
    return {word};
}

} // namespace mor::demo
