// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/plan/document_head.h"

#include <algorithm>
#include <iterator>

namespace mor {

namespace {

constexpr std::int64_t kVersion = 1;

} // namespace

bool readHead(
    RecordReader& document, std::string_view format, const JsonValue& root, Problems& problems)
{
    if (!root.asObject())
        return false; // the reader has said so
    const auto before = problems.all().size();
    std::string found;
    std::int64_t version = 0;
    document.field("format", found);
    document.whole("version", version, 1, 1'000'000);
    if (problems.all().size() != before)
        return false;
    if (found != format)
        document.add("format", "document.wrong_format", {inQuotes(found), std::string{format}});
    else if (version != kVersion)
        document.add(
            "version", "document.newer", {std::to_string(version), std::to_string(kVersion)});
    return problems.all().size() == before;
}

JsonValue withHead(std::string_view format, JsonValue body)
{
    JsonValue::Object document{{"format", {std::string{format}}}, {"version", {kVersion}}};
    auto& members = std::get<JsonValue::Object>(body.value);
    std::ranges::move(members, std::back_inserter(document));
    return {std::move(document)};
}

} // namespace mor
