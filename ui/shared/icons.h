// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QIcon>
#include <QPainterPath>
#include <QPixmap>
#include <QRectF>

#include <string_view>

class QPainter;

namespace mor::ui {

/// The program's own icons, drawn from paths on a grid of 20 with a round stroke of 1.5.
enum class Icon {
    Today,
    Calendar,
    Team,
    Rhythm,
    Rollout,
    Adherence,
    Deals,
    Export,
    People,
    Settings,
    Search,
    Down,
    Left,
    Right,
    Plus,
    Check,
    Cross,
    Clock,
    Flag,
    Filter,
    Drag,
    Lock,
    Eye,
    Undo,
    Print,
    File,
    Database,
    Warn,
    Link,
    Talk,
    Question,
    Book,
    Edit,
    Bolt,
    Gauge,
    Arrow,
    Minus,
    Leave,
    Up
};

/// Reads the path spelling of the table: M x y, L x y, C with three points, Z; absolute numbers.
/// Anything else ends the path there.
QPainterPath parsePath(std::string_view text);

/// Draws the icon into a square at the device's full sharpness.
void paintIcon(
    QPainter& painter, Icon icon, const QRectF& square, const QColor& colour, double stroke = 1.5);

/// The same as a picture, kept per icon, size, colour and pixel ratio.
QPixmap iconPixmap(Icon icon, int size, const QColor& colour, double pixelRatio);

/// The program's sign: a pulse on a rounded square.
void paintBrand(QPainter& painter, const QRectF& square, const QColor& ground, const QColor& line);
/// The program's sign as a window icon, in the sizes that desktops ask for.
QIcon brandIcon();

} // namespace mor::ui
