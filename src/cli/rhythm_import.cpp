// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/rhythm_import.h"

#include "cli/files.h"
#include "cli/rehearsal.h"
#include "cli/rhythm_words.h"
#include "cli/session.h"
#include "core/planning/rhythm_service.h"
#include "exchange/plan/rhythm_document.h"

#include <algorithm>
#include <ostream>

namespace mor::cli {

namespace {

/// What an edit of the draft starts from.
const RhythmVersion* draftOrNewest(const Rhythm& rhythm)
{
    if (rhythm.draft)
        return &*rhythm.draft;
    return newestVersion(rhythm);
}

std::ptrdiff_t countOf(
    const std::vector<ActivityDifference>& differences, ActivityDifference::Kind kind)
{
    return std::ranges::count(differences, kind, &ActivityDifference::kind);
}

} // namespace

Exit importRhythm(Program& program, const std::string& path, const std::string& file, bool dryRun)
{
    using Kind = ActivityDifference::Kind;
    const auto bytes = readInput(program, file, kRhythmBytes);
    if (!bytes)
        return explain(program, bytes.error());
    const auto document = readRhythmDocument(*bytes, inputName(file));
    if (!document)
        return explain(program, document.error());
    const auto session
        = dryRun ? openSession(path, Workspace::Access::ReadOnly) : openToChange(program, path);
    if (!session)
        return explain(program, session.error());
    auto& workspace = *session->workspace;

    Rehearsal rehearsal(*session->plan, session->stamp);
    const auto adopted = RhythmService(rehearsal, workspace.practice(), program.clock)
                             .adopt(document->levers, document->activities);
    if (!adopted)
        return explain(program, adopted.error());
    auto changes = differences(draftOrNewest(session->plan->rhythm), *adopted);
    std::erase_if(changes, [&](const ActivityDifference& difference) {
        return std::ranges::find(document->activities, difference.activity().code, &Activity::code)
            == document->activities.end();
    });
    if (!dryRun && !(rehearsal.plan().rhythm == session->plan->rhythm)) {
        if (const auto copied = workspace.copyBeforeImport(program.clock.now()); !copied)
            return explain(program, copied.error());
        const auto done = RhythmService(workspace.plans(), workspace.practice(), program.clock)
                              .adopt(document->levers, document->activities);
        if (!done)
            return explain(program, done.error());
    }
    const auto exit = show(program, differencesTable(changes));
    const auto& shelf = rehearsal.plan().rhythm.parked;
    for (const auto& parked : session->plan->rhythm.parked)
        if (std::ranges::find(shelf, parked) == shelf.end())
            program.err << parkedText(parked, session->plan->roster)
                        << (dryRun ? ". It would come back into the draft.\n"
                                   : ". It is back in the draft.\n");
    const auto levers = rehearsal.plan().rhythm.levers.size() - session->plan->rhythm.levers.size();
    program.err << (dryRun ? "Would be added " : "Added ") << countOf(changes, Kind::Added)
                << ", changed " << countOf(changes, Kind::Changed) << ", unchanged "
                << countOf(changes, Kind::Unchanged) << "; new levers " << levers << ".\n";
    if (!dryRun)
        program.err << "They are in the draft until it is published.\n";
    return exit;
}

} // namespace mor::cli
