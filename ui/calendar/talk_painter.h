// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_contents.h"
#include "calendar/glyph_stamps.h"
#include "calendar/text_cache.h"
#include "core/rhythm/rhythm.h"
#include "shared/lever_colours.h"

#include <map>

class QPainter;

namespace mor::ui {

/// How a talk is pointed at.
struct TalkEmphasis {
    bool current = false;
    bool focused = false; ///< and the keyboard is there
    bool hovered = false;
};

/// Draws talks, leave and holidays the same way in week and month. Lives for one paint event.
class TalkPainter {
public:
    TalkPainter(QPainter& painter, const Theme& theme, const Rhythm& rhythm, TextCache& texts);

    /// A block in the time grid: one line, or two where there is room.
    void block(const CalendarTalk& talk, const QRect& rect, TalkEmphasis emphasis);
    /// A single line on a day.
    void line(const CalendarTalk& talk, const QRect& rect, TalkEmphasis emphasis);
    /// Running late, over the days on which it still counts.
    void late(const CalendarTalk& talk, const QRect& rect, TalkEmphasis emphasis);
    /// The place it is dragged away from.
    void ghost(const CalendarTalk& talk, const QRect& rect);
    /// The place it is dragged to; refused where it can't be held.
    void target(const CalendarTalk& talk, const QRect& rect, bool isRefused);
    /// A hatched band with words: leave, a holiday.
    void band(const QString& text, const QRect& rect, bool withIcon);
    void hatch(const QRect& rect);
    void text(const QRect& rect, const QString& text, Type type, const QColor& colour,
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    /// The edge of a current talk.
    void edge(const QRect& rect, TalkEmphasis emphasis);

private:
    void dashed(const QRect& rect, const QColor& fill, const QColor& edge);
    QColor ground(const CalendarTalk& talk, const QRect& rect, TalkEmphasis emphasis);
    int glyph(const CalendarTalk& talk, const QRect& line, const QColor& ground);
    const LeverLook& look(const std::string& lever);
    /// "Pipeline review Emma": the name stays whole when only one of both fits.
    void nameAndWho(const CalendarTalk& talk, QRect rect, const QFont& font);

    QPainter& m_painter;
    const Theme& m_theme;
    const Rhythm& m_rhythm;
    TextCache& m_texts;
    GlyphStamps m_stamps;
    std::map<std::string, LeverLook> m_looks;
    QFont m_small;
    QFont m_smallStrong;
    QFont m_caption;
};

} // namespace mor::ui
