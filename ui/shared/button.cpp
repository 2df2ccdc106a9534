// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/button.h"

#include "shared/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace mor::ui {

Button::Button(const QString& text, Kind kind, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setDefault(kind == Kind::Primary); // Enter in a dialog's field
    setAccessibleName(text);
}

Button::Button(Icon icon, const QString& name, Kind kind, QWidget* parent)
    : QPushButton(parent)
    , m_kind(kind)
    , m_symbol(icon)
{
    setAutoDefault(false);
    setAccessibleName(name);
    setToolTip(name);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setDefault(kind == Kind::Primary);
    updateGeometry(); // a primary button's words are bold
    update();
}

void Button::setSymbol(Icon icon)
{
    m_symbol = icon;
    updateGeometry();
    update();
}

void Button::setKeyCap(const QString& key)
{
    m_keyCap = key;
    updateGeometry();
    update();
}

void Button::setInitials(const QString& initials)
{
    m_initials = initials;
    updateGeometry();
    update();
}

void Button::setOpensList(bool opens)
{
    m_opensList = opens;
    updateGeometry();
    update();
}

void Button::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

void Button::setReasonDisabled(const QString& reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason.isEmpty() ? whatsThis() : reason);
    setAccessibleDescription(toolTip());
}

namespace {

QFont fontOf(const Theme& theme, Button::Kind kind, bool compact)
{
    auto font = theme.font(compact ? Type::Small : Type::Body);
    if (kind == Button::Kind::Primary)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

int Button::contentsWidth() const
{
    const auto& theme = themeOf(*this);
    int width = 0;
    int parts = text().isEmpty() ? 0 : 1;
    const auto add = [&](int part) {
        width += part;
        ++parts;
    };
    if (!m_initials.isEmpty())
        add(theme.px(22));
    if (m_symbol)
        add(theme.px(16));
    if (!m_keyCap.isEmpty())
        add(keyCapWidth(theme, m_keyCap));
    if (m_opensList)
        add(theme.px(14));
    return width + std::max(0, parts - 1) * theme.px(8);
}

QSize Button::sizeHint() const
{
    const auto& theme = themeOf(*this);
    const int height = theme.px(m_compact ? 26 : 32);
    const bool onlyIcon = text().isEmpty() && m_keyCap.isEmpty() && !m_opensList;
    if (onlyIcon)
        return {height, height};
    return {contentsWidth() + textWidth(text(), fontOf(theme, m_kind, m_compact))
            + 2 * theme.px(m_compact ? 8 : 12),
        height};
}

QSize Button::minimumSizeHint() const { return sizeHint(); }

QColor Button::ink() const
{
    const auto& theme = themeOf(*this);
    if (!isEnabled())
        return theme.muted;
    if (m_kind == Kind::Primary)
        return theme.onAccent;
    return m_kind == Kind::Ghost ? theme.text2 : theme.text;
}

void Button::paintContents(QPainter& painter) const
{
    const auto& theme = themeOf(*this);
    const auto font = fontOf(theme, m_kind, m_compact);
    const int gap = theme.px(8);
    const int padding = theme.px(m_compact ? 8 : 12);
    const int room = std::max(
        0, width() - contentsWidth() - (sizeHint().width() == height() ? 0 : 2 * padding));
    const int textRoom = std::min(room, textWidth(text(), font));
    int x = (width() - contentsWidth() - textRoom) / 2;
    const auto place = [&](int side) {
        const QRect square(x, (height() - side) / 2, side, side);
        x += side + gap;
        return style()->visualRect(layoutDirection(), rect(), square);
    };
    if (!m_initials.isEmpty())
        paintAvatar(painter, theme, place(theme.px(22)), m_initials);
    if (m_symbol)
        paintIcon(painter, *m_symbol, place(theme.px(16)), ink());
    if (!text().isEmpty()) {
        const auto rect
            = style()->visualRect(layoutDirection(), this->rect(), QRect(x, 0, textRoom, height()));
        paintText(painter, rect, text(), font, ink(), Qt::AlignCenter);
        x += textRoom + gap;
    }
    if (!m_keyCap.isEmpty()) {
        const int cap = keyCapWidth(theme, m_keyCap);
        const auto rect
            = style()->visualRect(layoutDirection(), this->rect(), QRect(x, 0, cap, height()));
        const bool primary = m_kind == Kind::Primary && isEnabled();
        paintKeyCap(painter, theme, rect.left(), height() / 2, m_keyCap,
            primary ? theme.onAccent : theme.muted, primary ? theme.onAccent : theme.border,
            primary ? QColor(Qt::transparent) : theme.alt);
        x += cap + gap;
    }
    if (m_opensList)
        paintIcon(painter, Icon::Down, place(theme.px(14)), ink());
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const bool hover = underMouse() && isEnabled();
    const bool down = isDown() || isChecked();
    QColor fill;
    QColor edge;
    switch (m_kind) {
    case Kind::Primary:
        fill = down ? (theme.dark ? theme.accentHover : theme.accentText)
            : hover ? theme.accentHover
                    : theme.accent;
        edge = fill;
        break;
    case Kind::Normal:
    case Kind::Quiet:
        fill = down ? theme.sunken : hover ? theme.alt : theme.surface;
        edge = m_kind == Kind::Normal || hover ? theme.control : theme.border;
        break;
    case Kind::Ghost:
        fill = down ? theme.line : hover ? theme.sunken : QColor(Qt::transparent);
        break;
    }
    if (!isEnabled() && m_kind != Kind::Ghost) {
        fill = theme.sunken;
        edge = theme.border;
    }
    paintPanel(painter, rect(), fill, edge, theme.px(m_compact ? 5 : 6));
    paintContents(painter);
}

void Button::changeEvent(QEvent* event)
{
    if (isThemeChange(*event))
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace mor::ui
