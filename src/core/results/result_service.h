// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/planning/import_log.h"
#include "core/results/result_import.h"
#include "core/results/result_repository.h"

namespace mor {

/// The one door for results that come in.
class ResultService {
public:
    /// With a log each import is entered there, so that all of it can be taken back.
    ResultService(ResultRepository& results, const Clock& clock, ImportLog* log = nullptr)
        : m_results(results)
        , m_clock(clock)
        , m_log(log)
    {
    }

    /// What became of each row. All problems of a file are told at once under "input.has_errors";
    /// then nothing has changed. Overtaken by another import, it reads again and tries anew; after
    /// some tries it gives up with Conflict "results.changed_meanwhile" and nothing changed.
    Result<RosterChanges> import(const std::vector<ResultRow>& rows, const std::string& source,
        const Roster& roster, RosterService::Mode mode);

private:
    Result<> keep(std::int64_t count, const NewResults& added, const KnownResults& known,
        const std::string& source);

    ResultRepository& m_results;
    const Clock& m_clock;
    ImportLog* m_log;
};

} // namespace mor
