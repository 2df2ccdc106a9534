// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "wiring/new_workspace.h"

#include "core/adherence/drift_repository.h"
#include "core/coaching/coaching_repository.h"
#include "core/results/result_repository.h"
#include "demo/demo.h"

#include <system_error>

namespace mor {

namespace {

Result<> fill(Workspace& workspace, const Demo& demo)
{
    auto& practice = workspace.practice();
    if (const auto added = practice.addAll(demo.checkOffs, demo.confirmations); !added)
        return added;
    const auto addEach = [&practice](const auto& records) -> Result<> {
        for (const auto& record : records)
            if (const auto added = practice.add(record); !added)
                return fail(added);
        return {};
    };
    for (const auto& added :
        {addEach(demo.unplannedTalks), addEach(demo.skills), addEach(demo.statements)})
        if (!added)
            return added;
    for (const auto& setting : demo.driftSettings)
        if (const auto added = workspace.drift().add(setting); !added)
            return added;
    const auto addCoaching = [&workspace](const auto& records) -> Result<> {
        for (const auto& record : records)
            if (const auto added = workspace.coaching().add(record); !added)
                return fail(added);
        return {};
    };
    for (const auto& added :
        {addCoaching(demo.observations), addCoaching(demo.rounds), addCoaching(demo.judgements)})
        if (!added)
            return added;
    return {};
}

/// Removes an unfinished file unless it was finished.
struct Unfinished {
    std::filesystem::path file;

    ~Unfinished()
    {
        std::error_code ignored;
        for (const auto* suffix : {"", "-wal", "-shm"})
            std::filesystem::remove(file.string() + suffix, ignored);
    }
};

} // namespace

Result<Plan> firstPlan(std::optional<Starter> starter, Day today)
{
    Plan plan;
    WorkCalendar calendar;
    calendar.code = "work";
    calendar.name = "Monday to Friday";
    plan.roster.calendars.push_back(std::move(calendar));
    if (starter) {
        auto rhythm = starterRhythm(*starter, mondayOf(today), mondayOf(today));
        if (!rhythm)
            return fail(rhythm);
        plan.rhythm = std::move(*rhythm);
        return plan;
    }
    auto known = library();
    if (!known)
        return fail(known);
    plan.rhythm.levers = std::move(known->levers);
    return plan;
}

Result<std::unique_ptr<Workspace>> createDemo(
    const std::filesystem::path& file, const DemoRequest& request)
{
    std::error_code failed;
    if (std::filesystem::exists(file, failed))
        return fail(ErrorKind::Invalid, "storage.exists", {file.string()});
    const auto demo = makeDemo(request);
    if (!demo)
        return fail(demo);
    const Unfinished unfinished{file.string() + ".part"};
    {
        auto workspace = Workspace::create(unfinished.file, *demo->plan);
        if (!workspace)
            return fail(workspace);
        if (const auto filled = fill(**workspace, *demo); !filled)
            return fail(filled);
        if (const auto added = (*workspace)->results().add(demo->results, demo->calls); !added)
            return fail(added);
    }
    // A link, not a rename: it refuses a file that somebody made meanwhile.
    std::filesystem::create_hard_link(unfinished.file, file, failed);
    if (failed == std::errc::file_exists)
        return fail(ErrorKind::Invalid, "storage.exists", {file.string()});
    if (failed)
        return fail(ErrorKind::Unavailable, "storage.io_failed", {file.string()}, failed.message());
    return Workspace::open(file, Workspace::Access::ReadWrite, Workspace::Check::BeforeWriting);
}

} // namespace mor
