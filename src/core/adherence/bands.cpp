// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/bands.h"

#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/org/tree_order.h"

#include <algorithm>
#include <array>
#include <map>

namespace mor {

namespace {

constexpr std::array<std::string_view, 4> kSpans{"1-4", "5-8", "9-12", "13+"};

/// Since when each boss leads anybody, by code.
std::map<std::string_view, Day> leadingSince(const Roster& roster)
{
    std::map<std::string_view, Day> since;
    for (const auto& line : roster.lines) {
        const auto [found, added] = since.try_emplace(line.boss, line.from);
        if (!added)
            found->second = std::min(found->second, line.from);
    }
    return since;
}

bool isNewOn(const Person& person, Day leads, Day rosterBegins, Day day)
{
    const Day since = leads == rosterBegins ? person.joined : std::max(leads, person.joined);
    return day < since + std::chrono::days{7 * kNewWeeks};
}

std::optional<bool> answer(std::string_view value, std::string_view yes, std::string_view no)
{
    if (value == yes)
        return true;
    return value == no ? std::optional(false) : std::nullopt;
}

std::optional<SpanBand> spanMeant(std::string_view value)
{
    const auto found = std::ranges::find(kSpans, value);
    if (found == kSpans.end())
        return {};
    return static_cast<SpanBand>(found - kSpans.begin());
}

/// Sets a band that is understood and not set yet.
template <class Value>
Result<> set(std::optional<Value>& band, std::optional<Value> value, std::string_view text)
{
    if (!value)
        return fail(ErrorKind::Invalid, "band.unknown", {inQuotes(text)});
    if (band)
        return fail(ErrorKind::Invalid, "band.twice", {inQuotes(text)});
    band = std::move(value);
    return {};
}

} // namespace

SpanBand spanBandOf(int people)
{
    if (people <= 4)
        return SpanBand::UpToFour;
    if (people <= 8)
        return SpanBand::FiveToEight;
    return people <= 12 ? SpanBand::NineToTwelve : SpanBand::ThirteenUp;
}

std::string_view toText(SpanBand band) { return kSpans[static_cast<std::size_t>(band)]; }

std::vector<ManagerBands> bandsOn(const Roster& roster, Day day)
{
    std::map<std::string_view, Bands> bandsOf;
    for (const auto& person : roster.people) {
        if (person.role != Role::Rep || !isEmployed(person, day))
            continue;
        if (const auto* boss = bossOn(roster, person, day)) {
            auto& bands = bandsOf[boss->code];
            ++bands.reps;
            bands.ramping += person.rampUntil && day <= *person.rampUntil ? 1 : 0;
        }
    }
    const auto since = leadingSince(roster);
    Day begins = kLastDay;
    for (const auto& line : roster.lines)
        begins = std::min(begins, line.from);
    std::vector<ManagerBands> managers;
    for (auto& [code, bands] : bandsOf) {
        const auto& person = *findPerson(roster, code);
        bands.span = spanBandOf(bands.reps);
        bands.isNew = isNewOn(person, since.at(code), begins, day);
        bands.playerCoach = person.playerCoach;
        bands.calendar = person.calendar;
        managers.push_back({std::string{code}, bands});
    }
    return managers;
}

bool BandFilter::fits(const Bands& bands) const
{
    return (!span || *span == bands.span) && (!isNew || *isNew == bands.isNew)
        && (!playerCoach || *playerCoach == bands.playerCoach)
        && (!ramping || *ramping == (bands.ramping > 0))
        && (!calendar || *calendar == bands.calendar);
}

Result<> addBand(BandFilter& filter, std::string_view text)
{
    const auto equals = text.find('=');
    const auto name = text.substr(0, equals);
    const auto value
        = equals == std::string_view::npos ? std::string_view{} : text.substr(equals + 1);
    if (name == "span")
        return set(filter.span, spanMeant(value), text);
    if (name == "tenure")
        return set(filter.isNew, answer(value, "new", "settled"), text);
    if (name == "player-coach")
        return set(filter.playerCoach, answer(value, "yes", "no"), text);
    if (name == "ramping")
        return set(filter.ramping, answer(value, "yes", "no"), text);
    if (name == "calendar" && !value.empty())
        return set(filter.calendar, std::optional(std::string{value}), text);
    return fail(ErrorKind::Invalid, "band.unknown", {inQuotes(text)});
}

std::vector<std::string> managersIn(const Roster& roster, const BandFilter& filter, Day day)
{
    const auto bands = bandsOn(roster, day);
    const auto leads = [&](const Person& person) {
        const auto found = std::ranges::lower_bound(bands, person.code, {}, &ManagerBands::manager);
        return found != bands.end() && found->manager == person.code && filter.fits(found->bands);
    };
    const bool byRole = std::ranges::any_of(
        roster.people, [](const Person& person) { return person.role == Role::Manager; });
    const auto asked = [&](const Person& person) {
        return byRole ? person.role == Role::Manager && (filter.empty() || leads(person))
                      : leads(person);
    };
    std::vector<std::string> codes;
    for (const auto* person : inTreeOrder(roster, day))
        if (asked(*person))
            codes.push_back(person->code);
    for (const auto& person : roster.people)
        if (!isEmployed(person, day) && asked(person))
            codes.push_back(person.code);
    return codes;
}

} // namespace mor
