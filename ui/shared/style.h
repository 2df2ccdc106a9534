// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QProxyStyle>

namespace mor::ui {

/// Fusion with the program's own buttons, fields, ticks, scroll bars and focus ring. Owns the
/// theme: whoever paints asks `themeOf(widget)`.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(Theme theme);

    const Theme& theme() const { return m_theme; }
    /// Takes another theme; follow with QApplication::setPalette, which repaints everything.
    void setTheme(Theme theme) { m_theme = std::move(theme); }

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returnData) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
        SubControl subControl, const QWidget* widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget) const override;

private:
    void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter) const;

    Theme m_theme;
};

/// A field with this dynamic property set to true is drawn with a red edge.
inline constexpr const char* kFieldError = "morFieldError";

} // namespace mor::ui
