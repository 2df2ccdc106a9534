// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"

namespace mor::tests {

/// A clock that stands where the test puts it.
class FixedClock : public Clock {
public:
    explicit FixedClock(Day today)
        : m_today(today)
    {
    }

    Day today() const override { return m_today; }
    Instant now() const override { return Instant{m_today} + std::chrono::hours{9} + m_since; }
    void setToday(Day today) { m_today = today; }
    void pass(std::chrono::milliseconds time) { m_since += time; }

private:
    Day m_today;
    std::chrono::milliseconds m_since{0};
};

/// Identifiers in a row: 1, 2, 3 …
class CountingUuids : public UuidSource {
public:
    Uuid next(Instant now) override
    {
        std::array<std::uint8_t, 10> bytes{};
        ++m_count;
        bytes[8] = static_cast<std::uint8_t>(m_count >> 8);
        bytes[9] = static_cast<std::uint8_t>(m_count);
        return makeUuidV7(now, bytes);
    }

private:
    std::uint32_t m_count = 0;
};

} // namespace mor::tests
