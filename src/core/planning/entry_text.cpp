// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/entry_text.h"

#include "core/base/text.h"
#include "core/planning/import_repository.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

constexpr std::string_view kPlain = "\\\t\n\r";
constexpr std::string_view kLetters = "\\tnr";

std::string escaped(std::string_view value)
{
    std::string text;
    for (const char c : value) {
        const auto at = kPlain.find(c);
        if (at == std::string_view::npos)
            text += c;
        else
            (text += '\\') += kLetters[at];
    }
    return text;
}

std::string unescaped(std::string_view text)
{
    std::string value;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto at = text[i] == '\\' && i + 1 < text.size() ? kLetters.find(text[i + 1])
                                                               : std::string_view::npos;
        if (at == std::string_view::npos) {
            value += text[i];
        } else {
            value += kPlain[at];
            ++i;
        }
    }
    return value;
}

/// How many fields say which entry it is.
std::size_t keyFields(std::string_view entry)
{
    constexpr std::array<std::string_view, 5> kOfTwo{"holiday", "leave", "busy", "result", "call"};
    return std::ranges::find(kOfTwo, entry) != kOfTwo.end() ? 2 : 1;
}

} // namespace

EntryText::EntryText(std::string_view text)
{
    for (const auto& part : split(text, '\t'))
        if (const auto equals = part.find('='); equals != std::string::npos)
            m_fields.emplace_back(
                part.substr(0, equals), unescaped(std::string_view{part}.substr(equals + 1)));
}

EntryText& EntryText::add(std::string_view field, std::string_view value)
{
    if (!value.empty())
        m_fields.emplace_back(field, value);
    return *this;
}

std::string_view EntryText::operator[](std::string_view field) const
{
    const auto found
        = std::ranges::find_if(m_fields, [&](const auto& one) { return one.first == field; });
    return found == m_fields.end() ? std::string_view{} : std::string_view{found->second};
}

std::vector<std::string_view> EntryText::all(std::string_view field) const
{
    std::vector<std::string_view> values;
    for (const auto& [name, value] : m_fields)
        if (name == field)
            values.emplace_back(value);
    return values;
}

std::string EntryText::text() const
{
    std::string text;
    for (const auto& [field, value] : m_fields)
        text.append(text.empty() ? "" : "\t").append(field).append("=").append(escaped(value));
    return text;
}

std::string entryOf(const ImportChange& change)
{
    const EntryText entry(change.after.empty() ? change.before : change.after);
    std::string what;
    for (std::size_t i = 0; i < std::min(keyFields(change.entry), entry.fields().size()); ++i)
        what.append(what.empty() ? "" : " ").append(entry.fields()[i].second);
    return what;
}

std::vector<std::string> fieldsChangedBy(const ImportChange& change)
{
    std::vector<std::string> changed;
    if (change.before.empty() || change.after.empty())
        return changed;
    const EntryText before(change.before);
    const EntryText after(change.after);
    const auto note = [&](const EntryText& one, const EntryText& other) {
        for (const auto& [field, value] : one.fields())
            if (one.all(field) != other.all(field)
                && std::ranges::find(changed, field) == changed.end())
                changed.push_back(field);
    };
    note(after, before);
    note(before, after);
    return changed;
}

} // namespace mor
