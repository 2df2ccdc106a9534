// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_text.h"

namespace mor {

namespace {

constexpr std::size_t kLongestLine = 75; // octets without CRLF

/// Longest beginning of at most `most` octets that ends between two UTF-8 characters.
std::size_t wholeCharacters(std::string_view text, std::size_t most)
{
    const auto continues
        = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; };
    std::size_t size = most;
    while (size + 3 > most && continues(size))
        --size;
    return continues(size) ? most : size;
}

} // namespace

void appendIcsText(std::string& out, std::string_view text)
{
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F)
            continue;
        else {
            if (c == '\\' || c == ';' || c == ',')
                out += '\\';
            out += c;
        }
    }
}

void appendIcsLine(std::string& out, std::string_view line)
{
    std::size_t most = kLongestLine;
    while (line.size() > most) {
        const auto size = wholeCharacters(line, most);
        out += line.substr(0, size);
        out += "\r\n ";
        line.remove_prefix(size);
        most = kLongestLine - 1;
    }
    out += line;
    out += "\r\n";
}

void appendIcsTextLine(std::string& out, std::string_view name, std::string_view text)
{
    std::string line{name};
    line += ':';
    appendIcsText(line, text);
    appendIcsLine(out, line);
}

} // namespace mor
