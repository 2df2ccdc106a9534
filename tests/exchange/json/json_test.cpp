// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/json/json_reader.h"
#include "exchange/json/json_writer.h"

#include "support/catch.h"

#include <string>

namespace mor::tests {

namespace {

Error firstProblem(std::string_view bytes, const JsonLimits& limits = {})
{
    const auto read = readJson(bytes, "plan.json", limits);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == "input.has_errors");
    CHECK(read.error().args == std::vector<std::string>{"plan.json"});
    return read.error().causes.front();
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

} // namespace

TEST_CASE("A document written by the program reads and writes back the same", "[exchange][json]")
{
    const std::string text = "{\n"
                             "  \"flat\": {\"a\": 1, \"b\": \"tab\\tquote\\\" \\u0001\"},\n"
                             "  \"list\": [\n"
                             "    {\"on\": true, \"off\": false, \"none\": null},\n"
                             "    [],\n"
                             "    {}\n"
                             "  ],\n"
                             "  \"number\": -9223372036854775808,\n"
                             "  \"decimal\": 13.2,\n"
                             "  \"whole decimal\": 14.0\n"
                             "}\n";

    const auto value = readJson(text, "text");

    REQUIRE(value);
    CHECK(toText(*value) == text);
}

TEST_CASE("Every name that an object holds twice is told with its place", "[exchange][json]")
{
    const auto read = readJson(
        R"({"people": [{"code": "a"}, {"code": "b", "name": "x", "code": "c"}], "people": []})",
        "plan.json");

    REQUIRE_FALSE(read);
    REQUIRE(read.error().causes.size() == 2);
    CHECK(read.error().causes[0].where == "/people/1");
    CHECK(read.error().causes[0].code == "json.duplicate_name");
    CHECK(read.error().causes[0].args == std::vector<std::string>{"\"code\""});
    CHECK(read.error().causes[1].where.empty());
}

TEST_CASE("A broken document is named with the line where it breaks", "[exchange][json]")
{
    const auto comma = firstProblem("{\n  \"a\": 1\n  \"b\": 2\n}\n");
    CHECK(comma.code == "json.malformed");
    CHECK(comma.where == "line 3");

    CHECK(firstProblem("").code == "json.malformed");
    CHECK(firstProblem("{} {}").code == "json.malformed");
    CHECK(firstProblem(std::string_view{"{\"a\0b\": 1}", 10}).code == "json.malformed");
    CHECK(firstProblem(std::string(100, '\0')).code == "json.malformed");
    CHECK(firstProblem("[1e999]").code == "json.malformed");
    CHECK(firstProblem("[\"\xff\"]").code == "text.not_utf8");
}

TEST_CASE("Limits stop a hostile document early", "[exchange][json]")
{
    CHECK(readJson(nested(32), "text"));
    CHECK(firstProblem(nested(33)).code == "json.too_deep");
    CHECK(firstProblem(std::string(1'000'000, '[')).code == "json.too_deep");
    CHECK(firstProblem("[\"" + std::string(200'000, 'x') + "\"]").code == "json.text_too_long");
    CHECK(firstProblem(std::string(10'000'000, ' ')).code == "json.too_large");
    CHECK(firstProblem("[1,2,3]", {100, 3, 32, 100}).code == "json.too_many_values");
    CHECK(firstProblem("[1,[2,true]", {100, 10, 32, 100}).code == "json.malformed");
}

TEST_CASE("A whole number beyond 64 bits is kept as what it is", "[exchange][json]")
{
    const auto read = readJson("[18446744073709551615, 99999999999999999999]", "text");

    REQUIRE(read);
    for (const auto& item : *read->asArray())
        CHECK(std::holds_alternative<JsonDecimal>(item.value));
}

} // namespace mor::tests
