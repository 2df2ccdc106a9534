// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// What frames the lines of a quarter: months and weeks above, hours and legend below.

#include "calendar/calendar_words.h"
#include "calendar/quarter_view.h"
#include "calendar/talk_painter.h"
#include "shared/number_words.h"
#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kPad = 12; // before the labels, in design pixels

} // namespace

void QuarterView::paintMonths(QPainter& painter, TalkPainter& talkPainter)
{
    Q_UNUSED(painter)
    const auto& theme = themeOf(*this);
    // A month's name stands over the middle of the weeks whose Thursday it has.
    const auto monthOf = [this](int week) {
        const auto thursday
            = m_quarter.weeks[static_cast<std::size_t>(week)].monday + std::chrono::days{3};
        return unsigned(std::chrono::year_month_day(thursday).month());
    };
    for (int week = 0; week < weekCount();) {
        int end = week;
        while (end < weekCount() && monthOf(end) == monthOf(week))
            ++end;
        const QRect words(columnLeft(week) + theme.px(7), theme.px(10),
            columnLeft(end) - columnLeft(week) - theme.px(8), theme.px(24));
        talkPainter.text(words,
            QLocale().standaloneMonthName(static_cast<int>(monthOf(week)), QLocale::LongFormat),
            Type::Section, theme.text);
        week = end;
    }
}

void QuarterView::paintHead(QPainter& painter, TalkPainter& talkPainter)
{
    const auto& theme = themeOf(*this);
    const auto& today = m_quarter.calendar.today;
    const int now = m_quarter.calendar.days.contains(today) ? weekOf(today) : -1;
    for (int week = 0; week < weekCount(); ++week) {
        const auto& rect = boxes()[static_cast<std::size_t>(week)].rect;
        const auto& shown = m_quarter.weeks[static_cast<std::size_t>(week)];
        const auto emphasis = emphasisOf(week);
        if (week == now || emphasis.hovered)
            painter.fillRect(
                rect, week == now ? mixed(theme.surface, theme.accentSoft, 0.6) : theme.alt);
        const QRect first(rect.left() + theme.px(isThin() ? 3 : 5), rect.top() + theme.px(3),
            rect.width() - theme.px(isThin() ? 3 : 5), theme.px(18));
        const auto day = isThin()
            ? QString::number(unsigned(std::chrono::year_month_day(shown.monday).day()))
            : dayAndMonth(shown.monday);
        talkPainter.text(first, day, week == now ? Type::Strong : Type::Small,
            week == now ? theme.accent : theme.text);
        talkPainter.text(first.translated(0, theme.px(17)),
            isThin() ? QString::number(shown.number) : tr("week %1").arg(shown.number),
            Type::Caption, theme.text2);
        painter.fillRect(rect.left() - 1, rect.top(), 1, rect.height(), theme.line);
        talkPainter.edge(rect.adjusted(1, 1, -1, -1), emphasis);
    }
    paintMonths(painter, talkPainter);
    painter.fillRect(0, headHeight() - 1, viewport()->width(), 1, theme.border);
}

void QuarterView::paintHours(QPainter& painter, TalkPainter& talkPainter)
{
    const auto& theme = themeOf(*this);
    const int left = theme.px(kPad);
    QRect label(left, m_hours.top + theme.px(10), labelWidth() - left - theme.px(6), theme.px(19));
    talkPainter.text(label, tr("Hours a week"), Type::Strong, theme.text);
    talkPainter.text(label.translated(0, theme.px(17)),
        tr("budget %1 h").arg(oneDecimal(m_quarter.budget)), Type::Caption, theme.text2);

    int most = static_cast<int>(m_quarter.budget * 60);
    for (const auto& week : m_quarter.weeks)
        most = std::max(most, week.minutes);
    const int base = m_hours.top + m_hours.height - theme.px(24);
    const int height = base - m_hours.top - theme.px(34);
    const auto tall = [&](double minutes) {
        return static_cast<int>(height * minutes / std::max(1, most) + 0.5);
    };
    const auto thisWeek = mondayOf(m_quarter.calendar.today);
    const double radius = theme.px(3);
    for (int at = 0; at < weekCount(); ++at) {
        const auto& week = m_quarter.weeks[static_cast<std::size_t>(at)];
        const int from = columnLeft(at) + theme.px(isThin() ? 3 : 9);
        const int width = columnLeft(at + 1) - theme.px(isThin() ? 2 : 8) - from;
        const auto bar
            = [&](int minutes) { return QRect(from, base - tall(minutes), width, tall(minutes)); };
        if (week.monday >= thisWeek && week.minutes > 0)
            paintPanel(painter, bar(week.minutes), theme.accentSoft, theme.accent, radius);
        if (week.heldMinutes > 0)
            paintPanel(painter, bar(week.heldMinutes), theme.accent, {}, radius);
        talkPainter.text(QRect(columnLeft(at), base + theme.px(2),
                             columnLeft(at + 1) - columnLeft(at), theme.px(18)),
            week.minutes == 0 ? QStringLiteral("0") : oneDecimal(week.minutes / 60.0),
            Type::Caption, theme.text2, Qt::AlignHCenter | Qt::AlignVCenter);
    }
    painter.fillRect(labelWidth(), base, columnLeft(weekCount()) - labelWidth(), 1, theme.line);
    const int limit = base - tall(m_quarter.budget * 60);
    painter.setPen(QPen(theme.text2, 1, Qt::DashLine));
    painter.drawLine(labelWidth(), limit, columnLeft(weekCount()), limit);
    talkPainter.text(
        QRect(labelWidth() + theme.px(4), limit - theme.px(19), theme.px(120), theme.px(18)),
        tr("%1 h").arg(oneDecimal(m_quarter.budget)), Type::Caption, theme.text2);
}

void QuarterView::paintLegend(QPainter& painter, TalkPainter& talkPainter)
{
    const auto& theme = themeOf(*this);
    const int middle = m_legend.top + m_legend.height / 2;
    const int side = theme.px(12);
    int x = theme.px(kPad);
    painter.fillRect(x, m_legend.top, viewport()->width() - 2 * x, 1, theme.line);
    for (const auto mark :
        {Mark::OnTime, Mark::Late, Mark::Missed, Mark::Excused, Mark::Open, Mark::Planned}) {
        const auto word = wordOf(mark);
        const int width = texts().width(word, theme.font(Type::Small));
        paintGlyph(painter, theme, mark, QRectF(x, middle - side / 2, side, side), theme.surface);
        x += side + theme.px(6);
        talkPainter.text(
            QRect(x, m_legend.top, width + 2, m_legend.height), word, Type::Small, theme.text);
        x += width + theme.px(18);
    }
    auto note = tr("One mark is one talk, future ones are expectations.");
    if (m_quarter.triggered > 0)
        note = tr("%1 Planned hours include %2 for triggered talks.")
                   .arg(note, oneDecimal(m_quarter.triggered));
    const QRect rest(x, m_legend.top, columnLeft(weekCount()) - x - theme.px(4), m_legend.height);
    talkPainter.text(rest, note, Type::Small, theme.text2, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace mor::ui
