// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/json/json_value.h"

#include <algorithm>
#include <array>

namespace mor {

const JsonValue* findMember(const JsonValue::Object& object, std::string_view name)
{
    const auto found = std::ranges::find(object, name, &JsonMember::name);
    return found == object.end() ? nullptr : &found->value;
}

std::string childPointer(const std::string& pointer, std::string_view name)
{
    std::string child = pointer + '/';
    for (const char c : name) {
        if (c == '~')
            child += "~0";
        else if (c == '/')
            child += "~1";
        else
            child += c;
    }
    return child;
}

std::string childPointer(const std::string& pointer, std::size_t index)
{
    return pointer + '/' + std::to_string(index);
}

std::string kindOf(const JsonValue& value)
{
    constexpr std::array<const char*, 7> kNames{"null", "true or false", "a whole number",
        "a decimal number", "a text", "a list", "an object"};
    return kNames[value.value.index()];
}

} // namespace mor
