// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/calendar_words.h"
#include "calendar/glyph_stamps.h"
#include "calendar/quarter_view.h"
#include "calendar/quarter_words.h"
#include "calendar/talk_painter.h"
#include "shared/lever_colours.h"
#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kPad = 12; // before the labels, in design pixels

void dashed(QPainter& painter, const QRectF& rect, const QColor& colour, double radius)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1, Qt::DashLine));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace

void QuarterView::paintGrid(QPainter& painter)
{
    const auto& theme = themeOf(*this);
    const auto shown = m_quarter.calendar.days;
    const int bottom = m_hours.top + m_hours.height;
    if (shown.contains(m_quarter.calendar.today)) {
        const int week = weekOf(m_quarter.calendar.today);
        painter.fillRect(columnLeft(week), 0, columnLeft(week + 1) - columnLeft(week), bottom,
            mixed(theme.surface, theme.accentSoft, 0.6));
    }
    for (int week = 0; week <= weekCount(); ++week)
        painter.fillRect(columnLeft(week), 0, 1, bottom, theme.line);
    const int end = columnLeft(weekCount()) - theme.px(kPad);
    for (const auto* stripe : {&m_leaves, &m_versions, &m_hours})
        painter.fillRect(theme.px(kPad), stripe->top, end, 1, theme.line);
    for (const auto& stripe : m_stripes)
        painter.fillRect(theme.px(kPad), stripe.top, end, 1, theme.line);
}

void QuarterView::paintLabels(QPainter& painter, TalkPainter& talkPainter)
{
    const auto& theme = themeOf(*this);
    const int left = theme.px(kPad);
    const auto say = [&](const Stripe& stripe, const QString& text) {
        talkPainter.text(QRect(left, stripe.top, labelWidth() - left, stripe.height), text,
            Type::Strong, theme.text);
    };
    say(m_holidays, tr("Holidays"));
    say(m_leaves, tr("Leave"));
    say(m_versions, tr("Rhythm"));
    const int indent = left + theme.px(16);
    for (std::size_t row = 0; row < m_quarter.rows.size(); ++row) {
        const auto& words = m_quarter.rows[row];
        QRect line(indent, m_stripes[row].top + theme.px(9), labelWidth() - indent - theme.px(6),
            theme.px(19));
        paintLeverDot(painter, theme, leverLook(theme, plan().rhythm, words.lever),
            QPointF(left + theme.px(4), line.center().y() + 1));
        talkPainter.text(line, words.name, Type::Strong, theme.text);
        talkPainter.text(line.translated(0, theme.px(17)), words.about, Type::Caption, theme.text2);
    }
}

void QuarterView::paintBands(QPainter& painter, TalkPainter& talkPainter)
{
    const auto& theme = themeOf(*this);
    const int inset = theme.px(6);
    const auto band = [&](const Stripe& stripe, int from, int to, const QString& text) {
        talkPainter.band(text,
            QRect(from + 2, stripe.top + inset, to - from - 3, stripe.height - 2 * inset), false);
    };
    // The first of the words that has room in a band of this width; none where none has.
    const auto fitting = [&](const QStringList& words, int width) {
        for (const auto& word : words)
            if (texts().width(word, theme.font(Type::Caption)) <= width - theme.px(16))
                return word;
        return QString();
    };
    for (int week = 0; week < weekCount(); ++week) {
        const auto& shown = m_quarter.weeks[static_cast<std::size_t>(week)];
        const int left = columnLeft(week);
        if (shown.holidayInQuarter && !shown.holiday.isEmpty())
            band(m_holidays, left, columnLeft(week + 1),
                fitting({shown.holiday, shown.holiday.section(QLatin1Char(' '), -1)},
                    columnLeft(week + 1) - left));
        else if (texts().width(shown.holiday, theme.font(Type::Caption))
            < columnLeft(week + 1) - left - inset)
            talkPainter.text(QRect(left + inset, m_holidays.top,
                                 columnLeft(week + 1) - left - inset, m_holidays.height),
                shown.holiday, Type::Caption, theme.muted);
    }
    for (const auto& leave : m_quarter.leaves) {
        const int from = xOf(leave.days.first);
        const int end = std::max(endOf(leave.days.last), from + theme.px(12));
        QStringList words{awayText(leave), QString::number(leave.who.size())};
        if (leave.who.size() == 1)
            words.removeLast();
        band(m_leaves, from, end, fitting(words, end - from));
    }
    painter.setBrush(Qt::NoBrush);
}

void QuarterView::paintVersions(QPainter& painter, TalkPainter& talkPainter)
{
    const auto& theme = themeOf(*this);
    const int inset = theme.px(6);
    for (const auto& version : m_quarter.versions) {
        const int from = xOf(version.days.first) + 2;
        const int to = endOf(version.days.last);
        const QRect rect(
            from, m_versions.top + inset, to - from - 2, m_versions.height - 2 * inset);
        if (version.isDraft)
            dashed(painter, rect, theme.accent, theme.px(5));
        else
            paintPanel(
                painter, rect, version.isNow ? theme.accentSoft : theme.sunken, {}, theme.px(5));
        talkPainter.text(rect.adjusted(theme.px(7), 0, -theme.px(4), 0), version.text,
            Type::Caption, version.isDraft || version.isNow ? theme.accentText : theme.text2);
    }
}

void QuarterView::paintBars(QPainter& painter, TalkPainter& talkPainter)
{
    const auto& theme = themeOf(*this);
    for (const auto& bar : m_quarter.bars) {
        const auto rect = barRect(bar);
        const auto look = leverLook(
            theme, plan().rhythm, m_quarter.rows[static_cast<std::size_t>(bar.row)].lever);
        const bool isPlanned = bar.days.first > m_quarter.calendar.today;
        if (!isPlanned)
            paintPanel(painter, rect, look.tint, {}, theme.px(5));
        if (isPlanned || bar.isDraft)
            dashed(painter, rect, look.strong, theme.px(5));
        auto text = bar.text;
        TalkEmphasis emphasis;
        for (const int talk : bar.talks)
            if (const auto found = emphasisOf(talk); found.current) {
                emphasis = found;
                text = tr("%1: %2, %3").arg(bar.text, talkOf(talk).who, wordOf(talkOf(talk).mark));
            }
        talkPainter.text(rect.adjusted(theme.px(7), 0, -theme.px(4), 0), text, Type::Caption,
            isPlanned ? theme.text2 : theme.text);
        talkPainter.edge(rect, emphasis);
    }
}

void QuarterView::paintMarks(QPainter& painter, const QRect& visible)
{
    const auto& theme = themeOf(*this);
    GlyphStamps stamps(painter, theme);
    const int now = m_quarter.calendar.days.contains(m_quarter.calendar.today)
        ? weekOf(m_quarter.calendar.today)
        : -1;
    const auto tinted = mixed(theme.surface, theme.accentSoft, 0.6);
    for (int talk = weekCount(); talk < talks().rowCount(); ++talk) {
        const auto& box = boxes()[static_cast<std::size_t>(talk)];
        if (box.folded || !box.rect.intersects(visible))
            continue;
        const auto& ground = weekOf(talkOf(talk).day) == now ? tinted : theme.surface;
        stamps.stamp(talkOf(talk).mark, ground, box.rect.center());
        if (const auto emphasis = emphasisOf(talk); emphasis.current || emphasis.hovered)
            paintPanel(painter, box.rect, Qt::transparent,
                emphasis.focused       ? theme.focus
                    : emphasis.current ? theme.accent
                                       : theme.border,
                theme.px(4), emphasis.focused ? 2.0 : 1.5);
    }
}

void QuarterView::paintNotes(TalkPainter& talkPainter)
{
    const auto& theme = themeOf(*this);
    for (std::size_t row = 0; row < m_quarter.rows.size(); ++row) {
        if (m_quarter.rows[row].note.isEmpty())
            continue;
        int week = weekOf(m_quarter.calendar.today) + 1;
        for (int talk = weekCount(); talk < talks().rowCount(); ++talk)
            if (m_quarter.lines[static_cast<std::size_t>(talk)] == static_cast<int>(row))
                week = std::max(week, weekOf(talkOf(talk).day) + 1);
        const int left = columnLeft(week) + theme.px(8);
        const QRect rect(
            left, m_stripes[row].top, columnLeft(weekCount()) - left, m_stripes[row].height);
        if (week < weekCount())
            talkPainter.text(rect, m_quarter.rows[row].note, Type::Caption, theme.muted);
    }
}

void QuarterView::paintNow(QPainter& painter)
{
    const auto today = m_quarter.calendar.today;
    if (!m_now || !m_quarter.calendar.days.contains(today))
        return;
    const auto& theme = themeOf(*this);
    const auto colour = theme.mark(Mark::Missed).strong;
    const int day = columnLeft(weekOf(today) + 1) - columnLeft(weekOf(today));
    const int x = isoWeekday(today) > 5 ? columnLeft(weekOf(today) + 1) - 1
                                        : xOf(today) + day / 5 * *m_now / (24 * 60);
    painter.fillRect(x, 0, 2, m_hours.top + m_hours.height - theme.px(24), colour);
}

} // namespace mor::ui
