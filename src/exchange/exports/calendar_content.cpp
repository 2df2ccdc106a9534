// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/optional_sight.h"
#include "core/adherence/read_ledger.h"
#include "core/org/lookup.h"
#include "exchange/exports/export_part.h"
#include "exchange/ics/ics_writer.h"

#include <algorithm>
#include <utility>

namespace mor {

namespace {

/// First day of the fiscal quarter before that of today.
Day keptSince(const ExportSource& source)
{
    const auto& fiscal = source.plan->roster.fiscal;
    return fiscalQuarterOf(
        fiscal, fiscalQuarterOf(fiscal, source.today).days.first - std::chrono::days{1})
        .days.first;
}

bool isDeputised(const Schedule& schedule, std::size_t position)
{
    return appointmentOf(schedule, position).holder
        != schedule.seriesOf(schedule.occurrences[position]).owner;
}

using Told = std::map<std::string, Day>; ///< as ExportCalendar::continuing takes it

/// Whether the talk is in the period or left over from before, and may be told. Outlives the source
/// of the export.
class Kept {
public:
    Kept(const ExportPart& part, const CalendarSource& calendars)
        : m_days(part.request.days)
        , m_keptSince(keptSince(part.source))
        , m_sight(part.source.sight)
        , m_asDeputy(calendars.asDeputy)
        , m_leftOver(calendars.leftOver)
    {
    }

    bool operator()(const Talk& talk, const Told& told) const
    {
        const bool isOfDays = m_days.contains(talk.day);
        if (isOfDays && !m_sight)
            return true;
        if (!isOfDays && m_leftOver->empty() && told.empty())
            return false;
        const auto text = keyOf(talk);
        if (!isOfDays && !m_leftOver->contains(text) && !isTold(talk, text, told))
            return false;
        const auto key = parseOccurrenceKey(text);
        return key && (tells(m_sight, *key) || m_asDeputy->contains(text));
    }

private:
    /// A talk that was moved out of what was told is still meant.
    bool isTold(const Talk& talk, const std::string& key, const Told& told) const
    {
        if (told.empty() || talk.day > m_days.last || talk.day < m_keptSince)
            return false;
        const auto series = told.find(seriesName(talk));
        return told.contains(key)
            || (series != told.end() && std::max(talk.day, talk.ruleDay) >= series->second);
    }

    DayRange m_days;
    Day m_keptSince;
    std::optional<Sight> m_sight;
    std::shared_ptr<const std::set<std::string>> m_asDeputy, m_leftOver; ///< keys
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

Result<CalendarSource> CalendarSource::of(const ExportSource& source, DayRange days)
{
    const DayRange told{std::min(days.first, keptSince(source)), days.last};
    const auto ledger = readLedger(source.plan, source.practice, datesAround(told), source.today);
    if (!ledger)
        return fail(ledger);
    const auto& schedule = *(*ledger)->schedule;
    std::set<std::string> asDeputy, leftOver;
    for (std::size_t i = 0; i < schedule.occurrences.size(); ++i) {
        if (isLeftOver(**ledger, i, days))
            leftOver.insert(toText(schedule.key(schedule.occurrences[i])));
        if (source.sight && isDeputised(schedule, i) && mayBeTold(source.sight, schedule, i))
            asDeputy.insert(toText(schedule.key(schedule.occurrences[i])));
    }
    return CalendarSource{std::make_shared<const ScheduleRuns>((*ledger)->schedule),
        std::make_shared<const std::set<std::string>>(std::move(asDeputy)),
        std::make_shared<const std::set<std::string>>(std::move(leftOver))};
}

ExportCalendar calendarOf(
    const ExportPart& part, const CalendarSource& calendars, std::set<std::string>& about)
{
    const auto& request = part.request;
    const auto kept = std::make_shared<const Kept>(part, calendars);
    auto whole = documentOf(
        calendars.runs, {part.people.codes(), request.names, request.questions, request.attendees});
    if (part.people.label().starts_with("Team "))
        whole.title = "Talks of " + part.people.label();
    ExportCalendar calendar;
    calendar.continuing = [whole, kept](Told told) {
        auto document = whole;
        document.forEachTalk
            = [all = whole.forEachTalk, kept, told = std::move(told)](const TalkSink& sink) {
                  all([&](const Talk& talk) {
                      if ((*kept)(talk, told))
                          sink(talk);
                  });
              };
        return document;
    };
    calendar.keptSince = keptSince(part.source);
    calendar.schedule = calendar.continuing({});
    calendar.alarmMinutes = request.alarmMinutes;
    calendar.stamp = part.source.now;
    std::string last;
    calendar.schedule.forEachTalk([&](const Talk& talk) {
        if (talk.texts->series != last)
            tellOf(part.roster(), last = talk.texts->series, about);
    });
    return calendar;
}

} // namespace mor
