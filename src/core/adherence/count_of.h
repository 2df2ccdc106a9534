// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>

namespace mor {

/// So many held of so many that were to be held; 0 <= done <= expected.
struct CountOf {
    int done = 0;
    int expected = 0;

    int missed() const { return expected - done; }
    /// 0 to 1; none when nothing was expected.
    std::optional<double> rate() const
    {
        return expected > 0 ? std::optional(static_cast<double>(done) / expected) : std::nullopt;
    }
    CountOf& operator+=(const CountOf& other)
    {
        done += other.done;
        expected += other.expected;
        return *this;
    }
    bool operator==(const CountOf&) const = default;
};

} // namespace mor
