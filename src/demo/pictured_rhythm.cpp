// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/pictured_rhythm.h"

#include "core/planning/gate_answers.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

namespace mor::demo {

namespace {

using std::chrono::days;
using std::chrono::weeks;
using Kind = StageDecision::Kind;

constexpr double kBudgetHours = 11.0;
constexpr days kThursdayBefore{4};

std::string leader() { return "l-01"; }

/// Puts the versions, one after the other, into the rhythm.
class History {
public:
    History(const Organisation& organisation, const std::vector<Activity>& library, Rhythm& rhythm)
        : m_roster(organisation.roster)
        , m_library(library)
        , m_rhythm(rhythm)
    {
    }

    Activity take(std::string_view code) const
    {
        Activity activity = *std::ranges::find(m_library, code, &Activity::code);
        // Checkpoints and debriefs have no usual time here.
        if (std::holds_alternative<OnTrigger>(activity.cadence.rule))
            activity.cadence.start = kNoTime;
        return activity;
    }

    void add(std::string_view code) { m_version.activities.push_back(take(code)); }
    Activity& named(std::string_view code)
    {
        return *std::ranges::find(m_version.activities, code, &Activity::code);
    }

    void publish(Day from, std::string reason)
    {
        ++m_version.number;
        m_version.effectiveFrom = from;
        m_version.publishedOn = from - kThursdayBefore;
        m_version.reason = std::move(reason);
        answerGates(*m_version.publishedOn);
        m_rhythm.versions.push_back(m_version);
    }

    void draft(Day answered, std::string reason)
    {
        ++m_version.number;
        m_version.effectiveFrom = {};
        m_version.publishedOn.reset();
        m_version.reason = std::move(reason);
        answerGates(answered);
        m_rhythm.draft = m_version;
    }

private:
    void answerGates(Day on)
    {
        std::ranges::sort(m_version.activities, {}, &Activity::code);
        m_version.gates.clear();
        refreshGates(m_version, {m_rhythm, m_roster, on}, leader());
    }

    const Roster& m_roster;
    const std::vector<Activity>& m_library;
    Rhythm& m_rhythm;
    RhythmVersion m_version;
};

void addVersions(const RolloutDays& on, Day today, History& history)
{
    for (const char* code :
        {"CALIB", "FCRL", "LOSS", "MONE", "MQBR", "PIPE", "QUAL", "RETRO", "WIN"})
        history.add(code);
    history.named("PIPE").criteria[4] = "The CRM was up to date before we met";
    history.named("PIPE").expectation
        = Expectation{"pipeline-health", Expectation::Direction::Up, 10.0, 12};
    history.named("QUAL").expectation
        = Expectation{"win-rate", Expectation::Direction::Up, 4.0, 26};
    history.publish(on.alone, "Three activities, and the leader's own rhythm, before others join.");

    history.add("FCST");
    history.publish(
        on.everyone, "All teams start narrow; the forecast call gets a standard like the rest.");

    history.add("ONE");
    history.named("ONE").cadence.rule = Weekly{2, 0, on.pieces};
    history.add("QBR");
    history.publish(on.pieces, "The first activities hold: one-on-ones and a look at the quarter.");

    Activity deal = history.take("DEAL");
    deal.levers = {"deal-size", "win-rate"};
    deal.minutes.talk = 35;
    deal.minutes.preparation = 5;
    deal.expectation = Expectation{"deal-size", Expectation::Direction::Up, 2'000.0, 26};
    Activity& forecast = history.named("FCST");
    forecast.minutes.talk = 20;
    forecast.minutes.preparation = 10;
    ++forecast.version;
    Activity& pipeline = history.named("PIPE");
    pipeline.criteria[4] = history.take("PIPE").criteria[4];
    ++pipeline.version;
    history.add("DEAL");
    history.named("DEAL") = std::move(deal);
    history.draft(mondayOf(today) - kThursdayBefore,
        "Debriefs name price in five of twelve lost deals; we will work on value earlier.");
}

std::vector<Wave> waves(const RolloutDays& on, const std::string& volunteer)
{
    return {
        {RolloutStage::Yourself, on.alone, false, {leader()}, "The leader's own rhythm"},
        {RolloutStage::Volunteers, on.volunteer, false, {volunteer}, "North, three activities"},
        {RolloutStage::Everyone, on.everyone, true, {}, "All teams, narrow"},
        {RolloutStage::PieceByPiece, on.pieces, true, {}, "One more activity a month"},
        {RolloutStage::KeepAndPrune, on.pruning, true, {}, "Each quarter one goes or gets shorter"},
    };
}

std::vector<StageDecision> decisions(const RolloutDays& on)
{
    return {
        {RolloutStage::Yourself, Kind::GoAhead, on.volunteer - kThursdayBefore, leader(), "", {}},
        {RolloutStage::Volunteers, Kind::GoAhead, on.everyone - kThursdayBefore, leader(),
            "The new half-year begins, and North asks to go on. We look again after four weeks.",
            {"Talks reach the reps: 34 of 39 covered, likely 73 to 94 %; needed are 80 %."}},
        {RolloutStage::Everyone, Kind::GoAhead, on.pieces - kThursdayBefore, leader(), "", {}},
    };
}

} // namespace

RolloutDays rolloutDays(Day today)
{
    const Day monday = mondayOf(today);
    return {monday - weeks{29}, monday - weeks{24}, monday - weeks{17}, monday - weeks{4},
        monday + weeks{4}, monday + weeks{22}};
}

void addPicturedRhythm(const DemoRequest& request, const Organisation& organisation,
    const std::vector<Activity>& library, Rhythm& rhythm)
{
    const RolloutDays on = rolloutDays(request.today);
    rhythm.budgetHours = kBudgetHours;
    History history(organisation, library, rhythm);
    addVersions(on, request.today, history);
    rhythm.parked.push_back({history.take("HUDL"), 4,
        "A quarter of an hour every day is more than our weeks have left. Again in spring.",
        on.pieces - days{12}, leader()});

    const auto& north = organisation.managers[0].tenures.back();
    rhythm.rollout.waves = waves(on, organisation.roster.people[north.person].code);
    rhythm.rollout.decisions = decisions(on);
    const auto plan = [&](Day from, const char* code) {
        rhythm.rollout.planned.push_back({from, code, history.take(code).name});
    };
    plan(on.draft, "DEAL");
    plan(on.draft + weeks{5}, "CALL");
    plan(on.draft + weeks{9}, "OBS");
}

double noteRate(const DemoRequest& request, const CheckOff& checkOff)
{
    constexpr double kUsual = 0.82;
    if (!isPictured(request) || checkOff.occurrence.activity != "QUAL")
        return kUsual;
    const auto since = checkOff.fact.heldOn - rolloutDays(request.today).everyone;
    const auto past = static_cast<double>(std::max(since, days{0}).count() / 7);
    return std::max(0.06, kUsual - 0.07 * past);
}

} // namespace mor::demo
