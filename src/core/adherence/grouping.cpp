// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/grouping.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace mor {

namespace {

auto place(const Grouping::Pair& pair) { return std::tie(pair.group, pair.person); }

/// By place, then the one whose first window opens earlier.
bool isEarlier(const Grouping::Pair& one, const Grouping::Pair& other)
{
    return std::tie(one.group, one.person, one.since, one.holder)
        < std::tie(other.group, other.person, other.since, other.holder);
}

} // namespace

Grouping::Grouping(const Ledger& ledger, std::span<const Dimension> by)
    : m_schedule(*ledger.schedule)
    , m_by(by.begin(), by.end())
    , m_byWeek(std::ranges::count(m_by, Dimension::Week) > 0)
    , m_byManager(std::ranges::count(m_by, Dimension::Manager) > 0)
{
    nameActivities();
    nameLevers();
    placeWeeks();
    placeLines(ledger);
}

void Grouping::nameActivities()
{
    const auto& versions = m_schedule.plan->rhythm.versions;
    for (const auto& version : versions)
        for (const auto& activity : version.activities)
            m_activities.push_back(activity.code);
    std::ranges::sort(m_activities);
    m_activities.erase(std::unique(m_activities.begin(), m_activities.end()), m_activities.end());
    for (const auto& version : versions) {
        auto& of = m_activityOf.emplace_back();
        for (const auto& activity : version.activities)
            of.push_back(static_cast<std::uint32_t>(
                std::ranges::lower_bound(m_activities, std::string_view{activity.code})
                - m_activities.begin()));
    }
}

void Grouping::nameLevers()
{
    for (const auto& version : m_schedule.plan->rhythm.versions)
        for (const auto& activity : version.activities)
            if (!activity.levers.empty())
                m_levers.push_back(activity.levers.front());
    std::ranges::sort(m_levers);
    m_levers.erase(std::unique(m_levers.begin(), m_levers.end()), m_levers.end());
}

void Grouping::placeWeeks()
{
    const auto& windows = m_schedule.windows;
    m_weekOf.assign(windows.size(), 0);
    if (!m_byWeek || windows.empty())
        return;
    const auto [first, last]
        = std::ranges::minmax(windows, {}, [](const Window& window) { return window.due; });
    m_firstMonday = mondayOf(first.due);
    const auto weekOf
        = [&](Day day) { return static_cast<std::uint32_t>((day - m_firstMonday).count() / 7); };
    m_weeks = weekOf(last.due) + 1;
    for (std::size_t i = 0; i < windows.size(); ++i)
        m_weekOf[i] = weekOf(windows[i].due);
}

std::uint64_t Grouping::size(Dimension dimension) const
{
    switch (dimension) {
    case Dimension::Manager:
    case Dimension::Rep:
        return m_schedule.plan->roster.people.size() + 1;
    case Dimension::Activity:
        return m_activities.size() + 1;
    case Dimension::Lever:
        return m_levers.size() + 1;
    case Dimension::Week:
        break;
    }
    return m_weeks;
}

/// Place of the series in a dimension; what it has none of comes last.
std::uint64_t Grouping::digit(Dimension dimension, const Series& series, PersonIndex holder) const
{
    const auto last = size(dimension) - 1;
    switch (dimension) {
    case Dimension::Manager:
        return holder == kNone ? last : holder;
    case Dimension::Rep:
        return series.person == kNone ? last : series.person;
    case Dimension::Activity:
        return m_activityOf[series.version][series.activity];
    case Dimension::Lever: {
        const auto& rhythm = m_schedule.plan->rhythm;
        const auto& levers = rhythm.versions[series.version].activities[series.activity].levers;
        if (levers.empty())
            return last;
        return static_cast<std::uint64_t>(
            std::ranges::lower_bound(m_levers, std::string_view{levers.front()})
            - m_levers.begin());
    }
    case Dimension::Week:
        break;
    }
    return 0;
}

std::uint64_t Grouping::keyOf(const Series& series, PersonIndex holder) const
{
    std::uint64_t key = 0;
    for (const auto dimension : m_by)
        if (dimension != Dimension::Week)
            key = key * size(dimension) + digit(dimension, series, holder);
    return key;
}

void Grouping::placeLines(const Ledger& ledger)
{
    struct Source {
        std::uint32_t series;
        PersonIndex holder;
    };
    std::vector<Source> sources;
    sources.reserve(m_schedule.series.size());
    for (std::uint32_t i = 0; i < m_schedule.series.size(); ++i)
        sources.push_back({i, m_schedule.series[i].owner});
    std::map<std::pair<std::uint32_t, PersonIndex>, std::uint32_t> lineOf;
    for (const auto& [position, deputy] : ledger.deputies) {
        const auto series = m_schedule.occurrences[position].series;
        const auto [line, isNew]
            = lineOf.try_emplace({series, deputy}, static_cast<std::uint32_t>(sources.size()));
        if (isNew)
            sources.push_back({series, deputy});
        m_lineOfDeputy[position] = line->second;
    }

    // Neighbours mostly share group and person: only changes are sorted and looked up.
    std::vector<std::uint64_t> keys;
    keys.reserve(sources.size());
    for (const auto& source : sources) {
        keys.push_back(keyOf(m_schedule.series[source.series], source.holder));
        if (m_groupKeys.empty() || m_groupKeys.back() != keys.back())
            m_groupKeys.push_back(keys.back());
    }
    std::ranges::sort(m_groupKeys);
    m_groupKeys.erase(std::unique(m_groupKeys.begin(), m_groupKeys.end()), m_groupKeys.end());

    std::vector<Pair> wanted;
    m_lines.reserve(sources.size());
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto& series = m_schedule.series[sources[i].series];
        const auto group = i > 0 && keys[i] == keys[i - 1]
            ? m_lines.back().group
            : static_cast<std::uint32_t>(
                std::ranges::lower_bound(m_groupKeys, keys[i]) - m_groupKeys.begin());
        m_lines.push_back({group, kNone});
        if (series.person == kNone)
            continue;
        const Pair pair{group, series.person, sources[i].holder,
            m_schedule.windowOf(m_schedule.occurrences[series.first]).opens};
        if (wanted.empty() || place(wanted.back()) != place(pair))
            wanted.push_back(pair);
        else
            wanted.back() = std::min(wanted.back(), pair, isEarlier);
    }
    std::ranges::sort(wanted, isEarlier);
    for (const auto& pair : wanted)
        if (m_pairs.empty() || place(m_pairs.back()) != place(pair))
            m_pairs.push_back(pair);
    auto found = m_pairs.begin();
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto person = m_schedule.series[sources[i].series].person;
        if (person == kNone)
            continue;
        const auto wantedPlace = std::tie(m_lines[i].group, person);
        if (place(*found) != wantedPlace)
            found = std::ranges::lower_bound(m_pairs, wantedPlace, {}, place);
        m_lines[i].pair = static_cast<std::uint32_t>(found - m_pairs.begin());
    }
}

Day Grouping::endOfWeek(std::size_t week) const
{
    return m_firstMonday + std::chrono::days{7 * week + 6};
}

/// The cell's place as one number, with the week where it was asked for.
std::uint64_t Grouping::orderOf(std::uint32_t cell) const
{
    std::uint64_t key = m_groupKeys[cell / m_weeks];
    std::uint64_t order = 0;
    std::uint64_t scale = 1;
    for (auto dimension = m_by.rbegin(); dimension != m_by.rend(); ++dimension) {
        const auto radix = size(*dimension);
        if (*dimension == Dimension::Week) {
            order += cell % m_weeks * scale;
        } else {
            order += key % radix * scale;
            key /= radix;
        }
        scale *= radix;
    }
    return order;
}

std::vector<std::uint32_t> Grouping::cellsInOrder() const
{
    std::vector<std::uint32_t> all(cells());
    for (std::uint32_t cell = 0; cell < all.size(); ++cell)
        all[cell] = cell;
    if (!m_byWeek || m_by.back() == Dimension::Week)
        return all;
    std::vector<std::uint64_t> order(all.size());
    for (const auto cell : all)
        order[cell] = orderOf(cell);
    std::ranges::sort(all, {}, [&](std::uint32_t cell) { return order[cell]; });
    return all;
}

std::string Grouping::codeOf(Dimension dimension, std::uint64_t digit) const
{
    if (dimension == Dimension::Week)
        return toIso(isoWeekOf(m_firstMonday + std::chrono::days{7 * digit}));
    if (digit + 1 == size(dimension))
        return {};
    if (dimension == Dimension::Activity)
        return std::string{m_activities[digit]};
    if (dimension == Dimension::Lever)
        return std::string{m_levers[digit]};
    return m_schedule.plan->roster.people[digit].code;
}

std::vector<std::string> Grouping::codesOf(std::uint32_t cell) const
{
    std::vector<std::string> codes(m_by.size());
    std::uint64_t key = m_groupKeys[cell / m_weeks];
    for (std::size_t i = m_by.size(); i > 0; --i) {
        const auto dimension = m_by[i - 1];
        const auto radix = size(dimension);
        codes[i - 1]
            = codeOf(dimension, dimension == Dimension::Week ? cell % m_weeks : key % radix);
        if (dimension != Dimension::Week)
            key /= radix;
    }
    return codes;
}

} // namespace mor
