// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/optional_sight.h"
#include "core/org/lookup.h"
#include "exchange/exports/export_part.h"

namespace mor {

namespace {

bool isDeputised(const Schedule& schedule, std::size_t position)
{
    return appointmentOf(schedule, position).holder
        != schedule.seriesOf(schedule.occurrences[position]).owner;
}

/// Whether the talk is in the period and may be told. Outlives the source of the export.
class Kept {
public:
    Kept(const ExportPart& part, const CalendarSource& calendars)
        : m_days(part.request.days)
        , m_sight(part.source.sight)
        , m_asDeputy(calendars.asDeputy)
    {
    }

    bool operator()(const Talk& talk) const
    {
        if (!m_days.contains(talk.day))
            return false;
        if (!m_sight)
            return true;
        const auto text = keyOf(talk);
        const auto key = parseOccurrenceKey(text);
        return key && (tells(m_sight, *key) || m_asDeputy->contains(text));
    }

private:
    DayRange m_days;
    std::optional<Sight> m_sight;
    std::shared_ptr<const std::set<std::string>> m_asDeputy;
};

void tellOf(const Roster& roster, const std::string& series, std::set<std::string>& about)
{
    const auto key = parseOccurrenceKey(series + "/2000-01-01");
    if (!key)
        return;
    for (const auto& code : {key->owner, key->counterpart})
        if (findPerson(roster, code) != nullptr)
            about.insert(code);
}

} // namespace

bool mayBeTold(const std::optional<Sight>& sight, const Schedule& schedule, std::size_t position)
{
    if (!sight)
        return true;
    const auto& occurrence = schedule.occurrences[position];
    const auto& series = schedule.seriesOf(occurrence);
    const bool withTeam
        = schedule.activity(occurrence).counterpart == Counterpart::Team && series.person == kNone;
    const auto holder = appointmentOf(schedule, position).holder;
    return sight->talk({series.owner, holder, series.person, withTeam}).told;
}

CalendarSource::CalendarSource(const ExportSource& source, DayRange days)
    : runs(std::make_shared<const ScheduleRuns>(
        std::make_shared<const Schedule>(expand(source.plan, datesAround(days)))))
{
    std::set<std::string> keys;
    const auto& schedule = runs->schedule();
    for (std::size_t i = 0; source.sight && i < schedule.occurrences.size(); ++i)
        if (isDeputised(schedule, i) && mayBeTold(source.sight, schedule, i))
            keys.insert(toText(schedule.key(schedule.occurrences[i])));
    asDeputy = std::make_shared<const std::set<std::string>>(std::move(keys));
}

ScheduleDocument calendarOf(
    const ExportPart& part, const CalendarSource& calendars, std::set<std::string>& about)
{
    const auto& request = part.request;
    const auto kept = std::make_shared<const Kept>(part, calendars);
    auto document = documentOf(
        calendars.runs, {part.people.codes(), request.names, request.questions, request.attendees});
    if (part.people.label().starts_with("Team "))
        document.title = "Talks of " + part.people.label();
    document.forEachTalk = [all = document.forEachTalk, kept](const TalkSink& sink) {
        all([&](const Talk& talk) {
            if ((*kept)(talk))
                sink(talk);
        });
    };
    std::string last;
    document.forEachTalk([&](const Talk& talk) {
        if (talk.texts->series != last)
            tellOf(part.roster(), last = talk.texts->series, about);
    });
    return document;
}

} // namespace mor
