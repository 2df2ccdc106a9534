// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/uuid.h"

#include "core/base/text.h"

namespace mor {

namespace {

constexpr bool isDashPlace(std::size_t place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::string toText(const Uuid& id)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (const auto byte : id.bytes) {
        if (isDashPlace(text.size()))
            text += '-';
        text += kHex[byte >> 4];
        text += kHex[byte & 0xF];
    }
    return text;
}

Result<Uuid> parseUuid(std::string_view text)
{
    const auto malformed
        = [&] { return fail(ErrorKind::Invalid, "uuid.malformed", {inQuotes(text)}); };
    if (text.size() != 36)
        return malformed();
    Uuid id;
    std::size_t nibble = 0;
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (isDashPlace(place)) {
            if (text[place] != '-')
                return malformed();
            continue;
        }
        const int value = hexValue(text[place]);
        if (value < 0)
            return malformed();
        auto& byte = id.bytes[nibble / 2];
        byte = static_cast<std::uint8_t>(byte << 4 | value);
        ++nibble;
    }
    return id;
}

Uuid makeUuidV7(Instant now, const std::array<std::uint8_t, 10>& random)
{
    Uuid id;
    const auto milliseconds = static_cast<std::uint64_t>(now.time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(milliseconds >> (40 - 8 * i));
    for (std::size_t i = 0; i < random.size(); ++i)
        id.bytes[6 + i] = random[i];
    id.bytes[6] = static_cast<std::uint8_t>(0x70 | (id.bytes[6] & 0x0F));
    id.bytes[8] = static_cast<std::uint8_t>(0x80 | (id.bytes[8] & 0x3F));
    return id;
}

} // namespace mor
