// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/plan/record_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace mor {

RecordReader::RecordReader(const JsonValue& value, std::string pointer, Problems& problems)
    : m_object(value.asObject())
    , m_pointer(std::move(pointer))
    , m_problems(problems)
{
    if (!m_object)
        wrongType(value, m_pointer, "an object");
}

void RecordReader::decimal(std::string_view name, double& into, double lowest, double highest)
{
    const auto* value = required(name);
    if (!value)
        return;
    double number = 0;
    if (const auto* decimal = std::get_if<JsonDecimal>(&value->value))
        number = decimal->value;
    else if (const auto* whole = std::get_if<std::int64_t>(&value->value))
        number = static_cast<double>(*whole);
    else
        return wrongType(*value, place(name), "a number");
    if (number < lowest || number > highest)
        return add(name, "field.out_of_range",
            {fmt::format("{}", number), fmt::format("{}", lowest), fmt::format("{}", highest)});
    into = number;
}

void RecordReader::time(std::string_view name, MinuteOfDay& into)
{
    into = kNoTime;
    const auto* value = optional(name);
    if (!value)
        return;
    if (!value->asText())
        return wrongType(*value, place(name), "a time such as \"08:30\"");
    if (const auto parsed = parseMinuteOfDay(*value->asText()))
        into = *parsed;
    else
        m_problems.add(place(name), parsed.error());
}

void RecordReader::add(std::string_view name, std::string code, std::vector<std::string> args)
{
    m_problems.add(name.empty() ? m_pointer : place(name), std::move(code), std::move(args));
}

void RecordReader::done()
{
    if (!m_object)
        return;
    std::string known;
    for (const auto& name : m_known)
        (known += known.empty() ? "" : ", ") += name;
    for (const auto& member : *m_object)
        if (std::ranges::find(m_known, member.name) == m_known.end())
            add(member.name, "field.unknown", {inQuotes(member.name), known});
}

const JsonValue* RecordReader::required(std::string_view name)
{
    m_known.push_back(name);
    const auto* value = m_object ? findMember(*m_object, name) : nullptr;
    if (m_object && !value)
        add({}, "field.missing", {std::string{name}});
    return value;
}

const JsonValue* RecordReader::optional(std::string_view name)
{
    m_known.push_back(name);
    const auto* value = m_object ? findMember(*m_object, name) : nullptr;
    return value && !value->isNull() ? value : nullptr;
}

const JsonValue::Array* RecordReader::array(
    const JsonValue* value, std::string_view name, std::size_t most)
{
    if (!value)
        return nullptr;
    const auto* items = value->asArray();
    if (!items)
        wrongType(*value, place(name), "a list");
    else if (items->size() > most)
        add(name, "list.too_long", {std::to_string(items->size()), std::to_string(most)});
    return items && items->size() <= most ? items : nullptr;
}

std::optional<std::int64_t> RecordReader::wholeNumber(
    const JsonValue& value, std::string_view name, std::int64_t lowest, std::int64_t highest)
{
    const auto outOfRange = [&](std::string found) {
        add(name, "field.out_of_range",
            {std::move(found), std::to_string(lowest), std::to_string(highest)});
    };
    if (const auto* whole = std::get_if<std::int64_t>(&value.value)) {
        if (*whole >= lowest && *whole <= highest)
            return *whole;
        outOfRange(std::to_string(*whole));
        return std::nullopt;
    }
    const auto* decimal = std::get_if<JsonDecimal>(&value.value);
    if (decimal && decimal->spelling.find_first_of(".eE") == std::string::npos)
        outOfRange(inQuotes(decimal->spelling));
    else
        wrongType(value, place(name), "a whole number");
    return std::nullopt;
}

void RecordReader::wrongType(const JsonValue& value, std::string where, std::string_view expected)
{
    m_problems.add(std::move(where), "field.wrong_type", {kindOf(value), std::string{expected}});
}

void RecordReader::readAt(const JsonValue& value, std::string where, bool& into)
{
    if (const auto* flag = std::get_if<bool>(&value.value))
        into = *flag;
    else
        wrongType(value, std::move(where), "true or false");
}

} // namespace mor
