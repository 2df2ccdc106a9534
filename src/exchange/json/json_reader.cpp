// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/json/json_reader.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace mor {

namespace {

using nlohmann::json;

std::string lineOf(std::string_view bytes, std::size_t position)
{
    const auto before = bytes.substr(0, std::min(position, bytes.size()));
    return "line " + std::to_string(1 + std::ranges::count(before, '\n'));
}

/// Builds the tree while the library parses, and stops it at the first limit broken.
class TreeBuilder final : public nlohmann::json_sax<json> {
public:
    TreeBuilder(std::string_view bytes, const JsonLimits& limits, Problems& problems)
        : m_bytes(bytes)
        , m_limits(limits)
        , m_problems(problems)
    {
    }

    JsonValue take() { return std::move(m_root); }

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add({value}); }
    bool number_integer(std::int64_t value) override { return add({value}); }
    bool number_unsigned(std::uint64_t value) override
    {
        if (std::in_range<std::int64_t>(value))
            return add({static_cast<std::int64_t>(value)});
        return add({JsonDecimal{static_cast<double>(value), std::to_string(value)}});
    }
    bool number_float(double value, const std::string& spelling) override
    {
        return add({JsonDecimal{value, spelling}});
    }
    bool string(std::string& text) override { return fits(text) && add({std::move(text)}); }
    bool binary(json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open({JsonValue::Object{}}); }
    bool start_array(std::size_t) override { return open({JsonValue::Array{}}); }
    bool end_array() override { return close(); }
    bool end_object() override
    {
        reportDuplicates(std::get<JsonValue::Object>(m_open.back()->value));
        return close();
    }
    bool key(std::string& name) override
    {
        if (!fits(name))
            return false;
        std::get<JsonValue::Object>(m_open.back()->value).push_back({std::move(name), {}});
        return true;
    }
    bool parse_error(
        std::size_t position, const std::string&, const nlohmann::detail::exception& error) override
    {
        const auto at = position > 0 ? position - 1 : 0;
        const auto rest = m_bytes.substr(std::min(at, m_bytes.size()));
        m_problems.add(lineOf(m_bytes, at),
            Error{ErrorKind::Input, "json.malformed",
                {rest.empty() ? "the end of the document" : inQuotes(rest.substr(0, 24))}, {},
                error.what(), {}});
        return false;
    }

private:
    /// Where the next value goes, by pointer; only spelled out for a message.
    std::string here() const
    {
        std::string pointer;
        for (std::size_t i = 0; i + 1 < m_open.size(); ++i)
            appendStep(pointer, *m_open[i]);
        return pointer;
    }
    static void appendStep(std::string& pointer, const JsonValue& container)
    {
        if (const auto* object = container.asObject())
            pointer = childPointer(pointer, object->back().name);
        else
            pointer = childPointer(pointer, container.asArray()->size() - 1);
    }
    bool stop(const char* code, std::size_t limit)
    {
        m_problems.add(here(), code, {std::to_string(limit)});
        return false;
    }
    bool fits(const std::string& text)
    {
        return text.size() <= m_limits.textBytes || stop("json.text_too_long", m_limits.textBytes);
    }
    JsonValue& place(JsonValue value)
    {
        if (m_open.empty())
            return m_root = std::move(value);
        if (auto* array = std::get_if<JsonValue::Array>(&m_open.back()->value))
            return array->emplace_back(std::move(value));
        return std::get<JsonValue::Object>(m_open.back()->value).back().value = std::move(value);
    }
    bool add(JsonValue value)
    {
        if (++m_count > m_limits.values)
            return stop("json.too_many_values", m_limits.values);
        place(std::move(value));
        return true;
    }
    bool open(JsonValue container)
    {
        if (m_open.size() >= m_limits.depth)
            return stop("json.too_deep", m_limits.depth);
        if (++m_count > m_limits.values)
            return stop("json.too_many_values", m_limits.values);
        // A container's address holds while it is open: its parent gets no further item before.
        m_open.push_back(&place(std::move(container)));
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }
    void reportDuplicates(const JsonValue::Object& object)
    {
        std::vector<std::string_view> names;
        for (const auto& member : object)
            names.push_back(member.name);
        std::ranges::sort(names);
        for (auto at = names.begin();
             (at = std::ranges::adjacent_find(at, names.end())) != names.end();) {
            m_problems.add(here(), "json.duplicate_name", {inQuotes(*at)});
            at = std::upper_bound(at, names.end(), *at);
        }
    }

    std::string_view m_bytes;
    const JsonLimits& m_limits;
    Problems& m_problems;
    JsonValue m_root;
    std::vector<JsonValue*> m_open; ///< from the root to the innermost container
    std::size_t m_count = 0;
};

} // namespace

Result<JsonValue> readJson(
    std::string_view bytes, std::string_view source, const JsonLimits& limits)
{
    Problems problems;
    if (bytes.size() > limits.bytes) {
        problems.add({}, "json.too_large", {std::to_string(limits.bytes / 1'000'000) + " MB"});
    } else if (!isValidUtf8(bytes)) {
        problems.add({}, "text.not_utf8", {"document"});
    } else {
        TreeBuilder builder(bytes, limits, problems);
        json::sax_parse(bytes.begin(), bytes.end(), &builder);
        if (problems.none())
            return builder.take();
    }
    return problems.asError(std::string{source});
}

} // namespace mor
