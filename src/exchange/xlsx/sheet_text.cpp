// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/xlsx/sheet_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::size_t kMostUnits = 32'767;
constexpr std::size_t kMostNameUnits = 31;
constexpr std::string_view kEllipsis = "\u2026";

/// Bytes of the character that begins with this one.
std::size_t bytesOf(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
}

std::size_t unitsOf(std::size_t bytes) { return bytes == 4 ? 2 : 1; }

/// "_x0041_" at this place, which a spreadsheet shows as "A".
bool looksEscaped(std::string_view text)
{
    constexpr std::size_t kLength = 7;
    if (text.size() < kLength || !text.starts_with("_x") || text[kLength - 1] != '_')
        return false;
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return std::ranges::all_of(text.substr(2, 4), isHex);
}

/// At most so many UTF-16 units of the text, cut between characters.
std::string_view cutTo(std::string_view text, std::size_t most)
{
    std::size_t units = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto bytes = bytesOf(text[at]);
        units += unitsOf(bytes);
        if (units > most)
            return text.substr(0, at);
        at += bytes;
    }
    return text;
}

} // namespace

std::string cellText(std::string_view text)
{
    constexpr std::string_view kNoCharacters[] = {"\xef\xbf\xbe", "\xef\xbf\xbf"}; // not in XML
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); at += 1) {
        const auto rest = text.substr(at);
        if (rest.starts_with(kNoCharacters[0]) || rest.starts_with(kNoCharacters[1])) {
            at += 2;
            continue;
        }
        const auto byte = static_cast<unsigned char>(text[at]);
        if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f)
            continue;
        clean += text[at];
        if (text[at] == '_' && looksEscaped(rest))
            clean += "x005F_";
    }
    const auto fits = cutTo(clean, kMostUnits);
    if (fits.size() == clean.size())
        return clean;
    return std::string{cutTo(clean, kMostUnits - 1)}.append(kEllipsis);
}

std::string sheetName(std::string_view name, std::set<std::string>& taken)
{
    std::string clean;
    for (const char c : name)
        if (static_cast<unsigned char>(c) >= 0x20
            && std::string_view{"[]:*?/\\"}.find(c) == std::string_view::npos)
            clean += c;
    std::string base{cutTo(clean, kMostNameUnits)};
    while (base.starts_with('\''))
        base.erase(0, 1);
    while (base.ends_with('\''))
        base.pop_back();
    if (base.empty() || lowered(base) == "history") // kept for itself by Excel
        base = "Sheet";
    auto unique = base;
    for (int number = 2; !taken.insert(lowered(unique)).second; ++number) {
        const auto suffix = ' ' + std::to_string(number);
        unique = std::string{cutTo(base, kMostNameUnits - suffix.size())} + suffix;
    }
    return unique;
}

} // namespace mor
