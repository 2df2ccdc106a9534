// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mor::demo {

/// Mixes a value into a seed; every bit of the result depends on every bit of both (the finaliser
/// of splitmix64, S. Vigna).
constexpr std::uint64_t mixed(std::uint64_t seed, std::uint64_t value)
{
    std::uint64_t z = seed + 0x9e3779b97f4a7c15U * (value + 1);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

/// 64-bit FNV-1a of the text, mixed into the seed.
constexpr std::uint64_t mixed(std::uint64_t seed, std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return mixed(seed, hash);
}

/// Numbers that follow from a seed alone, the same with every compiler and library. Each person,
/// talk and deal draws from a source of its own, so one more draw here moves nothing there.
class Random {
public:
    constexpr explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    constexpr std::uint64_t next() { return mixed(m_state++, 0x6d6f72U); }

    /// Evenly from low to high, both included; at most 2^31 values.
    constexpr int between(int low, int high)
    {
        const auto range = static_cast<std::uint64_t>(high - low) + 1;
        return low + static_cast<int>(((next() >> 32) * range) >> 32);
    }

    constexpr std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(((next() >> 32) * count) >> 32);
    }

    /// 0 up to, but without, 1, in steps of 2^-32.
    constexpr double unit() { return static_cast<double>(next() >> 32) / 4294967296.0; }

    constexpr bool chance(double probability) { return unit() < probability; }

private:
    std::uint64_t m_state;
};

} // namespace mor::demo
