// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/expectation.h"

#include "core/base/text.h"

#include <array>
#include <charconv>
#include <vector>

namespace mor {

namespace {

constexpr double kMostSize = 1e12;
constexpr int kMostWeeks = 104;

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

tl::unexpected<Error> outOfRange(const std::string& what, const std::string& lowest, int highest)
{
    return fail(ErrorKind::Input, "expectation.out_of_range",
        {inQuotes(what), lowest, std::to_string(highest)});
}

/// The shortest spelling that reads back as the same number.
std::string numberText(double value)
{
    std::array<char, 64> text{};
    const auto end
        = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    return {text.data(), end.ptr};
}

} // namespace

std::string toText(const Expectation& expectation)
{
    return expectation.lever
        + (expectation.direction == Expectation::Direction::Up ? " up " : " down ")
        + numberText(expectation.size) + " within " + std::to_string(expectation.lagWeeks)
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
    if (const auto code = checkCode("lever", expectation.lever); !code)
        return fail(code);
    // Written so that a NaN fails too.
    if (!(expectation.size > 0.0 && expectation.size <= kMostSize))
        return fail(ErrorKind::Input, "expectation.out_of_range",
            {inQuotes(words[2]), "a little over 0", "1000000000000"});
    if (expectation.lagWeeks < 1 || expectation.lagWeeks > kMostWeeks)
        return outOfRange(words[4], "1", kMostWeeks);
    return expectation;
}

} // namespace mor
