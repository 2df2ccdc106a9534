// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "imports/step_line.h"

#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

StepLine::StepLine(const QStringList& steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepLine::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepLine::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(200), QFontMetrics(theme.font(Type::Caption)).height() + theme.px(8)};
}

void StepLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(*this);
    const int glyph = theme.px(13);
    const auto plain = theme.font(Type::Caption);
    auto strong = plain;
    strong.setWeight(QFont::DemiBold);
    int words = 0;
    for (int i = 0; i < m_steps.size(); ++i)
        words += glyph + theme.px(5) + textWidth(m_steps[i], i == m_current ? strong : plain) + 2;
    const int gaps = static_cast<int>(m_steps.size()) - 1;
    const int between = std::max(theme.px(6), (width() - words) / std::max(1, gaps));
    int left = 0;
    const auto put
        = [&](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    for (int i = 0; i < m_steps.size(); ++i) {
        const auto mark = i < m_current ? Mark::OnTime
            : i == m_current            ? Mark::Open
                                        : Mark::Planned;
        paintGlyph(painter, theme, mark, QRectF(put({left, (height() - glyph) / 2, glyph, glyph})),
            theme.surface);
        left += glyph + theme.px(5);
        const auto& font = i == m_current ? strong : plain;
        const int wide = textWidth(m_steps[i], font) + 2;
        paintText(painter, put({left, 0, wide, height()}), m_steps[i], font,
            i == m_current      ? theme.accent
                : i < m_current ? theme.text
                                : theme.muted);
        left += wide;
        if (i < gaps)
            painter.fillRect(
                put({left + theme.px(4), height() / 2, std::max(0, between - theme.px(8)), 1}),
                theme.border);
        left += between;
    }
}

} // namespace mor::ui
