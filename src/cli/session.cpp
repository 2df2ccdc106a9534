// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/session.h"

#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/org/period.h"

#include <algorithm>

namespace mor::cli {

namespace {

Result<Session> sessionOf(Result<std::unique_ptr<Workspace>> workspace)
{
    if (!workspace)
        return fail(workspace);
    auto loaded = (*workspace)->plans().load();
    if (!loaded)
        return fail(loaded);
    return Session{std::move(*workspace), std::make_shared<const Plan>(std::move(loaded->plan)),
        loaded->stamp};
}

Result<std::unique_ptr<Workspace>> openChecked(const std::string& path, Workspace::Access access,
    Workspace::Check check, std::optional<Instant> now)
{
    if (path.starts_with("postgresql://") || path.starts_with("postgres://"))
        return fail(ErrorKind::Unavailable, "workspace.on_server");
    return Workspace::open(path, access, check, now);
}

} // namespace

Result<std::unique_ptr<Workspace>> openWorkspace(
    const std::string& path, Workspace::Access access, std::optional<Instant> now)
{
    return openChecked(path, access, Workspace::Check::BeforeUse, now);
}

Result<Session> openSession(const std::string& path, Workspace::Access access)
{
    if (access == Workspace::Access::ReadWrite)
        return sessionOf(openWorkspace(path, access));
    return sessionOf(openChecked(path, access, Workspace::Check::BeforeWriting, {}));
}

Result<Session> openToChange(Program& program, const std::string& path)
{
    auto workspace = openWorkspace(path, Workspace::Access::ReadWrite, program.clock.now());
    if (!workspace)
        return fail(workspace);
    if ((*workspace)->access() == Workspace::Access::ReadOnly)
        return tl::unexpected<Error>((*workspace)->whyReadOnly());
    (*workspace)->keepDailyCopies(program.clock, [&program](const Error& notice) {
        explain(program, notice);
    });
    return sessionOf(std::move(workspace));
}

Result<Day> dayOr(const std::string& text, const DateContext& context, Day otherwise, PeriodEnd end)
{
    if (text.empty())
        return otherwise;
    if (end == PeriodEnd::None)
        return parseDayWord(text, context.today);
    const auto days = parsePeriod(text, context.today, context.fiscal);
    if (!days)
        return fail(days);
    return end == PeriodEnd::First ? days->first : days->last;
}

Result<DayRange> rangeOr(const std::string& from, const std::string& to, Day today,
    const FiscalCalendar& fiscal, DayRange otherwise)
{
    auto range = otherwise;
    if (!from.empty()) {
        const auto period = parsePeriod(from, today, fiscal);
        if (!period)
            return fail(period);
        range = {period->first, std::max(period->last, otherwise.last)};
    }
    if (!to.empty()) {
        const auto period = parsePeriod(to, today, fiscal);
        if (!period)
            return fail(period);
        range.last = period->last;
        if (from.empty())
            range.first = std::min(range.first, period->first);
    }
    if (range.empty())
        return fail(ErrorKind::Invalid, "range.backwards", {toIso(range.first), toIso(range.last)});
    return range;
}

namespace {

/// Whether the counterparts of an activity are people of the organisation.
bool isAboutPeople(const Rhythm& rhythm, const std::string& code)
{
    return std::ranges::any_of(rhythm.versions, [&](const RhythmVersion& version) {
        const auto* activity = findActivity(version, code);
        return activity != nullptr
            && (activity->counterpart == Counterpart::Rep
                || activity->counterpart == Counterpart::Manager);
    });
}

} // namespace

Result<OccurrenceKey> keyMeant(const Plan& plan, const std::string& text)
{
    auto parts = split(text, '/');
    if (parts.size() != 4)
        return parseOccurrenceKey(text);
    if (auto activity = activityMeant(plan.rhythm, parts[0]))
        parts[0] = std::move(*activity);
    else if (activity.error().code == "activity.ambiguous")
        return fail(activity);
    const bool aboutPeople = isAboutPeople(plan.rhythm, parts[0]);
    for (const std::size_t place : {1U, 2U}) {
        if (parts[place] == kVacant || (place == 2 && !aboutPeople))
            continue;
        if (const auto person = personMeant(plan.roster, parts[place]))
            parts[place] = (*person)->code;
        else if (person.error().code == "person.ambiguous")
            return fail(person);
    }
    const auto key
        = parseOccurrenceKey(parts[0] + '/' + parts[1] + '/' + parts[2] + '/' + parts[3]);
    return key ? key : Result<OccurrenceKey>(fail(parseOccurrenceKey(text)));
}

DayRange datesReaching(DayRange days)
{
    constexpr std::chrono::days kReach{130};
    return {days.first - kReach, days.last + kReach};
}

Result<Filters> filtersMeant(const Plan& plan, const std::string& who, const std::string& activity)
{
    Filters filters;
    if (!who.empty()) {
        const auto person = personMeant(plan.roster, who);
        if (!person)
            return fail(person);
        filters.who = *person;
    }
    if (!activity.empty()) {
        auto code = activityMeant(plan.rhythm, activity);
        if (!code)
            return fail(code);
        filters.activity = std::move(*code);
    }
    return filters;
}

Result<StepText> parseStep(const Roster& roster, Day today, const std::string& text)
{
    const auto parts = split(text, '|');
    if (parts.size() != 3 || trimmed(parts[2]).empty())
        return fail(ErrorKind::Invalid, "step.malformed", {inQuotes(text)});
    const auto owner = personMeant(roster, trimmed(parts[0]));
    if (!owner)
        return fail(owner);
    const auto due
        = dayOr(std::string{trimmed(parts[2])}, {today, roster.fiscal}, today, PeriodEnd::Last);
    if (!due)
        return fail(due);
    return StepText{(*owner)->code, std::string{trimmed(parts[1])}, *due};
}

} // namespace mor::cli
