// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/offer_button.h"

#include "shared/paint.h"
#include "shared/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

OfferButton::OfferButton(QWidget* parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    auto policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OfferButton::show(const QString& what, const QString& result, bool fits)
{
    setText(what);
    m_result = result;
    m_fits = fits;
    setAccessibleName(tr("%1: %2").arg(what, result));
    updateGeometry();
    update();
    setVisible(true);
}

int OfferButton::wordsWidth(int width) const
{
    const auto& theme = themeOf(*this);
    return std::max(theme.px(60),
        width - textWidth(m_result, theme.font(Type::Small)) - theme.px(10 + 10 + 12));
}

int OfferButton::heightForWidth(int width) const
{
    const auto& theme = themeOf(*this);
    const auto box = QFontMetrics(theme.font(Type::Body))
                         .boundingRect(0, 0, wordsWidth(width), 10000, Qt::TextWordWrap, text());
    return std::max(theme.px(32), box.height() + theme.px(12));
}

QSize OfferButton::sizeHint() const
{
    const auto& theme = themeOf(*this);
    const int width = textWidth(text(), theme.font(Type::Body))
        + textWidth(m_result, theme.font(Type::Small)) + theme.px(34);
    return {width, theme.px(32)};
}

QSize OfferButton::minimumSizeHint() const
{
    return {themeOf(*this).px(160), themeOf(*this).px(32)};
}

void OfferButton::paintEvent(QPaintEvent*)
{
    const auto& theme = themeOf(*this);
    QPainter painter(this);
    const bool lit = underMouse() && isEnabled();
    const auto fill = !isEnabled() ? theme.sunken
        : isDown()                 ? theme.sunken
        : lit                      ? theme.alt
                                   : theme.surface;
    const auto edge = m_fits && isEnabled() ? theme.accent : lit ? theme.control : theme.border;
    paintPanel(painter, rect(), fill, edge, theme.px(6));
    const auto place
        = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int padding = theme.px(10);
    const int right = textWidth(m_result, theme.font(Type::Small)) + 1;
    paintText(painter, place({width() - padding - right, 0, right, height()}), m_result,
        theme.font(Type::Small), theme.text2);
    painter.setFont(theme.font(Type::Body));
    painter.setPen(isEnabled() ? theme.text : theme.muted);
    painter.drawText(place({padding, 0, wordsWidth(width()), height()}),
        static_cast<int>(Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter), text());
}

} // namespace mor::ui
