// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/talk_link.h"

#include "core/base/text.h"

namespace mor {

namespace {

constexpr std::string_view kTalk = "mor-planner:talk/";
constexpr std::chrono::days kReach{190}; // a quarter's window and a quarter to the next one

DayRange daysAround(Day day)
{
    return {day < kFirstDay + kReach ? kFirstDay : day - kReach,
        day > kLastDay - kReach ? kLastDay : day + kReach};
}

} // namespace

std::string talkLink(std::string_view keyOrSeries)
{
    return std::string{kTalk}.append(keyOrSeries);
}

Result<LinkedTalk> linkedTalk(
    const std::shared_ptr<const Plan>& plan, std::string_view link, Day today)
{
    const auto what = link.starts_with(kTalk) ? link.substr(kTalk.size()) : std::string_view{};
    const auto exact = parseOccurrenceKey(what);
    const auto meant = exact ? exact : parseOccurrenceKey(std::string{what} + "/2000-01-01");
    if (!meant)
        return fail(ErrorKind::Invalid, "link.malformed", {inQuotes(link)});
    const auto schedule = expand(plan, daysAround(exact ? exact->date : today));
    std::optional<LinkedTalk> found;
    for (std::size_t i = 0; i < schedule.occurrences.size(); ++i) {
        auto key = schedule.key(schedule.occurrences[i]);
        if (key.series() != meant->series() || (exact && key != *exact))
            continue;
        const Day day = appointmentOf(schedule, i).day;
        const bool isNearer = !found || (found->day < today && day > found->day)
            || (day >= today && day < found->day);
        if (isNearer)
            found = LinkedTalk{std::move(key), day};
    }
    if (!found)
        return fail(ErrorKind::NotFound, "link.unknown_talk", {inQuotes(link)});
    return *found;
}

} // namespace mor
