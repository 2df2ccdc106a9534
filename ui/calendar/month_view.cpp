// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/month_view.h"

#include "calendar/calendar_words.h"
#include "calendar/talk_painter.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kLines = 4;
constexpr int kGutter = 84;
constexpr int kDayNumber = 28;
constexpr int kLinePitch = 22;

} // namespace

MonthView::MonthView(QWidget* parent)
    : CalendarView(tr("Talks of the month"), parent)
{
}

int MonthView::headHeight() const { return themeOf(*this).px(34); }

int MonthView::columnLeft(int at) const
{
    const int gutter = themeOf(*this).px(kGutter);
    const int columns = std::max(1, static_cast<int>(m_weekdays.size()));
    return gutter + (viewport()->width() - gutter) * at / columns;
}

int MonthView::linesThatFit(int height) const
{
    const auto& theme = themeOf(*this);
    const int fit = (height - theme.px(kDayNumber + 4)) / theme.px(kLinePitch);
    // Four keep the month calm; only a tall window, where they would leave half of it empty, has
    // more.
    return fit >= 2 * kLines ? fit : kLines;
}

QRect MonthView::lineRect(const QRect& cell, int line) const
{
    const auto& theme = themeOf(*this);
    return {cell.left() + theme.px(8), cell.top() + theme.px(kDayNumber + kLinePitch * line),
        cell.width() - theme.px(16), theme.px(20)};
}

QString MonthView::leaveOn(Day day) const
{
    QStringList away;
    bool isAbsent = false;
    for (const auto& leave : contents().leaves)
        if (leave.days.contains(day) && !away.contains(leave.shortWho)) {
            away << leave.shortWho;
            isAbsent = isAbsent || leave.isAbsent;
        }
    if (away.isEmpty())
        return {};
    if (away.size() == 1)
        return isAbsent ? tr("%1 absent").arg(away.front()) : tr("%1 on leave").arg(away.front());
    return away.size() == 2 ? tr("%1 and %2 away").arg(away[0], away[1])
                            : tr("%1 people away").arg(away.size());
}

void MonthView::fillCell(Cell& cell, std::vector<int> rows)
{
    const int fit = linesThatFit(m_rowHeight) - (cell.leave.isEmpty() ? 0 : 1);
    const int first = cell.leave.isEmpty() ? 0 : 1;
    const auto shown = static_cast<std::size_t>(
        static_cast<int>(rows.size()) <= fit ? static_cast<int>(rows.size()) : fit - 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isFolded = i >= shown;
        auto& box = boxes()[static_cast<std::size_t>(rows[i])];
        box.folded = isFolded;
        box.rect = lineRect(cell.rect, first + static_cast<int>(std::min(i, shown)));
        (isFolded ? cell.folded : cell.rows).push_back(rows[i]);
        if (isFolded)
            cell.more = box.rect;
    }
}

int MonthView::layOut()
{
    const auto& theme = themeOf(*this);
    m_weekdays = contents().weekdays();
    m_cells.clear();
    const int weeks = static_cast<int>(contents().weeks.size());
    if (weeks == 0)
        return 0;
    const int least = theme.px(kDayNumber + kLines * kLinePitch + 8);
    const int height = viewport()->height() - headHeight();
    m_rowHeight = std::max(least, height / weeks);
    const int rest = std::max(0, height - m_rowHeight * weeks);
    std::vector<std::vector<int>> byDay(contents().columns.size());
    for (int row = 0; row < talks().rowCount(); ++row) {
        const auto day = std::clamp(talkOf(row).day, contents().days.first, contents().days.last);
        byDay[static_cast<std::size_t>((day - contents().days.first).count())].push_back(row);
    }
    for (int week = 0; week < weeks; ++week)
        for (std::size_t at = 0; at < m_weekdays.size(); ++at) {
            Cell cell;
            cell.day = week * 7 + static_cast<int>(m_weekdays[at]) - 1;
            const int left = columnLeft(static_cast<int>(at));
            cell.rect = QRect(left + 1, headHeight() + week * m_rowHeight,
                columnLeft(static_cast<int>(at) + 1) - left - 1,
                m_rowHeight - 1 + (week + 1 == weeks ? rest : 0));
            const auto day = static_cast<std::size_t>(cell.day);
            cell.leave = leaveOn(contents().columns[day].day);
            fillCell(cell, std::move(byDay[day]));
            m_cells.push_back(std::move(cell));
        }
    return weeks * m_rowHeight;
}

std::optional<TalkPlace> MonthView::placeAt(
    const QPoint& point, const CalendarTalk* talk, int) const
{
    const auto at = point + QPoint(0, verticalOffset());
    for (const auto& cell : m_cells)
        if (point.y() >= headHeight() && cell.rect.contains(at))
            return TalkPlace{contents().columns[static_cast<std::size_t>(cell.day)].day,
                talk ? talk->start : kNoTime};
    return {};
}

QRect MonthView::rectAt(const TalkPlace& place, const CalendarTalk&) const
{
    for (const auto& cell : m_cells)
        if (contents().columns[static_cast<std::size_t>(cell.day)].day == place.day) {
            const int lines = static_cast<int>(cell.rows.size()) + (cell.leave.isEmpty() ? 0 : 1);
            return lineRect(cell.rect, std::min(lines, linesThatFit(m_rowHeight) - 1))
                .translated(0, -verticalOffset());
        }
    return {};
}

int MonthView::foldedOn(Day day) const
{
    for (const auto& cell : m_cells)
        if (contents().columns[static_cast<std::size_t>(cell.day)].day == day)
            return static_cast<int>(cell.folded.size());
    return 0;
}

void MonthView::paintHead(QPainter& painter, TalkPainter& talkPainter)
{
    const auto& theme = themeOf(*this);
    for (std::size_t at = 0; at < m_weekdays.size(); ++at) {
        const int left = columnLeft(static_cast<int>(at));
        const QRect words(left + theme.px(9), 0,
            columnLeft(static_cast<int>(at) + 1) - left - theme.px(12), headHeight());
        const int weekday = static_cast<int>(m_weekdays[at]);
        auto name = QLocale().standaloneDayName(weekday, QLocale::LongFormat);
        if (texts().width(name, theme.font(Type::Body)) > words.width())
            name = QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
        talkPainter.text(words, name, Type::Body, theme.text2);
        painter.fillRect(left, 0, 1, headHeight(), theme.line);
    }
    painter.fillRect(0, headHeight() - 1, viewport()->width(), 1, theme.border);
}

void MonthView::paintWeek(QPainter& painter, TalkPainter& talkPainter, std::size_t at)
{
    const auto& theme = themeOf(*this);
    const auto& week = contents().weeks[at];
    const int top = headHeight() + static_cast<int>(at) * m_rowHeight;
    QRect line(theme.px(10), top + theme.px(8), columnLeft(0) - theme.px(14), theme.px(20));
    talkPainter.text(line, tr("Week %1").arg(week.number), Type::Strong, theme.text);
    const auto say = [&](const QString& text, const QColor& colour) {
        line.translate(0, theme.px(17));
        talkPainter.text(line, text, Type::Small, colour);
    };
    if (week.talks > 0) {
        say(week.talks == 1 ? tr("1 talk") : tr("%1 talks").arg(week.talks), theme.text2);
        say(tr("%1 h").arg(QLocale().toString(week.hours(), 'f', 1)), theme.text2);
    }
    if (week.versionStarts > 0)
        say(tr("v%1 starts").arg(week.versionStarts), theme.accentText);
    if (at > 0)
        painter.fillRect(0, top - 1, viewport()->width(), 1, theme.line);
}

void MonthView::paintMore(TalkPainter& talkPainter, const Cell& cell)
{
    const auto& theme = themeOf(*this);
    auto words = tr("%1 more").arg(cell.folded.size());
    TalkEmphasis emphasis;
    for (const int row : cell.folded)
        if (emphasisOf(row).current) {
            emphasis = emphasisOf(row);
            words = tr("%1: %2").arg(words, talks().index(row).data().toString());
        }
    talkPainter.text(cell.more.adjusted(theme.px(7), 0, 0, 0), words, Type::Caption, theme.text2);
    talkPainter.edge(cell.more, emphasis);
}

void MonthView::paintCell(QPainter& painter, TalkPainter& talkPainter, const Cell& cell)
{
    const auto& theme = themeOf(*this);
    const auto& day = contents().columns[static_cast<std::size_t>(cell.day)];
    const bool isToday = day.day == contents().today;
    if (isToday)
        painter.fillRect(cell.rect, theme.accentSoft);
    if (!day.holiday.isEmpty() || !day.workday)
        talkPainter.hatch(cell.rect);
    const QRect top(cell.rect.left() + theme.px(8), cell.rect.top() + theme.px(6),
        cell.rect.width() - theme.px(16), theme.px(20));
    const unsigned number(std::chrono::year_month_day(day.day).day());
    const auto words = number == 1 ? dayAndMonth(day.day) : QString::number(number);
    talkPainter.text(top, words, isToday ? Type::Strong : Type::Body,
        isToday            ? theme.accent
            : day.inPeriod ? theme.text
                           : theme.muted);
    if (!day.holiday.isEmpty())
        talkPainter.text(top.adjusted(theme.px(28), 0, 0, 0), day.holiday, Type::Caption,
            theme.text2, Qt::AlignRight | Qt::AlignVCenter);
    if (!cell.leave.isEmpty())
        talkPainter.band(cell.leave, lineRect(cell.rect, 0), false);
    for (const int row : cell.rows) {
        const auto& rect = boxes()[static_cast<std::size_t>(row)].rect;
        isCarried(row) ? talkPainter.ghost(talkOf(row), rect)
                       : talkPainter.line(talkOf(row), rect, emphasisOf(row));
    }
    if (!cell.folded.empty())
        paintMore(talkPainter, cell);
}

void MonthView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const auto& theme = themeOf(*this);
    TalkPainter talkPainter(painter, theme, plan().rhythm, texts());
    const int offset = verticalOffset();
    const auto visible = event->rect().translated(0, offset);
    painter.save();
    painter.setClipRect(0, headHeight(), viewport()->width(), viewport()->height());
    painter.translate(0, -offset);
    for (const auto& cell : m_cells)
        if (cell.rect.intersects(visible))
            paintCell(painter, talkPainter, cell);
    for (std::size_t week = 0; week < contents().weeks.size(); ++week)
        paintWeek(painter, talkPainter, week);
    const int bottom = viewport()->height() + offset;
    for (std::size_t at = 0; at < m_weekdays.size(); ++at)
        painter.fillRect(columnLeft(static_cast<int>(at)), 0, 1, bottom, theme.line);
    painter.restore();
    paintHead(painter, talkPainter);
    paintCarried(painter, talkPainter);
}

void MonthView::mousePressEvent(QMouseEvent* event)
{
    const auto at = event->pos() + QPoint(0, verticalOffset());
    for (const auto& cell : m_cells)
        if (!cell.folded.empty() && event->pos().y() >= headHeight() && cell.more.contains(at)) {
            Q_EMIT weekWanted(contents().columns[static_cast<std::size_t>(cell.day)].day);
            return;
        }
    CalendarView::mousePressEvent(event);
}

} // namespace mor::ui
