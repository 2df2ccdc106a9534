// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/text_encoding.h"

#include "core/base/text.h"

#include <array>

namespace mor {

namespace {

/// What Windows-1252 has at 0x80 to 0x9f; the five gaps stand for themselves.
constexpr std::array<char16_t, 32> kWindows1252{0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026,
    0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018,
    0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
    0x017e, 0x0178};

void appendUtf8(std::string& out, unsigned point)
{
    const auto put = [&out](unsigned byte) { out += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | point >> 6);
        put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        put(0xe0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    } else {
        put(0xf0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3f));
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    }
}

bool isFirstHalf(unsigned unit) { return unit >= 0xd800 && unit < 0xdc00; }
bool isSecondHalf(unsigned unit) { return unit >= 0xdc00 && unit < 0xe000; }

} // namespace

std::string decoded(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    if (isValidUtf8(bytes))
        return std::string{bytes};
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const unsigned byte = static_cast<unsigned char>(c);
        appendUtf8(out, byte >= 0x80 && byte < 0xa0 ? kWindows1252[byte - 0x80] : byte);
    }
    return out;
}

std::optional<std::string> decodedUtf16(std::string_view bytes)
{
    if (!looksLikeUtf16(bytes) || bytes.size() % 2 != 0)
        return std::nullopt;
    const std::size_t high = bytes.front() == '\xfe' ? 0 : 1; // the byte that counts 256
    const auto unitAt = [&](std::size_t at) {
        return static_cast<unsigned>(static_cast<unsigned char>(bytes[at + high])) << 8U
            | static_cast<unsigned char>(bytes[at + 1 - high]);
    };
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 2; at < bytes.size(); at += 2) {
        const auto unit = unitAt(at);
        if (isSecondHalf(unit) || (isFirstHalf(unit) && at + 2 >= bytes.size()))
            return std::nullopt;
        if (!isFirstHalf(unit)) {
            appendUtf8(out, unit);
            continue;
        }
        at += 2;
        const auto second = unitAt(at);
        if (!isSecondHalf(second))
            return std::nullopt;
        appendUtf8(out, 0x10000 + ((unit - 0xd800) << 10U) + (second - 0xdc00));
    }
    return out;
}

bool looksLikeUtf16(std::string_view bytes)
{
    return bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
}

} // namespace mor
