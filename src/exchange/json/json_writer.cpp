// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/json/json_writer.h"

#include "exchange/json/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace mor {

namespace {

constexpr std::size_t kLineWidth = 160;

std::string spelled(double number)
{
    if (!std::isfinite(number))
        return "null";
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    std::string text(buffer.data(), end);
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

bool isContainer(const JsonValue& value) { return value.asArray() || value.asObject(); }

class Writer {
public:
    std::string take() { return std::move(m_out); }

    void write(const JsonValue& value, std::size_t indent)
    {
        if (!isContainer(value)) {
            writeScalar(value);
            return;
        }
        if (isFlat(value) && writeOnOneLine(value))
            return;
        const auto* object = value.asObject();
        const std::size_t count = object ? object->size() : value.asArray()->size();
        m_out += object ? '{' : '[';
        for (std::size_t i = 0; i < count; ++i) {
            m_out += i ? ",\n" : "\n";
            m_out.append(indent + 2, ' ');
            writeItem(value, i, indent + 2);
        }
        m_out += '\n';
        m_out.append(indent, ' ');
        m_out += object ? '}' : ']';
    }

private:
    static bool isFlat(const JsonValue& value)
    {
        if (const auto* object = value.asObject())
            return std::ranges::none_of(
                *object, [](const auto& member) { return isContainer(member.value); });
        return std::ranges::none_of(*value.asArray(), isContainer);
    }

    /// Leaves the output as it was and answers false when the line gets too long.
    bool writeOnOneLine(const JsonValue& value)
    {
        const auto start = m_out.size();
        const auto lineStart = m_out.rfind('\n') + 1; // npos + 1 is 0
        const auto* object = value.asObject();
        const std::size_t count = object ? object->size() : value.asArray()->size();
        m_out += object ? '{' : '[';
        for (std::size_t i = 0; i < count; ++i) {
            m_out += i ? ", " : "";
            writeItem(value, i, 0);
        }
        m_out += object ? '}' : ']';
        if (m_out.size() - lineStart <= kLineWidth)
            return true;
        m_out.resize(start);
        return false;
    }

    void writeItem(const JsonValue& container, std::size_t index, std::size_t indent)
    {
        if (const auto* object = container.asObject()) {
            appendJsonText(m_out, (*object)[index].name);
            m_out += ": ";
            write((*object)[index].value, indent);
        } else {
            write((*container.asArray())[index], indent);
        }
    }

    void writeScalar(const JsonValue& value)
    {
        if (const auto* text = value.asText())
            appendJsonText(m_out, *text);
        else if (const auto* whole = std::get_if<std::int64_t>(&value.value))
            m_out += std::to_string(*whole);
        else if (const auto* number = std::get_if<JsonDecimal>(&value.value))
            m_out += spelled(number->value);
        else if (const auto* flag = std::get_if<bool>(&value.value))
            m_out += *flag ? "true" : "false";
        else
            m_out += "null";
    }

    std::string m_out;
};

} // namespace

std::string toText(const JsonValue& value)
{
    Writer writer;
    writer.write(value, 0);
    return writer.take() + '\n';
}

} // namespace mor
