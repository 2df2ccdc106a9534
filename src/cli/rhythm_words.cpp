// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/rhythm_words.h"

#include "core/org/lookup.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace mor::cli {

namespace {

constexpr std::size_t kPeopleNamed = 10;

std::string minutesText(const Minutes& minutes)
{
    auto text = fmt::format("{} min", minutes.talk);
    if (minutes.preparation > 0)
        text += fmt::format(" and {} min of preparation", minutes.preparation);
    return text;
}

/// What people call a field.
std::string fieldName(const FieldDifference& difference)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kNames{
        {{"usefulWhen", "useful when"}, {"mandatoryFields", "mandatory fields"},
            {"opens", "opens before"}, {"criteria", "criterion"}, {"questions", "question"}}};
    const auto found
        = std::ranges::find(kNames, difference.field, [](const auto& name) { return name.first; });
    std::string name{found == kNames.end() ? std::string_view{difference.field} : found->second};
    return difference.line > 0 ? name + ' ' + std::to_string(difference.line) : name;
}

std::string differenceText(const FieldDifference& difference)
{
    const auto name = fieldName(difference);
    if (difference.before.empty())
        return name + " is new: " + difference.after;
    if (difference.after.empty())
        return name + " is gone: " + difference.before;
    const bool sentence = difference.line > 0 || difference.before.find(' ') != std::string::npos;
    return sentence
        ? fmt::format("{}: \"{}\" instead of \"{}\"", name, difference.after, difference.before)
        : fmt::format("{}: {} instead of {}", name, difference.after, difference.before);
}

std::string talksText(int count)
{
    return fmt::format("{} {}", count, count == 1 ? "talk" : "talks");
}

std::string namesOf(const std::vector<std::string>& people, const Roster& roster)
{
    std::string names;
    for (std::size_t i = 0; i < std::min(people.size(), kPeopleNamed); ++i) {
        const auto* person = findPerson(roster, people[i]);
        names += (i == 0 ? "" : ", ") + (person != nullptr ? person->name : people[i]);
    }
    if (people.size() > kPeopleNamed)
        names += fmt::format(" and {} more", people.size() - kPeopleNamed);
    return names;
}

std::string codesOf(const std::vector<std::string>& codes)
{
    std::string text;
    for (const auto& code : codes)
        text += (text.empty() ? "" : ", ") + code;
    return text;
}

std::string stepText(const FitStep& step, const Activity& now)
{
    switch (step.kind) {
    case FitStep::Kind::Shorter:
        return fmt::format("{} with {} instead of {}", now.code, minutesText(step.change.minutes),
            minutesText(now.minutes));
    case FitStep::Kind::Rarer:
        return fmt::format("{} {} instead of {}", now.code, toText(step.change.cadence.rule),
            toText(now.cadence.rule));
    case FitStep::Kind::Drop:
        break;
    }
    return "without " + now.code;
}

std::string offerText(const FitOffer& offer, const RhythmVersion& version)
{
    std::string text;
    for (const auto& step : offer.steps)
        if (const auto* now = findActivity(version, step.change.code))
            text += (text.empty() ? "" : " and ") + stepText(step, *now);
    return text;
}

} // namespace

Table differencesTable(const std::vector<ActivityDifference>& differences)
{
    using Kind = ActivityDifference::Kind;
    Table table{{{"change"}, {"activity"}, {"name"}, {"what"}}, {}};
    const auto row = [&](const char* change, const Activity& activity, const std::string& what) {
        table.rows.push_back({std::string{change}, activity.code, activity.name, what});
    };
    for (const auto& difference : differences) {
        const auto& activity = difference.activity();
        const auto gist = toText(activity.cadence.rule) + ", " + minutesText(activity.minutes);
        if (difference.kind == Kind::Added)
            row("new", activity, gist);
        else if (difference.kind == Kind::Removed)
            row("gone", activity, gist);
        for (const auto& field : difference.fields)
            row("changed", activity, differenceText(field));
    }
    return table;
}

std::vector<std::string> rolloutLines(const RolloutPace& pace, const std::optional<StageGate>& gate)
{
    std::vector<std::string> lines;
    if (pace.tooFast()) {
        auto line = fmt::format("This stage of the rollout takes one activity a month; this adds "
                                "{}: {}",
            pace.added.size(), fmt::join(pace.added, ", "));
        if (!pace.lately.empty())
            line += fmt::format(
                ", and {} came within four weeks before", fmt::join(pace.lately, ", "));
        lines.push_back(line + '.');
    }
    if (pace.asksGate() && gate && !gate->passed())
        lines.push_back(fmt::format("The gate to the next activity: {} of {} conditions are clear.",
            gate->clear(), gate->conditions.size()));
    return lines;
}

std::vector<std::string> previewLines(const PublishPreview& preview, const Plan& plan)
{
    std::vector<std::string> lines;
    for (const auto& talks : preview.talks) {
        std::string line = talks.activity + ": ";
        if (talks.added > 0)
            line += fmt::format("{} more, due {} to {}", talksText(talks.added),
                toIso(talks.firstDue), toIso(talks.lastDue));
        if (talks.gone > 0)
            line += fmt::format("{}{} fewer", talks.added > 0 ? "; " : "", talksText(talks.gone));
        lines.push_back(line + '.');
    }
    if (preview.talks.empty())
        lines.push_back(fmt::format("No talk due {} to {} comes or goes.",
            toIso(preview.counted.first), toIso(preview.counted.last)));
    else
        lines.push_back(fmt::format("Counted over talks due {} to {}.",
            toIso(preview.counted.first), toIso(preview.counted.last)));
    if (!preview.people.empty())
        lines.push_back("It changes the weeks of " + namesOf(preview.people, plan.roster) + '.');
    const int open = preview.openUnderLive;
    lines.push_back(talksText(open) + " with a window open today "
        + (open == 1 ? "stays as it was agreed." : "stay as they were agreed."));
    return lines;
}

std::vector<std::string> overLines(
    const ManagerHours& hours, const RhythmVersion& version, const Plan& plan, Day today)
{
    std::vector<std::string> lines{fmt::format("{} has {:.1f} h of {:.1f} h a week. Ways to fit:",
        hours.person->name, hours.draft.total(), hours.budget)};
    const auto changed = differences(newestVersion(plan.rhythm), version);
    std::vector<std::string_view> preferred; // as the window offers first what is being edited
    for (const auto& difference : changed)
        if (difference.kind == ActivityDifference::Kind::Added
            || difference.kind == ActivityDifference::Kind::Changed)
            preferred.push_back(difference.activity().code);
    for (const auto& offer : waysToFit(hours, version, plan, today, preferred))
        lines.push_back(fmt::format("  {}: {:.1f} h{}", offerText(offer, version), offer.hours,
            offer.fits ? "" : ", still over"));
    return lines;
}

std::string parkedText(const ParkedActivity& parked, const Roster& roster)
{
    const auto* person = findPerson(roster, parked.parkedBy);
    const auto name = person == nullptr ? parked.parkedBy : person->name;
    const bool byHand = parked.question == 0;
    auto text = parked.activity.code
        + (byHand ? " was set aside" : fmt::format(" got a no to question {}", parked.question));
    if (!name.empty())
        text += (byHand ? " by " : " from ") + name;
    return text + " on " + toIso(parked.parkedOn) + ": " + parked.reason;
}

std::string warningLine(const NarrowStartWarning& warning)
{
    const auto codes = codesOf(warning.activities);
    switch (warning.kind) {
    case NarrowStartWarning::Kind::FourthActivity:
        return fmt::format("{}: more than three activities of a role in its first six weeks, until "
                           "{}. Start narrow and let the others join later.",
            codes, toIso(warning.until));
    case NarrowStartWarning::Kind::SecondForm:
        return codes + " ask the same people for the same written record. One of them is enough.";
    case NarrowStartWarning::Kind::FifthField:
        return codes + ": a check-off fills more than four fields. Few keep that up.";
    case NarrowStartWarning::Kind::ForecastHours:
        return codes
            + ": forecast talks cost more than half of the hours; coaching is left with the rest.";
    }
    return {};
}

} // namespace mor::cli
