// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QEvent;
class QWidget;

namespace mor::ui {

/// How a talk, a verdict or a gap is marked. Colour never stands alone: every mark has a glyph, a
/// pattern and a word (state_glyph.h).
enum class Mark { OnTime, Late, Missed, Excused, Open, Planned, Uncovered, Disputed, CannotTell };
inline constexpr std::size_t kMarks = 9;

/// A colour for dots, bars, text and edges, and the tint it stands on.
struct ColourPair {
    QColor strong;
    QColor tint;
};

/// Sizes of text, as factors of the application's font.
enum class Type { Caption, Small, Body, Strong, Section, Lead, Title, Hero };

/// Every colour and size of the screens, for one palette and one text size. A value: ask
/// `themeOf(widget)` when painting and keep nothing, so that switching to dark needs no more than a
/// repaint.
struct Theme {
    bool dark = false;
    QColor window, rail, surface, alt, sunken; ///< backgrounds
    QColor border, line; ///< decoration: card edges, row lines
    QColor text, text2, muted; ///< 4.5 : 1 on every background
    QColor control; ///< edges of fields, 3 : 1
    QColor accent, accentHover, accentSoft, accentText, onAccent;
    QColor focus;
    QColor hatch; ///< lines of patterns where no mark gives the colour
    std::array<ColourPair, kMarks> marks; ///< by Mark
    std::array<ColourPair, 10> levers; ///< in the order of the standard levers
    QFont base; ///< the application's font, in pixels

    const ColourPair& mark(Mark mark) const { return marks[static_cast<std::size_t>(mark)]; }

    /// Design pixels (drawn for a text of 13) in pixels of this text size.
    int px(double designPixels) const;
    /// The grid unit: 8 design pixels.
    int u() const { return px(8); }
    QFont font(Type type) const;
    QPalette palette() const;
};

/// The light or dark palette for a text size; `base` needs a family, its size is taken from
/// `textPixels`.
Theme makeTheme(bool dark, QFont base, double textPixels);

/// The theme a widget is drawn with: that of its Style. A widget under a foreign style gets light.
const Theme& themeOf(const QWidget& widget);

/// What a changeEvent() looks for when it keeps a size or a font of the theme: another palette,
/// text size or style has come.
bool isThemeChange(const QEvent& event);

/// True where text is lighter than its background: how "system" tells dark without asking the
/// platform.
bool looksDark(const QPalette& palette);

/// `amount` of `over` on `under`, opaque.
QColor mixed(const QColor& under, const QColor& over, double amount);

} // namespace mor::ui
