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
    Kept(const ExportPart& part)
        : m_days(part.request.days)
        , m_sight(part.source.sight)
    {
    }

    bool operator()(const Talk& talk) const
    {
        if (!m_days.contains(talk.day))
            return false;
        const auto key = parseOccurrenceKey(keyOf(talk));
        return key && tells(m_sight, *key);
    }

private:
    DayRange m_days;
    std::optional<Sight> m_sight; ///< a copy: the document outlives the source
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

ScheduleDocument calendarOf(
    const ExportPart& part, std::shared_ptr<const Schedule> schedule, std::set<std::string>& about)
{
    const auto& request = part.request;
    auto document = documentOf(std::move(schedule),
        {part.people.codes(), request.names, request.questions, request.attendees});
    if (part.people.label().starts_with("Team "))
        document.title = "Talks of " + part.people.label();
    document.forEachTalk
        = [all = document.forEachTalk, kept = std::make_shared<Kept>(part)](const TalkSink& sink) {
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
