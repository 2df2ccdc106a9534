// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/old_talks.h"

#include "core/base/problem_limit.h"
#include "core/base/text.h"
#include "core/org/people_meant.h"
#include "core/rhythm/activity_meant.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace mor {

namespace {

const Activity* activityOf(const Rhythm& rhythm, const std::string& code)
{
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version)
        if (const auto* activity = findActivity(*version, code))
            return activity;
    return nullptr;
}

class TalkReader {
public:
    TalkReader(const Plan& plan, Problems& problems)
        : m_plan(plan)
        , m_problems(problems)
        , m_people(plan.roster)
    {
        for (const auto& one : plan.roster.subjects)
            m_subjects.emplace(one.code, one.code);
        for (const auto& one : plan.roster.subjects)
            m_subjects.emplace(lowered(one.name), one.code);
    }

    /// None where something is wrong with the row.
    std::optional<OldTalk> read(const CheckOffRow& row)
    {
        const auto before = m_problems.all().size();
        OldTalk talk{&row, {}, {}, {}};
        if (!row.heldOn)
            m_problems.add(row.where, "checkoff_import.day_missing");
        if (row.owner.empty())
            m_problems.add(row.where, "checkoff_import.owner_missing");
        else
            talk.owner = person(row, row.owner);
        if (row.activity.empty())
            m_problems.add(row.where, "checkoff_import.activity_missing");
        else
            readActivity(row, talk);
        return m_problems.all().size() == before ? std::optional{std::move(talk)} : std::nullopt;
    }

private:
    void readActivity(const CheckOffRow& row, OldTalk& talk)
    {
        const auto [code, isNew] = m_activities.try_emplace(row.activity);
        if (isNew)
            code->second = activityMeant(m_plan.rhythm, row.activity);
        if (!code->second) {
            m_problems.add(row.where, code->second.error());
            return;
        }
        talk.activity = *code->second;
        const auto* activity = activityOf(m_plan.rhythm, talk.activity);
        if (!activity) {
            m_problems.add(row.where, "activity.unknown", {inQuotes(row.activity)});
            return;
        }
        readCounterpart(row, *activity, talk);
    }

    void readCounterpart(const CheckOffRow& row, const Activity& activity, OldTalk& talk)
    {
        switch (activity.counterpart) {
        case Counterpart::Team:
            talk.counterpart = kTeam;
            return;
        case Counterpart::Alone:
            talk.counterpart = kAlone;
            return;
        case Counterpart::Rep:
        case Counterpart::Manager:
        case Counterpart::Account:
        case Counterpart::Deal:
            break;
        }
        if (row.counterpart.empty())
            m_problems.add(
                row.where, "checkoff_import.counterpart_missing", {inQuotes(activity.name)});
        else if (activity.counterpart == Counterpart::Rep
            || activity.counterpart == Counterpart::Manager)
            talk.counterpart = person(row, row.counterpart);
        else
            talk.counterpart = subject(row);
    }

    std::string person(const CheckOffRow& row, const std::string& text)
    {
        const auto known = m_people.find(text);
        if (known)
            return (*known)->code;
        m_problems.add(row.where, known.error());
        return {};
    }

    std::string subject(const CheckOffRow& row)
    {
        for (const auto& text : {row.counterpart, lowered(row.counterpart)})
            if (const auto known = m_subjects.find(text); known != m_subjects.end())
                return known->second;
        m_problems.add(row.where, "subject.unknown", {inQuotes(row.counterpart)});
        return {};
    }

    const Plan& m_plan;
    Problems& m_problems;
    PeopleMeant m_people;
    std::unordered_map<std::string, std::string> m_subjects; ///< by code and by name
    std::map<std::string, Result<std::string>> m_activities;
};

} // namespace

std::vector<OldTalk> oldTalks(
    const Plan& plan, std::span<const CheckOffRow> rows, Problems& problems)
{
    TalkReader reader(plan, problems);
    std::vector<OldTalk> talks;
    for (const auto& row : rows) {
        if (givesUp(problems, row.where))
            break;
        if (auto talk = reader.read(row))
            talks.push_back(std::move(*talk));
    }
    return talks;
}

TalkFinder::TalkFinder(const Schedule& schedule, std::span<const OldTalk> talks)
    : m_schedule(schedule)
{
    std::set<Names> wanted;
    for (const auto& talk : talks)
        wanted.insert({talk.activity, talk.owner, talk.counterpart});
    for (const auto& series : schedule.series) {
        const auto key = schedule.key(schedule.occurrences[series.first]);
        Names names{key.activity, key.owner, key.counterpart};
        if (!wanted.contains(names))
            continue;
        auto& positions = m_positions[std::move(names)];
        for (std::uint32_t i = 0; i < series.count; ++i)
            positions.push_back(series.first + i);
    }
}

TalkFinder::Fitting TalkFinder::fitting(const OldTalk& talk) const
{
    Fitting fit;
    const auto found = m_positions.find({talk.activity, talk.owner, talk.counterpart});
    if (found == m_positions.end())
        return fit;
    const Day held = *talk.row->heldOn;
    for (const auto position : found->second) {
        const auto& occurrence = m_schedule.occurrences[position];
        const auto& window = m_schedule.windowOf(occurrence);
        if ((occurrence.flags & Occurrence::kWithdrawn) || held < window.opens
            || held > window.graceUntil)
            continue;
        (held <= window.due ? fit.inWindow : fit.inGrace).push_back(position);
    }
    return fit;
}

} // namespace mor
