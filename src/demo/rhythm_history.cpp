// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/rhythm_history.h"

#include "demo/pictured_rhythm.h"
#include "demo/strategy.h"
#include "exchange/plan/library.h"

#include <algorithm>
#include <array>
#include <string>

namespace mor::demo {

namespace {

using std::chrono::days;
using std::chrono::weeks;

constexpr std::string_view kLeader = "l-01";

Activity& named(RhythmVersion& version, std::string_view code)
{
    return *std::ranges::find(version.activities, code, &Activity::code);
}

Gate passedGate(const Activity& activity, Day on)
{
    Gate gate;
    gate.activity = activity.code;
    const std::array<std::string, 4> objects{activity.levers.front(),
        std::to_string(activity.criteria.size()) + " criteria",
        activity.evidence.empty() ? activity.usefulWhen
                                  : std::string{toText(activity.evidence.front())},
        std::to_string(activity.minutes.talk + activity.minutes.preparation) + " min"};
    for (std::size_t i = 0; i < gate.answers.size(); ++i)
        gate.answers[i] = {GateAnswer::Verdict::Clear, objects[i], {}, on, std::string{kLeader}};
    return gate;
}

/// Joins the rhythm with the second version.
constexpr std::string_view kLater = "CALL";

/// The leader of the demo looks at drift in the program and does not skip levels yet.
bool isLeftOut(const Activity& activity)
{
    return activity.code == "SKIP" || activity.code == "LOOK";
}

/// What a version changes against the one before it; the reason says so.
std::string change(RhythmVersion& version, int number, const std::vector<Activity>& library)
{
    if (number == 1)
        return "First rhythm for all teams, without call coaching to keep the hours down.";
    if (number == 2) {
        version.activities.push_back(*std::ranges::find(library, kLater, &Activity::code));
        return "Call coaching joins: first talks are where deals are won and lost.";
    }
    const bool even = number % 2 == 0;
    Activity& changed = named(version, even ? "QBR" : "PIPE");
    ++changed.version;
    const int delta = number % 4 < 2 ? 5 : -5;
    if (even) {
        changed.minutes.preparation += delta;
        return delta > 0 ? "Reviews of the quarter need causes, so five minutes more to prepare."
                         : "Numbers now come prepared, five minutes less for the quarterly review.";
    }
    changed.minutes.preparation -= delta;
    return delta > 0 ? "Records are kept up to date, so the pipeline review needs less preparation."
                     : "Five minutes more before each pipeline review, to choose the deals.";
}

void finish(RhythmVersion& version, Day answered)
{
    std::ranges::sort(version.activities, {}, &Activity::code);
    version.gates.clear();
    for (const Activity& activity : version.activities)
        version.gates.push_back(passedGate(activity, answered));
}

RhythmVersion makeDraft(
    const RhythmVersion& newest, Day today, const std::vector<Activity>& library)
{
    RhythmVersion draft = newest;
    draft.number = newest.number + 1;
    draft.publishedOn.reset();
    draft.effectiveFrom = {};
    draft.reason = "Account plans for key customers; the forecast call gets shorter to make room.";
    Activity& forecast = named(draft, "FCST");
    forecast.minutes.talk -= 10;
    forecast.minutes.preparation -= 5;
    ++forecast.version;
    draft.activities.push_back(*std::ranges::find(library, "ACCT", &Activity::code));
    finish(draft, mondayOf(today) - days{4});
    const auto gate = std::ranges::find(draft.gates, "ACCT", &Gate::activity);
    gate->answers[3]
        = {GateAnswer::Verdict::Open, {}, "Hours of Central to be looked at first.", {}, {}};
    return draft;
}

/// Rolled down before the history begins, so that everybody owes all of it.
Rollout makeRollout(const Organisation& organisation, const Rhythm& rhythm)
{
    const Day everyone = organisation.start;
    const auto& volunteer = organisation.managers[0].tenures.front();
    Rollout rollout;
    rollout.waves
        = {{RolloutStage::Yourself, everyone - weeks{10}, false, {std::string{kLeader}}, ""},
            {RolloutStage::Volunteers, everyone - weeks{6}, false,
                {organisation.roster.people[volunteer.person].code}, ""},
            {RolloutStage::Everyone, everyone, true, {}, ""},
            {RolloutStage::PieceByPiece, rhythm.versions[1].effectiveFrom, true, {}, ""}};
    rollout.planned = {{rhythm.versions.back().effectiveFrom + weeks{8}, "ACCT",
        findActivity(*rhythm.draft, "ACCT")->name}};
    return rollout;
}

} // namespace

Result<Rhythm> makeRhythm(const DemoRequest& request, const Organisation& organisation)
{
    const auto all = library();
    const auto frontline = starterOutline(Starter::Frontline);
    const auto leader = starterOutline(Starter::Leader);
    if (!all)
        return fail(all);
    if (!frontline || !leader)
        return fail(!frontline ? frontline : leader);

    Rhythm rhythm;
    rhythm.levers = all->levers;
    rhythm.strategy = makeStrategy(request, organisation);
    if (isPictured(request)) {
        addPicturedRhythm(request, organisation, all->activities, rhythm);
        return rhythm;
    }
    RhythmVersion version;
    for (const Activity& activity : all->activities) {
        const auto in = [&activity](const StarterOutline& starter) {
            return std::ranges::find(starter.activities, activity.code) != starter.activities.end();
        };
        if ((in(*frontline) && activity.code != kLater) || (in(*leader) && !isLeftOut(activity)))
            version.activities.push_back(activity);
    }
    // Checkpoints and debriefs have no usual time here: each gets an appointment, or waits for one.
    for (Activity& activity : version.activities) {
        if (std::holds_alternative<OnTrigger>(activity.cadence.rule))
            activity.cadence.start = kNoTime;
    }
    const Day newest = mondayOf(request.today) - weeks{4};
    const int count = 2 * request.years + 1;
    for (int number = 1; number <= count; ++number) {
        version.number = number;
        version.effectiveFrom
            = number == 1 ? organisation.start : newest - weeks{26 * (count - number)};
        version.publishedOn = version.effectiveFrom - days{10};
        version.reason = change(version, number, all->activities);
        finish(version, version.effectiveFrom - days{12});
        rhythm.versions.push_back(version);
    }
    rhythm.draft = makeDraft(rhythm.versions.back(), request.today, all->activities);
    rhythm.rollout = makeRollout(organisation, rhythm);
    return rhythm;
}

} // namespace mor::demo
