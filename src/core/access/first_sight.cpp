// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/first_sight.h"

#include "core/org/lookup.h"

#include <algorithm>
#include <map>
#include <optional>

namespace mor {

namespace {

/// First days on which the windows of one owner's weeks are all closed, by Monday.
std::map<Day, Day> closingsOf(const Ledger& ledger, std::string_view owner, DayRange due)
{
    std::map<Day, Day> closings;
    const auto& schedule = *ledger.schedule;
    for (const auto& series : schedule.series) {
        if (series.owner == kNone || schedule.plan->roster.people[series.owner].code != owner)
            continue;
        for (std::uint32_t at = series.first; at < series.first + series.count; ++at) {
            const auto& window = schedule.windowOf(schedule.occurrences[at]);
            if (!due.contains(window.due))
                continue;
            auto& closing = closings[mondayOf(window.due)];
            closing = std::max(closing, window.graceUntil + std::chrono::days{1});
        }
    }
    return closings;
}

} // namespace

SeenFirst firstSight(const Ledger& ledger, const LookRepository* looks, const ReportOnOne& report)
{
    const auto* person = findPerson(ledger.schedule->plan->roster, report.about);
    if (!person || person->role != Role::Manager || report.about == report.viewer)
        return {true, {}, {}};
    std::optional<Day> newest;
    Day whole{};
    for (const auto& [monday, closing] : closingsOf(ledger, report.about, report.due)) {
        whole = std::max(whole, closing);
        if (closing <= ledger.asOf)
            newest = std::max(newest.value_or(closing), closing);
    }
    if (!newest)
        return {true, {}, {}};
    const auto kept = looks ? looks->looksAbout(report.about, *newest)
                            : Result<std::vector<Look>>(std::vector<Look>{});
    auto seen = seenFirst(kept ? std::span<const Look>(*kept) : std::span<const Look>{},
        report.about, DataKind::Talks, *newest, ledger.asOf);
    seen.from = whole + std::chrono::days{kDaysAlone};
    seen.shown = seen.seenAt || ledger.asOf >= seen.from;
    return seen;
}

Result<> checkFirstSight(
    const Ledger& ledger, const LookRepository* looks, const ReportOnOne& report)
{
    const auto seen = firstSight(ledger, looks, report);
    if (seen.shown)
        return {};
    const auto* manager = findPerson(ledger.schedule->plan->roster, report.about);
    return fail(ErrorKind::Invalid, "access.manager_first", {manager->name, toIso(seen.from)});
}

} // namespace mor
