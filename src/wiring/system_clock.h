// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"

#include <optional>
#include <random>
#include <string_view>

namespace mor {

/// The machine's clock and time zone; today may be fixed for tests and rehearsals, the time of day
/// goes on.
class SystemClock : public Clock {
public:
    explicit SystemClock(std::optional<Day> today = {})
        : m_fixed(today)
    {
    }

    Day today() const override;
    Instant now() const override;

private:
    std::optional<Day> m_fixed;
};

/// The day that `--today` or, when that is empty, the environment's MOR_TODAY fixes; none when
/// neither does. Error: what parseDay says of the text.
Result<std::optional<Day>> fixedToday(std::string_view option);

/// Random identifiers from the operating system's source.
class RandomUuids : public UuidSource {
public:
    Uuid next(Instant now) override;

private:
    std::random_device m_random;
};

} // namespace mor
