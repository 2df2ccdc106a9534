// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>

namespace mor {

/// Share held of what was expected, newer weeks weighing more: an exponentially weighted moving
/// average with unequal denominators (S. W. Roberts, Technometrics 1, 1959; denominators smoothed
/// alike as in Quality Engineering 35, 2023, doi 10.1080/08982112.2023.2218904).
struct SmoothedRate {
    double done = 0; ///< talks, each week's weighted down by 1 - lambda for every later week
    double expected = 0; ///< the same of what was expected

    /// Adds a week, 0 <= done <= expected. A week in which nothing was expected leaves both as they
    /// are. `lambda`, over 0 to 1, is the weight of the newest week: with 0.2 a week counts half
    /// after 3.1 more.
    void add(int done, int expected, double lambda = 0.2);
    /// 0 to 1; none before anything was expected.
    std::optional<double> rate() const;
    bool operator==(const SmoothedRate&) const = default;
};

} // namespace mor
