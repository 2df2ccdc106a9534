// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/calendar.h"
#include "core/schedule/occurrence_key.h"
#include "core/schedule/plan.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace mor {

using PersonIndex = std::uint32_t; ///< position in plan.roster.people
using SubjectIndex = std::uint32_t; ///< position in plan.roster.subjects
inline constexpr std::uint32_t kNone = 0xffff'ffff;

/// The dates of one occurrence before leave and exceptions, shared by all people with the same
/// calendars.
struct Window {
    Day date{}; ///< the rule's own date: part of the key
    Day opens{};
    Day due{}; ///< `date` after the holiday rule
    Day graceUntil{};
    Day planned{}; ///< day of the appointment; due date where nothing says otherwise
    Day booksClose{}; ///< see booksCloseOn
};

/// All occurrences of one activity version, owner and counterpart.
struct Series {
    SeriesId id = 0;
    std::uint32_t version = 0; ///< position in plan.rhythm.versions
    std::uint32_t activity = 0; ///< position in that version's activities
    PersonIndex owner = kNone; ///< kNone: vacant, the occurrences are uncovered
    PersonIndex person = kNone; ///< rep or manager it is with or about; kNone for team and alone
    SubjectIndex subject = kNone; ///< account or deal
    MinuteOfDay start = kNoTime;
    std::uint32_t first = 0; ///< position of its first occurrence in Schedule::occurrences
    std::uint32_t count = 0; ///< its occurrences stand side by side; never 0
};

/// One planned talk: who and what by `series`, when by `window`.
struct Occurrence {
    std::uint32_t series = 0; ///< position in Schedule::series
    std::uint32_t window = 0; ///< position in Schedule::windows
    std::uint16_t number = 0; ///< 1 to n where a period asks for several, else 0
    std::uint16_t flags = 0;

    /// Leave, or joining or leaving in mid-period, left too few working days: excused without being
    /// asked.
    static constexpr std::uint16_t kTooFewDays = 1;
    /// Has at least one entry in plan.exceptions; see Schedule::exceptionsOf.
    static constexpr std::uint16_t kHasExceptions = 2;
    /// Its version ended before the window opened (or the plan withdrew it): shown, never counted.
    static constexpr std::uint16_t kWithdrawn = 4;
};

/// What is due, when: derived from a plan for a range of due dates, never stored.
/// Occurrences are grouped by series and ascending by date within each. Series ascend by version,
/// activity, and then by subject, else person, else owner.
struct Schedule {
    std::shared_ptr<const Plan> plan;
    DayRange range; ///< due dates (after the holiday rule) covered
    std::vector<Series> series;
    std::vector<Window> windows;
    std::vector<Occurrence> occurrences;
    /// Positions in plan->exceptions of occurrences with kHasExceptions, in order of recording;
    /// keyed by position in `occurrences`.
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> exceptions;

    const Activity& activity(const Occurrence& occurrence) const;
    const Series& seriesOf(const Occurrence& occurrence) const { return series[occurrence.series]; }
    const Window& windowOf(const Occurrence& occurrence) const
    {
        return windows[occurrence.window];
    }
    /// Null for vacant.
    const Person* owner(const Occurrence& occurrence) const;
    const Person* person(const Occurrence& occurrence) const;
    const Subject* subject(const Occurrence& occurrence) const;
    OccurrenceKey key(const Occurrence& occurrence) const;
    std::span<const std::uint32_t> exceptionsOf(std::size_t position) const;
    /// Position of the key's occurrence, or kNone.
    std::uint32_t find(const OccurrenceKey& key) const;
};

/// Derives the occurrences whose due date lies in the range. Linear in their number. With waves
/// nobody owes a talk whose window opened, or whose trigger fired, before the day they joined; who
/// joined by the first day of the first version owes all.
/// The rules for holidays, leave, joiners, leavers and vacancies are told in docs/architecture.md.
Schedule expand(std::shared_ptr<const Plan> plan, DayRange range);

/// The same for one owner or activity only.
struct ExpandFor {
    const Person* owner = nullptr; ///< only this owner's occurrences; null: everybody's
    std::string_view activity; ///< only this activity; empty: all
};
Schedule expand(std::shared_ptr<const Plan> plan, DayRange range, const ExpandFor& filter);

/// The part that holds the key's occurrence, for its owner and activity only.
Schedule expandAround(std::shared_ptr<const Plan> plan, const OccurrenceKey& key);

/// Appointment of an occurrence after moves recorded up to `asOf` (kLastDay: all): day, start and
/// who holds it.
struct Appointment {
    Day day{};
    MinuteOfDay start = kNoTime;
    PersonIndex holder = kNone; ///< the owner, or the deputy after reassigning
    int moves = 0; ///< that were not taken back
};
Appointment appointmentOf(const Schedule& schedule, std::size_t position, Day asOf = kLastDay);

/// Last day on which a record can change what the window says: five working days after its grace.
/// Later check-offs, corrections, disputes and exceptions are kept and shown but change no figure.
Day booksCloseOn(const Schedule& schedule, std::size_t position);
inline constexpr int kRecordingWorkdays = 5;

/// Weekday and time for every per-person talk that has no agreed slot, spread over the owner's week
/// without clashes as far as it has room. Keeps existing slots as they are; deterministic.
std::vector<Slot> proposeSlots(const Plan& plan, Day on);

} // namespace mor
