// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/json/json_value.h"
#include "exchange/plan/text_form.h"

#include <array>
#include <concepts>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mor {

/// Writes a value as a JSON object, members in the order its `describe` names them; the mirror of
/// RecordReader. What may be missing and has its usual value is left out.
class RecordWriter {
public:
    static constexpr bool kReads = false;

    JsonValue take() { return {std::move(m_object)}; }

    template <class T>
    void field(std::string_view name, const T& value)
    {
        put(name, {std::string{TextForm<T>::spell(value)}});
    }
    void field(std::string_view name, bool value) { put(name, {value}); }
    template <class T>
    void field(std::string_view name, const std::optional<T>& value)
    {
        if (value)
            field(name, *value);
    }
    template <class T>
    void field(std::string_view name, const T& value, const std::type_identity_t<T>& otherwise)
    {
        if (!(value == otherwise))
            field(name, value);
    }
    template <std::integral T>
    void whole(std::string_view name, T value, std::int64_t, std::int64_t,
        std::optional<std::type_identity_t<T>> otherwise = {})
    {
        if (value != otherwise)
            put(name, {static_cast<std::int64_t>(value)});
    }
    template <std::integral T>
    void whole(std::string_view name, const std::optional<T>& value, std::int64_t, std::int64_t)
    {
        if (value)
            put(name, {static_cast<std::int64_t>(*value)});
    }
    void decimal(std::string_view name, double value, double, double)
    {
        put(name, {JsonDecimal{value, {}}});
    }
    void time(std::string_view name, MinuteOfDay value)
    {
        if (value != kNoTime)
            put(name, {toText(value)});
    }

    template <class T>
    void list(std::string_view name, const std::vector<T>& values, std::size_t, bool = false)
    {
        putRecords(name, values);
    }
    template <class T, std::size_t N>
    void list(std::string_view name, const std::array<T, N>& values)
    {
        putRecords(name, values);
    }
    template <class T>
    void words(
        std::string_view name, const std::vector<T>& values, std::size_t, bool mayMiss = false)
    {
        if (mayMiss && values.empty())
            return;
        JsonValue::Array items;
        for (const auto& value : values)
            items.push_back({std::string{TextForm<T>::spell(value)}});
        put(name, {std::move(items)});
    }
    template <class T>
    void record(std::string_view name, const T& value)
    {
        put(name, recordOf(value));
    }
    template <class T>
    void record(std::string_view name, const T& value, const std::type_identity_t<T>& otherwise)
    {
        if (!(value == otherwise))
            record(name, value);
    }
    template <class T>
    void record(std::string_view name, const std::optional<T>& value)
    {
        if (value)
            record(name, *value);
    }

    template <class T>
    static JsonValue recordOf(const T& value)
    {
        RecordWriter writer;
        describe(writer, value);
        return writer.take();
    }

private:
    void put(std::string_view name, JsonValue value)
    {
        m_object.push_back({std::string{name}, std::move(value)});
    }
    void putRecords(std::string_view name, const auto& values)
    {
        JsonValue::Array items;
        for (const auto& value : values)
            items.push_back(recordOf(value));
        put(name, {std::move(items)});
    }

    JsonValue::Object m_object;
};

} // namespace mor
