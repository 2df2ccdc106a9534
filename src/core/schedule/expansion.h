// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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
    /// A trigger's occurrence before it is sorted into its series.
    struct Fired {
        SubjectIndex subject = kNone;
        PersonIndex owner = kNone;
        PersonIndex rep = kNone;
        RuleWindow window;
    };

    void addActivity();
    void addPerPerson();
    void addVacant(PersonIndex person);
    void addForOwners();
    void addForOwner(PersonIndex owner);
    void addAccounts();
    void addTriggered();
    /// The triggers that can fall due in the range under the current version.
    std::span<const TriggerEvent> triggersInReach() const;
    void addFired(const TriggerEvent& event, std::vector<Fired>& all);
    void writeFired(const std::vector<Fired>& all);
    /// A series for each boss this person has had within the days.
    void addWithBosses(PersonIndex person, SubjectIndex subject, DayRange days);

    bool isLeftOut(PersonIndex owner) const;
    /// Position of the subject's row that tells whose it was on the day it fired.
    SubjectIndex subjectOn(std::string_view code, Day day) const;
    TalkDays talkDays(PersonIndex owner, PersonIndex person);
    WindowStore::Run runFor(PersonIndex owner, PersonIndex person, SlotDay slot);
    void open(PersonIndex owner, PersonIndex person, SubjectIndex subject, MinuteOfDay start);

    const Plan& m_plan;
    DayRange m_range;
    RosterIndex m_index;
    SlotBook m_slots;
    SeriesWriter m_writer;
    std::optional<PersonIndex> m_onlyOwner;
    std::string_view m_onlyActivity;

    std::uint32_t m_version = 0;
    std::uint32_t m_activityAt = 0;
    const Activity* m_activity = nullptr;
    std::unordered_map<std::uint64_t, WindowStore::Run> m_runs; ///< of the current activity
};

} // namespace mor
