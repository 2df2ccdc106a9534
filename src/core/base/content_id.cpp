// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/content_id.h"

namespace mor {

namespace {

/// FNV-1a with the high half folded in after each byte, finished as SplitMix64 does.
std::uint64_t mixed(std::string_view text, std::uint64_t state)
{
    for (const char c : text) {
        state = (state ^ static_cast<unsigned char>(c)) * 0x0000'0100'0000'01b3U;
        state ^= state >> 32U;
    }
    state = (state ^ (state >> 30U)) * 0xbf58'476d'1ce4'e5b9U;
    state = (state ^ (state >> 27U)) * 0x94d0'49bb'1331'11ebU;
    return state ^ (state >> 31U);
}

} // namespace

Uuid contentId(std::string_view text)
{
    Uuid id;
    auto first = mixed(text, 0xcbf2'9ce4'8422'2325U);
    auto second = mixed(text, first ^ 0x9e37'79b9'7f4a'7c15U);
    for (std::size_t i = 0; i < 8; ++i, first >>= 8U, second >>= 8U) {
        id.bytes[i] = static_cast<std::uint8_t>(first & 0xffU);
        id.bytes[8 + i] = static_cast<std::uint8_t>(second & 0xffU);
    }
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0fU) | 0x80U);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3fU) | 0x80U);
    return id;
}

} // namespace mor
