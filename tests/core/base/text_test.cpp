// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "support/catch.h"

namespace mor::tests {

TEST_CASE("Well-formed UTF-8 is told from what only looks like it", "[core][base]")
{
    CHECK(isValidUtf8("Müller, 東京, 🙂"));
    CHECK(isValidUtf8("\xF4\x8F\xBF\xBF"));
    CHECK_FALSE(isValidUtf8("M\xFCller"));
    CHECK_FALSE(isValidUtf8("\xC0\xAF"));
    CHECK_FALSE(isValidUtf8("\xE0\x80\xAF"));
    CHECK_FALSE(isValidUtf8("\xF0\x80\x80\xAF"));
    CHECK_FALSE(isValidUtf8("\xED\xA0\x80"));
    CHECK_FALSE(isValidUtf8("\xF4\x90\x80\x80"));
    CHECK_FALSE(isValidUtf8("cut \xE6\x9D"));
    CHECK_FALSE(isValidUtf8("\x80"));
}

TEST_CASE("A name is short, visible and on one line", "[core][base]")
{
    CHECK(checkName("name", "Zoë O'Neil-Ångström").has_value());
    CHECK(checkName("name", std::string(200, 'x')).has_value());
    CHECK(checkName("name", std::string(201, 'x')).error().code == "text.too_long");
    CHECK(checkName("name", "").error().code == "text.empty");
    CHECK(checkName("name", " \t ").error().code == "text.empty");
    CHECK(checkName("name", "a\nb").error().code == "text.control_character");
    CHECK(checkName("name", "a\xC2\x85z").error().code == "text.control_character");
    CHECK(checkName("name", "M\xFCller").error().code == "text.not_utf8");
    CHECK(checkName("question", "").error().args == std::vector<std::string>{"question"});
}

TEST_CASE("A longer text may be empty and have several lines", "[core][base]")
{
    CHECK(checkText("note", "").has_value());
    CHECK(checkText("note", "one\n\ttwo").has_value());
    CHECK(checkText("note", std::string(20'000, 'x')).has_value());
    CHECK(checkText("note", std::string(20'001, 'x')).error().code == "text.too_long");
    CHECK(checkText("note", "a\rb").error().code == "text.control_character");
    CHECK(checkText("note", std::string("a\0b", 3)).error().code == "text.control_character");
}

TEST_CASE("A code fits into an occurrence key", "[core][base]")
{
    for (const auto* code : {"m-07", "PIPE", "0", "a.b_c-D"})
        CHECK(checkCode("person", code).has_value());
    CHECK(checkCode("person", std::string(40, 'x')).has_value());
    for (const auto* code : {"", "-m", ".m", "a b", "a/b", "a#1", "é"})
        CHECK(checkCode("person", code).error().code == "code.malformed");
    CHECK(checkCode("person", std::string(41, 'x')).error().code == "code.malformed");
}

TEST_CASE("An e-mail address has one at sign between two parts", "[core][base]")
{
    CHECK(checkEmail("ana.lopez+mor@example.co.uk").has_value());
    for (const auto* text : {"", "ana", "@example.com", "ana@", "a@b@c", "a na@example.com"})
        CHECK(checkEmail(text).error().code == "email.malformed");
}

TEST_CASE("A time zone is spelled as IANA does", "[core][base]")
{
    for (const auto* zone : {"UTC", "Europe/Berlin", "America/Argentina/Ushuaia", "Etc/GMT+5"})
        CHECK(checkZoneName(zone).has_value());
    for (const auto* zone : {"", "Europe/", "/Berlin", "+01:00", "Europe Berlin", "../etc/passwd"})
        CHECK(checkZoneName(zone).error().code == "zone.malformed");
}

TEST_CASE("Quoted text is short, printable and cut between characters", "[core][base]")
{
    CHECK(inQuotes("a\"b") == "\"a\"b\"");
    CHECK(inQuotes("tab\there") == "\"tab\\x09here\"");
    CHECK(inQuotes("M\xFCller") == "\"M\\xFCller\"");
    CHECK(inQuotes(std::string(59, 'x') + "é") == "\"" + std::string(59, 'x') + "…\"");
    CHECK(inQuotes(std::string(58, 'x') + "é") == "\"" + std::string(58, 'x') + "é\"");
    CHECK(inQuotes(std::string(399, 'x') + "é", kLongQuotedBytes)
        == "\"" + std::string(399, 'x') + "…\"");
}

TEST_CASE("Trimming, lowering and splitting leave the rest alone", "[core][base]")
{
    CHECK(trimmed(" \t a b \r\n") == "a b");
    CHECK(trimmed("  ").empty());
    CHECK(lowered("ÄbC-Z") == "Äbc-z");
    CHECK(split("a,,b", ',') == std::vector<std::string>{"a", "", "b"});
    CHECK(split("", ',') == std::vector<std::string>{""});
}

} // namespace mor::tests
