// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::size_t kCodeBytes = 40;
constexpr std::size_t kZoneBytes = 64;

/// Bytes of the well-formed character at the front (Unicode 15, table 3-7); 0 if it is none.
std::size_t characterLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if (byte(i) < 0x80 || byte(i) > 0xBF)
            return 0;
    const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool surrogate = lead == 0xED && byte(1) > 0x9F;
    const bool beyond = lead == 0xF4 && byte(1) > 0x8F;
    return overlong || surrogate || beyond ? 0 : length;
}

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// C0, DEL and the C1 block.
bool isControl(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character[0]);
    return first < 0x20 || first == 0x7F
        || (first == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0);
}

bool hasControl(std::string_view utf8, std::string_view allowed)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const auto character = utf8.substr(at, characterLength(utf8.substr(at)));
        if (isControl(character) && allowed.find(character) == std::string_view::npos)
            return true;
        at += character.size();
    }
    return false;
}

Result<> checkCharacters(std::string_view what, std::string_view text, std::size_t mostBytes,
    std::string_view allowedControls)
{
    if (text.size() > mostBytes)
        return fail(ErrorKind::Invalid, "text.too_long",
            {std::string{what}, std::to_string(text.size()), std::to_string(mostBytes)});
    if (!isValidUtf8(text))
        return fail(ErrorKind::Invalid, "text.not_utf8", {std::string{what}});
    if (hasControl(text, allowedControls))
        return fail(ErrorKind::Invalid, "text.control_character", {std::string{what}});
    return {};
}

void appendEscaped(std::string& out, std::string_view bytes)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += "\\x";
        out += kHex[byte >> 4];
        out += kHex[byte & 0xF];
    }
}

} // namespace

bool isValidUtf8(std::string_view text)
{
    while (!text.empty()) {
        const auto length = characterLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

Result<> checkName(std::string_view what, std::string_view text)
{
    if (trimmed(text).empty())
        return fail(ErrorKind::Invalid, "text.empty", {std::string{what}});
    return checkCharacters(what, text, kNameBytes, {});
}

Result<> checkText(std::string_view what, std::string_view text)
{
    return checkCharacters(what, text, kTextBytes, "\n\t");
}

Result<> checkCode(std::string_view what, std::string_view text)
{
    const auto alphanumeric = [](char c) { return isLetter(c) || isDigit(c); };
    const auto allowed
        = [&](char c) { return alphanumeric(c) || c == '.' || c == '_' || c == '-'; };
    if (text.empty() || text.size() > kCodeBytes || !alphanumeric(text.front())
        || !std::ranges::all_of(text, allowed))
        return fail(ErrorKind::Invalid, "code.malformed", {std::string{what}, inQuotes(text)});
    return {};
}

Result<> checkEmail(std::string_view text)
{
    const auto at = text.find('@');
    const bool shaped = text.size() <= kNameBytes && isValidUtf8(text) && at != 0
        && at != std::string_view::npos && at + 1 < text.size()
        && text.find('@', at + 1) == std::string_view::npos
        && text.find_first_of(" \t\r\n,;<>") == std::string_view::npos;
    if (!shaped)
        return fail(ErrorKind::Invalid, "email.malformed", {inQuotes(text)});
    return {};
}

Result<> checkZoneName(std::string_view text)
{
    const auto inner
        = [](char c) { return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '+'; };
    const auto isPart = [&](const std::string& part) {
        return !part.empty() && isLetter(part.front()) && std::ranges::all_of(part, inner);
    };
    if (text.size() > kZoneBytes || !std::ranges::all_of(split(text, '/'), isPart))
        return fail(ErrorKind::Invalid, "zone.malformed", {inQuotes(text)});
    return {};
}

std::string inQuotes(std::string_view text, std::size_t mostBytes)
{
    std::string out = "\"";
    std::size_t used = 0;
    while (!text.empty()) {
        const auto length = characterLength(text);
        const auto character = text.substr(0, length == 0 ? 1 : length);
        used += character.size();
        if (used > mostBytes) {
            out += "…";
            break;
        }
        if (length == 0 || isControl(character))
            appendEscaped(out, character);
        else
            out += character;
        text.remove_prefix(character.size());
    }
    out += '"';
    return out;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const auto first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::string lowered(std::string_view ascii)
{
    std::string text{ascii};
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0;;) {
        const auto to = text.find(separator, from);
        parts.emplace_back(text.substr(from, to - from));
        if (to == std::string_view::npos)
            return parts;
        from = to + 1;
    }
}

} // namespace mor
