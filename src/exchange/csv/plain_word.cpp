// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/plain_word.h"

namespace mor {

namespace {

/// The capitals from U+00C0 to U+00DE follow 0xc3 in UTF-8; U+00D7 is the multiplication sign.
bool isMarkedCapital(std::string_view before, unsigned char byte)
{
    return before.ends_with('\xc3') && byte >= 0x80 && byte <= 0x9e && byte != 0x97;
}

} // namespace

std::string plainWord(std::string_view text)
{
    std::string plain;
    bool gap = false;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '-' || c == '.' || c == '_') {
            gap = !plain.empty();
            continue;
        }
        if (gap)
            plain += '_';
        gap = false;
        const bool capital
            = (c >= 'A' && c <= 'Z') || isMarkedCapital(plain, static_cast<unsigned char>(c));
        plain += capital ? static_cast<char>(c + 0x20) : c;
    }
    return plain;
}

} // namespace mor
