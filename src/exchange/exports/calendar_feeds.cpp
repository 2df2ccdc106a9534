// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/exports/calendar_feeds.h"

#include "exchange/exports/export_part.h"

#include <system_error>

namespace mor {

namespace {

ExportDocument feedOf(const ExportPart& part, const CalendarSource& calendars, bool& isEmpty)
{
    ExportDocument document;
    document.request = part.request;
    document.fileName = feedName(part.request.people.front());
    std::set<std::string> about;
    auto calendar = calendarOf(part, calendars, about);
    calendar.refreshHours = kFeedRefreshHours;
    for (const auto& code : about)
        document.tells.push_back({code, DataKind::Talks, {}});
    isEmpty = about.empty();
    document.content = std::move(calendar);
    return document;
}

/// A calendar that shows somebody's talks in part would cancel the others for who subscribed.
bool seesAllTalksOf(const ExportSource& source, const Person& person)
{
    const auto& sight = source.sight;
    if (!sight)
        return true;
    const auto to = sight->of(sight->indexOf(person.code));
    return to == Onlooker::Self || to == Onlooker::Manager;
}

} // namespace

std::string feedName(std::string_view code) { return "talks-" + std::string{code} + ".ics"; }

Result<FeedsWritten> writeFeeds(
    const ExportSource& source, const ExportRequest& request, const std::filesystem::path& folder)
{
    if (const auto good = checkExport(request); !good)
        return fail(good);
    const auto& roster = source.plan->roster;
    const auto meant = resolved(request, source.today, roster.fiscal);
    const auto people = ExportPeople::meant(roster, meant);
    if (!people)
        return fail(people);
    const auto calendars = CalendarSource::of(source, meant.days);
    if (!calendars)
        return fail(calendars);
    FeedsWritten feeds;
    for (const auto* person : peopleInOrder(roster, *people, meant.days.last)) {
        if (!seesAllTalksOf(source, *person))
            continue;
        auto alone = meant;
        alone.people = {person->code};
        alone.teams = alone.filePerPerson = false;
        const auto self = ExportPeople::meant(roster, alone);
        if (!self)
            return fail(self);
        bool isEmpty = true;
        const auto feed = feedOf({source, alone, *self}, *calendars, isEmpty);
        std::error_code failed;
        const auto place = folder / feed.fileName;
        if (isEmpty && !std::filesystem::exists(place, failed))
            continue;
        const auto written = write(feed, place);
        if (!written)
            return fail(written);
        ++feeds.calendars;
        feeds.changed += written->changed ? 1 : 0;
        feeds.tells.insert(feeds.tells.end(), feed.tells.begin(), feed.tells.end());
    }
    return feeds;
}

} // namespace mor
