// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/coaching_problems.h"

namespace mor {

tl::unexpected<Error> refused(
    const Problems& problems, std::string code, std::vector<std::string> args)
{
    std::vector<Error> all = problems.all();
    for (auto& error : all)
        error.kind = ErrorKind::Invalid;
    if (all.size() == 1)
        return tl::unexpected<Error>(std::move(all.front()));
    return tl::unexpected<Error>(
        Error{ErrorKind::Invalid, std::move(code), std::move(args), {}, {}, std::move(all)});
}

} // namespace mor
