// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/segmented_control.h"

#include "shared/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

SegmentedControl::SegmentedControl(const QString& name, const QStringList& choices, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_choices(choices)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("morFocusRing", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tell();
}

void SegmentedControl::tell()
{
    setAccessibleName(
        m_choices.isEmpty() ? m_name : tr("%1: %2").arg(m_name, m_choices[m_current]));
    setAccessibleDescription(
        tr("%1 of %2, Left and Right change it").arg(m_current + 1).arg(m_choices.size()));
}

void SegmentedControl::setCurrent(int index)
{
    if (index < 0 || index >= m_choices.size() || index == m_current)
        return;
    m_current = index;
    tell();
    update();
}

void SegmentedControl::setChoices(const QStringList& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(choices.size()) - 1));
    tell();
    updateGeometry();
    update();
}

void SegmentedControl::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index >= m_choices.size() || index == m_current)
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

int SegmentedControl::segmentWidth(int index) const
{
    const auto& theme = themeOf(*this);
    auto font = theme.font(m_compact ? Type::Small : Type::Body);
    font.setWeight(QFont::DemiBold);
    return textWidth(m_choices[index], font) + 2 * theme.px(m_compact ? 10 : 12);
}

QSize SegmentedControl::sizeHint() const
{
    const auto& theme = themeOf(*this);
    int width = theme.px(3) * 2;
    for (int i = 0; i < m_choices.size(); ++i)
        width += segmentWidth(i) + (i > 0 ? theme.px(2) : 0);
    return {width, theme.px(m_compact ? 28 : 32)};
}

QRect SegmentedControl::segment(int index) const
{
    const auto& theme = themeOf(*this);
    int x = theme.px(3);
    for (int i = 0; i < index; ++i)
        x += segmentWidth(i) + theme.px(2);
    const int margin = theme.px(3);
    return style()->visualRect(
        layoutDirection(), rect(), QRect(x, margin, segmentWidth(index), height() - 2 * margin));
}

int SegmentedControl::segmentAt(const QPoint& at) const
{
    for (int i = 0; i < m_choices.size(); ++i)
        if (segment(i).contains(at))
            return i;
    return -1;
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    paintPanel(painter, rect(), theme.sunken, theme.border, theme.px(6));
    for (int i = 0; i < m_choices.size(); ++i) {
        const bool on = i == m_current;
        if (on)
            paintPanel(painter, segment(i), theme.surface, theme.border, theme.px(4));
        else if (i == m_hovered)
            paintPanel(painter, segment(i), theme.alt, QColor(), theme.px(4));
        auto font = theme.font(m_compact ? Type::Small : Type::Body);
        if (on)
            font.setWeight(QFont::DemiBold);
        paintText(painter, segment(i), m_choices[i], font, on ? theme.text : theme.text2,
            Qt::AlignCenter);
    }
}

void SegmentedControl::mousePressEvent(QMouseEvent* event)
{
    choose(segmentAt(event->position().toPoint()));
}

void SegmentedControl::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = segmentAt(event->position().toPoint());
    update();
}

void SegmentedControl::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void SegmentedControl::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const int last = static_cast<int>(m_choices.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(m_current + (event->key() == Qt::Key_Down ? 1 : forward));
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(m_current - (event->key() == Qt::Key_Up ? 1 : forward));
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::changeEvent(QEvent* event)
{
    if (isThemeChange(*event))
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
