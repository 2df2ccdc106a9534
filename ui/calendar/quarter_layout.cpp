// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/quarter_view.h"

#include <algorithm>

namespace mor::ui {

namespace {

// Design pixels.
constexpr int kLabel = 184;
constexpr int kThinLabel = 120;
constexpr int kThinColumn = 50;
constexpr int kBand = 33;
constexpr int kRow = 54;
constexpr int kMark = 15;
constexpr int kHours = 170;
constexpr int kMostHours = 300;
constexpr int kLegend = 44;

} // namespace

int QuarterView::headHeight() const { return themeOf(*this).px(82); }

int QuarterView::labelWidth() const
{
    const auto& theme = themeOf(*this);
    const bool fits = viewport()->width() - theme.px(kLabel) >= weekCount() * theme.px(kThinColumn);
    return theme.px(fits ? kLabel : kThinLabel);
}

bool QuarterView::isThin() const
{
    return columnLeft(1) - columnLeft(0) < themeOf(*this).px(kThinColumn);
}

int QuarterView::columnLeft(int week) const
{
    const int end = viewport()->width() - themeOf(*this).px(10);
    return labelWidth() + (end - labelWidth()) * week / std::max(1, weekCount());
}

int QuarterView::weekOf(Day day) const
{
    const auto shown = m_quarter.calendar.days;
    const auto inside = std::clamp(day, shown.first, shown.last);
    return static_cast<int>((inside - shown.first).count() / 7);
}

int QuarterView::xOf(Day day) const
{
    // Monday to Friday share a column; the weekend is its end.
    const int week = weekOf(day);
    const int weekday = std::min(6, static_cast<int>(isoWeekday(day))) - 1;
    const int left = columnLeft(week);
    return left + (columnLeft(week + 1) - left) * weekday / 5;
}

int QuarterView::endOf(Day day) const
{
    return isoWeekday(day) >= 5 ? columnLeft(weekOf(day) + 1) : xOf(day + std::chrono::days{1});
}

int QuarterView::marksPerLine() const
{
    const auto& theme = themeOf(*this);
    const int inside = columnLeft(1) - columnLeft(0) - theme.px(6);
    return std::clamp(inside / theme.px(kMark), 1, 8);
}

QRect QuarterView::barRect(const QuarterBar& bar) const
{
    const auto& theme = themeOf(*this);
    const auto& stripe = m_stripes[static_cast<std::size_t>(bar.row)];
    // Windows of one activity that overlap in days stand below each other.
    int lane = 0;
    for (const auto& other : m_quarter.bars) {
        if (&other == &bar)
            break;
        if (other.row == bar.row && other.days.last >= bar.days.first)
            ++lane;
    }
    const int left = xOf(bar.days.first) + theme.px(2);
    return {left, stripe.top + theme.px(14 + 26 * lane), endOf(bar.days.last) - left - theme.px(2),
        theme.px(22)};
}

void QuarterView::placeMarks(int row)
{
    const auto& theme = themeOf(*this);
    const int perLine = marksPerLine();
    const int pitch = theme.px(kMark);
    std::vector<int> rows;
    std::vector<int> inWeek(static_cast<std::size_t>(weekCount()), 0);
    for (int talk = 0; talk < talks().rowCount(); ++talk)
        if (m_quarter.lines[static_cast<std::size_t>(talk)] == row)
            rows.push_back(talk);
    int most = 0;
    for (const int talk : rows)
        most = std::max(most, ++inWeek[static_cast<std::size_t>(weekOf(talkOf(talk).day))]);
    const int lines = (most + perLine - 1) / perLine;
    auto& stripe = m_stripes[static_cast<std::size_t>(row)];
    stripe.height = std::max(theme.px(kRow), lines * pitch + theme.px(16));
    const int top = stripe.top + (stripe.height - lines * pitch) / 2;
    std::ranges::fill(inWeek, 0);
    for (const int talk : rows) {
        const int week = weekOf(talkOf(talk).day);
        const int at = inWeek[static_cast<std::size_t>(week)]++;
        boxes()[static_cast<std::size_t>(talk)].rect
            = QRect(columnLeft(week) + theme.px(5) + at % perLine * pitch,
                top + at / perLine * pitch, pitch, pitch);
    }
}

int QuarterView::layOut()
{
    const auto& theme = themeOf(*this);
    m_stripes.assign(m_quarter.rows.size(), {});
    if (m_quarter.weeks.empty() || boxes().size() != m_quarter.lines.size())
        return 0;
    int top = headHeight();
    const auto take = [&](Stripe& stripe, int height) {
        stripe = {top, height};
        top += height;
    };
    take(m_holidays, theme.px(kBand));
    take(m_leaves, theme.px(kBand));
    take(m_versions, theme.px(kBand));
    for (int week = 0; week < weekCount(); ++week) {
        auto& box = boxes()[static_cast<std::size_t>(week)];
        box.fixed = true;
        box.rect = QRect(columnLeft(week) + 1, theme.px(38),
            columnLeft(week + 1) - columnLeft(week) - 1, headHeight() - theme.px(38) - 1);
    }
    for (int row = 0; row < static_cast<int>(m_stripes.size()); ++row) {
        auto& stripe = m_stripes[static_cast<std::size_t>(row)];
        stripe.top = top;
        placeMarks(row);
        for (const auto& bar : m_quarter.bars)
            if (bar.row == row) {
                const auto rect = barRect(bar);
                stripe.height = std::max(stripe.height, rect.bottom() + theme.px(14) - stripe.top);
                for (std::size_t i = 0; i < bar.talks.size(); ++i) {
                    auto& box = boxes()[static_cast<std::size_t>(bar.talks[i])];
                    const int count = static_cast<int>(bar.talks.size());
                    const int at = static_cast<int>(i);
                    box.folded = true; // a click is on the bar, see indexAt
                    box.rect = QRect(rect.left() + rect.width() * at / count, rect.top(),
                        std::max(1, rect.width() / count), rect.height());
                }
            }
        top += stripe.height;
    }
    const int rest = viewport()->height() - top - theme.px(kLegend);
    take(m_hours, std::clamp(rest, theme.px(kHours), theme.px(kMostHours)));
    m_legend = {std::max(top, viewport()->height() - theme.px(kLegend)), theme.px(kLegend)};
    return m_legend.top + m_legend.height - headHeight();
}

} // namespace mor::ui
