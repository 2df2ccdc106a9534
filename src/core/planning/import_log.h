// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/planning/import_repository.h"

namespace mor {

/// Enters every file that comes in, so that all of it can be taken back. Services that import take
/// one; without it they import and nobody can take it back as a whole.
class ImportLog {
public:
    ImportLog(ImportRepository& imports, const Clock& clock, UuidSource& uuids)
        : m_imports(imports)
        , m_clock(clock)
        , m_uuids(uuids)
    {
    }

    /// Does the act and enters what it changed, both or neither; the act is told the batch's
    /// identifier. `source` may have a folder, which is left out.
    Result<Uuid> keep(ImportKind kind, std::string_view source, std::vector<ImportChange> changes,
        const std::function<Result<>(const Uuid& batch)>& act);

    /// The batch that was entered last here; none: nothing was.
    const std::optional<Uuid>& written() const { return m_written; }

private:
    ImportRepository& m_imports;
    const Clock& m_clock;
    UuidSource& m_uuids;
    std::optional<Uuid> m_written;
};

/// What is kept of a file's name: without its folder and control characters, at most 255 bytes.
std::string importSource(std::string_view file);

} // namespace mor
