// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/export_rights.h"

#include "core/org/lookup.h"

#include <algorithm>

namespace mor {

namespace {

/// Positions of those the file is about.
std::vector<PersonIndex> meant(const Sight& sight, const ExportRequest& request)
{
    const auto& roster = sight.roster();
    std::vector<const Person*> people;
    for (const auto& code : request.people)
        if (const auto index = sight.indexOf(code); index != kNone)
            people.push_back(&roster.people[index]);
    if (request.people.empty())
        for (const auto& person : roster.people)
            people.push_back(&person);
    else if (request.teams)
        for (std::size_t at = 0; at < people.size(); ++at)
            for (const auto* report : reportsOn(roster, *people[at], sight.today()))
                if (std::ranges::find(people, report) == people.end())
                    people.push_back(report);
    std::vector<PersonIndex> positions;
    for (const auto* person : people)
        positions.push_back(static_cast<PersonIndex>(person - roster.people.data()));
    return positions;
}

DataKind kindOf(ExportWhat what)
{
    switch (what) {
    case ExportWhat::CheckOffs:
    case ExportWhat::NextSteps:
        return DataKind::SharedNotes;
    case ExportWhat::Coverage:
        return DataKind::RepNotReached;
    default:
        return DataKind::Talks;
    }
}

/// Somebody of the roster whom nobody reports to: no brief is about them.
bool leadsNobody(const Sight& sight)
{
    const auto viewer = sight.indexOf(sight.viewer());
    return viewer != kNone
        && reportsOn(sight.roster(), sight.roster().people[viewer], sight.today()).empty();
}

Result<> mayHaveBrief(const Sight& sight, const ExportRequest& request)
{
    if (leadsNobody(sight))
        return fail(ErrorKind::Invalid, "export.leads_nobody");
    if (request.people.size() == 1 && request.people.front() == sight.viewer())
        return {};
    return fail(ErrorKind::Invalid, "export.own_brief_only");
}

} // namespace

Result<> mayExport(const Sight& sight, const ExportRequest& request)
{
    if (request.what == ExportWhat::Rhythm)
        return {};
    if (request.what == ExportWhat::Briefs)
        return mayHaveBrief(sight, request);
    const auto people = meant(sight, request);
    const auto kind = kindOf(request.what);
    const auto some = [&](auto fits) {
        return std::ranges::any_of(
            people, [&](PersonIndex person) { return fits(sight.formOf(person, kind)); });
    };
    if (request.what == ExportWhat::Adherence || request.what == ExportWhat::Coverage) {
        return some([](Form form) { return form != Form::Nothing; })
            ? Result<>{}
            : fail(ErrorKind::Invalid, "export.figures_withheld");
    }
    if (some(tellsEntries))
        return {};
    return fail(ErrorKind::Invalid,
        kind == DataKind::SharedNotes ? "export.notes_withheld" : "export.entries_withheld");
}

} // namespace mor
