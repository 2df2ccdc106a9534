// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/agenda.h"
#include "core/adherence/gaps.h"
#include "core/adherence/promises.h"
#include "core/adherence/question_choice.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mor {

/// A talk as the brief lists it.
struct BriefTalk {
    enum class When : std::uint8_t {
        Timed, ///< at `start` on `day`
        Untimed, ///< some time this week; nobody said when
        Late, ///< due before the week or, without a time, before the day asked; still to be held
    };

    OccurrenceKey key;
    When when = When::Timed;
    Day day{}; ///< of the appointment; for Untimed and Late the due date
    MinuteOfDay start = kNoTime;
    Day lateUntil{}; ///< last day on which it still counts
    int copies = 1; ///< talks of the series that are late
    State state = State::Planned;
    bool held = false;
    std::string activity; ///< name
    std::string person; ///< code of whom it is with or about; empty for team and alone
    std::string subject; ///< name of the account or deal; may be empty
    bool withTeam = false;

    bool isToHold() const { return !held && (state == State::Planned || state == State::Open); }
    bool operator==(const BriefTalk&) const = default;
};

/// A question to begin with, and the talks still to be held that it was chosen for.
struct BriefQuestion {
    std::string question;
    std::vector<BriefTalk> talks; ///< of one activity, in the order of the brief; never empty

    bool operator==(const BriefQuestion&) const = default;
};

struct BriefDebt {
    OwedStep owed;
    std::string to; ///< code of the rep, or of the boss for promises of the person's own talk with
                    ///< them; empty for a team's
    int age = 0; ///< working days since it was promised
    bool overdue = false; ///< its day is over

    bool operator==(const BriefDebt&) const = default;
};

struct BriefLeave {
    std::string person; ///< code
    DayRange days; ///< within the week
    LeaveKind kind = LeaveKind::Leave;

    bool operator==(const BriefLeave&) const = default;
};

/// What to do first, by rule: the first talk of the day that has a time, then what is late or went
/// by this week, the longest overdue first, then the promise that is due first, if that is by the
/// end of the week.
struct BriefOpening {
    static constexpr std::size_t kLateNamed = 2;

    Day day{}; ///< Monday; within the week a later today
    std::optional<BriefTalk> talk;
    std::vector<BriefTalk> late; ///< at most kLateNamed
    int moreLate = 0;
    std::optional<BriefDebt> debt;

    bool empty() const { return !talk && late.empty() && !debt; }
    bool operator==(const BriefOpening&) const = default;
};

/// The newest four closed weeks.
struct BriefRecord {
    DayRange days;
    int held = 0; ///< that count
    int expected = 0;
    KeptByBoth steps;

    bool operator==(const BriefRecord&) const = default;
};

/// What had no room on the page.
struct BriefRest {
    int talks = 0;
    int questions = 0;
    int debts = 0;
    int leave = 0;

    bool operator==(const BriefRest&) const = default;
};

/// One person's week on one page. For that person alone: it names people and promises.
struct MondayBrief {
    std::string who; ///< person code
    DayRange week; ///< Monday to Sunday
    Day asOf{};
    std::vector<BriefTalk> talks; ///< by day and time, then those without time, then late ones
    int ofWeek = 0; ///< talks of the week, late ones of earlier weeks apart
    int held = 0; ///< of those
    int late = 0; ///< copies counted
    double hours = 0; ///< of the talks of the week, with preparation
    double budget = 0; ///< hours a week
    std::vector<BriefQuestion> questions; ///< by their first talk
    std::vector<BriefDebt> debts; ///< by due date
    std::vector<TalkGap> gaps; ///< longest first
    std::vector<BriefLeave> leave; ///< of the person and those they lead, by first day
    std::optional<Holiday> holiday; ///< next one within four weeks, by the person's calendar
    std::optional<BriefRecord> record; ///< none before four weeks are closed
    BriefOpening opening; ///< empty when the week is over
    BriefRest rest;

    bool operator==(const MondayBrief&) const = default;
};

/// Due dates that a brief needs: the week's agenda, and back far enough for gaps.
DayRange rangeForBrief(const Rhythm& rhythm, Day monday, Day today);

using TalkSituations = std::map<OccurrenceKey, TalkSituation>;

/// For each talk to be held the first of the questions chosen for it (chooseQuestions), as its
/// sheet on Today offers them. A talk whose situation is not known begins as its activity does.
std::vector<BriefQuestion> firstQuestions(
    const Schedule& schedule, std::span<const BriefTalk> talks, const TalkSituations& situations);

/// What a brief is made of.
struct BriefRecords {
    const Ledger& own; ///< talks the person owns, over rangeForBrief
    const Ledger& agenda; ///< the same, or everybody's where the person stands in for somebody
    std::span<const NextStep> steps; ///< promised in the person's talks, or of more
    std::span<const OwedStep> open; ///< of the person, or of more people
    const TalkSituations& situations;
};
MondayBrief mondayBrief(const BriefRecords& records, const Person& who, Day monday);

/// Reads what is needed and makes the brief of the week that holds `day`. Errors: those of the
/// repository.
Result<MondayBrief> readMondayBrief(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, const std::string& who, Day day, Day today);

/// How many lines of each kind a page has room for.
struct BriefRoom {
    std::size_t talks = 0;
    std::size_t questions = 0;
    std::size_t debts = 0;
    std::size_t gaps = kGapsShown;
    std::size_t leave = 0;
};

/// Leaves out what has no room and counts it in `rest`. Of the talks go those held, the latest
/// first, then those with a time and those without one from the end of the week, and late ones
/// last; of the others those at the end. Gaps are the longest few anyway and not counted.
MondayBrief shortened(MondayBrief whole, const BriefRoom& room);

} // namespace mor
