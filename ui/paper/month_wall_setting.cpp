// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "paper/month_wall_setting.h"

#include "paper/plan_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace mor::ui {

namespace {

constexpr int pt(double points) { return Sheet::pt(points); }

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::MonthWall", text); }

} // namespace

Paragraph wallText(const QString& words, QFont::Weight weight)
{
    return {words, WallLengths::kTalk, weight, kInks.text, 0, WallLengths::kLeading};
}

Paragraph wallNote(const QString& words)
{
    return {words, WallLengths::kTalk, QFont::Normal, kInks.second, 0, WallLengths::kLeading};
}

WallSetting::WallSetting(const PaperPage& page, const MonthWall& wall)
    : m_page(page)
    , m_wall(wall)
{
    placeColumns();
    chooseShown();
}

Paragraph WallSetting::wordsOf(const WallTalk& talk) const
{
    const auto who = m_shown == Shown::Whole
        ? tr("%1, %2").arg(talk.who, m_wall.activities[talk.activity])
        : m_shown == Shown::Person ? talk.who
                                   : talk.initials;
    return wallText(talk.time.isEmpty() ? who : talk.time + QLatin1Char(' ') + who);
}

QString WallSetting::awayOn(const WallDay& day, int column) const
{
    const int two = 2 * sheet().heightOf(wallNote({}), innerWidth(column));
    return sheet().heightOf(wallNote(day.away), innerWidth(column)) <= two ? day.away
                                                                           : day.awayShort;
}

void WallSetting::placeColumns()
{
    std::array<bool, 7> isFree{};
    for (std::size_t i = 0; i < 7; ++i)
        isFree[i] = i >= 5 && std::ranges::all_of(m_wall.weeks, [&](const WallWeek& week) {
            return week.days[i].talks.empty() && !week.days[i].works;
        });
    const auto narrow = static_cast<int>(std::ranges::count(isFree, true));
    const int wide = (m_page.width() - kWeekColumn - narrow * kNarrowDay) / (7 - narrow);
    int left = m_page.left() + kWeekColumn;
    for (std::size_t i = 0; i < 7; ++i) {
        m_lefts[i] = left;
        m_widths[i] = isFree[i] ? kNarrowDay : wide;
        left += m_widths[i];
    }
}

int WallSetting::perLine(int column) const
{
    if (m_shown != Shown::Initials || m_widest <= 0)
        return 1;
    return std::max(1, innerWidth(column) / (m_widest + kAfterGlyph + pt(4)));
}

int WallSetting::talksTop(const WallDay& day, int column) const
{
    if (isNarrow(column))
        return kDayHead;
    const int width = innerWidth(column);
    return kDayHead
        + (day.holiday.isEmpty()
                ? 0
                : pt(1) + sheet().heightOf(wallText(day.holiday, QFont::DemiBold), width))
        + (day.away.isEmpty() ? 0 : sheet().heightOf(wallNote(awayOn(day, column)), width));
}

int WallSetting::heightOfFirst(const WallDay& day, int column, std::size_t count) const
{
    const int each = innerWidth(column) / perLine(column);
    const auto step = static_cast<std::size_t>(perLine(column));
    int height = talksTop(day, column);
    for (std::size_t i = 0; i < count; i += step) {
        int line = 0;
        for (std::size_t at = i; at < std::min(count, i + step); ++at)
            line = std::max(line, sheet().heightOf(wordsOf(day.talks[at]), each - kAfterGlyph));
        height += line;
    }
    return height;
}

std::size_t WallSetting::fitting(const WallDay& day, int column, int rowHeight) const
{
    const int room = rowHeight - kBelowTalks;
    auto count = day.talks.size();
    if (heightOfFirst(day, column, count) <= room)
        return count;
    const int more = sheet().heightOf(wallNote(QStringLiteral("x")), innerWidth(column));
    while (count > 0 && heightOfFirst(day, column, count) + more > room)
        --count;
    return count;
}

int WallSetting::needOf(const WallWeek& week) const
{
    int need = kLeastRow;
    for (int column = 0; column < 7; ++column) {
        const auto& day = week.days[static_cast<std::size_t>(column)];
        need = std::max(need, heightOfFirst(day, column, day.talks.size()) + kBelowTalks);
    }
    return need;
}

/// Weeks that need little give what they leave to the others; what nobody needs goes to all.
void WallSetting::shareOut(int room, const std::vector<int>& needs)
{
    m_rows.assign(needs.size(), 0);
    std::vector<std::size_t> order(needs.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t at) { return needs[at]; });
    auto left = static_cast<int>(order.size());
    int free = room;
    for (const auto at : order) {
        m_rows[at] = std::min(needs[at], free / left);
        free -= m_rows[at];
        --left;
    }
    for (auto& row : m_rows)
        row += free / static_cast<int>(m_rows.size());
}

void WallSetting::chooseShown()
{
    for (const auto shown : {Shown::Whole, Shown::Person, Shown::Initials}) {
        m_shown = shown;
        m_widest = 0;
        for (const auto& week : m_wall.weeks)
            for (const auto& day : week.days)
                for (const auto& talk : day.talks)
                    m_widest = std::max(m_widest, sheet().widthOf(wordsOf(talk)));
        std::vector<int> needs;
        for (const auto& week : m_wall.weeks)
            needs.push_back(needOf(week));
        const int room = m_page.room() - kWeekdayHead - legendHeight();
        shareOut(room, needs);
        if (std::accumulate(needs.begin(), needs.end(), 0) <= room)
            return;
    }
}

WallSetting::Legend WallSetting::legend() const
{
    Legend legend;
    for (std::size_t i = 0; i < m_wall.activities.size(); ++i)
        legend.push_back({i, wallText(m_wall.activities[i])});
    if (m_shown == Shown::Initials)
        for (const auto& [initials, name] : m_wall.people) {
            auto words = wallText(initials + QLatin1Char(' ') + name);
            words.strong = static_cast<int>(initials.size());
            legend.push_back({std::nullopt, words});
        }
    return legend;
}

/// As many columns as the longest words leave room for.
int WallSetting::legendColumns(const Legend& legend) const
{
    int widest = 1;
    for (const auto& [glyph, words] : legend)
        widest = std::max(widest, sheet().widthOf(words) + kAfterGlyph + kLegendGap);
    return std::clamp(m_page.width() / widest, 2, 7);
}

int WallSetting::legendHeight() const
{
    int height = kAboveLegend;
    const auto all = legend();
    const int columns = legendColumns(all);
    const int width = m_page.width() / columns - kAfterGlyph - kLegendGap;
    for (std::size_t i = 0; i < all.size();) {
        int line = 0;
        for (int column = 0; column < columns && i < all.size(); ++column, ++i)
            line = std::max(line, sheet().heightOf(all[i].second, width));
        height += line;
    }
    for (const auto& note : {m_wall.note, narrowNotes()})
        if (!note.isEmpty())
            height += sheet().heightOf(wallNote(note), m_page.width());
    return height;
}

QString WallSetting::narrowNotes() const
{
    QStringList notes;
    for (const auto& week : m_wall.weeks)
        for (int column = 0; column < 7; ++column) {
            const auto& day = week.days[static_cast<std::size_t>(column)];
            if (day.inMonth && isNarrow(column) && !day.holiday.isEmpty())
                notes << tr("%1 %2").arg(dayWords(day.day, "ddd d MMMM"), day.holiday);
        }
    return notes.join(QStringLiteral(" · "));
}

} // namespace mor::ui
