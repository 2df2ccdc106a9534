// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/talk_painter.h"

#include "shared/icons.h"
#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace mor::ui {

TalkPainter::TalkPainter(
    QPainter& painter, const Theme& theme, const Rhythm& rhythm, TextCache& texts)
    : m_painter(painter)
    , m_theme(theme)
    , m_rhythm(rhythm)
    , m_texts(texts)
    , m_stamps(painter, theme)
    , m_small(theme.font(Type::Small))
    , m_smallStrong(m_small)
    , m_caption(theme.font(Type::Caption))
{
    m_smallStrong.setWeight(QFont::DemiBold);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

const LeverLook& TalkPainter::look(const std::string& lever)
{
    const auto [known, isNew] = m_looks.try_emplace(lever);
    if (isNew)
        known->second = leverLook(m_theme, m_rhythm, lever);
    return known->second;
}

QColor TalkPainter::ground(const CalendarTalk& talk, const QRect& rect, TalkEmphasis emphasis)
{
    const auto& lever = look(talk.lever);
    auto fill = talk.open ? lever.tint : m_theme.sunken;
    if (emphasis.hovered)
        fill = mixed(fill, m_theme.text, 0.05);
    const double radius = m_theme.px(5);
    if (rect.width() < m_theme.px(24)) { // no room for round corners, and there are many of these
        m_painter.fillRect(rect, fill);
        m_painter.fillRect(rect.left(), rect.top(), m_theme.px(2), rect.height(), lever.strong);
        return fill;
    }
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    m_painter.fillPath(shape, fill);
    m_painter.save();
    m_painter.setClipRect(
        QRect(rect.left(), rect.top(), m_theme.px(3), rect.height()), Qt::IntersectClip);
    m_painter.fillPath(shape, lever.strong);
    m_painter.restore();
    return fill;
}

int TalkPainter::glyph(const CalendarTalk& talk, const QRect& line, const QColor& ground)
{
    const int side = m_stamps.side();
    m_stamps.stamp(talk.mark, ground, {line.left() + side / 2, line.center().y() + 1});
    return side + m_theme.px(5);
}

void TalkPainter::edge(const QRect& rect, TalkEmphasis emphasis)
{
    if (!emphasis.current)
        return;
    const double width = emphasis.focused ? 2.0 : 1.5;
    paintPanel(m_painter, rect, Qt::transparent, emphasis.focused ? m_theme.focus : m_theme.accent,
        m_theme.px(5), width);
}

void TalkPainter::nameAndWho(const CalendarTalk& talk, QRect rect, const QFont& font)
{
    const auto& strong = talk.open ? m_smallStrong : m_small;
    const auto& nameFont = font.pixelSize() == m_small.pixelSize() ? strong : font;
    const int gap = m_theme.px(4);
    const int who = m_texts.width(talk.shortWho, font);
    const int name = m_texts.width(talk.activity, nameFont);
    // A person's name tells more than the rest of the activity's; lever and edge tell that too.
    const int left = talk.withPerson ? rect.width() - who - gap : rect.width();
    if (left < name && left < m_theme.px(36)) {
        m_texts.draw(m_painter, rect, talk.shortWho, font, m_theme.text);
        return;
    }
    const QRect first(rect.left(), rect.top(), std::min(name, left), rect.height());
    const int used = m_texts.draw(m_painter, first, talk.activity, nameFont, m_theme.text);
    rect.setLeft(rect.left() + used + gap);
    if (rect.width() > m_theme.px(20))
        m_texts.draw(m_painter, rect, talk.shortWho, font, m_theme.text);
}

void TalkPainter::block(const CalendarTalk& talk, const QRect& rect, TalkEmphasis emphasis)
{
    const auto fill = ground(talk, rect, emphasis);
    const int lineHeight = m_theme.px(16);
    const bool twoLines = rect.height() >= m_theme.px(36);
    const int padding = std::min(m_theme.px(5), std::max(0, (rect.height() - lineHeight) / 2));
    if (rect.width() < m_theme.px(24)) {
        if (rect.width() >= m_stamps.side())
            m_stamps.stamp(talk.mark, fill, rect.center() + QPoint(1, 0));
        edge(rect, emphasis);
        return;
    }
    const bool isThin = rect.width() < m_theme.px(80);
    QRect line(rect.left() + m_theme.px(isThin ? 6 : 9), rect.top() + padding,
        rect.width() - m_theme.px(isThin ? 8 : 14), lineHeight);
    const int indent = glyph(talk, line, fill);
    line.setLeft(line.left() + indent);
    if (twoLines) {
        m_texts.draw(
            m_painter, line, talk.activity, talk.open ? m_smallStrong : m_small, m_theme.text);
        line.translate(0, m_theme.px(15));
        m_texts.draw(m_painter, line, talk.who, m_caption, m_theme.text);
    } else {
        nameAndWho(talk, line, m_small);
    }
    edge(rect, emphasis);
}

void TalkPainter::line(const CalendarTalk& talk, const QRect& rect, TalkEmphasis emphasis)
{
    const auto fill = ground(talk, rect, emphasis);
    QRect line = rect.adjusted(m_theme.px(7), 0, -m_theme.px(5), 0);
    line.setLeft(line.left() + glyph(talk, line, fill));
    auto shown = talk;
    if (talk.place != CalendarTalk::Place::Timed && talk.day == talk.due
        && (talk.open || talk.mark == Mark::Late))
        shown.shortWho
            = QCoreApplication::translate("mor::ui::Calendar", "%1, due").arg(talk.shortWho);
    nameAndWho(shown, line, m_caption);
    edge(rect, emphasis);
}

void TalkPainter::late(const CalendarTalk& talk, const QRect& rect, TalkEmphasis emphasis)
{
    const double radius = m_theme.px(5);
    paintPanel(
        m_painter, rect, emphasis.hovered ? m_theme.alt : m_theme.surface, m_theme.border, radius);
    QRect line = rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    line.setLeft(line.left() + glyph(talk, line, m_theme.surface));
    const int used = m_texts.draw(m_painter, line, talk.activity, m_smallStrong, m_theme.text);
    line.setLeft(line.left() + used + m_theme.px(6));
    const auto rest
        = QCoreApplication::translate("mor::ui::Calendar", "%1: %2").arg(talk.who, talk.dates);
    m_texts.draw(m_painter, line, rest, m_small, m_theme.text);
    edge(rect, emphasis);
}

void TalkPainter::dashed(const QRect& rect, const QColor& fill, const QColor& edge)
{
    const double radius = m_theme.px(5);
    m_painter.setBrush(fill);
    m_painter.setPen(QPen(edge, 1, Qt::DashLine));
    m_painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    m_painter.setBrush(Qt::NoBrush);
}

void TalkPainter::ghost(const CalendarTalk& talk, const QRect& rect)
{
    dashed(rect, m_theme.surface, m_theme.control);
    const auto words = rect.adjusted(m_theme.px(9), 0, -m_theme.px(5), 0);
    const auto line = QCoreApplication::translate("mor::ui::Calendar", "%1 %2")
                          .arg(talk.activity, talk.shortWho);
    m_texts.draw(m_painter, words, line, m_small, m_theme.muted);
}

void TalkPainter::target(const CalendarTalk& talk, const QRect& rect, bool isRefused)
{
    const auto& refusal = m_theme.mark(Mark::Missed);
    dashed(rect, isRefused ? refusal.tint : m_theme.accentSoft,
        isRefused ? refusal.strong : m_theme.accent);
    QRect line(rect.left() + m_theme.px(9), rect.top() + m_theme.px(2),
        rect.width() - m_theme.px(14), std::min(rect.height(), m_theme.px(20)));
    line.setLeft(line.left() + glyph(talk, line, isRefused ? refusal.tint : m_theme.accentSoft));
    nameAndWho(talk, line, m_small);
}

void TalkPainter::hatch(const QRect& rect)
{
    paintHatch(m_painter, m_theme, Hatch::Falling, rect, m_theme.hatch);
}

void TalkPainter::band(const QString& text, const QRect& rect, bool withIcon)
{
    const double radius = m_theme.px(5);
    paintPanel(m_painter, rect, m_theme.mark(Mark::Excused).tint, {}, radius);
    paintHatch(m_painter, m_theme, Hatch::Falling, rect, m_theme.hatch, radius);
    QRect line = rect.adjusted(m_theme.px(8), 0, -m_theme.px(6), 0);
    if (withIcon) {
        const int side = m_theme.px(13);
        paintIcon(m_painter, Icon::Leave,
            QRectF(line.left(), line.center().y() - side / 2, side, side), m_theme.text);
        line.setLeft(line.left() + side + m_theme.px(6));
    }
    m_texts.draw(m_painter, line, text, withIcon ? m_small : m_caption, m_theme.text);
}

void TalkPainter::text(const QRect& rect, const QString& text, Type type, const QColor& colour,
    Qt::Alignment alignment)
{
    m_texts.draw(m_painter, rect, text, m_theme.font(type), colour, alignment);
}

} // namespace mor::ui
