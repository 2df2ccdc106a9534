// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "paper/month_wall.h"
#include "paper/plan_words.h"
#include "shared/paper_page.h"
#include "shared/plural.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <optional>

namespace mor::ui {

namespace {

constexpr int pt(double points) { return Sheet::pt(points); }

constexpr int kGlyph = pt(6);
constexpr int kAfterGlyph = pt(9.5); ///< from a glyph's left edge to its words
constexpr int kInner = pt(4); ///< from a cell's edge to what stands in it
constexpr int kWeekColumn = pt(50);
constexpr int kNarrowDay = pt(30); ///< a free weekend day on which nothing is
constexpr int kWeekdayHead = pt(15);
constexpr int kDayHead = pt(14);
constexpr int kLeastRow = pt(30);
constexpr int kBelowTalks = pt(3);
constexpr int kAboveLegend = pt(5);
constexpr int kLegendGap = pt(8);
constexpr double kTalk = 9;
constexpr double kLeading = 1.2;
constexpr int kLine = pt(kTalk * kLeading);

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::MonthWall", text); }

Paragraph body(const QString& words, QFont::Weight weight = QFont::Normal)
{
    return {words, kTalk, weight, kInks.text, 0, kLeading};
}
Paragraph soft(const QString& words)
{
    return {words, kTalk, QFont::Normal, kInks.second, 0, kLeading};
}

/// How much of a talk a day shows.
enum class Shown { Whole, Person, Initials };

class Month {
public:
    Month(PaperPage& page, const MonthWall& wall)
        : m_page(page)
        , m_wall(wall)
    {
    }

    void draw()
    {
        m_page.head(m_wall.title, {}, {}, m_wall.team);
        m_page.moveBy(pt(4));
        placeColumns();
        chooseShown();
        drawHeads();
        for (std::size_t i = 0; i < m_wall.weeks.size(); ++i) {
            m_rowHeight = m_rows[i];
            drawWeek(m_wall.weeks[i]);
        }
        drawFrame();
        drawLegend();
        drawRest();
    }

private:
    void placeColumns();
    void chooseShown();
    int needOf(const WallWeek& week) const;
    void shareOut(int room, const std::vector<int>& needs);
    void drawHeads();
    void drawWeek(const WallWeek& week);
    void drawDay(const WallDay& day, int column, int top);
    int drawTalk(const WallTalk& talk, QPoint at, int width);
    void drawFrame();
    void drawLegend();
    void drawRest();
    /// Glyphs with the activities they stand for, then initials with their names.
    using Legend = std::vector<std::pair<std::optional<std::size_t>, Paragraph>>;
    Legend legend() const;
    int legendColumns(const Legend& legend) const;
    int legendHeight() const;
    QString narrowNotes() const; ///< names of holidays on days without room

    int innerWidth(int column) const
    {
        return m_widths[static_cast<std::size_t>(column)] - 2 * kInner;
    }
    bool isNarrow(int column) const
    {
        return m_widths[static_cast<std::size_t>(column)] <= kNarrowDay;
    }
    static Paragraph holidayOf(const WallDay& day) { return body(day.holiday, QFont::DemiBold); }
    /// Names as long as they take no more than two lines; then they stand on the next page.
    QString awayOn(const WallDay& day, int column) const
    {
        const int two = 2 * m_page.sheet().heightOf(soft({}), innerWidth(column));
        return m_page.sheet().heightOf(soft(day.away), innerWidth(column)) <= two ? day.away
                                                                                  : day.awayShort;
    }
    Paragraph wordsOf(const WallTalk& talk) const
    {
        const auto who = m_shown == Shown::Whole
            ? tr("%1, %2").arg(talk.who, m_wall.activities[talk.activity])
            : m_shown == Shown::Person ? talk.who
                                       : talk.initials;
        return body(talk.time.isEmpty() ? who : talk.time + QLatin1Char(' ') + who);
    }
    int heightOf(const WallTalk& talk, int width) const
    {
        return m_page.sheet().heightOf(wordsOf(talk), width - kAfterGlyph);
    }
    /// Where the talks of a day begin below its top.
    int talksTop(const WallDay& day, int column) const;
    /// How many talks side by side.
    int perLine(int column) const;
    /// The first so many talks fit.
    std::size_t fitting(const WallDay& day, int column) const;
    int heightOfFirst(const WallDay& day, int column, std::size_t count) const;

    PaperPage& m_page;
    const MonthWall& m_wall;
    std::array<int, 7> m_lefts{};
    std::array<int, 7> m_widths{};
    Shown m_shown = Shown::Whole;
    std::vector<int> m_rows; ///< height of each week
    int m_rowHeight = 0; ///< of the week that is drawn
    int m_top = 0; ///< of the first week
    int m_initialsWidth = 0; ///< of the widest talk
    std::vector<const WallDay*> m_rest; ///< days that are listed on the next page
};

void Month::placeColumns()
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

int Month::perLine(int column) const
{
    if (m_shown != Shown::Initials || m_initialsWidth <= 0)
        return 1;
    return std::max(1, innerWidth(column) / (m_initialsWidth + kAfterGlyph + pt(4)));
}

int Month::talksTop(const WallDay& day, int column) const
{
    if (isNarrow(column))
        return kDayHead;
    const int width = innerWidth(column);
    const auto& sheet = m_page.sheet();
    return kDayHead + (day.holiday.isEmpty() ? 0 : pt(1) + sheet.heightOf(holidayOf(day), width))
        + (day.away.isEmpty() ? 0 : sheet.heightOf(soft(awayOn(day, column)), width));
}

int Month::heightOfFirst(const WallDay& day, int column, std::size_t count) const
{
    const int each = innerWidth(column) / perLine(column);
    const auto step = static_cast<std::size_t>(perLine(column));
    int height = talksTop(day, column);
    for (std::size_t i = 0; i < count; i += step) {
        int line = 0;
        for (std::size_t at = i; at < std::min(count, i + step); ++at)
            line = std::max(line, heightOf(day.talks[at], each));
        height += line;
    }
    return height;
}

std::size_t Month::fitting(const WallDay& day, int column) const
{
    const int room = m_rowHeight - kBelowTalks;
    auto count = day.talks.size();
    if (heightOfFirst(day, column, count) <= room)
        return count;
    const int more = m_page.sheet().heightOf(soft(QStringLiteral("x")), innerWidth(column));
    while (count > 0 && heightOfFirst(day, column, count) + more > room)
        --count;
    return count;
}

int Month::needOf(const WallWeek& week) const
{
    int need = kLeastRow;
    for (int column = 0; column < 7; ++column) {
        const auto& day = week.days[static_cast<std::size_t>(column)];
        need = std::max(need, heightOfFirst(day, column, day.talks.size()) + kBelowTalks);
    }
    return need;
}

/// Weeks that need little give what they leave to the others; what nobody needs goes to all.
void Month::shareOut(int room, const std::vector<int>& needs)
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

void Month::chooseShown()
{
    for (const auto shown : {Shown::Whole, Shown::Person, Shown::Initials}) {
        m_shown = shown;
        m_initialsWidth = 0;
        for (const auto& week : m_wall.weeks)
            for (const auto& day : week.days)
                for (const auto& talk : day.talks)
                    m_initialsWidth
                        = std::max(m_initialsWidth, m_page.sheet().widthOf(wordsOf(talk)));
        std::vector<int> needs;
        for (const auto& week : m_wall.weeks)
            needs.push_back(needOf(week));
        const int room = m_page.room() - kWeekdayHead - legendHeight();
        shareOut(room, needs);
        if (std::accumulate(needs.begin(), needs.end(), 0) <= room)
            return;
    }
}

void Month::drawHeads()
{
    for (int column = 0; column < 7; ++column) {
        const auto at = static_cast<std::size_t>(column);
        const bool isWide = m_widths[at] > kNarrowDay;
        const auto name = m_wall.weeks.empty()
            ? QString()
            : dayWords(m_wall.weeks.front().days[at].day, isWide ? "dddd" : "ddd");
        m_page.sheet().addText({m_lefts[at] + kInner, m_page.y()}, m_widths[at] - kInner,
            {name, PaperPage::kSmall, QFont::DemiBold, kInks.text});
    }
    m_page.moveBy(kWeekdayHead);
    m_top = m_page.y();
}

void Month::drawWeek(const WallWeek& week)
{
    const int top = m_page.y();
    m_page.sheet().addLine(top, m_page.left(), m_page.right(), 0.75, kInks.text);
    const int high = m_page.sheet().addText({m_page.left(), top + pt(3)}, kWeekColumn - kInner,
        {week.title, kTalk, QFont::DemiBold, kInks.text});
    if (!week.note.isEmpty())
        m_page.sheet().addText(
            {m_page.left(), top + pt(3) + high}, kWeekColumn - kInner, soft(week.note));
    for (int column = 0; column < 7; ++column)
        drawDay(week.days[static_cast<std::size_t>(column)], column, top);
    m_page.moveTo(top + m_rowHeight);
}

void Month::drawDay(const WallDay& day, int column, int top)
{
    auto& sheet = m_page.sheet();
    const int left = m_lefts[static_cast<std::size_t>(column)];
    const int width = m_widths[static_cast<std::size_t>(column)];
    const bool isFirst
        = !isNarrow(column) && std::chrono::year_month_day(day.day).day() == std::chrono::day{1};
    const auto number = dayWords(day.day, isFirst ? "d MMM" : "d");
    const Paragraph head{number, 10, day.inMonth ? QFont::DemiBold : QFont::Normal,
        day.inMonth ? kInks.text : kInks.second};
    const int numberWidth = sheet.widthOf(head) + pt(2);
    if (!day.holiday.isEmpty())
        sheet.addHatch({left, top + kDayHead + pt(2), width, m_rowHeight - kDayHead - pt(2)}, 7,
            kInks.hairline);
    sheet.addText({left + kInner, top + pt(1.5)}, std::max(numberWidth, width - kInner), head);
    if (!day.inMonth)
        return;
    int y = top + kDayHead;
    const int inner = width - 2 * kInner;
    bool isWhole = true;
    if (!day.holiday.isEmpty() && !isNarrow(column)) {
        // A white band under the words keeps them readable on the hatching.
        const auto name = holidayOf(day);
        sheet.addBox({left + pt(1), y + pt(1), width - pt(2), sheet.heightOf(name, inner)}, 0,
            QColor(Qt::white));
        y += pt(1) + sheet.addText({left + kInner, y + pt(1)}, inner, name);
    }
    if (!day.away.isEmpty() && !isNarrow(column)) {
        const auto words = awayOn(day, column);
        isWhole = words == day.away;
        y += sheet.addText({left + kInner, y}, inner, soft(words));
    }
    const auto count = fitting(day, column);
    const int step = perLine(column);
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
            soft(counted(rest, tr("1 more, next page"), tr("%1 more, next page"))));
        isWhole = false;
    }
    if (!isWhole)
        m_rest.push_back(&day);
}

int Month::drawTalk(const WallTalk& talk, QPoint at, int width)
{
    const auto words = wordsOf(talk);
    drawGlyph(m_page.sheet(), talk.activity, at + QPoint(0, (kLine - kGlyph) / 2), kGlyph);
    return m_page.sheet().addText(at + QPoint(kAfterGlyph, 0), width - kAfterGlyph, words);
}

void Month::drawFrame()
{
    const int bottom = m_page.y();
    m_page.sheet().addLine(bottom, m_page.left(), m_page.right(), 0.75, kInks.text);
    for (std::size_t i = 0; i < 7; ++i)
        m_page.sheet().addRule(m_lefts[i], m_top, bottom, 0.5, kInks.hairline);
}

Month::Legend Month::legend() const
{
    Legend legend;
    for (std::size_t i = 0; i < m_wall.activities.size(); ++i)
        legend.push_back({i, body(m_wall.activities[i])});
    if (m_shown == Shown::Initials)
        for (const auto& [initials, name] : m_wall.people) {
            auto words = body(initials + QLatin1Char(' ') + name);
            words.strong = static_cast<int>(initials.size());
            legend.push_back({std::nullopt, words});
        }
    return legend;
}

/// As many columns as the longest words leave room for.
int Month::legendColumns(const Legend& legend) const
{
    int widest = 1;
    for (const auto& [glyph, words] : legend)
        widest = std::max(widest, m_page.sheet().widthOf(words) + kAfterGlyph + kLegendGap);
    return std::clamp(m_page.width() / widest, 2, 7);
}

int Month::legendHeight() const
{
    int height = kAboveLegend;
    const auto all = legend();
    const int columns = legendColumns(all);
    const int width = m_page.width() / columns - kAfterGlyph - kLegendGap;
    for (std::size_t i = 0; i < all.size();) {
        int line = 0;
        for (int column = 0; column < columns && i < all.size(); ++column, ++i)
            line = std::max(line, m_page.sheet().heightOf(all[i].second, width));
        height += line;
    }
    for (const auto& note : {m_wall.note, narrowNotes()})
        if (!note.isEmpty())
            height += m_page.sheet().heightOf(soft(note), m_page.width());
    return height;
}

QString Month::narrowNotes() const
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

void Month::drawLegend()
{
    m_page.moveBy(kAboveLegend);
    auto& sheet = m_page.sheet();
    const auto all = legend();
    const int columns = legendColumns(all);
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
    for (const auto& note : {m_wall.note, narrowNotes()})
        if (!note.isEmpty())
            m_page.text(m_page.left(), m_page.width(), soft(note));
}

void Month::drawRest()
{
    if (m_rest.empty())
        return;
    m_page.startPage();
    m_page.head(m_wall.title, tr("%1 · the full days").arg(m_wall.team));
    for (const auto* day : m_rest) {
        m_page.moveBy(pt(8));
        if (!m_page.fits(PaperPage::kSectionHead + pt(14)))
            m_page.startPage();
        m_page.section(dayWords(day->day, "dddd d MMMM"), day->away);
        for (const auto& talk : day->talks) {
            const auto words = body(tr("%1, %2").arg(
                (talk.time.isEmpty() ? QString() : talk.time + QLatin1Char(' ')) + talk.whole,
                m_wall.activities[talk.activity]));
            const int width = m_page.width() - kAfterGlyph;
            if (!m_page.fits(m_page.sheet().heightOf(words, width))) {
                m_page.startPage();
                m_page.section(tr("%1, continued").arg(dayWords(day->day, "dddd d MMMM")));
            }
            drawGlyph(m_page.sheet(), talk.activity,
                {m_page.left(), m_page.y() + (kLine - kGlyph) / 2}, kGlyph);
            m_page.text(m_page.left() + kAfterGlyph, width, words);
        }
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
        Month(page, wall).draw();
    }
    return page.finished();
}

} // namespace mor::ui
