// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/fired_talks.h"
#include "core/schedule/roster_index.h"
#include "core/schedule/series_writer.h"
#include "core/schedule/slot_book.h"

#include <optional>
#include <span>
#include <unordered_map>

namespace mor {

/// One run of expand: goes through the activities of a version and opens a series for each owner
/// and counterpart.
class Expansion {
public:
    Expansion(const Plan& plan, DayRange range, const ExpandFor& filter);

    void addVersion(std::uint32_t version);
    void writeTo(Schedule& schedule) { m_writer.writeTo(schedule); }

private:
    /// Windows of a rule; those of a trigger stand one for each day in a row on which it may fire.
    struct RuleRun {
        WindowStore::Run run;
        Day firstFired{};
    };

    void addActivity();
    void addPerPerson();
    void addVacant(PersonIndex person);
    void addForOwners();
    void addForOwner(PersonIndex owner);
    void addAccounts();
    void addTriggered();
    /// The days on which a trigger can fire to fall due in the range under the current version.
    DayRange triggersInReach() const;
    const FiredTalks& firedTalks();
    std::vector<RuleWindow> windowsInReach(const TalkDays& talkDays, Day& firstFired) const;
    /// A series for each boss this person has had within the days. With `fired`, windows of those
    /// triggers; else those of the rule.
    void addWithBosses(
        PersonIndex person, SubjectIndex subject, DayRange days, std::span<const Day> fired = {});
    void addFired(const RuleRun& rule, std::span<const Day> fired, DayRange due, Day from);

    bool isLeftOut(PersonIndex owner) const;
    void readWaves();
    /// Windows that open before this day are not owed; kFirstDay where everybody runs the rhythm
    /// from the start.
    Day joins(PersonIndex owner) const;
    TalkDays talkDays(PersonIndex owner, PersonIndex person);
    const RuleRun& runFor(PersonIndex owner, PersonIndex person, SlotDay slot);
    void open(PersonIndex owner, PersonIndex person, SubjectIndex subject, MinuteOfDay start);

    const Plan& m_plan;
    DayRange m_range;
    RosterIndex m_index;
    std::optional<FiredTalks> m_fired; ///< made for the first activity with a trigger
    SlotBook m_slots;
    SeriesWriter m_writer;
    std::optional<PersonIndex> m_onlyOwner;
    std::string_view m_onlyActivity;
    std::vector<Day> m_joins; ///< by owner, kLastDay for those in no wave; empty without waves
    Day m_vacantJoins{kFirstDay};

    std::uint32_t m_version = 0;
    std::uint32_t m_activityAt = 0;
    const Activity* m_activity = nullptr;
    std::uint32_t m_slotActivity = 0; ///< its position in m_slots
    std::unordered_map<std::uint64_t, RuleRun> m_runs; ///< of the current activity
};

} // namespace mor
