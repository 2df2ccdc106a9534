// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "coaching/votes_bar.h"

#include "shared/explain.h"
#include "shared/theme.h"

#include <QPainter>

namespace mor::ui {

VotesBar::VotesBar(const Votes& votes, const QString& words, QWidget* parent)
    : QWidget(parent)
    , m_votes(votes)
{
    setAccessibleName(words);
    setFocusPolicy(Qt::TabFocus);
    setProperty("morFocusRing", true);
    setWhatsThis(
        tr("%1. Filled: met. Empty: not met. Hatched: not seen. None of them is wrong: where "
           "judges differ, the wording of the criterion is looked at first.")
            .arg(words));
    setToolTip(whatsThis());
    makeExplained(*this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize VotesBar::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(160), theme.px(10)};
}

QSize VotesBar::minimumSizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(60), theme.px(10)};
}

/// Met is filled, not met is an empty frame, not seen is hatched: no colour is needed to tell them
/// apart, and none of them is wrong.
void VotesBar::paintEvent(QPaintEvent*)
{
    const auto& theme = themeOf(*this);
    QPainter painter(this);
    const int judges = m_votes.judges();
    if (judges == 0)
        return;
    const double gap = theme.px(2);
    double left = 0;
    const auto part = [&](int count, const QBrush& fill) {
        if (count == 0)
            return;
        const double span = static_cast<double>(width()) * count / judges;
        const QRectF place(left + 0.5, 0.5, span - gap - 1, height() - 1);
        left += span;
        QRectF shown = place;
        if (layoutDirection() == Qt::RightToLeft)
            shown.moveLeft(width() - place.right());
        painter.setPen(theme.accent);
        painter.setBrush(theme.sunken);
        painter.drawRect(shown);
        painter.setBrush(fill);
        painter.drawRect(shown);
    };
    part(m_votes.met, theme.accent);
    part(m_votes.notMet, Qt::NoBrush);
    part(m_votes.notSeen, QBrush(theme.muted, Qt::BDiagPattern));
}

} // namespace mor::ui
