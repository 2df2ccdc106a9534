// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// One field that reads otherwise. Lists of sentences are told line by line.
struct FieldDifference {
    std::string field; ///< as in activityFields()
    int line = 0; ///< 1 … for a line of a list (criteria, questions); 0: the whole field
    std::string before; ///< as fieldText() writes it; empty: a line that is new
    std::string after; ///< empty: a line that is gone

    bool operator==(const FieldDifference&) const = default;
};

/// What happens to one activity between two versions.
struct ActivityDifference {
    enum class Kind : std::uint8_t { Added, Removed, Changed, Unchanged };

    Kind kind = Kind::Unchanged;
    const Activity* before = nullptr; ///< into the version before; null when added
    const Activity* after = nullptr; ///< into the version after; null when removed
    std::vector<FieldDifference> fields; ///< when changed

    const Activity& activity() const { return after != nullptr ? *after : *before; }
    /// Minutes of a talk in all, after less before; 0 unless changed.
    int minutesMore() const;
};

/// Added first, then changed, removed and unchanged, each by code. Both versions must outlive the
/// answer; `before` may be null: everything is new.
std::vector<ActivityDifference> differences(
    const RhythmVersion* before, const RhythmVersion& after);
/// How many are not unchanged.
std::size_t countChanges(const std::vector<ActivityDifference>& differences);

} // namespace mor
