// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/look.h"

#include <string_view>

namespace mor {

/// Who saw what about whom. Nothing here is history: rows grow during a day and go after a year.
class LookRepository {
public:
    virtual ~LookRepository() = default;

    /// Looks at data about this person from that day on, their own among them; newest first.
    virtual Result<std::vector<Look>> looksAbout(std::string_view person, Day since) const = 0;

    /// Adds looks in one act. One of the same person, kind, viewer, place and day is counted to the
    /// one that is there. Errors: "look.malformed" for a place or code of no length or too long.
    virtual Result<> add(std::span<const Look> looks) = 0;

    /// Drops looks of days before that one; answers how many.
    virtual Result<int> forgetBefore(Day day) = 0;
};

} // namespace mor
