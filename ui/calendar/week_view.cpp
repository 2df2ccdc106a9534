// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/week_view.h"

#include "calendar/calendar_words.h"
#include "calendar/talk_painter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace mor::ui {

WeekView::WeekView(QWidget* parent)
    : CalendarView(tr("Talks of the week"), parent)
{
}

void WeekView::setNow(std::optional<MinuteOfDay> now)
{
    m_now = now;
    viewport()->update();
}

void WeekView::setUnfolded(bool unfolded)
{
    if (unfolded == m_unfolded)
        return;
    m_unfolded = unfolded;
    layOutAgain();
}

void WeekView::reveal(int row)
{
    if (boxes()[static_cast<std::size_t>(row)].folded)
        setUnfolded(true);
}

void WeekView::scrollToStart()
{
    int minute = m_lastHour * 60;
    for (const auto& talk : talks().talks())
        if (talk.place == CalendarTalk::Place::Timed)
            minute = std::min<int>(minute, talk.start);
    if (!nowLine().isNull())
        minute = std::max<int>(m_firstHour * 60, *m_now - 60);
    verticalScrollBar()->setValue(yOf(minute / 60 * 60) - headHeight());
}

QRect WeekView::nowLine() const
{
    if (!m_now || *m_now < m_firstHour * 60 || *m_now > m_lastHour * 60)
        return {};
    for (int at = 0; at < columns(); ++at)
        if (column(at).day == contents().today)
            return {columnLeft(at), yOf(*m_now) - 1, columnLeft(at + 1) - columnLeft(at), 2};
    return {};
}

void WeekView::paintHours(QPainter& painter, TalkPainter& talkPainter)
{
    const auto& theme = themeOf(*this);
    const int gutter = columnLeft(0);
    for (int hour = m_firstHour; hour <= m_lastHour; ++hour) {
        const int y = yOf(hour * 60);
        if (hour == m_firstHour)
            continue;
        painter.fillRect(gutter, y, viewport()->width() - gutter, 1, theme.line);
        talkPainter.text(QRect(0, y - theme.px(8), gutter - theme.px(8), theme.px(16)),
            QString::fromStdString(toText(static_cast<MinuteOfDay>(hour % 24 * 60))), Type::Caption,
            theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void WeekView::paintNow(QPainter& painter)
{
    const auto line = nowLine();
    if (line.isNull())
        return;
    const auto& theme = themeOf(*this);
    const auto colour = theme.mark(Mark::Missed).strong;
    const double radius = theme.px(4);
    painter.fillRect(line, colour);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(line.left(), line.top() + 1), radius, radius);
}

void WeekView::paintGrid(QPainter& painter, TalkPainter& talkPainter, const QRect& visible)
{
    const auto& theme = themeOf(*this);
    const int bottom = std::max(viewport()->height() + verticalOffset(), yOf(m_lastHour * 60));
    for (int at = 0; at < columns(); ++at) {
        const int left = columnLeft(at);
        const QRect area(left + 1, gridTop(), columnLeft(at + 1) - left - 1, bottom - gridTop());
        if (column(at).day == contents().today)
            painter.fillRect(area, mixed(theme.surface, theme.accentSoft, 0.35));
        if (!column(at).holiday.isEmpty() || !column(at).workday)
            talkPainter.hatch(area);
    }
    paintHours(painter, talkPainter);
    for (int at = 0; at < columns(); ++at)
        painter.fillRect(columnLeft(at), 0, 1, bottom, theme.line);
    for (int row = 0; row < talks().rowCount(); ++row) {
        const auto& box = boxes()[static_cast<std::size_t>(row)];
        const auto& talk = talkOf(row);
        if (talk.place == CalendarTalk::Place::Timed && box.rect.intersects(visible))
            isCarried(row) ? talkPainter.ghost(talk, box.rect)
                           : talkPainter.block(talk, box.rect, emphasisOf(row));
    }
    paintNow(painter);
}

void WeekView::paintBands(TalkPainter& talkPainter)
{
    const auto& theme = themeOf(*this);
    if (lanesShown() > 0)
        talkPainter.text(
            QRect(0, dayHeadHeight() + theme.px(4), columnLeft(0) - theme.px(8), theme.px(22)),
            tr("all day"), Type::Caption, theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    const bool isFolded = !m_unfolded && lanesShown() < m_lanes;
    for (const auto& band : m_bands) {
        if (isFolded && band.lane >= lanesShown() - 1)
            continue;
        const auto rect = bandRect(band);
        if (band.row < 0)
            talkPainter.band(band.text, rect, true);
        else if (const auto& talk = talkOf(band.row); talk.place == CalendarTalk::Place::Late)
            talkPainter.late(talk, rect, emphasisOf(band.row));
        else
            talkPainter.line(talk, rect, emphasisOf(band.row));
    }
    for (int at = 0; at < columns(); ++at)
        if (const int more = foldedIn(at); more > 0)
            talkPainter.text(moreRect(at).adjusted(theme.px(8), 0, 0, 0), tr("%1 more").arg(more),
                Type::Caption, theme.accent);
}

void WeekView::paintHead(QPainter& painter, TalkPainter& talkPainter)
{
    const auto& theme = themeOf(*this);
    for (int at = 0; at < columns(); ++at) {
        const bool isToday = column(at).day == contents().today;
        const int left = columnLeft(at);
        auto font = theme.font(Type::Section);
        font.setWeight(isToday ? QFont::DemiBold : QFont::Normal);
        QRect words(
            left + theme.px(8), 0, columnLeft(at + 1) - left - theme.px(12), dayHeadHeight());
        const int used = texts().draw(
            painter, words, dayHead(column(at).day), font, isToday ? theme.accent : theme.text2);
        words.setLeft(words.left() + used + theme.px(8));
        const auto count = dayCount(column(at), contents().today);
        if (texts().width(count, theme.font(Type::Caption)) <= words.width())
            talkPainter.text(words.translated(0, theme.px(1)), count, Type::Caption, theme.muted);
        painter.fillRect(left, 0, 1, headHeight(), theme.line);
    }
    painter.fillRect(0, dayHeadHeight() - 1, viewport()->width(), 1, theme.line);
    painter.fillRect(0, headHeight() - 1, viewport()->width(), 1, theme.border);
}

void WeekView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    TalkPainter talkPainter(painter, themeOf(*this), plan().rhythm, texts());
    const int offset = verticalOffset();
    painter.save();
    painter.setClipRect(0, headHeight(), viewport()->width(), viewport()->height());
    painter.translate(0, -offset);
    paintGrid(painter, talkPainter, event->rect().translated(0, offset));
    if (m_unfolded)
        paintBands(talkPainter);
    painter.restore();
    paintHead(painter, talkPainter);
    if (!m_unfolded)
        paintBands(talkPainter);
    paintCarried(painter, talkPainter);
}

void WeekView::mousePressEvent(QMouseEvent* event)
{
    for (int at = 0; at < columns(); ++at)
        if (foldedIn(at) > 0 && moreRect(at).contains(event->pos())) {
            setUnfolded(true);
            return;
        }
    CalendarView::mousePressEvent(event);
}

} // namespace mor::ui
