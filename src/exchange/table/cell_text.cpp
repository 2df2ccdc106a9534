// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/table/cell_text.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>

namespace mor {

namespace {

constexpr int kShareDigits = 6;

std::string fixed(double value, int digits)
{
    auto text = decimalText(value, digits);
    const bool isZero = text.find_first_of("123456789") == std::string::npos;
    return isZero && text.starts_with('-') ? text.substr(1) : text;
}

std::string withoutTrailingZeros(std::string text)
{
    if (text.find('.') == std::string::npos)
        return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::string visible(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n' || c == '\t')
            out += ' ';
        else if (byte < 0x20 || byte == 0x7f)
            ((out += "\\x") += kHex[byte >> 4]) += kHex[byte & 0xf];
        else
            out += c;
    }
    return out;
}

/// The code point at `at`, which moves behind it; a stray byte counts as one character.
char32_t nextCodePoint(std::string_view text, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    std::size_t more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
    char32_t point = more == 3 ? lead & 0x07u : more == 2 ? lead & 0x0fu : lead & 0x1fu;
    if (more == 0)
        return lead;
    for (; more > 0 && at < text.size(); --more)
        point = (point << 6) | (static_cast<unsigned char>(text[at++]) & 0x3fu);
    return point;
}

} // namespace

std::string machineText(const Column& column, const Cell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* whole = std::get_if<std::int64_t>(&cell))
        return std::to_string(*whole);
    if (const auto* day = std::get_if<Day>(&cell))
        return toIso(*day);
    if (const auto* number = std::get_if<double>(&cell))
        return column.type == ColumnType::Share ? withoutTrailingZeros(fixed(*number, kShareDigits))
                                                : fixed(*number, column.digits);
    return {};
}

std::string terminalText(const Column& column, const Cell& cell)
{
    if (std::holds_alternative<std::monostate>(cell))
        return "-";
    if (const auto* number = std::get_if<double>(&cell); number && column.type == ColumnType::Share)
        return fixed(*number * 100, column.digits) + " %";
    return visible(machineText(column, cell));
}

std::size_t columnsWide(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = nextCodePoint(text, at);
        const bool combines = (point >= 0x300 && point <= 0x36f) || point == 0x200b
            || point == 0x200d || (point >= 0xfe00 && point <= 0xfe0f);
        const bool wide = (point >= 0x1100 && point <= 0x115f)
            || (point >= 0x2e80 && point <= 0xa4cf) || (point >= 0xac00 && point <= 0xd7a3)
            || (point >= 0xf900 && point <= 0xfaff) || (point >= 0xff00 && point <= 0xff60)
            || (point >= 0x1f300 && point <= 0x1faff);
        width += combines ? 0 : wide ? 2 : 1;
    }
    return width;
}

} // namespace mor
