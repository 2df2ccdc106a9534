// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/occurrence_key.h"

#include "core/base/text.h"

#include <charconv>
#include <optional>

namespace mor {

namespace {

/// FNV-1a with the high half folded in after each byte, so that codes that differ in their last
/// digit alone end far apart.
void mix(std::uint64_t& state, std::string_view text)
{
    for (const char c : text) {
        state = (state ^ static_cast<unsigned char>(c)) * 0x0000'0100'0000'01b3U;
        state ^= state >> 32U;
    }
}

/// The finishing step of SplitMix64.
std::uint64_t finished(std::uint64_t state)
{
    state = (state ^ (state >> 30U)) * 0xbf58'476d'1ce4'e5b9U;
    state = (state ^ (state >> 27U)) * 0x94d0'49bb'1331'11ebU;
    return state ^ (state >> 31U);
}

std::optional<std::uint16_t> parseNumber(std::string_view text)
{
    std::uint16_t number = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc{} || stopped != end || text.front() == '0')
        return std::nullopt;
    return number;
}

} // namespace

SeriesId seriesIdOf(std::string_view activity, std::string_view owner, std::string_view counterpart)
{
    std::uint64_t state = 0xcbf2'9ce4'8422'2325U;
    mix(state, activity);
    mix(state, "/");
    mix(state, owner);
    mix(state, "/");
    mix(state, counterpart);
    return static_cast<SeriesId>(finished(state) >> 1U);
}

std::string toText(const OccurrenceKey& key)
{
    std::string text;
    text.reserve(key.activity.size() + key.owner.size() + key.counterpart.size() + 16);
    text.append(key.activity).append("/").append(key.owner).append("/");
    text.append(key.counterpart).append("/").append(toIso(key.date));
    if (key.number > 0)
        text.append("#").append(std::to_string(key.number));
    return text;
}

Result<OccurrenceKey> parseOccurrenceKey(std::string_view text)
{
    const auto malformed
        = [text] { return fail(ErrorKind::Invalid, "key.malformed", {inQuotes(text)}); };
    const std::vector<std::string> parts = split(text, '/');
    if (parts.size() != 4)
        return malformed();
    for (std::size_t i = 0; i < 3; ++i) {
        if (!checkCode("code", parts[i]))
            return malformed();
    }

    OccurrenceKey key{parts[0], parts[1], parts[2], Day{}, 0};
    const std::string_view last = parts[3];
    const std::size_t hash = last.find('#');
    const Result<Day> date = parseDay(last.substr(0, hash));
    if (!date)
        return malformed();
    key.date = *date;
    if (hash != std::string_view::npos) {
        const auto number = parseNumber(last.substr(hash + 1));
        if (!number)
            return malformed();
        key.number = *number;
    }
    return key;
}

} // namespace mor
