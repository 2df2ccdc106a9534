// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "wiring/system_clock.h"

#include <cstdlib>
#include <ctime>

namespace mor {

using namespace std::chrono;

namespace {

Day localDay(system_clock::time_point instant)
{
    const auto seconds = system_clock::to_time_t(instant);
    std::tm local{};
    localtime_r(&seconds, &local);
    return Day{year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday};
}

} // namespace

Day SystemClock::today() const { return m_fixed ? *m_fixed : localDay(system_clock::now()); }

Instant SystemClock::now() const
{
    const auto instant = floor<milliseconds>(system_clock::now());
    return m_fixed ? Instant{*m_fixed} + (instant - floor<days>(instant)) : instant;
}

Result<std::optional<Day>> fixedToday(std::string_view option)
{
    const char* environment = std::getenv("MOR_TODAY");
    const std::string_view text = !option.empty() ? option
        : environment != nullptr                  ? std::string_view{environment}
                                                  : std::string_view{};
    if (text.empty())
        return std::optional<Day>{};
    const auto day = parseDay(text);
    if (!day)
        return fail(day);
    return std::optional<Day>{*day};
}

Uuid RandomUuids::next(Instant now)
{
    std::array<std::uint8_t, 10> bytes{};
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const auto drawn = m_random();
        bytes[i] = static_cast<std::uint8_t>(drawn);
        bytes[i + 1] = static_cast<std::uint8_t>(drawn >> 8);
    }
    return makeUuidV7(now, bytes);
}

} // namespace mor
