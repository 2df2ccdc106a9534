// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/expectation.h"

#include "core/base/number_text.h"
#include "core/base/text.h"

#include <charconv>
#include <vector>

namespace mor {

namespace {

template <class Number>
bool readNumber(const std::string& text, Number& number)
{
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end;
}

tl::unexpected<Error> malformed(std::string_view text)
{
    return fail(ErrorKind::Input, "expectation.malformed", {inQuotes(text)});
}

/// The number as the error names it, also where it has no spelling.
std::string named(double value)
{
    const auto text = decimalText(value);
    return inQuotes(text.empty() ? "no number" : text);
}

} // namespace

Result<> checkExpectation(const Expectation& expectation)
{
    if (const auto code = checkCode("lever", expectation.lever); !code)
        return fail(code);
    // Written so that a NaN fails too.
    if (!(expectation.size >= kLeastExpected && expectation.size <= kMostExpected))
        return fail(ErrorKind::Input, "expectation.out_of_range",
            {named(expectation.size), decimalText(kLeastExpected), decimalText(kMostExpected)});
    if (expectation.lagWeeks < 1 || expectation.lagWeeks > kMostLagWeeks)
        return fail(ErrorKind::Input, "expectation.out_of_range",
            {inQuotes(std::to_string(expectation.lagWeeks)), "1", std::to_string(kMostLagWeeks)});
    return {};
}

std::string toText(const Expectation& expectation)
{
    return expectation.lever
        + (expectation.direction == Expectation::Direction::Up ? " up " : " down ")
        + decimalText(expectation.size) + " within " + std::to_string(expectation.lagWeeks)
        + " weeks";
}

Result<Expectation> parseExpectation(std::string_view text)
{
    std::vector<std::string> words;
    for (auto& word : split(trimmed(text), ' '))
        if (!word.empty())
            words.push_back(std::move(word));
    const bool shaped = words.size() == 6 && (words[1] == "up" || words[1] == "down")
        && words[3] == "within" && (words[5] == "weeks" || words[5] == "week");
    if (!shaped)
        return malformed(text);

    Expectation expectation;
    expectation.lever = words[0];
    expectation.direction
        = words[1] == "up" ? Expectation::Direction::Up : Expectation::Direction::Down;
    if (!readNumber(words[2], expectation.size) || !readNumber(words[4], expectation.lagWeeks))
        return malformed(text);
    if (const auto usable = checkExpectation(expectation); !usable)
        return fail(usable);
    return expectation;
}

} // namespace mor
