// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/planning/import_repository.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan_repository.h"

namespace mor {

/// What taking an import back did, or would do, entry by entry.
struct ImportTakenBack {
    ImportBatch batch; ///< without its changes
    std::vector<ImportChange> undone;
    /// Changed since by somebody, or needed by what came later: left as they are.
    std::vector<ImportChange> left;

    bool operator==(const ImportTakenBack&) const = default;
};

/// Lists imports and takes back a whole one, also after the program was closed. Taking back
/// compares entry by entry (ADR 11): people, lines, leave, holidays and busy times that still read
/// as the import left them become what they were; check-offs get a revision that no longer counts;
/// results and deals of the file are no longer read.
class ImportService {
public:
    ImportService(ImportRepository& imports, PlanRepository& plans, PracticeRepository& practice,
        const Clock& clock, UuidSource& uuids)
        : m_imports(imports)
        , m_plans(plans)
        , m_practice(practice)
        , m_clock(clock)
        , m_uuids(uuids)
    {
    }

    enum class Mode : std::uint8_t { Apply, DryRun };

    /// Newest first, without their changes.
    Result<std::vector<ImportBatch>> list() const { return m_imports.batches(); }
    /// The import somebody means: by identifier, by the beginning of one (at least four
    /// characters), or "last" for the newest that stands. Errors: "import.unknown" (text),
    /// "import.ambiguous" (text), "import.none".
    Result<ImportBatch> meant(std::string_view text) const;

    /// All or nothing of what is not left. Errors: "import.unknown" (id), Conflict
    /// "import.taken_back_already" (source), "import.all_changed_since" (source),
    /// "planning.books_closed", "plan.changed_meanwhile", "input.has_errors" (the roster).
    Result<ImportTakenBack> takeBack(const Uuid& id, Mode mode);

private:
    Result<ImportTakenBack> takeBackRoster(const ImportBatch& batch, Mode mode);
    Result<ImportTakenBack> takeBackCheckOffs(const ImportBatch& batch, Mode mode);
    Result<ImportTakenBack> takeBackRows(const ImportBatch& batch, Mode mode);

    ImportRepository& m_imports;
    PlanRepository& m_plans;
    PracticeRepository& m_practice;
    const Clock& m_clock;
    UuidSource& m_uuids;
};

} // namespace mor
