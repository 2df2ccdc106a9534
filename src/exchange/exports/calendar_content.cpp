// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/optional_sight.h"
#include "core/org/lookup.h"
#include "exchange/exports/export_part.h"

namespace mor {

namespace {

/// Whether the talk is in the period and may be told.
class Kept {
public:
    Kept(const ExportPart& part, const Schedule& schedule)
        : m_days(part.request.days)
        , m_sight(part.source.sight)
    {
        if (!m_sight)
            return;
        for (std::size_t i = 0; i < schedule.occurrences.size(); ++i)
            if (isDeputised(schedule, i) && mayBeTold(m_sight, schedule, i))
                m_asDeputy.insert(toText(schedule.key(schedule.occurrences[i])));
    }

    bool operator()(const Talk& talk) const
    {
        if (!m_days.contains(talk.day))
            return false;
        const auto text = keyOf(talk);
        const auto key = parseOccurrenceKey(text);
        return key && (tells(m_sight, *key) || m_asDeputy.contains(text));
    }

private:
    static bool isDeputised(const Schedule& schedule, std::size_t position)
    {
        return appointmentOf(schedule, position).holder
            != schedule.seriesOf(schedule.occurrences[position]).owner;
    }

    DayRange m_days;
    std::optional<Sight> m_sight; ///< a copy: the document outlives the source
    std::set<std::string> m_asDeputy; ///< keys
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

ScheduleDocument calendarOf(
    const ExportPart& part, std::shared_ptr<const Schedule> schedule, std::set<std::string>& about)
{
    const auto& request = part.request;
    const auto kept = std::make_shared<const Kept>(part, *schedule);
    auto document = documentOf(std::move(schedule),
        {part.people.codes(), request.names, request.questions, request.attendees});
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
