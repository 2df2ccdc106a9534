// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/style_parts.h"

#include "shared/icons.h"
#include "shared/paint.h"
#include "shared/style.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace mor::ui {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state & flag; }

} // namespace

void drawFieldPanel(
    const Theme& theme, const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool wrong = widget && widget->property(kFieldError).toBool();
    const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
    const bool typed = has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly)
        && !(text && text->isReadOnly());
    QColor edge = typed ? theme.control : theme.border;
    if (wrong)
        edge = theme.mark(Mark::Missed).strong;
    else if (focused)
        edge = theme.focus;
    paintPanel(painter, option.rect, typed ? theme.surface : theme.sunken, edge, theme.px(6),
        focused ? 2.0 : 1.0);
}

void drawTick(const Theme& theme, const QStyleOption& option, QPainter& painter)
{
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor fill = !enabled ? theme.sunken : on ? theme.accent : theme.surface;
    const QColor edge = !enabled ? theme.border : on ? theme.accent : theme.control;
    paintPanel(painter, option.rect, fill, edge, theme.px(4));
    if (!on)
        return;
    const QRectF inner = QRectF(option.rect).adjusted(2, 2, -2, -2);
    paintIcon(painter, has(option, QStyle::State_NoChange) ? Icon::Minus : Icon::Check, inner,
        enabled ? theme.onAccent : theme.muted, 2.4);
}

void drawRadio(const Theme& theme, const QStyleOption& option, QPainter& painter)
{
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor colour = !enabled ? theme.muted : on ? theme.accent : theme.control;
    const double width = on ? theme.px(5) : 1.0;
    const double inset = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(enabled ? theme.surface : theme.sunken);
    painter.drawEllipse(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

void drawButtonPanel(const Theme& theme, const QStyleOption& option, QPainter& painter)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool primary = button && (button->features & QStyleOptionButton::DefaultButton);
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = has(option, QStyle::State_MouseOver);
    const auto radius = theme.px(6);
    if (!has(option, QStyle::State_Enabled)) {
        paintPanel(painter, option.rect, theme.sunken, theme.border, radius);
    } else if (primary) {
        const auto pressed = theme.dark ? theme.accentHover : theme.accentText;
        const auto fill = down ? pressed : hover ? theme.accentHover : theme.accent;
        paintPanel(painter, option.rect, fill, fill, radius);
    } else {
        const auto fill = down ? theme.sunken : hover ? theme.alt : theme.surface;
        paintPanel(painter, option.rect, fill, theme.control, radius);
    }
}

QRect spinBoxPart(const Theme& theme, const QRect& all, QStyle::SubControl part)
{
    const int side = theme.px(24);
    const int half = all.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return {all.right() - side, all.top(), side, half};
    case QStyle::SC_SpinBoxDown:
        return {all.right() - side, all.top() + half, side, half};
    case QStyle::SC_SpinBoxEditField:
        return all.adjusted(theme.px(10), 2, -side - theme.px(4), -2);
    default:
        return all;
    }
}

} // namespace mor::ui
