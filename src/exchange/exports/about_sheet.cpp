// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "exchange/exports/cells.h"
#include "exchange/exports/export_part.h"

#include <array>
#include <utility>

namespace mor {

namespace {

std::string whatIs(ExportWhat what)
{
    switch (what) {
    case ExportWhat::Schedule:
        return "Planned and open talks with their times";
    case ExportWhat::CheckOffs:
        return "Talks as they were checked off, without private notes";
    case ExportWhat::Adherence:
        return "Talks held of talks expected; judged are those whose days of grace are over";
    case ExportWhat::Coverage:
        return "What each rep was entitled to and got; more than the minimum fills no one else's "
               "gap";
    case ExportWhat::Ledger:
        return "Every talk due in the period with what became of it";
    case ExportWhat::Rhythm:
        return "The activities of each version with their standards";
    case ExportWhat::NextSteps:
        return "What was promised in talks, with its day";
    case ExportWhat::Briefs:
        break;
    }
    return {};
}

constexpr std::array<std::pair<State, std::string_view>, 10> kGlossary{{
    {State::Planned, "its days have not begun"},
    {State::Open, "can be held now; with \"late\" its due day is over and grace is running"},
    {State::OnTime, "held by its due day"},
    {State::Late, "held after its due day, within the days of grace"},
    {State::Missed, "grace is over and it was not held"},
    {State::Excused, "could not take place, as with leave; counts for nothing"},
    {State::Uncovered, "nobody was there to hold it; the organisation's debt, nobody's miss"},
    {State::Disputed, "recorded as held, and the other person says it was not"},
    {State::Withdrawn, "its version of the rhythm ended first; counts for nothing"},
    {State::Merged, "one talk served two"},
}};

std::string viewerName(const ExportPart& part)
{
    const auto& sight = part.source.sight;
    if (!sight)
        return "whoever holds the workspace file";
    const auto* person = findPerson(part.roster(), sight->viewer());
    return person != nullptr ? person->name : sight->viewer();
}

std::string filters(const ExportPart& part)
{
    std::string text = part.people.label();
    if (part.request.teams)
        text += ", with those below";
    return text;
}

} // namespace

Sheet aboutSheet(const ExportPart& part, const ExportDocument& document)
{
    const auto& request = part.request;
    std::vector<std::vector<Cell>> rows;
    const auto say = [&rows](std::string label, std::string text) {
        rows.push_back({textCell(std::move(label)), textCell(std::move(text))});
    };
    say("What", whatIs(request.what));
    say("Who", filters(part));
    if (request.what != ExportWhat::Rhythm)
        say("Period", toIso(request.days.first) + " to " + toIso(request.days.last));
    say("As of", toIso(part.source.today));
    say("Written", toIso(part.source.now));
    say("Seen by", viewerName(part));
    say("Who may read this", std::string{sentence(document.readers)});
    say("Rows", std::to_string(document.counts.rows));
    if (request.what == ExportWhat::Schedule || request.what == ExportWhat::Ledger
        || request.what == ExportWhat::Adherence) {
        rows.push_back({Cell{}, Cell{}});
        for (const auto& [state, meaning] : kGlossary)
            say(stateText(state), std::string{meaning});
    }
    auto sheet = sheetOf(
        "About", {{"About", CellLook::State}, {"", CellLook::Wrapped, 90}}, std::move(rows));
    sheet.filters = false;
    return sheet;
}

} // namespace mor
