// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/drag_picture.h"

#include "shared/paint.h"

#include <QAbstractItemView>
#include <QDrag>
#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mor::ui {

namespace {

constexpr int kMostWidth = 180; // design pixels, as all below
constexpr int kPadding = 10;
constexpr int kBesidePointer = 12;
constexpr double kOpacity = 0.75;

} // namespace

QPixmap dragPicture(const Theme& theme, const QString& name, double pixelRatio)
{
    const auto font = theme.font(Type::Small);
    const int padding = theme.px(kPadding);
    const QSize size(
        std::min(theme.px(kMostWidth), textWidth(name, font) + 2 * padding + theme.px(1)),
        QFontMetrics(font).height() + padding);
    QPixmap picture(QSizeF(size * pixelRatio).toSize());
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(kOpacity);
    paintPanel(painter, QRect(QPoint(), size), theme.surface, theme.accent, theme.px(6));
    paintText(painter, QRect(QPoint(padding, 0), size - QSize(2 * padding, 0)), name, font,
        theme.text, Qt::AlignCenter);
    return picture;
}

void dragRow(QAbstractItemView& view, const QModelIndex& index, Qt::DropActions actions)
{
    auto* data = view.model()->mimeData({index});
    if (data == nullptr)
        return;
    const auto& theme = themeOf(view);
    auto* drag = new QDrag(&view);
    drag->setMimeData(data);
    drag->setPixmap(
        dragPicture(theme, index.data(Qt::DisplayRole).toString(), view.devicePixelRatioF()));
    // Beside the pointer, so that what it points at stays free.
    drag->setHotSpot({-theme.px(kBesidePointer), -theme.px(kBesidePointer)});
    drag->exec(actions, view.defaultDropAction());
}

} // namespace mor::ui
