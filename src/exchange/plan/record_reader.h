// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/json/json_value.h"
#include "exchange/plan/text_form.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mor {

/// Reads the members of one JSON object into a value. Every problem goes to `problems` with its
/// pointer, and reading goes on. A description of a record (`describe`) serves this and
/// RecordWriter alike, so the two can't part.
class RecordReader {
public:
    static constexpr bool kReads = true;

    RecordReader(const JsonValue& value, std::string pointer, Problems& problems);

    /// Must be there.
    template <class T>
    void field(std::string_view name, T& into)
    {
        if (const auto* value = required(name))
            read(*value, name, into);
    }
    /// May be missing and is `otherwise` then.
    template <class T>
    void field(std::string_view name, T& into, const std::type_identity_t<T>& otherwise)
    {
        into = otherwise;
        if (const auto* value = optional(name))
            read(*value, name, into);
    }
    template <class T>
    void field(std::string_view name, std::optional<T>& into)
    {
        into.reset();
        if (const auto* value = optional(name))
            read(*value, name, into.emplace());
    }
    /// A whole number in a range; `otherwise` as in field().
    template <std::integral T>
    void whole(std::string_view name, T& into, std::int64_t lowest, std::int64_t highest,
        std::optional<std::type_identity_t<T>> otherwise = {})
    {
        const auto* value = otherwise ? optional(name) : required(name);
        if (otherwise)
            into = *otherwise;
        if (const auto number = value ? wholeNumber(*value, name, lowest, highest) : std::nullopt)
            into = static_cast<T>(*number);
    }
    template <std::integral T>
    void whole(
        std::string_view name, std::optional<T>& into, std::int64_t lowest, std::int64_t highest)
    {
        into.reset();
        const auto* value = optional(name);
        if (const auto number = value ? wholeNumber(*value, name, lowest, highest) : std::nullopt)
            into = static_cast<T>(*number);
    }
    /// A number in a range.
    void decimal(std::string_view name, double& into, double lowest, double highest);
    /// "HH:MM"; kNoTime when missing.
    void time(std::string_view name, MinuteOfDay& into);

    /// A list of objects, each read by its `describe`.
    template <class T>
    void list(std::string_view name, std::vector<T>& into, std::size_t most, bool mayMiss = false)
    {
        const auto* items = array(mayMiss ? optional(name) : required(name), name, most);
        for (std::size_t i = 0; items && i < items->size(); ++i) {
            RecordReader item((*items)[i], childPointer(place(name), i), m_problems);
            describe(item, into.emplace_back());
            item.done();
        }
    }
    /// A list of exactly as many objects as the array holds.
    template <class T, std::size_t N>
    void list(std::string_view name, std::array<T, N>& into)
    {
        std::vector<T> items;
        const auto before = m_problems.all().size();
        list(name, items, N);
        if (items.size() == N)
            std::ranges::move(items, into.begin());
        else if (m_problems.all().size() == before)
            add(name, "list.wrong_count", {std::to_string(items.size()), std::to_string(N)});
    }
    /// A list of plain values.
    template <class T>
    void words(std::string_view name, std::vector<T>& into, std::size_t most, bool mayMiss = false)
    {
        const auto* items = array(mayMiss ? optional(name) : required(name), name, most);
        for (std::size_t i = 0; items && i < items->size(); ++i)
            readAt((*items)[i], childPointer(place(name), i), into.emplace_back());
    }
    /// An object of its own.
    template <class T>
    void record(std::string_view name, T& into)
    {
        if (const auto* value = required(name))
            readRecord(*value, name, into);
    }
    template <class T>
    void record(std::string_view name, T& into, const std::type_identity_t<T>& otherwise)
    {
        into = otherwise;
        if (const auto* value = optional(name))
            readRecord(*value, name, into);
    }
    template <class T>
    void record(std::string_view name, std::optional<T>& into)
    {
        if (const auto* value = optional(name))
            readRecord(*value, name, into.emplace());
    }

    void add(std::string_view name, std::string code, std::vector<std::string> args);
    /// Names members that nothing asked for.
    void done();

private:
    std::string place(std::string_view name) const { return childPointer(m_pointer, name); }
    const JsonValue* required(std::string_view name);
    const JsonValue* optional(std::string_view name); ///< null counts as missing
    const JsonValue::Array* array(const JsonValue* value, std::string_view name, std::size_t most);
    std::optional<std::int64_t> wholeNumber(
        const JsonValue& value, std::string_view name, std::int64_t lowest, std::int64_t highest);
    void wrongType(const JsonValue& value, std::string where, std::string_view expected);

    template <class T>
    void readRecord(const JsonValue& value, std::string_view name, T& into)
    {
        RecordReader inner(value, place(name), m_problems);
        describe(inner, into);
        inner.done();
    }
    template <class T>
    void read(const JsonValue& value, std::string_view name, T& into)
    {
        readAt(value, place(name), into);
    }
    template <class T>
    void readAt(const JsonValue& value, std::string where, T& into)
    {
        const auto* text = value.asText();
        if (!text) {
            wrongType(value, std::move(where), TextForm<T>::kExpected);
        } else if (auto parsed = TextForm<T>::parse(*text)) {
            into = std::move(*parsed);
        } else {
            m_problems.add(std::move(where), parsed.error());
        }
    }
    void readAt(const JsonValue& value, std::string where, bool& into);

    const JsonValue::Object* m_object; ///< null when the value is none
    std::string m_pointer;
    Problems& m_problems;
    std::vector<std::string_view> m_known;
};

} // namespace mor
