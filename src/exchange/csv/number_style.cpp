// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/number_style.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace mor {

namespace {

constexpr std::size_t kGroup = 3; ///< digits between signs of thousands
constexpr std::size_t kMostDigits = 30;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// Takes every occurrence of a part out of a text; whether there was one.
bool takeOut(std::string& text, std::string_view part)
{
    bool found = false;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at)) {
        text.erase(at, part.size());
        found = true;
    }
    return found;
}

/// A number without what stands around it: digits, points and commas.
struct Bare {
    WrittenNumber number;
    std::string digits;
    bool negative = false;
    bool grouped = false; ///< by blanks or apostrophes
};

void takeCurrency(Bare& bare)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kSigns{
        {{"€", "EUR"}, {"£", "GBP"}, {"$", "$"}, {"¥", "¥"}}};
    std::string letters;
    std::erase_if(bare.digits, [&](char c) {
        if (isLetter(c))
            letters += static_cast<char>(c & ~0x20);
        return isLetter(c);
    });
    if (letters.size() == 3)
        bare.number.currency = letters;
    else
        bare.digits += letters; // not a currency: makes the number malformed
    for (const auto& [sign, code] : kSigns)
        if (takeOut(bare.digits, sign) && bare.number.currency.empty())
            bare.number.currency = code;
}

Bare bareOf(std::string_view text)
{
    Bare bare;
    bare.digits = std::string{trimmed(text)};
    takeCurrency(bare);
    bare.number.percent = takeOut(bare.digits, "%");
    for (const std::string_view blank : {"\u00A0", "\u202F"})
        for (auto at = bare.digits.find(blank); at != std::string::npos;
             at = bare.digits.find(blank, at))
            bare.digits.replace(at, blank.size(), " ");
    bare.digits = std::string{trimmed(bare.digits)};
    for (const std::string_view blank : {" ", "'", "\u2019"})
        bare.grouped = takeOut(bare.digits, blank) || bare.grouped;
    if (bare.digits.size() > 2 && bare.digits.front() == '(' && bare.digits.back() == ')') {
        bare.negative = true;
        bare.digits = bare.digits.substr(1, bare.digits.size() - 2);
    }
    for (const std::string_view minus : {"-", "\u2212"})
        if (bare.digits.starts_with(minus)) {
            bare.negative = true;
            bare.digits.erase(0, minus.size());
        }
    return bare;
}

/// The decimal sign that the number itself tells; none if it has none or could be read both ways.
std::optional<char> ownSign(std::string_view digits)
{
    const auto last = digits.find_last_of(".,");
    if (last == std::string_view::npos)
        return std::nullopt;
    const char sign = digits[last];
    const char other = sign == '.' ? ',' : '.';
    if (digits.find(other) != std::string_view::npos)
        return sign;
    if (digits.find(sign) != last)
        return other;
    const bool couldBeThousands = digits.size() - last - 1 == kGroup && last >= 1 && last <= kGroup
        && digits.front() != '0';
    return couldBeThousands ? std::nullopt : std::optional{sign};
}

/// Takes the signs of thousands out; false if they do not stand before groups of three.
bool withoutThousands(std::string& digits, char decimal)
{
    const char thousands = decimal == '.' ? ',' : '.';
    const auto whole = std::min(digits.find(decimal), digits.size());
    if (digits.find(thousands, whole) != std::string::npos)
        return false;
    for (auto at = digits.find(thousands); at != std::string::npos;
         at = digits.find(thousands, at + 1)) {
        const auto next = std::min(digits.find(thousands, at + 1), whole);
        if (at == 0 || next - at - 1 != kGroup)
            return false;
    }
    std::erase(digits, thousands);
    std::ranges::replace(digits, decimal, '.');
    return true;
}

} // namespace

void DecimalSigns::see(std::string_view text)
{
    const auto sign = ownSign(bareOf(text).digits);
    m_points += sign == '.' ? 1 : 0;
    m_commas += sign == ',' ? 1 : 0;
}

std::optional<char> DecimalSigns::sign() const
{
    if (m_points == m_commas)
        return std::nullopt;
    return m_points > m_commas ? '.' : ',';
}

std::optional<WrittenNumber> parseNumber(std::string_view text, std::optional<char> fileSign)
{
    auto bare = bareOf(text);
    auto decimal = ownSign(bare.digits);
    if (!decimal)
        decimal = fileSign;
    if (!decimal)
        decimal = bare.digits.find(',') != std::string::npos && !bare.grouped ? '.' : ',';
    if (bare.grouped && bare.digits.find_first_of(".,") != std::string::npos)
        decimal = bare.digits[bare.digits.find_last_of(".,")];
    const bool grouped = withoutThousands(bare.digits, *decimal);
    const bool digitsOnly = !bare.digits.empty() && bare.digits.size() <= kMostDigits
        && std::ranges::all_of(bare.digits, [](char c) { return isDigit(c) || c == '.'; })
        && isDigit(bare.digits.back());
    double value = 0.0;
    const auto* end = bare.digits.data() + bare.digits.size();
    const auto read = std::from_chars(bare.digits.data(), end, value);
    if (!grouped || !digitsOnly || read.ec != std::errc{} || read.ptr != end)
        return std::nullopt;
    bare.number.value = bare.negative ? -value : value;
    return bare.number;
}

} // namespace mor
