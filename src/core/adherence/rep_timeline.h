// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/promises.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mor {

/// One thing that happened, or should have, between a manager and a rep.
struct RepEvent {
    Day day{}; ///< it was held, else was due
    Day due{}; ///< meaningless for unplanned talks
    std::uint32_t position = kNone; ///< in the ledger; kNone: an unplanned talk
    std::string activity; ///< name; may be empty for unplanned talks
    std::string subject; ///< name of the account or deal it was about; may be empty
    State state = State::OnTime; ///< meaningless for unplanned talks
    bool confirmed = false; ///< by the rep
    int minutes = 0;
    int criteriaMet = 0;
    int criteriaJudged = 0; ///< 0: not judged
    int nextSteps = 0;
    /// The rep's own word; NotAnswered for everybody but the rep, since single answers are nobody
    /// else's (domain rules 11).
    Usefulness usefulness = Usefulness::NotAnswered;

    bool isUnplanned() const { return position == kNone; }
    bool operator==(const RepEvent&) const = default;
};

/// A promise of one side, with its age.
struct OpenStep {
    NextStep step;
    bool byManager = false;
    int age = 0; ///< working days since it was promised
    bool overdue = false; ///< its day is over

    bool operator==(const OpenStep&) const = default;
};

/// What happened with one rep.
struct RepTimeline {
    PersonIndex rep = kNone;
    std::vector<RepEvent> events; ///< newest first; the past only
    std::vector<OpenStep> open; ///< by due date
    std::optional<SkillFocus> skill; ///< none: no skill in focus
    std::optional<Day> since; ///< first day of the line to this manager in force; none: not led now
};

/// Who looks at whom: the rep's own word is shown to the rep alone.
struct TimelineQuestion {
    PersonIndex manager = kNone;
    PersonIndex rep = kNone;
    bool forRep = false; ///< the rep looks
};

/// What the records say, as they were read; of any people.
struct RepRecords {
    std::span<const NextStep> steps;
    std::span<const UnplannedTalk> unplanned;
    std::span<const OwedStep> open;
    std::optional<SkillFocus> skill; ///< newest one of the rep
};

/// Talks of this manager with or about this rep that were held or whose grace is over, and
/// unplanned ones, within the days of the ledger.
RepTimeline repTimeline(
    const Ledger& ledger, const RepRecords& records, const TimelineQuestion& question);

/// A talk that a rep may expect.
struct ExpectedTalk {
    std::uint32_t position = kNone;
    std::string activity; ///< name
    std::string subject; ///< name of the account or deal; may be empty
    Day day{}; ///< it stands on, or was held; the due date of a missed one
    Day due{};
    State state = State::Planned;

    bool operator==(const ExpectedTalk&) const = default;
};

/// What a manager owes one rep.
struct OwedToRep {
    DayRange days;
    std::vector<ExpectedTalk> talks; ///< due within the days, excused ones left out; by day
    std::vector<OpenStep> promises; ///< of those who lead the rep; by due date

    bool operator==(const OwedToRep&) const = default;
};

/// "What my manager owes me": the talks of whoever leads or led the rep, and the open promises to
/// the rep. Also those that nobody is there to hold.
OwedToRep owedToRep(
    const Ledger& ledger, std::span<const OwedStep> open, PersonIndex rep, const DayRange& days);

} // namespace mor
