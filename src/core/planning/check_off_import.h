// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/import_log.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mor {

/// One talk as an old list tells of it.
struct CheckOffRow {
    std::string where; ///< "line 7"; every problem of the row carries it
    std::optional<Day> heldOn;
    std::string activity; ///< code or name
    std::string owner; ///< who held it: code, e-mail address or name
    std::string counterpart; ///< person, account or deal; empty for talks with a team or alone
    std::optional<int> minutes; ///< none: the planned ones
    std::string note; ///< shared with the other person
    std::string useful; ///< what the list says; kept in the note, because it is nobody's own answer
    std::string nextStep; ///< what was promised; empty: nothing
    std::string nextStepOwner; ///< empty: the owner of the talk
    std::optional<Day> nextStepDue; ///< none: a week after the talk
    std::optional<Day> nextStepDone;

    bool operator==(const CheckOffRow&) const = default;
};

/// What became of one row, or would become of it.
struct CheckOffChange {
    enum class Kind : std::uint8_t { Added, Unchanged } kind = Kind::Unchanged;
    std::string where;
    OccurrenceKey occurrence; ///< the planned talk it settles
    bool afterBooksClosed = false; ///< kept and shown, but no figure changes any more (ADR 6)

    bool operator==(const CheckOffChange&) const = default;
};

struct CheckOffChanges {
    std::vector<CheckOffChange> rows; ///< in the order of the file
    int count(CheckOffChange::Kind kind) const;
    int afterBooksClosed() const; ///< among those added
};

/// Brings old check-offs in. Each row settles the planned talk of this activity, owner and other
/// person whose window holds the day; a row that names no such talk is a problem. All or nothing;
/// the same row twice is still one check-off.
class CheckOffImport {
public:
    CheckOffImport(
        PracticeRepository& practice, ImportLog& log, const Clock& clock, UuidSource& uuids)
        : m_practice(practice)
        , m_log(log)
        , m_clock(clock)
        , m_uuids(uuids)
    {
    }

    enum class Mode : std::uint8_t { Apply, DryRun };

    /// Causes under "input.has_errors": "checkoff_import.day_missing", "…owner_missing",
    /// "…activity_missing", "…counterpart_missing" (activity), "…no_talk" (activity, owner, other,
    /// day), "…talk_twice" (key, line), "…recorded_otherwise" (key, held on), "…done_unusable"
    /// (day), "activity.unknown", "activity.ambiguous", "person.unknown", "person.ambiguous",
    /// "subject.unknown", and those of CheckOffService::record.
    Result<CheckOffChanges> import(const std::shared_ptr<const Plan>& plan,
        const std::vector<CheckOffRow>& rows, const std::string& source, Mode mode);

private:
    PracticeRepository& m_practice;
    ImportLog& m_log;
    const Clock& m_clock;
    UuidSource& m_uuids;
};

} // namespace mor
