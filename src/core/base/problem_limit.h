// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <string>

namespace mor {

/// Problems after which the rest of a file is not looked at: whoever made so many made the same one
/// in each row.
inline constexpr std::size_t kMostRowProblems = 10'000;

/// Says that rows from this place on were not looked at.
inline Error restNotLookedAt(std::string where)
{
    return {ErrorKind::Input, "import.too_many_problems", {std::to_string(kMostRowProblems)},
        std::move(where), {}, {}};
}

/// Whether as much is wrong as is told of one file; if so, says it at the row that comes next.
inline bool givesUp(Problems& problems, const std::string& where)
{
    if (problems.all().size() < kMostRowProblems)
        return false;
    problems.add(where, restNotLookedAt(where));
    return true;
}

} // namespace mor
