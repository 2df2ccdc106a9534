// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/progress_line.h"

#include "shared/theme.h"

#include <QPainter>

namespace mor::ui {

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(2);
    setAccessibleName(tr("Reading"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_shown = true;
        update();
    });
}

void ProgressLine::setBusy(bool busy)
{
    if (busy && !m_shown && !m_delay.isActive())
        m_delay.start();
    if (!busy) {
        m_delay.stop();
        m_shown = false;
        update();
    }
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(*this).accent);
}

} // namespace mor::ui
