// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/steps_view.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>

namespace mor::ui {

StepsView::StepsView(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("morFocusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StepsView::showChart(StepsChart chart)
{
    m_chart = std::move(chart);
    setAccessibleDescription(spoken(m_chart));
    setToolTip(m_chart.seenTo > 0 ? spoken(m_chart) : QString());
    update();
}

QSize StepsView::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(320), theme.px(180) + stepsFootHeight(theme)};
}

QSize StepsView::minimumSizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(200), theme.px(120) + stepsFootHeight(theme)};
}

void StepsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSteps(painter, themeOf(*this), m_chart, rect(), layoutDirection());
}

void StepsView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(spoken(m_chart));
    else
        QWidget::keyPressEvent(event);
}

void StepsView::changeEvent(QEvent* event)
{
    if (isThemeChange(*event))
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
