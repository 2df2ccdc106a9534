// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/export_request.h"
#include "core/schedule/schedule.h"

#include <set>
#include <string>
#include <vector>

namespace mor {

/// The people an export is about: those named, and those below them where they are meant too.
class ExportPeople {
public:
    /// Error: "person.unknown" (code).
    static Result<ExportPeople> meant(const Roster& roster, const ExportRequest& request);

    bool everybody() const { return m_codes.empty(); }
    const std::vector<std::string>& codes() const { return m_codes; } ///< empty: everybody
    bool has(PersonIndex person) const { return person != kNone && m_wanted[person]; }

    /// Whether they hold the talk, or it is with or about them.
    bool concerns(const Schedule& schedule, std::size_t position) const;
    bool concerns(const OccurrenceKey& key) const;

    std::string label() const { return m_label; } ///< "Team North", "Marta Keller", "3 people"
    /// The person named alone, whose calendar counts; else who leads all; null in an empty roster.
    const Person* first() const { return m_first; }

private:
    const Roster* m_roster = nullptr;
    std::vector<std::string> m_codes;
    std::vector<bool> m_wanted; ///< by position
    std::string m_label;
    const Person* m_first = nullptr;
};

/// Those it is about who work here on the last day, in the order of the organisation, then leavers.
std::vector<const Person*> peopleInOrder(const Roster& roster, const ExportPeople& people, Day day);

/// The name behind a code, the code where there is none, "nobody" for an empty one.
std::string personName(const Roster& roster, const std::string& code);

/// The text in a-z, 0-9 and dashes: "Jörg Müller" is "jorg-muller". Letters of other alphabets are
/// left out; the answer may be empty.
std::string fileWord(std::string_view text);

/// "team-north-schedule-2026-11-03.xlsx".
std::string exportFileName(const ExportRequest& request, const ExportPeople& people);

/// The same name with the code of its person, where two people have one name:
/// "jonas-weber-m-02-schedule-2026-11-03.xlsx".
std::string exportFileNameWithCode(const ExportRequest& request, const ExportPeople& people);

} // namespace mor
