// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/today_side.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

TodaySide::TodaySide(QWidget* parent)
    : QScrollArea(parent)
    , m_owed(new OwedCard)
    , m_gaps(new GapsCard)
    , m_week(new WeekCard)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Owed, gaps, week"));
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->addWidget(m_owed);
    m_column->addWidget(m_gaps);
    m_column->addWidget(m_week, 1);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QAbstractSlider::rangeChanged, this, &TodaySide::space);
    space();
}

void TodaySide::addRest() { m_column->addStretch(1); }

void TodaySide::addAbove(QWidget* card) { m_column->insertWidget(0, card); }

void TodaySide::addBelow(QWidget* card)
{
    m_column->setStretchFactor(m_week, 0);
    m_column->addWidget(card);
}

void TodaySide::setDrawer(bool drawer)
{
    m_drawer = drawer;
    space();
    viewport()->update();
}

void TodaySide::space()
{
    const auto& theme = themeOf(*this);
    const int around = m_drawer ? theme.px(16) : 0;
    const auto* bar = verticalScrollBar();
    const int right
        = theme.px(m_drawer ? 16 : 24) - (bar->maximum() > 0 ? bar->sizeHint().width() : 0);
    m_column->setContentsMargins(theme.px(16), around, std::max(0, right), around);
    m_column->setSpacing(theme.px(16));
}

void TodaySide::paintEvent(QPaintEvent* event)
{
    if (m_drawer) {
        QPainter painter(viewport());
        const auto& theme = themeOf(*this);
        painter.fillRect(viewport()->rect(), theme.window);
        painter.fillRect(0, 0, 1, viewport()->height(), theme.border);
    }
    QScrollArea::paintEvent(event);
}

void TodaySide::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (isThemeChange(*event) && m_column)
        space();
}

} // namespace mor::ui
