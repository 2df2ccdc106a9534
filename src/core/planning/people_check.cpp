// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/people_check.h"

#include <algorithm>

namespace mor {

Result<CheckedPeople> checkPeople(
    RosterService& service, std::vector<PersonRow> rows, const std::string& source)
{
    CheckedPeople checked{std::move(rows), {}, {}};
    for (;;) {
        auto changes = service.importPeople(checked.rows, source, RosterService::Mode::DryRun);
        if (changes) {
            checked.changes = std::move(*changes);
            return checked;
        }
        const auto& causes = changes.error().causes;
        const auto left = std::erase_if(checked.rows, [&](const PersonRow& row) {
            return std::ranges::find(causes, row.where, &Error::where) != causes.end();
        });
        if (left == 0)
            return fail(changes);
        checked.problems.insert(checked.problems.end(), causes.begin(), causes.end());
    }
}

} // namespace mor
