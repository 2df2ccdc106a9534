// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mor {

struct JsonMember;

/// A number that is no whole number of 64 bits.
struct JsonDecimal {
    double value = 0;
    std::string spelling; ///< as it stood in the document; empty for values made here

    bool operator==(const JsonDecimal& other) const { return value == other.value; }
};

/// A JSON value. Objects keep the order of their members.
struct JsonValue {
    using Array = std::vector<JsonValue>;
    using Object = std::vector<JsonMember>;

    std::variant<std::monostate, bool, std::int64_t, JsonDecimal, std::string, Array, Object> value;

    const Array* asArray() const { return std::get_if<Array>(&value); }
    const Object* asObject() const { return std::get_if<Object>(&value); }
    const std::string* asText() const { return std::get_if<std::string>(&value); }
    bool isNull() const { return std::holds_alternative<std::monostate>(value); }
};

struct JsonMember {
    std::string name;
    JsonValue value;
};

/// The member of that name; null if there is none.
const JsonValue* findMember(const JsonValue::Object& object, std::string_view name);

/// The pointer of a member or item below `pointer` (RFC 6901).
std::string childPointer(const std::string& pointer, std::string_view name);
std::string childPointer(const std::string& pointer, std::size_t index);

/// "a text", "a whole number", "a list" …: what the value is, for messages.
std::string kindOf(const JsonValue& value);

} // namespace mor
