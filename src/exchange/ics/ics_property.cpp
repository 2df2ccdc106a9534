// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_property.h"

namespace mor {

namespace {

/// End of the name or parameter that begins at `from`: its ; or :, not one between quotes.
std::size_t endOf(std::string_view line, std::size_t from)
{
    bool quoted = false;
    for (; from < line.size(); ++from) {
        if (line[from] == '"')
            quoted = !quoted;
        else if (!quoted && (line[from] == ';' || line[from] == ':'))
            break;
    }
    return from;
}

} // namespace

std::string upperAscii(std::string_view text)
{
    std::string upper{text};
    for (char& c : upper)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return upper;
}

IcsProperty icsPropertyOf(std::string_view line)
{
    IcsProperty property;
    std::size_t end = endOf(line, 0);
    property.name = upperAscii(line.substr(0, end));
    while (end < line.size() && line[end] == ';') {
        const std::size_t from = end + 1;
        end = endOf(line, from);
        const auto parameter = line.substr(from, end - from);
        const auto upper = upperAscii(parameter);
        if (upper.starts_with("TZID=")) {
            property.zone = parameter.substr(5);
            std::erase(property.zone, '"');
        }
        property.andFollowing = property.andFollowing || upper == "RANGE=THISANDFUTURE";
        property.isDate = property.isDate || upper == "VALUE=DATE";
    }
    property.value = end < line.size() ? line.substr(end + 1) : std::string_view{};
    return property;
}

std::string plainIcsText(std::string_view value)
{
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool escaped = value[i] == '\\' && i + 1 < value.size();
        if (escaped)
            ++i;
        text += escaped && (value[i] == 'n' || value[i] == 'N') ? '\n' : value[i];
    }
    return text;
}

} // namespace mor
