// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/plan/library.h"

#include "core/base/text.h"
#include "core/rhythm/budget.h"
#include "exchange/json/json_reader.h"
#include "exchange/plan/document_head.h"
#include "exchange/plan/record_reader.h"
#include "exchange/plan/rhythm_records.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace mor {

/// Made at build time from resources/.
namespace embedded {
std::string_view libraryBytes();
std::string_view narrowBytes();
std::string_view frontlineBytes();
std::string_view leaderBytes();
} // namespace embedded

namespace {

constexpr std::string_view kStarterFormat = "mor-starter";
constexpr std::array<std::string_view, 3> kStarters{"narrow", "frontline", "leader"};
/// The hours told in the fourth answer are those of a usual team.
constexpr LedTeam kUsualTeam{8.0, 0.0, 0.0, 0.0};
constexpr LedTeam kUsualLeadership{0.0, 0.0, 6.0, 0.0};

std::string evidenceOf(const Activity& activity)
{
    std::string text;
    for (const auto type : activity.evidence)
        (text += text.empty() ? "" : ", ") += toText(type);
    return text + " · " + activity.usefulWhen;
}

Gate clearGate(const Activity& activity, const std::string& hours, Day answeredOn)
{
    const std::array<std::string, 4> objects{activity.levers.front(),
        fmt::format("{} criteria", activity.criteria.size()), evidenceOf(activity), hours};
    Gate gate{activity.code, {}};
    for (std::size_t i = 0; i < objects.size(); ++i)
        gate.answers[i] = {GateAnswer::Verdict::Clear, objects[i], {}, answeredOn, {}};
    return gate;
}

Result<std::vector<Activity>> chosen(
    const StarterOutline& outline, const std::vector<Activity>& known)
{
    std::vector<Activity> activities;
    for (const auto& code : outline.activities) {
        const auto found = std::ranges::find(known, code, &Activity::code);
        if (found == known.end())
            return fail(ErrorKind::Internal, "activity.unknown", {inQuotes(code)});
        activities.push_back(*found);
        activities.back().owner = outline.owner.value_or(found->owner);
    }
    std::ranges::sort(activities, {}, &Activity::code);
    return activities;
}

} // namespace

void describe(auto& io, A<StarterOutline> auto& outline)
{
    io.field("name", outline.name);
    io.field("summary", outline.summary);
    io.field("owner", outline.owner);
    io.words("activities", outline.activities, kMostItems);
}

std::string_view toText(Starter starter) { return kStarters[static_cast<std::size_t>(starter)]; }

Result<Starter> parseStarter(std::string_view text)
{
    const auto found = std::ranges::find(kStarters, text);
    if (found == kStarters.end())
        return fail(ErrorKind::Invalid, "starter.unknown", {inQuotes(text)});
    return static_cast<Starter>(found - kStarters.begin());
}

std::string_view libraryDocument() { return embedded::libraryBytes(); }

std::string_view starterDocument(Starter starter)
{
    switch (starter) {
    case Starter::Narrow:
        return embedded::narrowBytes();
    case Starter::Frontline:
        return embedded::frontlineBytes();
    case Starter::Leader:
        return embedded::leaderBytes();
    }
    return {};
}

Result<RhythmDocument> library() { return readRhythmDocument(libraryDocument(), "library"); }

Result<StarterOutline> starterOutline(Starter starter)
{
    const auto source = toText(starter);
    const auto root = readJson(starterDocument(starter), source);
    if (!root)
        return fail(root);
    Problems problems;
    StarterOutline outline;
    RecordReader document(*root, {}, problems);
    if (readHead(document, kStarterFormat, *root, problems)) {
        describe(document, outline);
        document.done();
    }
    if (!problems.none())
        return problems.asError(std::string{source});
    return outline;
}

Result<Rhythm> starterRhythm(Starter starter, Day publishedOn, Day effectiveFrom)
{
    const auto known = library();
    if (!known)
        return fail(known);
    const auto outline = starterOutline(starter);
    if (!outline)
        return fail(outline);
    auto activities = chosen(*outline, known->activities);
    if (!activities)
        return fail(activities);

    Rhythm rhythm;
    rhythm.levers = known->levers;
    const auto& team = starter == Starter::Leader ? kUsualLeadership : kUsualTeam;
    const auto hours = fmt::format(
        "{:.1f} h of {:.1f} h", weeklyHours(*activities, team).total(), rhythm.budgetHours);
    RhythmVersion version{1, effectiveFrom, publishedOn, outline->name, {}, {}};
    for (const auto& activity : *activities)
        version.gates.push_back(clearGate(activity, hours, publishedOn));
    version.activities = std::move(*activities);
    rhythm.versions.push_back(std::move(version));
    return rhythm;
}

} // namespace mor
