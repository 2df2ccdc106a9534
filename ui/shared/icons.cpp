// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <charconv>

namespace mor::ui {

namespace {

struct IconPath {
    Icon icon;
    const char* path;
};

// In the order of the enumeration.
constexpr IconPath kPaths[] = {
    {Icon::Today,
        "M 6.6 10 C 6.6 8.12 8.12 6.6 10 6.6 C 11.88 6.6 13.4 8.12 13.4 10 C 13.4 11.88 11.88"
        " 13.4 10 13.4 C 8.12 13.4 6.6 11.88 6.6 10 Z M 10 2.5 L 10 4.5 M 10 15.5 L 10 17.5 M"
        " 2.5 10 L 4.5 10 M 15.5 10 L 17.5 10 M 4.7 4.7 L 6.1 6.1 M 13.9 13.9 L 15.3 15.3 M 4"
        ".7 15.3 L 6.1 13.9 M 13.9 6.1 L 15.3 4.7"},
    {Icon::Calendar,
        "M 5 4 L 15 4 C 16.1 4 17 4.9 17 6 L 17 15 C 17 16.1 16.1 17 15 17 L 5 17 C 3.9 17 3 "
        "16.1 3 15 L 3 6 C 3 4.9 3.9 4 5 4 Z M 3 8 L 17 8 M 7 2.5 L 7 5.5 M 13 2.5 L 13 5.5"},
    {Icon::Team,
        "M 4.8 7 C 4.8 5.51 6.01 4.3 7.5 4.3 C 8.99 4.3 10.2 5.51 10.2 7 C 10.2 8.49 8.99 9.7"
        " 7.5 9.7 C 6.01 9.7 4.8 8.49 4.8 7 Z M 2.8 16 C 3.2 13 5 11.5 7.5 11.5 C 10 11.5 11."
        "8 13 12.2 16 M 13 4.6 C 14.02 5.01 14.68 6 14.68 7.1 C 14.68 8.2 14.02 9.19 13 9.6 M"
        " 14.3 11.9 C 16 12.4 17 13.8 17.3 16"},
    {Icon::Rhythm,
        "M 3.8 3.5 L 5.8 3.5 C 6.35 3.5 6.8 3.95 6.8 4.5 L 6.8 15.5 C 6.8 16.05 6.35 16.5 5.8"
        " 16.5 L 3.8 16.5 C 3.25 16.5 2.8 16.05 2.8 15.5 L 2.8 4.5 C 2.8 3.95 3.25 3.5 3.8 3."
        "5 Z M 9 3.5 L 11 3.5 C 11.55 3.5 12 3.95 12 4.5 L 12 10.5 C 12 11.05 11.55 11.5 11 1"
        "1.5 L 9 11.5 C 8.45 11.5 8 11.05 8 10.5 L 8 4.5 C 8 3.95 8.45 3.5 9 3.5 Z M 14.2 3.5"
        " L 16.2 3.5 C 16.75 3.5 17.2 3.95 17.2 4.5 L 17.2 13 C 17.2 13.55 16.75 14 16.2 14 L"
        " 14.2 14 C 13.65 14 13.2 13.55 13.2 13 L 13.2 4.5 C 13.2 3.95 13.65 3.5 14.2 3.5 Z"},
    {Icon::Rollout,
        "M 2.5 16.5 L 6.5 16.5 L 6.5 12.5 L 10.5 12.5 L 10.5 8.5 L 14.5 8.5 L 14.5 4.5 L 17.5"
        " 4.5"},
    {Icon::Adherence,
        "M 3 16.5 L 17 16.5 M 5.5 13.5 L 5.5 10 M 9 13.5 L 9 6.5 M 12.5 13.5 L 12.5 8.5 M 16 "
        "13.5 L 16 4"},
    {Icon::Deals,
        "M 4.8 6 L 15.2 6 C 16.3 6 17.2 6.9 17.2 8 L 17.2 14.5 C 17.2 15.6 16.3 16.5 15.2 16."
        "5 L 4.8 16.5 C 3.7 16.5 2.8 15.6 2.8 14.5 L 2.8 8 C 2.8 6.9 3.7 6 4.8 6 Z M 7 6 L 7 "
        "4.5 C 7 3.67 7.67 3 8.5 3 L 11.5 3 C 12.33 3 13 3.67 13 4.5 L 13 6 M 2.8 10.5 L 17.2"
        " 10.5"},
    {Icon::Export,
        "M 10 12.5 L 10 3 M 6.5 6.2 L 10 2.8 L 13.5 6.2 M 4 11 L 4 15.5 C 4 16.33 4.67 17 5.5"
        " 17 L 14.5 17 C 15.33 17 16 16.33 16 15.5 L 16 11"},
    {Icon::People,
        "M 8.5 2.5 L 11.5 2.5 C 12.05 2.5 12.5 2.95 12.5 3.5 L 12.5 5.5 C 12.5 6.05 12.05 6.5"
        " 11.5 6.5 L 8.5 6.5 C 7.95 6.5 7.5 6.05 7.5 5.5 L 7.5 3.5 C 7.5 2.95 7.95 2.5 8.5 2."
        "5 Z M 3.5 13 L 6.5 13 C 7.05 13 7.5 13.45 7.5 14 L 7.5 16 C 7.5 16.55 7.05 17 6.5 17"
        " L 3.5 17 C 2.95 17 2.5 16.55 2.5 16 L 2.5 14 C 2.5 13.45 2.95 13 3.5 13 Z M 13.5 13"
        " L 16.5 13 C 17.05 13 17.5 13.45 17.5 14 L 17.5 16 C 17.5 16.55 17.05 17 16.5 17 L 1"
        "3.5 17 C 12.95 17 12.5 16.55 12.5 16 L 12.5 14 C 12.5 13.45 12.95 13 13.5 13 Z M 10 "
        "6.5 L 10 10 M 5 13 L 5 10 L 15 10 L 15 13"},
    {Icon::Settings,
        "M 3 6 L 10 6 M 14 6 L 17 6 M 3 14 L 6 14 M 10 14 L 17 14 M 10 6 C 10 4.9 10.9 4 12 4"
        " C 13.1 4 14 4.9 14 6 C 14 7.1 13.1 8 12 8 C 10.9 8 10 7.1 10 6 Z M 6 14 C 6 12.9 6."
        "9 12 8 12 C 9.1 12 10 12.9 10 14 C 10 15.1 9.1 16 8 16 C 6.9 16 6 15.1 6 14 Z"},
    {Icon::Search,
        "M 4 9 C 4 6.24 6.24 4 9 4 C 11.76 4 14 6.24 14 9 C 14 11.76 11.76 14 9 14 C 6.24 14 "
        "4 11.76 4 9 Z M 13 13 L 17 17"},
    {Icon::Down, "M 6 8 L 10 12 L 14 8"},
    {Icon::Left, "M 12 5 L 7 10 L 12 15"},
    {Icon::Right, "M 8 5 L 13 10 L 8 15"},
    {Icon::Plus, "M 10 4.5 L 10 15.5 M 4.5 10 L 15.5 10"},
    {Icon::Check, "M 4.5 10.5 L 8.2 14.2 L 15.5 6.2"},
    {Icon::Cross, "M 5.5 5.5 L 14.5 14.5 M 14.5 5.5 L 5.5 14.5"},
    {Icon::Clock,
        "M 3 10 C 3 6.13 6.13 3 10 3 C 13.87 3 17 6.13 17 10 C 17 13.87 13.87 17 10 17 C 6.13"
        " 17 3 13.87 3 10 Z M 10 6 L 10 10 L 12.7 11.7"},
    {Icon::Flag, "M 5 17 L 5 3.5 M 5 4 L 14.5 4 L 12.5 7.2 L 14.5 10.5 L 5 10.5"},
    {Icon::Filter, "M 3 5 L 17 5 M 5.5 10 L 14.5 10 M 8 15 L 12 15"},
    {Icon::Drag,
        "M 7.5 5 L 7.51 5 M 12.5 5 L 12.51 5 M 7.5 10 L 7.51 10 M 12.5 10 L 12.51 10 M 7.5 15"
        " L 7.51 15 M 12.5 15 L 12.51 15"},
    {Icon::Lock,
        "M 6 9 L 14 9 C 14.83 9 15.5 9.67 15.5 10.5 L 15.5 15.5 C 15.5 16.33 14.83 17 14 17 L"
        " 6 17 C 5.17 17 4.5 16.33 4.5 15.5 L 4.5 10.5 C 4.5 9.67 5.17 9 6 9 Z M 7 9 L 7 6.5 "
        "C 7 4.84 8.34 3.5 10 3.5 C 11.66 3.5 13 4.84 13 6.5 L 13 9"},
    {Icon::Eye,
        "M 2 10 C 2 10 5 4.5 10 4.5 C 15 4.5 18 10 18 10 C 18 10 15 15.5 10 15.5 C 5 15.5 2 1"
        "0 2 10 Z M 7.7 10 C 7.7 8.73 8.73 7.7 10 7.7 C 11.27 7.7 12.3 8.73 12.3 10 C 12.3 11"
        ".27 11.27 12.3 10 12.3 C 8.73 12.3 7.7 11.27 7.7 10 Z"},
    {Icon::Undo,
        "M 7 4 L 3.5 7.5 L 7 11 M 4 7.5 L 12 7.5 C 14.21 7.5 16 9.29 16 11.5 C 16 13.71 14.21"
        " 15.5 12 15.5 L 8 15.5"},
    {Icon::Print,
        "M 6 7 L 6 3 L 14 3 L 14 7 M 6 14 L 4 14 C 3.45 14 3 13.55 3 13 L 3 8.5 C 3 7.67 3.67"
        " 7 4.5 7 L 15.5 7 C 16.33 7 17 7.67 17 8.5 L 17 13 C 17 13.55 16.55 14 16 14 L 14 14"
        " M 6 12 L 14 12 L 14 17 L 6 17 Z"},
    {Icon::File,
        "M 5 2.5 L 11.5 2.5 L 15.5 6.5 L 15.5 17.5 L 5 17.5 Z M 11.5 2.5 L 11.5 6.5 L 15.5 6."
        "5"},
    {Icon::Database,
        "M 4 5 C 4 3.73 6.69 2.7 10 2.7 C 13.31 2.7 16 3.73 16 5 C 16 6.27 13.31 7.3 10 7.3 C"
        " 6.69 7.3 4 6.27 4 5 Z M 4 5 L 4 15 C 4 16.3 6.7 17.3 10 17.3 C 13.3 17.3 16 16.3 16"
        " 15 L 16 5 M 4 10 C 4 11.3 6.7 12.3 10 12.3 C 13.3 12.3 16 11.3 16 10"},
    {Icon::Warn, "M 10 3 L 2.5 16.5 L 17.5 16.5 Z M 10 8 L 10 12 M 10 14.3 L 10.01 14.3"},
    {Icon::Link,
        "M 8.5 11.5 C 9.67 12.64 11.53 12.64 12.7 11.5 L 15.3 8.9 C 16.2 7.71 16.08 6.03 15.0"
        "2 4.98 C 13.97 3.92 12.29 3.8 11.1 4.7 L 10.1 5.7 M 11.5 8.5 C 10.33 7.36 8.47 7.36 "
        "7.3 8.5 L 4.7 11.1 C 3.8 12.29 3.92 13.97 4.98 15.02 C 6.03 16.08 7.71 16.2 8.9 15.3"
        " L 9.9 14.3"},
    {Icon::Talk, "M 3 4.5 L 17 4.5 L 17 14 L 9 14 L 5 17 L 5 14 L 3 14 Z"},
    {Icon::Question,
        "M 3 10 C 3 6.13 6.13 3 10 3 C 13.87 3 17 6.13 17 10 C 17 13.87 13.87 17 10 17 C 6.13"
        " 17 3 13.87 3 10 Z M 7.8 8 C 7.8 6.9 8.6 5.97 9.69 5.81 C 10.77 5.66 11.81 6.33 12.1"
        "1 7.38 C 12.42 8.43 11.9 9.55 10.9 10 C 10.3 10.3 10 10.7 10 11.4 M 10 13.8 L 10.01 "
        "13.8"},
    {Icon::Book,
        "M 4 4.5 C 4 3.67 4.67 3 5.5 3 L 16 3 L 16 17 L 5.5 17 C 4.67 17 4 16.33 4 15.5 Z M 4"
        " 14.5 C 4 13.67 4.67 13 5.5 13 L 16 13"},
    {Icon::Edit,
        "M 4 16 L 4.8 12.6 L 13 4.4 C 13.3 4.09 13.72 3.91 14.15 3.91 C 14.58 3.91 15 4.09 15"
        ".3 4.4 L 15.6 4.7 C 15.91 5 16.09 5.42 16.09 5.85 C 16.09 6.28 15.91 6.7 15.6 7 L 7."
        "4 15.2 Z"},
    {Icon::Bolt, "M 11 2.5 L 4.5 11.5 L 9.5 11.5 L 9 17.5 L 15.5 8.5 L 10.5 8.5 Z"},
    {Icon::Gauge, "M 3 14 C 3 10.13 6.13 7 10 7 C 13.87 7 17 10.13 17 14 M 10 14 L 13 10"},
    {Icon::Arrow, "M 3.5 10 L 16.5 10 M 12 5.5 L 16.5 10 L 12 14.5"},
    {Icon::Minus, "M 4.5 10 L 15.5 10"},
    {Icon::Leave,
        "M 3 17 L 17 17 M 10 17 L 10 9 M 10 9 C 6.5 9 5 7 5 4 C 8.5 4 10 6 10 9 Z M 10 11 C 1"
        "3 11 14.5 9.5 14.5 7 C 11.5 7 10 8.5 10 11 Z"},
    {Icon::Up, "M 6 12 L 10 8 L 14 12"},
};

// from_chars and not strtod, which would read a comma in half of Europe.
bool readNumbers(std::string_view& text, double* numbers, int count)
{
    for (int i = 0; i < count; ++i) {
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
        const auto read = std::from_chars(text.data(), text.data() + text.size(), numbers[i]);
        if (read.ec != std::errc{})
            return false;
        text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    }
    return true;
}

const QPainterPath& pathOf(Icon icon)
{
    static std::array<QPainterPath, std::size(kPaths)> parsed;
    auto& path = parsed[static_cast<std::size_t>(icon)];
    if (path.isEmpty())
        path = parsePath(kPaths[static_cast<std::size_t>(icon)].path);
    return path;
}

} // namespace

QPainterPath parsePath(std::string_view text)
{
    QPainterPath path;
    double n[6];
    while (!text.empty()) {
        const char command = text.front();
        text.remove_prefix(1);
        if (command == ' ')
            continue;
        if (command == 'Z')
            path.closeSubpath();
        else if (command == 'M' && readNumbers(text, n, 2))
            path.moveTo(n[0], n[1]);
        else if (command == 'L' && readNumbers(text, n, 2))
            path.lineTo(n[0], n[1]);
        else if (command == 'C' && readNumbers(text, n, 6))
            path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
        else
            break;
    }
    return path;
}

namespace {

/// Forward and back follow the direction of reading.
bool pointsAlong(Icon icon)
{
    return icon == Icon::Left || icon == Icon::Right || icon == Icon::Arrow;
}

} // namespace

void paintIcon(
    QPainter& painter, Icon icon, const QRectF& square, const QColor& colour, double stroke)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 20.0, square.height() / 20.0);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (painter.layoutDirection() == Qt::RightToLeft && pointsAlong(icon)) {
        painter.translate(20, 0);
        painter.scale(-1, 1);
    }
    painter.drawPath(pathOf(icon));
    painter.restore();
}

QPixmap iconPixmap(Icon icon, int size, const QColor& colour, double pixelRatio)
{
    const auto key = QStringLiteral("mor-icon-%1-%2-%3-%4")
                         .arg(static_cast<int>(icon))
                         .arg(size)
                         .arg(colour.rgba(), 0, 16)
                         .arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    paintIcon(painter, icon, QRectF(0, 0, size, size), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintBrand(QPainter& painter, const QRectF& square, const QColor& ground, const QColor& line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 20.0, square.height() / 20.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(0, 0, 20, 20), 5, 5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(parsePath("M 4 11 L 6.5 11 L 8 7 L 10.5 14 L 12.5 9 L 13.5 11 L 16 11"));
    painter.restore();
}

QIcon brandIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintBrand(painter, QRectF(0, 0, size, size), QColor(0x2B5FA8), Qt::white);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace mor::ui
