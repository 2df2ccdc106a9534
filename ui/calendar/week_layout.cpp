// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/overlap.h"
#include "calendar/talk_painter.h"
#include "calendar/week_view.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace mor::ui {

namespace {

constexpr int kFoldedLanes = 4;
constexpr double kSmallestHour = 56; // design pixels
constexpr double kDayHour = 84;
constexpr double kTallHour = 92; // two lines in 25 minutes, where columns hold no long line
constexpr int kNarrowColumn = 130;
constexpr double kSmallestBlock = 20;
constexpr int kGutter = 52;
constexpr int kSnap = 15; // minutes

} // namespace

const CalendarDay& WeekView::column(int at) const
{
    return contents().columns[static_cast<std::size_t>(m_columns[static_cast<std::size_t>(at)])];
}

int WeekView::columnLeft(int at) const
{
    const int gutter = themeOf(*this).px(kGutter);
    return gutter + (viewport()->width() - gutter) * at / std::max(1, columns());
}

int WeekView::dayHeadHeight() const { return themeOf(*this).px(36); }

int WeekView::lanesShown() const { return m_unfolded ? m_lanes : std::min(m_lanes, kFoldedLanes); }

int WeekView::gridTop() const
{
    const auto& theme = themeOf(*this);
    const int band = lanesShown() == 0 ? 0 : lanesShown() * theme.px(26) + theme.px(6);
    return dayHeadHeight() + band;
}

int WeekView::headHeight() const { return m_unfolded ? dayHeadHeight() : gridTop(); }

int WeekView::yOf(int minute) const
{
    return gridTop() + static_cast<int>(std::lround((minute / 60.0 - m_firstHour) * m_hourHeight));
}

QRect WeekView::bandRect(const Band& band) const
{
    const auto& theme = themeOf(*this);
    const int left = columnLeft(band.first) + theme.px(4);
    return {left, dayHeadHeight() + theme.px(4) + band.lane * theme.px(26),
        columnLeft(band.last + 1) - theme.px(5) - left, theme.px(22)};
}

QRect WeekView::moreRect(int column) const
{
    return bandRect({column, column, kFoldedLanes - 1, -1, {}});
}

int WeekView::foldedIn(int column) const
{
    if (m_unfolded || m_lanes <= kFoldedLanes)
        return 0;
    return static_cast<int>(std::ranges::count_if(m_bands, [&](const Band& band) {
        return band.lane >= kFoldedLanes - 1 && band.first <= column && column <= band.last;
    }));
}

void WeekView::findColumns()
{
    m_columns.clear();
    const auto weekdays = contents().weekdays();
    for (std::size_t at = 0; at < std::min<std::size_t>(7, contents().columns.size()); ++at)
        if (isDay()
            || std::ranges::find(weekdays, isoWeekday(contents().columns[at].day))
                != weekdays.end())
            m_columns.push_back(static_cast<int>(at));
}

void WeekView::findBands()
{
    m_bands.clear();
    m_lanes = 0;
    std::vector<std::vector<bool>> taken;
    const auto add = [&](DayRange days, int row, const QString& text) {
        Band band{columns(), -1, 0, row, text};
        for (int at = 0; at < columns(); ++at)
            if (days.contains(column(at).day)) {
                band.first = std::min(band.first, at);
                band.last = at;
            }
        if (band.last < 0) {
            if (row < 0)
                return;
            // A talk whose days have no column stands at the nearer end.
            band.first = band.last = days.last < contents().today ? 0 : columns() - 1;
        }
        const auto isFree = [&](const std::vector<bool>& lane) {
            return std::none_of(lane.begin() + band.first, lane.begin() + band.last + 1,
                [](bool used) { return used; });
        };
        auto lane = std::ranges::find_if(taken, isFree);
        if (lane == taken.end())
            lane = taken.insert(
                taken.end(), std::vector<bool>(static_cast<std::size_t>(columns()), false));
        std::fill(lane->begin() + band.first, lane->begin() + band.last + 1, true);
        band.lane = static_cast<int>(lane - taken.begin());
        m_bands.push_back(std::move(band));
    };
    if (columns() == 0)
        return;
    for (int at = 0; at < columns(); ++at)
        if (!column(at).holiday.isEmpty())
            add({column(at).day, column(at).day}, -1, column(at).holiday);
    for (const auto& leave : contents().leaves)
        add(leave.days, -1, leave.text);
    for (int row = 0; row < talks().rowCount(); ++row)
        if (const auto& talk = talkOf(row); talk.place != CalendarTalk::Place::Timed)
            add({talk.day, talk.until}, row, {});
    m_lanes = static_cast<int>(taken.size());
}

void WeekView::findHours()
{
    m_firstHour = 8;
    m_lastHour = 18;
    for (const auto& talk : talks().talks())
        if (talk.place == CalendarTalk::Place::Timed) {
            m_firstHour = std::min(m_firstHour, talk.start / 60);
            m_lastHour = std::max(m_lastHour, std::min(24, (talk.start + talk.minutes + 59) / 60));
        }
    const auto& theme = themeOf(*this);
    // A little more than the last hour, so that its line and words stand free.
    const double hours = m_lastHour - m_firstHour + 0.3;
    const bool isNarrow = columnLeft(1) - columnLeft(0) < theme.px(kNarrowColumn);
    const int least = theme.px(isDay() ? kDayHour : isNarrow ? kTallHour : kSmallestHour);
    m_hourHeight = std::max<double>(least, (viewport()->height() - gridTop()) / hours);
}

void WeekView::placeDay(int at)
{
    const auto& theme = themeOf(*this);
    const int smallest
        = static_cast<int>(std::ceil(theme.px(kSmallestBlock) * 60 / std::max(1.0, m_hourHeight)));
    std::vector<int> rows;
    std::vector<Stretch> stretches;
    for (int row = 0; row < talks().rowCount(); ++row) {
        const auto& talk = talkOf(row);
        if (talk.place != CalendarTalk::Place::Timed || talk.day != column(at).day)
            continue;
        rows.push_back(row);
        stretches.push_back({talk.start, talk.start + std::max(smallest, talk.minutes)});
    }
    const auto lanes = sideBySide(stretches);
    const int left = columnLeft(at) + theme.px(3);
    const int width = columnLeft(at + 1) - theme.px(5) - left;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int x = left + width * lanes[i].lane / lanes[i].lanes;
        const int right = left + width * (lanes[i].lane + 1) / lanes[i].lanes
            - (lanes[i].lane + 1 < lanes[i].lanes ? theme.px(2) : 0);
        const int top = yOf(stretches[i].from) + 1;
        boxes()[static_cast<std::size_t>(rows[i])].rect
            = QRect(x, top, right - x, yOf(stretches[i].to) - 1 - top);
    }
}

std::optional<TalkPlace> WeekView::placeAt(
    const QPoint& point, const CalendarTalk*, int above) const
{
    int at = 0;
    while (at < columns() && columnLeft(at + 1) <= point.x())
        ++at;
    if (at >= columns() || point.x() < columnLeft(0))
        return {};
    if (point.y() < headHeight())
        return TalkPlace{column(at).day, kNoTime};
    const int y = point.y() + verticalOffset() - above;
    const double minute = m_firstHour * 60 + (y - gridTop()) * 60.0 / m_hourHeight;
    const int snapped = static_cast<int>(std::lround(minute / kSnap)) * kSnap;
    return TalkPlace{
        column(at).day, static_cast<MinuteOfDay>(std::clamp(snapped, 0, 24 * 60 - kSnap))};
}

QRect WeekView::rectAt(const TalkPlace& place, const CalendarTalk& talk) const
{
    const auto& theme = themeOf(*this);
    for (int at = 0; at < columns(); ++at) {
        if (column(at).day != place.day)
            continue;
        const int left = columnLeft(at) + theme.px(3);
        const int width = columnLeft(at + 1) - theme.px(5) - left;
        if (place.start == kNoTime)
            return {left, std::max(0, headHeight() - theme.px(28)), width, theme.px(24)};
        const int top = yOf(place.start) - verticalOffset() + 1;
        const int height = static_cast<int>(talk.minutes * m_hourHeight / 60) - 2;
        return {left, top, width, std::max(theme.px(kSmallestBlock), height)};
    }
    return {};
}

int WeekView::layOut()
{
    findColumns();
    findBands();
    findHours();
    for (int at = 0; at < columns(); ++at)
        placeDay(at);
    for (const auto& band : m_bands) {
        if (band.row < 0)
            continue;
        auto& box = boxes()[static_cast<std::size_t>(band.row)];
        box.fixed = !m_unfolded;
        box.folded = !m_unfolded && m_lanes > kFoldedLanes && band.lane >= kFoldedLanes - 1;
        box.rect = box.folded ? moreRect(band.first) : bandRect(band);
    }
    const auto& theme = themeOf(*this);
    return yOf(m_lastHour * 60) + theme.px(14) - headHeight();
}

} // namespace mor::ui
