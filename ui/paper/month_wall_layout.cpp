// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "paper/month_wall_setting.h"
#include "paper/plan_words.h"
#include "shared/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int pt(double points) { return Sheet::pt(points); }

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::MonthWall", text); }

/// Draws one month and, on further pages, its days that are too full.
class Month : WallLengths {
public:
    Month(PaperPage& page, const MonthWall& wall)
        : m_page(page)
        , m_wall(wall)
        , m_setting(page, wall)
    {
    }

    void draw()
    {
        drawHeads();
        for (std::size_t i = 0; i < m_wall.weeks.size(); ++i)
            drawWeek(m_wall.weeks[i], m_setting.rowHeight(i));
        drawFrame();
        drawLegend();
        drawRest();
    }

private:
    void drawHeads();
    void drawWeek(const WallWeek& week, int height);
    void drawDay(const WallDay& day, int column, int height);
    /// Holiday and who is away; false where not everybody is named.
    bool drawNotes(const WallDay& day, int column, int& y);
    int drawTalk(const WallTalk& talk, QPoint at, int width);
    void drawFrame();
    void drawLegend();
    void drawRest();
    void drawRest(const WallDay& day);

    PaperPage& m_page;
    const MonthWall& m_wall;
    WallSetting m_setting;
    int m_top = 0; ///< of the first week
    std::vector<const WallDay*> m_rest; ///< days that are listed on the next page
};

void Month::drawHeads()
{
    for (int column = 0; column < 7 && !m_wall.weeks.empty(); ++column) {
        const auto day = m_wall.weeks.front().days[static_cast<std::size_t>(column)].day;
        m_page.sheet().addText({m_setting.left(column) + kInner, m_page.y()},
            m_setting.width(column) - kInner,
            {dayWords(day, m_setting.isNarrow(column) ? "ddd" : "dddd"), PaperPage::kSmall,
                QFont::DemiBold, kInks.text});
    }
    m_page.moveBy(kWeekdayHead);
    m_top = m_page.y();
}

void Month::drawWeek(const WallWeek& week, int height)
{
    const int top = m_page.y();
    m_page.sheet().addLine(top, m_page.left(), m_page.right(), 0.75, kInks.text);
    const int high = m_page.sheet().addText(
        {m_page.left(), top + pt(3)}, kWeekColumn - kInner, wallText(week.title, QFont::DemiBold));
    if (!week.note.isEmpty())
        m_page.sheet().addText(
            {m_page.left(), top + pt(3) + high}, kWeekColumn - kInner, wallNote(week.note));
    for (int column = 0; column < 7; ++column)
        drawDay(week.days[static_cast<std::size_t>(column)], column, height);
    m_page.moveTo(top + height);
}

bool Month::drawNotes(const WallDay& day, int column, int& y)
{
    if (m_setting.isNarrow(column))
        return true;
    auto& sheet = m_page.sheet();
    const int left = m_setting.left(column);
    const int inner = m_setting.innerWidth(column);
    if (!day.holiday.isEmpty()) {
        // A white band under the words keeps them readable on the hatching.
        const auto name = wallText(day.holiday, QFont::DemiBold);
        sheet.addBox(
            {left + pt(1), y + pt(1), m_setting.width(column) - pt(2), sheet.heightOf(name, inner)},
            0, QColor(Qt::white));
        y += pt(1) + sheet.addText({left + kInner, y + pt(1)}, inner, name);
    }
    if (day.away.isEmpty())
        return true;
    const auto words = m_setting.awayOn(day, column);
    y += sheet.addText({left + kInner, y}, inner, wallNote(words));
    return words == day.away;
}

void Month::drawDay(const WallDay& day, int column, int height)
{
    auto& sheet = m_page.sheet();
    const int top = m_page.y();
    const int left = m_setting.left(column);
    const int inner = m_setting.innerWidth(column);
    const bool isFirst = !m_setting.isNarrow(column)
        && std::chrono::year_month_day(day.day).day() == std::chrono::day{1};
    if (!day.holiday.isEmpty())
        sheet.addHatch(
            {left, top + kDayHead + pt(2), m_setting.width(column), height - kDayHead - pt(2)}, 7,
            kInks.hairline);
    sheet.addText({left + kInner, top + pt(1.5)}, inner,
        {dayWords(day.day, isFirst ? "d MMM" : "d"), 10,
            day.inMonth ? QFont::DemiBold : QFont::Normal,
            day.inMonth ? kInks.text : kInks.second});
    if (!day.inMonth)
        return;
    int y = top + kDayHead;
    bool isWhole = drawNotes(day, column, y);
    const auto count = m_setting.fitting(day, column, height);
    const int step = m_setting.perLine(column);
    const int each = inner / step;
    for (std::size_t i = 0; i < count;) {
        int line = 0;
        for (int place = 0; place < step && i < count; ++place, ++i)
            line = std::max(line, drawTalk(day.talks[i], {left + kInner + place * each, y}, each));
        y += line;
    }
    if (count < day.talks.size()) {
        const auto rest = static_cast<int>(day.talks.size() - count);
        sheet.addText({left + kInner, y}, inner,
            wallNote(counted(rest, tr("1 more, next page"), tr("%1 more, next page"))));
        isWhole = false;
    }
    if (!isWhole)
        m_rest.push_back(&day);
}

int Month::drawTalk(const WallTalk& talk, QPoint at, int width)
{
    drawGlyph(m_page.sheet(), talk.activity, at + QPoint(0, (kLine - kGlyph) / 2), kGlyph);
    return m_page.sheet().addText(
        at + QPoint(kAfterGlyph, 0), width - kAfterGlyph, m_setting.wordsOf(talk));
}

void Month::drawFrame()
{
    const int bottom = m_page.y();
    m_page.sheet().addLine(bottom, m_page.left(), m_page.right(), 0.75, kInks.text);
    for (int column = 0; column < 7; ++column)
        m_page.sheet().addRule(m_setting.left(column), m_top, bottom, 0.5, kInks.hairline);
}

void Month::drawLegend()
{
    m_page.moveBy(kAboveLegend);
    auto& sheet = m_page.sheet();
    const auto all = m_setting.legend();
    const int columns = m_setting.legendColumns(all);
    const int each = m_page.width() / columns;
    for (std::size_t i = 0; i < all.size();) {
        int line = 0;
        for (int column = 0; column < columns && i < all.size(); ++column, ++i) {
            const auto& [glyph, words] = all[i];
            const QPoint at(m_page.left() + column * each, m_page.y());
            if (glyph)
                drawGlyph(sheet, *glyph, at + QPoint(0, (kLine - kGlyph) / 2), kGlyph);
            line = std::max(line,
                sheet.addText(at + QPoint(glyph ? kAfterGlyph : 0, 0),
                    each - kAfterGlyph - kLegendGap, words));
        }
        m_page.moveBy(line);
    }
    for (const auto& note : {m_wall.note, m_setting.narrowNotes()})
        if (!note.isEmpty())
            m_page.text(m_page.left(), m_page.width(), wallNote(note));
}

void Month::drawRest()
{
    if (m_rest.empty())
        return;
    m_page.startPage();
    m_page.head(m_wall.title, tr("%1 · the full days").arg(m_wall.team));
    for (const auto* day : m_rest)
        drawRest(*day);
}

void Month::drawRest(const WallDay& day)
{
    const auto title = dayWords(day.day, "dddd d MMMM");
    m_page.moveBy(pt(8));
    if (!m_page.fits(m_page.sectionHeight(m_page.width(), title, day.away) + kLine))
        m_page.startPage();
    m_page.section(title, day.away);
    const int width = m_page.width() - kAfterGlyph;
    for (const auto& talk : day.talks) {
        const auto whom
            = talk.time.isEmpty() ? talk.whole : talk.time + QLatin1Char(' ') + talk.whole;
        const auto words = wallText(tr("%1, %2").arg(whom, m_wall.activities[talk.activity]));
        if (!m_page.fits(m_page.sheet().heightOf(words, width))) {
            m_page.startPage();
            m_page.section(tr("%1, continued").arg(title));
        }
        drawGlyph(m_page.sheet(), talk.activity, {m_page.left(), m_page.y() + (kLine - kGlyph) / 2},
            kGlyph);
        m_page.text(m_page.left() + kAfterGlyph, width, words);
    }
}

} // namespace

Sheet laidOut(const MonthWalls& walls)
{
    PaperPage page(walls.paper, walls.foot, walls.today, Turn::Sideways);
    bool isFirst = true;
    for (const auto& wall : walls.months) {
        if (!isFirst)
            page.startPage();
        isFirst = false;
        page.head(wall.title, {}, {}, wall.team);
        page.moveBy(pt(4));
        Month(page, wall).draw();
    }
    return page.finished();
}

} // namespace mor::ui
