// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/catch.h"
#include "words/error_text.h"

#include <algorithm>

namespace mor::tests {

namespace {

Error error(std::string code, std::vector<std::string> args = {}, std::string where = {})
{
    return {ErrorKind::Invalid, std::move(code), std::move(args), std::move(where), {}, {}};
}

} // namespace

TEST_CASE("Placeholders take their arguments, as often as they stand there", "[words]")
{
    CHECK(words::filled("{0} has {1}, and {0} keeps {1}", {"Ana", "two"})
        == "Ana has two, and Ana keeps two");
    CHECK(words::filled("a {10} b", {"x"}) == "a ? b");
    CHECK(words::filled("{1} is missing", {"x"}) == "? is missing");
}

TEST_CASE("Braces that are no placeholder stay as they are", "[words]")
{
    CHECK(words::filled("{}, {a}, {0, }", {"x"}) == "{}, {a}, {0, }");
    CHECK(words::filled("", {"x"}).empty());
    CHECK(words::filled("{0}", {"{1}", "never"}) == "{1}");
}

TEST_CASE("An error says what is wrong and what to do", "[words]")
{
    CHECK(words::sentence(error("day.malformed", {"\"soon\""}))
        == "\"soon\" is not a date. Write it as YYYY-MM-DD, such as 2026-11-03.");
    CHECK(words::sentence(error("day.malformed", {"\"soon\""}, "line 7"))
        == "line 7: \"soon\" is not a date. Write it as YYYY-MM-DD, such as 2026-11-03.");
}

TEST_CASE("A code without a sentence is named rather than hidden", "[words]")
{
    CHECK(words::pattern("nobody.knows").empty());
    CHECK(words::sentence(error("nobody.knows"))
        == "Something went wrong inside the program (nobody.knows).");
}

TEST_CASE("All problems of an input are told, a line each", "[words]")
{
    auto whole = error("input.has_errors", {"people.csv"});
    whole.causes
        = {error("text.empty", {"name"}, "line 2"), error("text.empty", {"name"}, "line 9")};

    CHECK(words::sentences(whole)
        == std::vector<std::string>{"people.csv has errors; nothing was changed.",
            "line 2: The name is empty. Enter at least one character.",
            "line 9: The name is empty. Enter at least one character."});
}

TEST_CASE("A flood of problems is cut and the rest counted", "[words]")
{
    auto whole = error("input.has_errors", {"people.csv"});
    whole.causes.assign(1'000, error("text.empty", {"name"}, "line 2"));

    const auto lines = words::sentences(whole);

    std::size_t bytes = 0;
    for (const auto& line : lines)
        bytes += line.size();
    CHECK(bytes <= 4'000 + lines.back().size());
    CHECK(lines.back() == "and " + std::to_string(1'000 - (lines.size() - 2)) + " more");
}

TEST_CASE("Every sentence is one in plain words", "[words]")
{
    const auto codes = words::knownCodes();

    CHECK(std::ranges::is_sorted(codes));
    CHECK(std::ranges::adjacent_find(codes) == codes.end());
    for (const auto code : codes) {
        CAPTURE(code);
        const std::string pattern{words::pattern(code)};
        REQUIRE_FALSE(pattern.empty());
        CHECK(pattern.find('!') == std::string::npos);
        CHECK(pattern.find("lease ") == std::string::npos);
        CHECK(pattern.find('\n') == std::string::npos);
    }
}

} // namespace mor::tests
