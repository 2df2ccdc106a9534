// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/demo.h"

#include "core/schedule/schedule.h"
#include "demo/absences.h"
#include "demo/coaching.h"
#include "demo/deals.h"
#include "demo/organisation.h"
#include "demo/outcomes.h"
#include "demo/presence.h"
#include "demo/records.h"
#include "demo/results.h"
#include "demo/rhythm_history.h"
#include "demo/said.h"
#include "demo/scene.h"
#include "demo/slots.h"

#include <algorithm>
#include <tuple>

namespace mor {

namespace {

using std::chrono::days;
using namespace demo;

/// Windows that are open today are due within a quarter.
constexpr days kAhead{100};

/// Everything that is agreed, and what the records are made from.
struct Setting {
    Organisation organisation;
    std::shared_ptr<Plan> plan = std::make_shared<Plan>();
    std::unique_ptr<Presence> presence;
    DealsOf deals;
    std::unique_ptr<Outcomes> outcomes;
    Schedule schedule;
};

Result<Setting> makeSetting(const DemoRequest& request)
{
    Setting setting;
    setting.organisation = makeOrganisation(request);
    addAbsences(request, setting.organisation);
    setting.plan->roster = setting.organisation.roster;
    auto rhythm = makeRhythm(request, setting.organisation);
    if (!rhythm)
        return fail(rhythm);
    setting.plan->rhythm = std::move(*rhythm);
    const DayRange range{setting.organisation.start, request.today + kAhead};
    setting.presence = std::make_unique<Presence>(setting.plan->roster, range);
    setting.deals = addDeals(request, setting.organisation, *setting.presence, *setting.plan);
    addSlots(setting.organisation, *setting.plan);
    Scene scene = addScene(request, setting.organisation, *setting.plan);
    setting.outcomes = std::make_unique<Outcomes>(
        request, setting.organisation, *setting.presence, *setting.plan, std::move(scene));
    setting.schedule = expand(setting.plan, range);
    return setting;
}

World worldOf(const DemoRequest& request, const Setting& setting)
{
    return {request, setting.organisation, *setting.presence, setting.deals, *setting.outcomes,
        setting.schedule};
}

} // namespace

Result<Demo> makeDemo(const DemoRequest& request)
{
    if (auto valid = checkDemoRequest(request); !valid)
        return fail(valid);
    const auto setting = makeSetting(request);
    if (!setting)
        return fail(setting);
    const World world = worldOf(request, *setting);
    Records records = writeRecords(world);
    auto unplanned = writeUnplannedTalks(world);
    auto skills = writeSkills(world);
    auto statements = writeStatements(world);
    auto business = writeResults(world, records.checkOffs);

    std::ranges::sort(records.exceptions, [](const PlanException& a, const PlanException& b) {
        return std::tie(a.recordedAt, a.id) < std::tie(b.recordedAt, b.id);
    });
    auto plan = std::make_shared<Plan>(*setting->plan);
    plan->exceptions = std::move(records.exceptions);
    auto coaching = writeCoaching(world, records.checkOffs);
    return Demo{std::move(plan), std::move(records.checkOffs), std::move(records.confirmations),
        std::move(unplanned), std::move(skills), std::move(statements), writeDriftSettings(world),
        std::move(business.results), std::move(business.calls), std::move(coaching.observations),
        std::move(coaching.rounds), std::move(coaching.judgements)};
}

Result<DemoFacts> makeDemoFacts(const DemoRequest& request)
{
    if (auto valid = checkDemoRequest(request); !valid)
        return fail(valid);
    const auto setting = makeSetting(request);
    if (!setting)
        return fail(setting);
    return DemoFacts{setting->plan,
        std::make_shared<const std::vector<CheckOffFact>>(writeFacts(worldOf(request, *setting)))};
}

} // namespace mor
