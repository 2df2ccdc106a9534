// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/viewer.h"

#include "core/access/whole_months.h"
#include "core/org/lookup.h"

namespace mor::cli {

void declareAs(CommandLine& line, std::string& as)
{
    line.option(
        as, "--as", "Only what this person may see, or operations or hr (all that the file holds)");
}

Result<std::optional<Sight>> sightFor(
    const Program& program, const Session& session, const std::string& as)
{
    if (as.empty())
        return std::optional<Sight>();
    auto viewer = as;
    if (as != kOperations && as != kHumanResources) {
        const auto who = personMeant(session.plan->roster, as);
        if (!who)
            return fail(who);
        viewer = (*who)->code;
    }
    return std::optional<Sight>(std::in_place, session.plan, viewer, program.clock.today());
}

Period usualPeriod(const std::optional<Sight>& sight, const Plan& plan, Day asOf, Day today)
{
    if (sight && countsByMonth(*sight))
        if (const auto months = newestMonths(plan, asOf)) {
            const std::chrono::year_month_day first{months->first};
            return {PeriodKind::Several, static_cast<int>(first.year()), 0, *months};
        }
    return periodOf(PeriodKind::FiscalQuarter, today, plan.roster.fiscal);
}

void keepLooks(const Program& program, const std::string& path, const std::optional<Sight>& sight,
    const std::vector<Seen>& seen)
{
    if (!sight || seen.empty())
        return;
    const auto file = openWorkspace(path, Workspace::Access::ReadWrite);
    if (!file || (*file)->access() == Workspace::Access::ReadOnly)
        return;
    static_cast<void>(
        LookService((*file)->looks(), program.clock).saw(sight->viewer(), seen).has_value());
}

void keepLook(const Program& program, const std::string& path, const std::optional<Sight>& sight,
    DataKind kind, const std::vector<std::string>& about, const std::string& place)
{
    std::vector<Seen> seen;
    for (const auto& code : about)
        seen.push_back({code, kind, place});
    keepLooks(program, path, sight, seen);
}

} // namespace mor::cli
