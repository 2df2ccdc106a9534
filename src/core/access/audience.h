// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/oversight.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mor {

/// As what somebody looks at another person's data (domain rules 11). The first seven are the
/// columns of the table, with the person themselves in front.
enum class Onlooker : std::uint8_t {
    Self, ///< it is about them
    Rep, ///< the other side of the person's talks: sees the own ones
    Manager, ///< leads the rep directly
    SecondLine, ///< leads the manager
    Leader, ///< leads everybody
    Operations, ///< looks after the program; leads nobody
    HumanResources,
    Led, ///< a manager or second line below the person: like Rep, and reads a leader's own rhythm
    Nobody, ///< sideways, or upwards from elsewhere
};
inline constexpr std::size_t kOnlookers = 9;

/// The rows of the table.
enum class DataKind : std::uint8_t {
    Rhythm, ///< also standards, questions and levers
    LeadersOwn, ///< the leader's own rhythm and adherence
    Talks, ///< state, dates and minutes of occurrences
    RepNotReached, ///< which rep was not reached
    Criteria, ///< criteria met
    SharedNotes, ///< and next steps
    PrivateNotes, ///< of manager or rep
    Usefulness, ///< a rep's answer
    Deals, ///< deal facts, state of plays, coded reasons
    Hints, ///< honesty hints
    ExcuseReasons,
};
inline constexpr std::size_t kDataKinds = 11;

/// In which form an audience sees a kind of data.
enum class Form : std::uint8_t {
    Nothing,
    All,
    Read,
    EditDrafts,
    Own, ///< only what is about or by the viewer
    OwnTeam, ///< each entry of those led directly
    Yes, ///< each entry, with names
    CountsPerManager,
    CountsOfFour, ///< counts, where four people or more stand behind each
    CountAndGap, ///< how many, and the longest gap; no names
    Count, ///< how many; no names
    SharePerManager,
    AuthorOnly, ///< whoever wrote it, nobody else
    GroupOfFour, ///< together with three others or more, over rolling weeks
    OwnDeals,
    Team, ///< deals of those led directly
    TeamOfTeams, ///< deals of everybody below
    AloneSevenDays, ///< the own ones, alone for seven days
    CountAfterSevenDays, ///< how many, once these days are over
    CategoryForHealth, ///< the reason; of health only "absent"
    CategoryCounts, ///< how many of each category
};

/// The cell of the table. Pure lookup.
Form formFor(Onlooker audience, DataKind kind);

/// As what the viewer looks at data about this person on that day. Both are person codes, the
/// viewer also kOperations or kHumanResources. Whoever leads a rep directly is their manager,
/// whatever their role; above that a leader is Leader and anybody else SecondLine. People whom
/// nobody leads are the debt of the leader at the top. Somebody unknown or gone is Nobody.
Onlooker audienceOf(const Roster& roster, std::string_view viewer, std::string_view about, Day day);

/// The form in which this viewer sees this kind of data about this person. Differs from the table
/// in one place: a leader whom a manager reports to directly takes the second line's part too, and
/// sees the longest gap.
Form formFor(
    const Roster& roster, std::string_view viewer, std::string_view about, DataKind kind, Day day);

/// Whether each entry, with names, dates and state, may be told: not only counts of them.
bool tellsEntries(Form form);

/// Stable names, as kept and as the command line writes them: "talks", "rep-not-reached", ...
std::string_view toText(DataKind kind);
Result<DataKind> parseDataKind(std::string_view text); ///< Error: "access.unknown_kind" (text)

} // namespace mor
