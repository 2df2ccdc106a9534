// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/schedule_document.h"

#include "exchange/schedule_runs.h"
#include "exchange/talk_changes.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace mor {

namespace {

const Person& personAt(const Schedule& schedule, PersonIndex index)
{
    return schedule.plan->roster.people[index];
}

const Activity& activityOf(const Schedule& schedule, const Series& series)
{
    return schedule.plan->rhythm.versions[series.version].activities[series.activity];
}

/// Walks through a schedule and tells the talks of the people asked for.
class Teller {
public:
    Teller(std::shared_ptr<const ScheduleRuns> runs, const ScheduleDocumentOptions& options)
        : m_all(std::move(runs))
        , m_schedule(&m_all->schedule())
        , m_options(options)
    {
        const auto& people = m_schedule->plan->roster.people;
        std::vector<PersonIndex> named;
        for (std::size_t i = 0; i < people.size(); ++i) {
            const bool isNamed
                = std::ranges::find(options.people, people[i].code) != options.people.end();
            m_wanted.push_back(options.people.empty() || isNamed);
            if (isNamed)
                named.push_back(static_cast<PersonIndex>(i));
        }
        m_runs = options.people.empty() ? m_all->all() : m_all->concerning(named);
        survey();
    }

    DayRange days() const { return m_days; }
    std::vector<std::string> zones() const { return {m_zones.begin(), m_zones.end()}; }
    std::string title() const
    {
        const auto& people = m_schedule->plan->roster.people;
        const auto wanted = std::ranges::count(m_wanted, true);
        if (wanted != 1)
            return "Talks of the team";
        const auto one = std::ranges::find(m_wanted, true) - m_wanted.begin();
        return "Talks of " + people[static_cast<std::size_t>(one)].name;
    }

    void forEachTalk(const TalkSink& sink) const
    {
        for (const auto& run : m_runs)
            tellRun(run, sink);
    }

private:
    using Run = ScheduleRuns::Run;

    void survey()
    {
        m_days = {kLastDay, kFirstDay};
        std::set<PersonIndex> holders;
        for (const auto& run : m_runs)
            surveyRun(run, holders);
        m_nameHolders
            = std::ranges::count_if(holders, [this](auto holder) { return m_wanted[holder]; }) > 1;
        for (const auto holder : holders)
            m_zones.insert(personAt(*m_schedule, holder).zone);
    }

    void surveyRun(const Run& run, std::set<PersonIndex>& holders)
    {
        const auto& series = m_schedule->series[run.series];
        for (std::size_t i = run.begin; i < run.end; ++i) {
            const auto appointment = appointmentOf(*m_schedule, i);
            const bool wanted = isWanted(series, appointment);
            if (!wanted && !isHandedOver(series, appointment))
                continue;
            const Day ruleDay = m_schedule->windowOf(m_schedule->occurrences[i]).planned;
            m_days.first = std::min({m_days.first, appointment.day, ruleDay});
            m_days.last = std::max({m_days.last, appointment.day, ruleDay});
            holders.insert(wanted ? appointment.holder : series.owner);
        }
    }

    bool isWanted(const Series& series, const Appointment& appointment) const
    {
        if (series.owner == kNone || appointment.holder == kNone)
            return false;
        return m_wanted[appointment.holder] || (series.person != kNone && m_wanted[series.person]);
    }

    /// Its owner's calendar is asked for, and somebody else holds it.
    bool isHandedOver(const Series& series, const Appointment& appointment) const
    {
        return series.owner != kNone && m_wanted[series.owner] && appointment.holder != kNone
            && appointment.holder != series.owner;
    }

    void tellRun(const Run& run, const TalkSink& sink) const
    {
        const auto& schedule = *m_schedule;
        const Series& series = schedule.series[run.series];
        const auto changes = m_all->changesOf(run);
        std::map<PersonIndex, std::shared_ptr<const TalkTexts>> texts; // by holder
        Talk talk;
        for (std::size_t i = run.begin; i < run.end; ++i) {
            const auto appointment = appointmentOf(schedule, i);
            const bool wanted = isWanted(series, appointment);
            if (!wanted && !isHandedOver(series, appointment))
                continue;
            const auto holder = wanted ? appointment.holder : series.owner;
            auto& shared = texts[holder];
            if (!shared)
                shared = std::make_shared<const TalkTexts>(textsOf(i, series, holder));
            const auto& window = schedule.windowOf(schedule.occurrences[i]);
            const auto verdict = verdictOf(schedule, i);
            talk.texts = shared;
            talk.date = window.date;
            talk.number = schedule.occurrences[i].number;
            talk.day = appointment.day;
            talk.start = appointment.start;
            talk.ruleDay = window.planned;
            talk.ruleStart = series.start;
            talk.state = wanted ? verdict.state : TalkState::Withdrawn;
            talk.revision = activityOf(schedule, series).version - 1
                + static_cast<int>(schedule.exceptionsOf(i).size());
            talk.changedAt = std::max(verdict.changedAt, publishedAt(series));
            talk.seriesRevision = changes.count;
            talk.seriesChangedAt = changes.newest;
            sink(talk);
        }
    }

    Instant publishedAt(const Series& series) const
    {
        const auto& published = m_schedule->plan->rhythm.versions[series.version].publishedOn;
        return published ? Instant{*published} : Instant{};
    }

    TalkTexts textsOf(std::size_t position, const Series& series, PersonIndex holder) const
    {
        const auto& schedule = *m_schedule;
        const Activity& activity = activityOf(schedule, series);
        const auto key = schedule.key(schedule.occurrences[position]);
        TalkTexts texts;
        texts.series = key.activity + '/' + key.owner + '/' + key.counterpart;
        texts.title = activity.name + with(series, activity.counterpart, holder);
        if (m_nameHolders && m_wanted[holder])
            texts.title += " (" + personAt(schedule, holder).name + ')';
        for (const auto& code : activity.levers) {
            if (const auto* lever = findLever(schedule.plan->rhythm, code))
                texts.levers.push_back(lever->name);
        }
        if (m_options.questions)
            texts.questions = activity.questions;
        if (!activity.levers.empty())
            texts.colour = colourOfLever(activity.levers.front());
        if (m_options.attendees)
            texts.attendees = attendeesOf(series, holder);
        texts.since = toldSince(schedule.plan->rhythm, series.version, activity);
        texts.repeats = holder == series.owner && beatOf(activity.cadence.rule) != Beat::Triggered;
        texts.zone = personAt(schedule, holder).zone;
        texts.minutes = activity.minutes.talk;
        return texts;
    }

    /// Holder and counterpart, as far as both have an address.
    std::vector<TalkAttendee> attendeesOf(const Series& series, PersonIndex holder) const
    {
        const auto& host = personAt(*m_schedule, holder);
        if (series.person == kNone || series.person == holder || host.email.empty())
            return {};
        const auto& guest = personAt(*m_schedule, series.person);
        if (guest.email.empty())
            return {};
        return {{host.name, host.email}, {guest.name, guest.email}};
    }

    /// " with a rep", " for Vega Logistics".
    std::string with(const Series& series, Counterpart counterpart, PersonIndex holder) const
    {
        const auto& roster = m_schedule->plan->roster;
        if (!m_wanted[holder])
            return " with " + roster.people[holder].name;
        const auto named = [&](std::string_view otherwise) {
            if (m_options.names && series.subject != kNone)
                return roster.subjects[series.subject].name;
            if (m_options.names && series.person != kNone)
                return roster.people[series.person].name;
            return std::string{otherwise};
        };
        switch (counterpart) {
        case Counterpart::Rep:
            return " with " + named("a rep");
        case Counterpart::Manager:
            return " with " + named("a manager");
        case Counterpart::Team:
            return " with the team";
        case Counterpart::Account:
            return " for " + named("a key account");
        case Counterpart::Deal:
            return " for " + named("a deal");
        case Counterpart::Alone:
            break;
        }
        return {};
    }

    std::shared_ptr<const ScheduleRuns> m_all;
    const Schedule* m_schedule;
    ScheduleDocumentOptions m_options;
    bool m_nameHolders = false;
    std::vector<bool> m_wanted; ///< by person
    std::vector<Run> m_runs;
    std::set<std::string> m_zones;
    DayRange m_days;
};

} // namespace

std::string keyOf(const Talk& talk)
{
    std::string key = talk.texts->series + '/' + toIso(talk.date);
    if (talk.number > 0)
        key += '#' + std::to_string(talk.number);
    return key;
}

ScheduleDocument documentOf(
    std::shared_ptr<const Schedule> schedule, const ScheduleDocumentOptions& options)
{
    return documentOf(std::make_shared<const ScheduleRuns>(std::move(schedule)), options);
}

ScheduleDocument documentOf(
    std::shared_ptr<const ScheduleRuns> runs, const ScheduleDocumentOptions& options)
{
    const auto teller = std::make_shared<const Teller>(std::move(runs), options);
    return {teller->title(), teller->zones(), teller->days(),
        [teller](const TalkSink& sink) { teller->forEachTalk(sink); }};
}

ScheduleDocument documentOf(std::string title, std::vector<Talk> talks)
{
    std::set<std::string> zones;
    DayRange days{kLastDay, kFirstDay};
    for (const auto& talk : talks) {
        zones.insert(talk.texts->zone);
        days.first = std::min({days.first, talk.day, talk.ruleDay});
        days.last = std::max({days.last, talk.day, talk.ruleDay});
    }
    return {std::move(title), {zones.begin(), zones.end()}, days,
        [all = std::move(talks)](const TalkSink& sink) {
            for (const auto& talk : all)
                sink(talk);
        }};
}

} // namespace mor
