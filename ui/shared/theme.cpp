// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/theme.h"

#include "shared/style.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace mor::ui {

namespace {

void setLight(Theme& theme)
{
    theme.window = QColor(0xF6F5F2);
    theme.rail = QColor(0xEEECE6);
    theme.surface = QColor(0xFFFFFF);
    theme.alt = QColor(0xFAF9F6);
    theme.sunken = QColor(0xF1EFEA);
    theme.border = QColor(0xE0DCD3);
    theme.line = QColor(0xECE9E2);
    theme.text = QColor(0x22252A);
    theme.text2 = QColor(0x52575F);
    theme.muted = QColor(0x666A71);
    theme.control = QColor(0x88827A);
    theme.accent = QColor(0x2B5FA8);
    theme.accentHover = QColor(0x234F8E);
    theme.accentSoft = QColor(0xE5EDF8);
    theme.accentText = QColor(0x1F4A86);
    theme.onAccent = QColor(0xFFFFFF);
    theme.focus = QColor(0x1558C7);
    theme.hatch = QColor(34, 37, 42, 26);
    theme.marks = {{
        {QColor(0x07584E), QColor(0xDCEFEC)},
        {QColor(0x965600), QColor(0xFBECD1)},
        {QColor(0x8F1C16), QColor(0xFBE4E1)},
        {QColor(0x5F6872), QColor(0xE8EAED)},
        {QColor(0x2B5FA8), QColor(0xE5EDF8)},
        {QColor(0x666A71), QColor(0xF1EFEA)},
        {QColor(0x7A2370), QColor(0xF5E4F2)},
        {QColor(0x6A24C2), QColor(0xECE4FB)},
        {QColor(0x5F646C), QColor(0xECECEA)},
    }};
    theme.levers = {{
        {QColor(0x2F7D4F), QColor(0xE2F1E7)},
        {QColor(0x1E7A8C), QColor(0xDFF0F3)},
        {QColor(0x2B5FA8), QColor(0xE5EDF8)},
        {QColor(0x6A4FB3), QColor(0xECE7F8)},
        {QColor(0xA3487F), QColor(0xF7E6F0)},
        {QColor(0x3C6E71), QColor(0xE3EEEE)},
        {QColor(0x8A6100), QColor(0xF8EDD2)},
        {QColor(0xA8502A), QColor(0xFAE8DF)},
        {QColor(0x5B6B2F), QColor(0xECF0DD)},
        {QColor(0xB0435A), QColor(0xFAE4E8)},
    }};
}

void setDark(Theme& theme)
{
    theme.window = QColor(0x17191D);
    theme.rail = QColor(0x121417);
    theme.surface = QColor(0x1F2227);
    theme.alt = QColor(0x23272D);
    theme.sunken = QColor(0x1A1D21);
    theme.border = QColor(0x363B44);
    theme.line = QColor(0x2B3037);
    theme.text = QColor(0xE8EAED);
    theme.text2 = QColor(0xB8BEC8);
    theme.muted = QColor(0x9AA1AD);
    theme.control = QColor(0x79818E);
    theme.accent = QColor(0x8AB4F0);
    theme.accentHover = QColor(0xA6C6F5);
    theme.accentSoft = QColor(0x24344C);
    theme.accentText = QColor(0xA9C8F6);
    theme.onAccent = QColor(0x0E1A2C);
    theme.focus = QColor(0x8AB4F0);
    theme.hatch = QColor(232, 234, 237, 31);
    theme.marks = {{
        {QColor(0x4FDCCB), QColor(0x19383A)},
        {QColor(0xF2CF85), QColor(0x3D321B)},
        {QColor(0xF7766C), QColor(0x452724)},
        {QColor(0x9EA5B0), QColor(0x2C3138)},
        {QColor(0x8AB4F0), QColor(0x24344C)},
        {QColor(0x98A0AC), QColor(0x262A31)},
        {QColor(0xCF7FB8), QColor(0x41263D)},
        {QColor(0xA888F2), QColor(0x2E2A4C)},
        {QColor(0xA7AEB9), QColor(0x2C3037)},
    }};
    theme.levers = {{
        {QColor(0x6CC48D), QColor(0x1E3528)},
        {QColor(0x5DBBCB), QColor(0x1B343A)},
        {QColor(0x8AB4F0), QColor(0x24344C)},
        {QColor(0xB5A1EE), QColor(0x302A48)},
        {QColor(0xE19AC3), QColor(0x3D2735)},
        {QColor(0x83BDBF), QColor(0x223537)},
        {QColor(0xDDB24F), QColor(0x3A301A)},
        {QColor(0xE89A76), QColor(0x3F2A20)},
        {QColor(0xB2C27A), QColor(0x2F3420)},
        {QColor(0xF096A8), QColor(0x42262D)},
    }};
}

double factorOf(Type type)
{
    switch (type) {
    case Type::Caption:
        return 0.85;
    case Type::Small:
        return 0.92;
    case Type::Body:
    case Type::Strong:
        return 1.0;
    case Type::Section:
        return 1.15;
    case Type::Lead:
        return 1.31;
    case Type::Title:
        return 1.54;
    case Type::Hero:
        return 2.0;
    }
    return 1.0;
}

} // namespace

int Theme::px(double designPixels) const
{
    return static_cast<int>(std::lround(designPixels * base.pixelSize() / 13.0));
}

QFont Theme::font(Type type) const
{
    QFont font = base;
    font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * factorOf(type))));
    if (type == Type::Strong || factorOf(type) > 1.0)
        font.setWeight(QFont::DemiBold);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, alt);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, onAccent);
    palette.setColor(QPalette::Highlight, accentSoft);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, text);
    palette.setColor(QPalette::ToolTipText, window);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, control);
    palette.setColor(QPalette::Shadow, border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, sunken);
    palette.setColor(QPalette::Disabled, QPalette::Button, sunken);
    return palette;
}

Theme makeTheme(bool dark, QFont base, double textPixels)
{
    Theme theme;
    theme.dark = dark;
    dark ? setDark(theme) : setLight(theme);
    base.setPixelSize(std::max(1, static_cast<int>(std::lround(textPixels))));
    theme.base = base;
    return theme;
}

const Theme& themeOf(const QWidget& widget)
{
    if (const auto* style = qobject_cast<const Style*>(widget.style()))
        return style->theme();
    static const Theme light = makeTheme(false, QFont(), 13);
    return light;
}

bool isThemeChange(const QEvent& event)
{
    const auto type = event.type();
    return type == QEvent::StyleChange || type == QEvent::FontChange
        || type == QEvent::PaletteChange;
}

bool looksDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightnessF()
        > palette.color(QPalette::Window).lightnessF();
}

QColor mixed(const QColor& under, const QColor& over, double amount)
{
    const auto part
        = [amount](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * amount)); };
    return {part(under.red(), over.red()), part(under.green(), over.green()),
        part(under.blue(), over.blue())};
}

} // namespace mor::ui
