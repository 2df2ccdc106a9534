// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/legend.h"

#include "adherence/headline_words.h"
#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

Legend::Legend(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(kind == Kind::Grid
            ? tr("Cells are filled by the share held, the rest is hatched. Dot: share. Line: where "
                 "it may truly lie. Dashes: target.")
            : tr("Signs: on target, cannot tell yet, below."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Legend::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(200), theme.px(20)};
}

QSize Legend::minimumSizeHint() const { return {0, sizeHint().height()}; }

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const auto font = theme.font(Type::Small);
    const int side = theme.px(14);
    int left = 0;
    const auto take = [&](int width) {
        const auto rect
            = style()->visualRect(layoutDirection(), this->rect(), QRect(left, 0, width, height()));
        left += width;
        return QRectF(rect);
    };
    const auto square = [&] {
        auto rect = take(side);
        rect.setTop((height() - side) / 2.0);
        rect.setHeight(side);
        left += theme.px(6);
        return rect;
    };
    const auto words = [&](const QString& text) {
        const int room = std::min(textWidth(text, font), std::max(0, width() - left));
        paintText(painter, take(room), text, font, theme.text2,
            style()->visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
        left += theme.px(16);
    };
    if (m_kind == Kind::Grid) {
        paintPanel(painter, square(), theme.mark(Mark::OnTime).tint, {}, theme.px(3));
        words(tr("held"));
        paintPattern(painter, theme, Mark::Missed, square(), theme.px(3));
        words(tr("not held"));
        words(tr("dot = share, line = where it may truly lie, dashes = target"));
        return;
    }
    for (const auto verdict : {Mark::OnTime, Mark::CannotTell, Mark::Missed}) {
        paintGlyph(painter, theme, verdict, square(), theme.surface);
        words(verdictWord(verdict));
    }
}

void Legend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
