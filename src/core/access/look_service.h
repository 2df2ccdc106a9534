// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/look_repository.h"
#include "core/base/clock.h"

#include <string>

namespace mor {

/// Something about a person that was shown.
struct Seen {
    std::string about; ///< person code
    DataKind kind = DataKind::Talks;
    std::string place; ///< id of the page or command

    auto operator<=>(const Seen&) const = default;
};

/// Keeps who saw what, and no longer than a year.
class LookService {
public:
    LookService(LookRepository& looks, const Clock& clock)
        : m_looks(looks)
        , m_clock(clock)
    {
    }

    /// Writes down what the viewer was shown just now; what is not kept is left out. Errors: those
    /// of the repository.
    Result<> saw(const std::string& viewer, std::span<const Seen> seen);

private:
    LookRepository& m_looks;
    const Clock& m_clock;
};

} // namespace mor
