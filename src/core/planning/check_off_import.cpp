// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/check_off_import.h"

#include "core/base/content_id.h"
#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/planning/entry_text.h"
#include "core/planning/old_talks.h"
#include "core/planning/practice_draft.h"
#include "core/practice/check_off_service.h"

#include <algorithm>
#include <unordered_map>

namespace mor {

namespace {

using Kind = CheckOffChange::Kind;
using std::chrono::days;

constexpr days kLongestWindow{130}; ///< a quarter and its grace
constexpr days kStepAfter{7}; ///< where a list names no day for what was promised

DayRange datesAround(std::span<const OldTalk> talks)
{
    DayRange held{kLastDay, kFirstDay};
    for (const auto& talk : talks) {
        held.first = std::min(held.first, *talk.row->heldOn);
        held.last = std::max(held.last, *talk.row->heldOn);
    }
    return {std::max(kFirstDay, held.first - kLongestWindow),
        std::min(kLastDay, held.last + kLongestWindow)};
}

std::string noteOf(const CheckOffRow& row)
{
    if (row.useful.empty())
        return row.note;
    return row.note + (row.note.empty() ? "" : "\n") + "Useful: " + row.useful;
}

/// The identifier that follows from what a row says; `revision` parts a row that comes in again
/// after its check-off was taken back.
Uuid idOf(const OldTalk& talk, const OccurrenceKey& key, std::uint32_t revision)
{
    const auto& row = *talk.row;
    const auto iso
        = [](const std::optional<Day>& day) { return day ? toIso(*day) : std::string{}; };
    return contentId(EntryText{}
                         .add("talk", toText(key))
                         .add("held", toIso(*row.heldOn))
                         .add("minutes", row.minutes ? std::to_string(*row.minutes) : std::string{})
                         .add("note", noteOf(row))
                         .add("next", row.nextStep)
                         .add("owner", row.nextStepOwner)
                         .add("due", iso(row.nextStepDue))
                         .add("revision", std::to_string(revision))
                         .text());
}

/// Puts rows on planned talks, one after the other, in a draft.
class Matching {
public:
    Matching(const Schedule& schedule, std::span<const OldTalk> talks, PracticeDraft& draft,
        CheckOffService& service, Day today, Problems& problems)
        : m_schedule(schedule)
        , m_finder(schedule, talks)
        , m_draft(draft)
        , m_service(service)
        , m_today(today)
        , m_problems(problems)
    {
    }

    Result<> settle(const OldTalk& talk)
    {
        const auto positions = m_finder.fitting(talk);
        if (positions.empty()) {
            tellNoTalk(talk);
            return {};
        }
        std::optional<Free> free;
        const CheckOff* other = nullptr;
        std::vector<CheckOff> others;
        for (const auto position : positions) {
            const auto key = m_schedule.key(m_schedule.occurrences[position]);
            const auto versions = m_draft.checkOffs(key, {});
            if (!versions)
                return fail(versions);
            if (versions->empty() || versions->back().fact.withdrawn) {
                if (!free)
                    free = Free{position, static_cast<std::uint32_t>(versions->size())};
            } else if (isThis(talk, versions->back())) {
                note(talk, position, Kind::Unchanged);
                return {};
            } else {
                others.push_back(versions->back());
                other = &others.front();
            }
        }
        if (free)
            record(talk, *free);
        else
            tellTaken(talk, *other);
        return {};
    }

    std::vector<CheckOffChange> takeChanges() { return std::move(m_changes); }
    /// Promises that the list says are kept, by identifier.
    const std::vector<std::pair<Uuid, Day>>& kept() const { return m_kept; }

private:
    struct Free {
        std::uint32_t position = 0;
        std::uint32_t revision = 0;
    };

    /// The same row once more, or a talk of that day that was recorded otherwise.
    bool isThis(const OldTalk& talk, const CheckOff& stored) const
    {
        const auto line = m_lines.find(toText(stored.occurrence));
        if (line == m_lines.end())
            return stored.fact.heldOn == *talk.row->heldOn;
        return stored.fact.id == idOf(talk, stored.occurrence, stored.fact.revision);
    }

    void note(const OldTalk& talk, std::uint32_t position, Kind kind)
    {
        const auto& occurrence = m_schedule.occurrences[position];
        m_changes.push_back({kind, talk.row->where, m_schedule.key(occurrence),
            m_today > m_schedule.windowOf(occurrence).booksClose});
    }

    void record(const OldTalk& talk, const Free& free)
    {
        const auto& row = *talk.row;
        CheckOffRequest request;
        request.occurrence = m_schedule.key(m_schedule.occurrences[free.position]);
        request.id = idOf(talk, request.occurrence, free.revision);
        request.heldOn = row.heldOn;
        request.minutes = row.minutes;
        request.note = noteOf(row);
        if (!row.nextStep.empty())
            request.nextSteps.push_back({stepOwner(talk), row.nextStep,
                row.nextStepDue.value_or(*row.heldOn + kStepAfter)});
        if (row.nextStepDone && (*row.nextStepDone > m_today || row.nextStep.empty()))
            m_problems.add(row.where, "checkoff_import.done_unusable", {toIso(*row.nextStepDone)});
        const auto recorded = m_service.record(m_schedule, request);
        if (!recorded) {
            tell(row, recorded.error());
            return;
        }
        m_lines[toText(request.occurrence)] = row.where;
        if (row.nextStepDone && !recorded->checkOff.nextSteps.empty())
            m_kept.emplace_back(recorded->checkOff.nextSteps.front().id, *row.nextStepDone);
        note(talk, free.position, Kind::Added);
    }

    std::string stepOwner(const OldTalk& talk)
    {
        const auto& text = talk.row->nextStepOwner;
        if (text.empty())
            return talk.owner;
        const auto person = personMeant(m_schedule.plan->roster, text);
        if (person)
            return (*person)->code;
        m_problems.add(talk.row->where, person.error());
        return talk.owner;
    }

    void tell(const CheckOffRow& row, const Error& error)
    {
        if (error.causes.empty())
            m_problems.add(row.where, error);
        for (const auto& cause : error.causes)
            m_problems.add(row.where, cause);
    }

    void tellNoTalk(const OldTalk& talk)
    {
        m_problems.add(talk.row->where, "checkoff_import.no_talk",
            {inQuotes(talk.activity), inQuotes(talk.owner), inQuotes(talk.counterpart),
                toIso(*talk.row->heldOn)});
    }

    void tellTaken(const OldTalk& talk, const CheckOff& stored)
    {
        const auto key = toText(stored.occurrence);
        const auto line = m_lines.find(key);
        if (line != m_lines.end())
            m_problems.add(talk.row->where, "checkoff_import.talk_twice", {key, line->second});
        else
            m_problems.add(talk.row->where, "checkoff_import.recorded_otherwise",
                {key, toIso(stored.fact.heldOn)});
    }

    const Schedule& m_schedule;
    TalkFinder m_finder;
    PracticeDraft& m_draft;
    CheckOffService& m_service;
    Day m_today;
    Problems& m_problems;
    std::vector<CheckOffChange> m_changes;
    std::unordered_map<std::string, std::string> m_lines; ///< of talks settled by this file
    std::vector<std::pair<Uuid, Day>> m_kept;
};

std::vector<ImportChange> entriesOf(const std::vector<CheckOff>& checkOffs)
{
    std::vector<ImportChange> entries;
    for (const auto& one : checkOffs)
        entries.push_back({"check-off", {},
            EntryText{}
                .add("talk", toText(one.occurrence))
                .add("held", toIso(one.fact.heldOn))
                .add("id", toText(one.fact.id))
                .text()});
    return entries;
}

} // namespace

int CheckOffChanges::count(CheckOffChange::Kind kind) const
{
    return static_cast<int>(std::ranges::count(rows, kind, &CheckOffChange::kind));
}

int CheckOffChanges::afterBooksClosed() const
{
    return static_cast<int>(std::ranges::count_if(rows,
        [](const CheckOffChange& row) { return row.kind == Kind::Added && row.afterBooksClosed; }));
}

Result<CheckOffChanges> CheckOffImport::import(const std::shared_ptr<const Plan>& plan,
    const std::vector<CheckOffRow>& rows, const std::string& source, Mode mode)
{
    Problems problems;
    const auto talks = oldTalks(*plan, rows, problems);
    const auto schedule = talks.empty() ? Schedule{} : expand(plan, datesAround(talks));
    PracticeDraft draft(m_practice);
    CheckOffService service(draft, m_clock, m_uuids);
    Matching matching(schedule, talks, draft, service, m_clock.today(), problems);
    for (const auto& talk : talks)
        if (const auto settled = matching.settle(talk); !settled)
            return fail(settled);
    if (!problems.none())
        return problems.asError(source);
    CheckOffChanges changes{matching.takeChanges()};
    if (mode == Mode::DryRun || draft.added().empty())
        return changes;
    const auto write = [&](const Uuid&) -> Result<> {
        if (auto added = m_practice.addAll(draft.added(), {}); !added)
            return added;
        for (const auto& [step, day] : matching.kept())
            if (auto done = m_practice.markDone(step, day); !done)
                return done;
        return {};
    };
    const auto kept = m_log.keep(ImportKind::CheckOffs, source, entriesOf(draft.added()), write);
    if (!kept)
        return fail(kept);
    return changes;
}

} // namespace mor
