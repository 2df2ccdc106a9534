// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/check_off_import.h"

#include "core/base/content_id.h"
#include "core/base/problem_limit.h"
#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/planning/entry_text.h"
#include "core/planning/old_talks.h"
#include "core/planning/practice_draft.h"
#include "core/practice/check_off_service.h"

#include <algorithm>
#include <map>
#include <span>
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

/// Nothing is planned from days to come on their account.
void refuseDaysToCome(std::vector<OldTalk>& talks, Day today, Problems& problems)
{
    bool gaveUp = false;
    std::erase_if(talks, [&](const OldTalk& talk) {
        const bool isToCome = *talk.row->heldOn > today;
        gaveUp = gaveUp || (isToCome && givesUp(problems, talk.row->where));
        if (isToCome && !gaveUp)
            problems.add(talk.row->where, "checkoff.held_in_future", {toIso(*talk.row->heldOn)});
        return isToCome;
    });
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

    /// First all talks of the week they were held in; then those for which a talk of that week is
    /// taken, or none was planned, settle one that was still open in its grace.
    Result<> settleAll(std::span<const OldTalk> talks)
    {
        std::vector<const OldTalk*> others;
        for (const auto& talk : talks) {
            if (givesUp(m_problems, talk.row->where))
                return {};
            const auto settled = settle(talk, m_finder.fitting(talk).inWindow);
            if (!settled)
                return fail(settled);
            if (!*settled)
                others.push_back(&talk);
        }
        for (const auto* talk : others) {
            if (givesUp(m_problems, talk->row->where))
                return {};
            const auto fit = m_finder.fitting(*talk);
            const auto settled = settle(*talk, fit.inGrace);
            if (!settled)
                return fail(settled);
            if (!*settled)
                tellUnsettled(*talk, fit);
        }
        return {};
    }

    /// In the order of the file.
    std::vector<CheckOffChange> takeChanges()
    {
        std::vector<CheckOffChange> changes;
        for (auto& [row, change] : m_changes)
            changes.push_back(std::move(change));
        return changes;
    }
    /// Promises that the list says are kept, by identifier.
    const std::vector<std::pair<Uuid, Day>>& kept() const { return m_kept; }

private:
    struct Free {
        std::uint32_t position = 0;
        std::uint32_t revision = 0;
    };

    /// Whether one of these occurrences is settled by the talk, now or before.
    Result<bool> settle(const OldTalk& talk, const std::vector<std::uint32_t>& positions)
    {
        std::optional<Free> free;
        for (const auto position : positions) {
            const auto key = m_schedule.key(m_schedule.occurrences[position]);
            const auto versions = m_draft.checkOffs(key, {});
            if (!versions)
                return fail(versions);
            const bool open = versions->empty() || versions->back().fact.withdrawn;
            if (open && !free)
                free = Free{position, static_cast<std::uint32_t>(versions->size())};
            if (!open && isThis(talk, versions->back())) {
                note(talk, position, Kind::Unchanged);
                return true;
            }
        }
        if (free)
            record(talk, *free);
        return free.has_value();
    }

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
        m_changes[talk.row] = {kind, talk.row->where, m_schedule.key(occurrence),
            m_today > m_schedule.windowOf(occurrence).booksClose};
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

    void tellUnsettled(const OldTalk& talk, const TalkFinder::Fitting& fit)
    {
        const auto& positions = fit.inWindow.empty() ? fit.inGrace : fit.inWindow;
        if (positions.empty()) {
            m_problems.add(talk.row->where, "checkoff_import.no_talk",
                {inQuotes(talk.activity), inQuotes(talk.owner), inQuotes(talk.counterpart),
                    toIso(*talk.row->heldOn)});
            return;
        }
        const auto key = m_schedule.key(m_schedule.occurrences[positions.front()]);
        const auto text = toText(key);
        const auto versions = m_draft.checkOffs(key, {});
        if (const auto line = m_lines.find(text); line != m_lines.end())
            m_problems.add(talk.row->where, "checkoff_import.talk_twice", {text, line->second});
        else if (versions && !versions->empty())
            m_problems.add(talk.row->where, "checkoff_import.recorded_otherwise",
                {text, toIso(versions->back().fact.heldOn)});
    }

    const Schedule& m_schedule;
    TalkFinder m_finder;
    PracticeDraft& m_draft;
    CheckOffService& m_service;
    Day m_today;
    Problems& m_problems;
    std::map<const CheckOffRow*, CheckOffChange> m_changes; ///< rows lie in the order of the file
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
    auto talks = oldTalks(*plan, rows, problems);
    refuseDaysToCome(talks, m_clock.today(), problems);
    const auto schedule = talks.empty() ? Schedule{} : expand(plan, datesAround(talks));
    PracticeDraft draft(m_practice);
    CheckOffService service(draft, m_clock, m_uuids);
    Matching matching(schedule, talks, draft, service, m_clock.today(), problems);
    if (const auto settled = matching.settleAll(talks); !settled)
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
