// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/series_writer.h"

#include <utility>

namespace mor {

namespace {

SeriesId idOf(const Plan& plan, const Series& series)
{
    const Activity& activity = plan.rhythm.versions[series.version].activities[series.activity];
    const auto& people = plan.roster.people;
    const std::string_view owner
        = series.owner == kNone ? kVacant : std::string_view(people[series.owner].code);
    std::string_view counterpart = activity.counterpart == Counterpart::Team ? kTeam : kAlone;
    if (series.subject != kNone)
        counterpart = plan.roster.subjects[series.subject].code;
    else if (series.person != kNone)
        counterpart = people[series.person].code;
    return seriesIdOf(activity.code, owner, counterpart);
}

} // namespace

bool SeriesWriter::add(WindowStore::Run run, DayRange due, Day opensFrom)
{
    WindowStore::Run part = m_windows.dueIn(run, due);
    if (opensFrom > kFirstDay)
        part = m_windows.openingFrom(part, opensFrom);
    if (part.empty())
        return false;
    m_pieces.push_back({static_cast<std::uint32_t>(m_series.size()), part});
    m_open.count += part.last - part.first;
    return true;
}

void SeriesWriter::close()
{
    if (m_open.count > 0) {
        m_open.first = m_series.empty() ? 0 : m_series.back().first + m_series.back().count;
        m_series.push_back(m_open);
    }
    m_open = {};
}

void SeriesWriter::writeTo(Schedule& schedule)
{
    schedule.series = std::move(m_series);
    auto& all = schedule.occurrences;
    if (!schedule.series.empty())
        all.reserve(schedule.series.back().first + schedule.series.back().count);
    for (const Piece& piece : m_pieces) {
        const auto stamps = m_windows.stamps(piece.run);
        const std::size_t at = all.size();
        all.insert(all.end(), stamps.begin(), stamps.end());
        for (std::size_t i = at; i < all.size(); ++i)
            all[i].series = piece.series;
        const Series& series = schedule.series[piece.series];
        if (series.owner != kNone)
            m_windows.judge(piece.run, WindowStore::Side::Owner, series.owner, &all[at]);
        if (series.person != kNone)
            m_windows.judge(piece.run, WindowStore::Side::Person, series.person, &all[at]);
    }
    schedule.windows = m_windows.taken();
    for (Series& series : schedule.series)
        series.id = idOf(*schedule.plan, series);
}

} // namespace mor
