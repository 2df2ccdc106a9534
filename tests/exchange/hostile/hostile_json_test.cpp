// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/json/json_reader.h"
#include "exchange/plan/plan_document.h"
#include "exchange/plan/rhythm_document.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>
#include <string>

namespace mor::tests {

namespace {

using Lines = std::vector<std::string>;

template <class Read>
Lines problemsOf(const Read& read)
{
    REQUIRE_FALSE(read);
    REQUIRE(read.error().kind == ErrorKind::Input);
    Lines lines;
    for (const auto& cause : read.error().causes)
        lines.push_back(cause.code + (cause.where.empty() ? "" : " " + cause.where));
    return lines;
}

/// What each reader of JSON documents says, where they say the same.
Lines everyReader(const std::string& text)
{
    const auto problems = problemsOf(readJson(text, "file.json"));
    CHECK(problemsOf(readPlan(text, "file.json")) == problems);
    CHECK(problemsOf(readRhythmDocument(text, "file.json")) == problems);
    return problems;
}

std::string repeated(std::string_view piece, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += piece;
    return text;
}

Plan aTeam()
{
    return *OrganisationBuilder().leader().manager("m-01").manager("m-02", "m-01").plan();
}

std::string with(std::string text, std::string_view old, std::string_view now)
{
    const auto at = text.find(old);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old.size(), now);
}

bool has(const Lines& problems, std::string_view problem)
{
    return std::ranges::find(problems, problem) != problems.end();
}

} // namespace

TEST_CASE(
    "A document as deep as a well is refused by all that read one", "[exchange][json][hostile]")
{
    CHECK(everyReader(std::string(4'000'000, '[')).front().starts_with("json.too_deep"));
    CHECK(everyReader(repeated("{\"a\":", 900'000)).front().starts_with("json.too_deep"));
    CHECK(everyReader(repeated("[{\"a\":", 700'000)).front().starts_with("json.too_deep"));
}

TEST_CASE("A document of endless values, texts or bytes is refused by all that read one",
    "[exchange][json][hostile]")
{
    const auto values = "[" + repeated("[],", 1'400'000);
    CHECK(problemsOf(readJson(values, "file.json")) == Lines{"json.too_many_values"});
    CHECK(
        problemsOf(readJson(std::string(5'000'001, ' '), "file.json")) == Lines{"json.too_large"});
    const std::string endless(4'000'000, 'x');
    CHECK(everyReader("[\"" + endless + "\"]").front() == "json.text_too_long");
    CHECK(everyReader("{\"" + endless + "\": 1}").front() == "json.text_too_long");
}

TEST_CASE("What is no JSON in UTF-8 is refused by all that read one", "[exchange][json][hostile]")
{
    CHECK(everyReader("\"\xff\"") == Lines{"text.not_utf8"});
    CHECK(everyReader("\"\xed\xa0\x80\"") == Lines{"text.not_utf8"});
    CHECK(everyReader({"{\0}\0", 4}) == Lines{"json.malformed line 1"});
    for (const auto* text : {"\"\\ud800\"", "[1e999]", "[-]", "[01]", "[NaN]", "{\"a\"}", "[1,]",
             "\"\n\"", "// no", "", "\"\\x41\"", "{} {}"})
        CHECK(everyReader(text) == Lines{"json.malformed line 1"});
}

TEST_CASE(
    "Days of no calendar here are refused at their place in a plan", "[exchange][json][hostile]")
{
    const auto text = writePlan(aTeam());
    for (const auto* day : {"0000-01-01", "0001-01-01", "1969-12-31", "2200-01-01", "9999-12-31",
             "10000-01-01", "-001-01-01", "2026-02-30"}) {
        INFO(day);
        const auto hostile
            = with(text, "\"joined\": \"2020-01-01\"", "\"joined\": \"" + std::string{day} + "\"");
        const auto problems = problemsOf(readPlan(hostile, "plan.json"));
        CHECK(std::ranges::any_of(problems, [](const std::string& problem) {
            return problem.starts_with("day.") && problem.ends_with(" /people/0/joined");
        }));
    }
}

TEST_CASE("People who lead each other in a circle are refused", "[exchange][json][hostile]")
{
    // The leader is led by m-02, whom m-01 leads, whom the leader leads.
    const auto text = writePlan(aTeam());
    const auto circle = with(text, "\"lines\": [",
        "\"lines\": [\n    {\"person\": \"l-01\", \"boss\": \"m-02\", \"from\": \"2020-01-01\"},");
    const auto problems = problemsOf(readPlan(circle, "plan.json"));
    CHECK(std::ranges::any_of(
        problems, [](const std::string& problem) { return problem.starts_with("line.circle"); }));
}

TEST_CASE("Names with line breaks are refused, formulas are text", "[exchange][json][hostile]")
{
    const auto text = writePlan(aTeam());
    const auto at = text.find("\"name\": \"", text.find("\"people\""));
    REQUIRE(at != std::string::npos);
    const auto broken = std::string{text}.insert(at + 9, "a\\nb");
    CHECK(has(problemsOf(readPlan(broken, "plan.json")), "text.control_character /people/0/name"));
    const auto formula = std::string{text}.insert(at + 9, "=1+");
    const auto read = readPlan(formula, "plan.json");
    REQUIRE(read);
    CHECK(read->roster.people.front().name.starts_with("=1+"));
}

} // namespace mor::tests
