// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_repository.h"
#include "core/adherence/drift_watch.h"
#include "core/base/clock.h"

#include <string>
#include <string_view>

namespace mor {

/// Names an alarm.
struct DriftAlarmKey {
    std::string manager; ///< person code
    std::string activity; ///< code; empty for those watched together
    Day week{}; ///< Monday of the week in which it rose

    bool operator==(const DriftAlarmKey&) const = default;
};

DriftAlarmKey keyOf(const DriftAlarm& alarm);
/// Null when there is none.
const DriftAlarm* findAlarm(const DriftWatch& watch, const DriftAlarmKey& key);

/// The door for what people say about drift alarms. `watch` is what stands on the day of the act;
/// who acts must be able to see the alarm: the manager concerned, or somebody above from the day
/// on which it is told to them. Errors of all acts: "drift.unknown_alarm" (manager, activity,
/// week), also for those who may not see it.
class DriftService {
public:
    DriftService(DriftRepository& repository, const Clock& clock, UuidSource& uuids)
        : m_repository(repository)
        , m_clock(clock)
        , m_uuids(uuids)
    {
    }

    /// Takes note of an alarm with what got in the way, two words at least; again to say it better.
    /// Errors: "drift.sentence_too_short", "text.too_long", "text.not_utf8",
    /// "text.control_character".
    Result<DriftWord> acknowledge(const DriftWatch& watch, const Roster& roster,
        const DriftAlarmKey& alarm, std::string_view sentence, std::string_view author);

    /// Says what an alarm was, once four more weeks are closed; the sentence may be empty. What
    /// somebody above said is not the manager's to change. Errors: "drift.not_acknowledged",
    /// "drift.too_early_to_judge" (weeks left), Conflict "drift.judged_by_other" (author), those
    /// of the sentence.
    Result<DriftWord> judge(const DriftWatch& watch, const Roster& roster,
        const DriftAlarmKey& alarm, DriftVerdict verdict, std::string_view sentence,
        std::string_view author);

    /// Puts the word before this one in its place, or none: a newer word of the same author.
    /// Errors: NotFound "drift.word_unknown", "drift.word_of_other" (author), Conflict
    /// "drift.word_newer".
    Result<DriftWord> takeBack(const DriftWord& word, std::string_view author);

    /// How alarms are raised from now on; only by who oversees all. Errors: "drift.not_overseer",
    /// and, several as causes, "drift.accepted_out_of_range", "drift.caught_out_of_range",
    /// "drift.weeks_out_of_range", "drift.days_out_of_range", each with what was given, lowest and
    /// highest.
    Result<DriftSettingWord> set(
        const Roster& roster, const DriftSetting& setting, std::string_view author);

private:
    DriftWord newWord(const DriftAlarmKey& alarm, DriftWord::Kind kind, std::string_view author);
    Result<DriftWord> add(DriftWord word);

    DriftRepository& m_repository;
    const Clock& m_clock;
    UuidSource& m_uuids;
};

} // namespace mor
