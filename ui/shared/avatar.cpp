// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/avatar.h"

#include "shared/paint.h"

#include <QPainter>

namespace mor::ui {

Avatar::Avatar(int designPixels, QWidget* parent)
    : QWidget(parent)
    , m_side(designPixels)
{
}

void Avatar::setInitials(const QString& initials)
{
    m_initials = initials;
    setVisible(!initials.isEmpty());
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = themeOf(*this).px(m_side);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const int side = theme.px(m_side);
    paintAvatar(painter, theme, QRectF(0, (height() - side) / 2, side, side), m_initials);
}

} // namespace mor::ui
