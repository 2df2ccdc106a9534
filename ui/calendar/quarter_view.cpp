// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/quarter_view.h"

#include "calendar/talk_painter.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace mor::ui {

QuarterView::QuarterView(QWidget* parent)
    : CalendarView(tr("Talks of the quarter"), parent)
{
    connect(this, &CalendarView::talkWanted, this, [this](const CalendarTalk& talk) {
        if (talk.place == CalendarTalk::Place::Week)
            Q_EMIT weekWanted(talk.day);
    });
}

void QuarterView::showQuarter(std::shared_ptr<const Plan> plan, QuarterContents quarter)
{
    m_quarter = std::move(quarter);
    show(std::move(plan), m_quarter.calendar);
}

void QuarterView::setNow(MinuteOfDay now)
{
    m_now = now;
    viewport()->update();
}

int QuarterView::neighbourLine(int row, int step) const
{
    const auto& lines = m_quarter.lines;
    const int from = lines[static_cast<std::size_t>(row)];
    int line = from; // the next one that has talks
    for (int at = row; at >= 0 && at < static_cast<int>(lines.size()) && line == from; at += step)
        line = lines[static_cast<std::size_t>(at)];
    if (line == from)
        return row;
    const int x = boxes()[static_cast<std::size_t>(row)].rect.center().x();
    int best = -1;
    for (int at = 0; at < static_cast<int>(lines.size()); ++at) {
        const auto away = [&](int talk) {
            return std::abs(boxes()[static_cast<std::size_t>(talk)].rect.center().x() - x);
        };
        if (lines[static_cast<std::size_t>(at)] == line && (best < 0 || away(at) < away(best)))
            best = at;
    }
    return best;
}

QModelIndex QuarterView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int row = currentIndex().row();
    if (row < 0 || static_cast<std::size_t>(row) >= m_quarter.lines.size())
        return CalendarView::moveCursor(action, modifiers);
    const auto sideways = [&](int step) {
        const int to = row + step;
        const bool isThere = to >= 0 && to < static_cast<int>(m_quarter.lines.size())
            && m_quarter.lines[static_cast<std::size_t>(to)]
                == m_quarter.lines[static_cast<std::size_t>(row)];
        return talks().index(isThere ? to : row);
    };
    switch (action) {
    case MoveLeft:
        return sideways(-1);
    case MoveRight:
        return sideways(1);
    case MoveUp:
        return talks().index(neighbourLine(row, -1));
    case MoveDown:
        return talks().index(neighbourLine(row, 1));
    default:
        return CalendarView::moveCursor(action, modifiers);
    }
}

void QuarterView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    TalkPainter talkPainter(painter, themeOf(*this), plan().rhythm, texts());
    if (m_quarter.weeks.empty())
        return;
    const int offset = verticalOffset();
    painter.save();
    painter.setClipRect(0, headHeight(), viewport()->width(), viewport()->height());
    painter.translate(0, -offset);
    paintGrid(painter);
    paintLabels(painter, talkPainter);
    paintBands(painter, talkPainter);
    paintVersions(painter, talkPainter);
    paintBars(painter, talkPainter);
    paintMarks(painter, event->rect().translated(0, offset));
    paintNotes(talkPainter);
    paintHours(painter, talkPainter);
    paintNow(painter);
    paintLegend(painter, talkPainter);
    painter.restore();
    paintHead(painter, talkPainter);
}

} // namespace mor::ui
