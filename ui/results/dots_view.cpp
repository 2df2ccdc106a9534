// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "results/dots_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace mor::ui {

DotsView::DotsView(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("morFocusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DotsView::showChart(DotsChart chart)
{
    m_chart = std::move(chart);
    setAccessibleDescription(tr("%1 dots. %2, %3. Left and Right name them one by one.")
                                 .arg(m_chart.dots.size())
                                 .arg(m_chart.upName, m_chart.acrossName));
    setVisible(!m_chart.dots.empty());
    update();
}

QSize DotsView::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(360), theme.px(260)};
}

QSize DotsView::minimumSizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(220), theme.px(220)};
}

void DotsView::goTo(int dot)
{
    const int last = static_cast<int>(m_chart.dots.size()) - 1;
    m_chart.current = last < 0 ? -1 : std::clamp(dot, 0, last);
    const auto sentence = m_chart.current < 0
        ? QString()
        : m_chart.dots[static_cast<std::size_t>(m_chart.current)].spoken;
    setAccessibleDescription(sentence);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT named(sentence);
    update();
}

void DotsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintDots(painter, themeOf(*this), m_chart, rect());
}

void DotsView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        goTo(m_chart.current + 1);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        goTo(m_chart.current - 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && m_chart.current >= 0)
        open();
    else
        QWidget::keyPressEvent(event);
}

void DotsView::open() { Q_EMIT opened(m_chart.dots[static_cast<std::size_t>(m_chart.current)].id); }

void DotsView::mousePressEvent(QMouseEvent* event)
{
    const int dot = dotAt(themeOf(*this), m_chart, rect(), event->pos());
    if (event->button() != Qt::LeftButton || dot < 0)
        return QWidget::mousePressEvent(event);
    goTo(dot);
    open();
}

void DotsView::focusOutEvent(QFocusEvent* event)
{
    m_chart.current = -1;
    Q_EMIT named({});
    QWidget::focusOutEvent(event);
    update();
}

bool DotsView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int dot = dotAt(themeOf(*this), m_chart, rect(), help->pos());
    QToolTip::showText(help->globalPos(),
        dot < 0 ? whatsThis() : m_chart.dots[static_cast<std::size_t>(dot)].spoken, this);
    return true;
}

void DotsView::changeEvent(QEvent* event)
{
    if (isThemeChange(*event))
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
