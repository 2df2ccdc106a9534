// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/schedule.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mor {

/// Somebody who takes part in a talk, where addresses were asked for.
struct TalkAttendee {
    std::string name;
    std::string email;

    bool operator==(const TalkAttendee&) const = default;
};

/// What all talks of one series say to the outside. Never holds notes or evidence; names of reps,
/// accounts and deals only if they were asked for.
struct TalkTexts {
    std::string series; ///< occurrence key without its date: "PIPE/m-07/r-031"
    std::string title; ///< "Pipeline review with a rep"
    std::vector<std::string> levers; ///< names, the one it is counted for first
    std::vector<std::string> questions;
    std::string zone; ///< IANA name; the holder's
    int minutes = 30; ///< of conversation
    std::string colour; ///< CSS name, by the lever it is counted for; may be empty
    std::vector<TalkAttendee> attendees; ///< who holds it first; empty unless asked for
    /// Day from which a version of the rhythm tells this series differently; none: from the start.
    std::optional<Day> since;
    /// Off: what a rule can't give, since an event outside brings it about or a deputy holds it.
    bool repeats = true;

    bool operator==(const TalkTexts&) const = default;
};

enum class TalkState : std::uint8_t { Planned, Moved, Excused, Merged, Withdrawn };

/// Excused, merged and withdrawn talks don't take place.
inline bool takesPlace(TalkState state) { return state <= TalkState::Moved; }

/// One talk as calendars outside the program show it.
struct Talk {
    std::shared_ptr<const TalkTexts> texts;
    Day date{}; ///< of its occurrence key
    std::uint16_t number = 0; ///< of its occurrence key
    Day day{}; ///< local day of the appointment
    MinuteOfDay start = kNoTime; ///< kNoTime: a talk of that day without a time
    Day ruleDay{}; ///< day the rule gives it; differs from `day` when it was moved
    MinuteOfDay ruleStart = kNoTime; ///< the same of its time
    TalkState state = TalkState::Planned;
    int revision = 0; ///< grows with each change
    Instant changedAt{}; ///< of the newest change known
    /// The same of its whole series: never less in a later export, whatever the days exported.
    int seriesRevision = 0;
    Instant seriesChangedAt{};

    bool operator==(const Talk&) const = default;
};

/// "PIPE/m-07/r-031/2026-11-06", "…#2".
std::string keyOf(const Talk& talk);

using TalkSink = std::function<void(const Talk&)>;

/// The plain document that calendar exports are fed by. Talks are told one after the other, not
/// held: those of one series together, ascending by date and number.
struct ScheduleDocument {
    std::string title; ///< "Talks of Maria Chen"
    std::vector<std::string> zones; ///< of all talks, ascending
    DayRange days; ///< first and last appointment, rule days included
    std::function<void(const TalkSink&)> forEachTalk;
};

struct ScheduleDocumentOptions {
    /// Codes of the people whose talks are wanted: those they hold and those held with or about
    /// them. Empty: everybody's.
    std::vector<std::string> people;
    /// Says with whom or about which account or deal. Off, titles say "with a rep".
    bool names = false;
    bool questions = true; ///< tells the guide questions
    bool attendees = false; ///< tells who takes part, with addresses
};

/// The schedule's talks that somebody is there to hold. With talks of several holders the title
/// of each names its holder. A talk that somebody else holds for one of the people is told as
/// withdrawn, so that it goes from calendars that had it.
ScheduleDocument documentOf(
    std::shared_ptr<const Schedule> schedule, const ScheduleDocumentOptions& options);

/// The same where many documents share one schedule.
class ScheduleRuns;
ScheduleDocument documentOf(
    std::shared_ptr<const ScheduleRuns> runs, const ScheduleDocumentOptions& options);

/// A document of given talks, in their order.
ScheduleDocument documentOf(std::string title, std::vector<Talk> talks);

} // namespace mor
