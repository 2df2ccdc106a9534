// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/session.h"

#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/org/period.h"

#include <set>

namespace mor::cli {

Result<Session> openSession(const std::string& path, Workspace::Access access)
{
    auto workspace = Workspace::open(path, access);
    if (!workspace)
        return fail(workspace);
    auto loaded = (*workspace)->plans().load();
    if (!loaded)
        return fail(loaded);
    return Session{std::move(*workspace), std::make_shared<const Plan>(std::move(loaded->plan)),
        loaded->stamp};
}

Result<Day> dayOr(const std::string& text, Day today, Day otherwise)
{
    return text.empty() ? Result<Day>{otherwise} : parseDayWord(text, today);
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
    }
    if (range.empty())
        return fail(ErrorKind::Invalid, "range.backwards", {toIso(range.first), toIso(range.last)});
    return range;
}

Result<std::string> activityMeant(const Rhythm& rhythm, const std::string& text)
{
    std::set<std::string> partly;
    const auto wanted = lowered(text);
    const auto look = [&](const RhythmVersion& version) -> const Activity* {
        for (const auto& activity : version.activities) {
            const auto name = lowered(activity.name);
            if (lowered(activity.code) == wanted || name == wanted)
                return &activity;
            if (!wanted.empty() && name.find(wanted) != std::string::npos)
                partly.insert(activity.code);
        }
        return nullptr;
    };
    for (const auto& version : rhythm.versions)
        if (const auto* activity = look(version))
            return activity->code;
    if (rhythm.draft)
        if (const auto* activity = look(*rhythm.draft))
            return activity->code;
    if (partly.size() == 1)
        return *partly.begin();
    if (partly.empty())
        return fail(ErrorKind::NotFound, "activity.unknown", {mor::quoted(text)});
    std::string codes;
    for (const auto& code : partly)
        codes += (codes.empty() ? "" : ", ") + code;
    return fail(ErrorKind::Invalid, "activity.ambiguous", {mor::quoted(text), codes});
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
    if (parts.size() != 3)
        return fail(ErrorKind::Invalid, "step.malformed", {mor::quoted(text)});
    const auto owner = personMeant(roster, trimmed(parts[0]));
    if (!owner)
        return fail(owner);
    const auto due = parseDayWord(trimmed(parts[2]), today);
    if (!due)
        return fail(due);
    return StepText{(*owner)->code, std::string{trimmed(parts[1])}, *due};
}

} // namespace mor::cli
