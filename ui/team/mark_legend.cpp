// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/mark_legend.h"

#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace mor::ui {

namespace {

constexpr Mark kMarksShown[]
    = {Mark::OnTime, Mark::Late, Mark::Missed, Mark::Excused, Mark::Disputed};

} // namespace

MarkLegend::MarkLegend(QWidget* parent)
    : QWidget(parent)
{
    QStringList words;
    for (const auto mark : kMarksShown)
        words << wordOf(mark);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(tr("Marks: %1.").arg(words.join(tr(", "))));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize MarkLegend::sizeHint() const
{
    const auto& theme = themeOf(*this);
    int width = 0;
    for (const auto mark : kMarksShown)
        width += theme.px(14 + 6 + 16) + textWidth(wordOf(mark), theme.font(Type::Small));
    return {width, theme.px(20)};
}

void MarkLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(*this);
    const auto font = theme.font(Type::Small);
    const int side = theme.px(14);
    int left = 0;
    for (const auto mark : kMarksShown) {
        const QRect square(left, (height() - side) / 2, side, side);
        const QRect words(left + side + theme.px(6), 0, textWidth(wordOf(mark), font), height());
        if (words.right() > width())
            return;
        paintGlyph(painter, theme, mark,
            QRectF(QStyle::visualRect(layoutDirection(), rect(), square)), theme.surface);
        paintText(painter, QStyle::visualRect(layoutDirection(), rect(), words), wordOf(mark), font,
            theme.text2,
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
        left = words.right() + theme.px(16);
    }
}

void MarkLegend::changeEvent(QEvent* event)
{
    if (isThemeChange(*event))
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
