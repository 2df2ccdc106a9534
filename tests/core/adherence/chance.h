// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cmath>
#include <cstdint>

namespace mor::tests {

/// Chance that is the same on every machine: splitmix64 (G. Steele, D. Lea, C. Flood 2014).
class Chance {
public:
    explicit Chance(std::uint64_t seed)
        : m_state(seed)
    {
    }
    /// 0 to under 1.
    double share()
    {
        m_state += 0x9e3779b97f4a7c15;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return static_cast<double>((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53;
    }
    /// Misses of a week: an urn (G. Pólya 1930) in which each talk's fate draws the next ones
    /// along.
    int misses(int talks, double rate, double rho = 0)
    {
        const double theta = rho / (1 - rho);
        int missed = 0;
        for (int talk = 0; talk < talks; ++talk)
            missed += share() * (1 + talk * theta) < rate + missed * theta ? 1 : 0;
        return missed;
    }
    double normal() ///< G. Box and M. Muller 1958
    {
        const double length = std::sqrt(-2 * std::log(1 - share()));
        return length * std::cos(2 * 3.141592653589793 * share());
    }

private:
    std::uint64_t m_state;
};

} // namespace mor::tests
