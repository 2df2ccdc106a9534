// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/label.h"

#include "shared/paint.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

Label::Label(const QString& text, Type type, QColor Theme::*colour, QWidget* parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void Label::setColour(QColor Theme::*colour)
{
    m_colour = colour;
    m_mark = -1;
    dress();
}

void Label::setMark(Mark mark)
{
    m_mark = static_cast<int>(mark);
    dress();
}

Label* Label::wrapped()
{
    setWordWrap(true);
    return this;
}

Label* Label::elided()
{
    m_elided = true;
    setSizePolicy(QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    return this;
}

QSize Label::minimumSizeHint() const
{
    auto size = QLabel::minimumSizeHint();
    if (m_elided)
        size.setWidth(std::min(size.width(), themeOf(*this).px(24)));
    return size;
}

void Label::dress()
{
    const QScopedValueRollback<bool> dressing(m_dressing, true);
    const auto& theme = themeOf(*this);
    setFont(theme.font(m_type));
    QPalette palette; // only one role of its own, so that the application's others come through
    palette.setColor(QPalette::WindowText,
        m_mark < 0 ? theme.*m_colour : theme.mark(static_cast<Mark>(m_mark)).strong);
    setPalette(palette);
}

void Label::changeEvent(QEvent* event)
{
    if (!m_dressing && isThemeChange(*event))
        dress();
    QLabel::changeEvent(event);
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!m_elided && !isRightToLeft()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    if (!m_elided) {
        // QLabel puts words to the side where their own writing begins; here that is the reader's.
        const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
        const int writing
            = text().isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        style()->drawItemText(&painter, contentsRect(),
            side | writing | (wordWrap() ? Qt::TextWordWrap : 0), palette(), isEnabled(), text(),
            foregroundRole());
        return;
    }
    const auto area = contentsRect();
    setToolTip(textWidth(text(), font()) > area.width() ? text() : QString());
    paintText(painter, area, text(), font(), palette().color(QPalette::WindowText),
        style()->visualAlignment(layoutDirection(), alignment()));
}

Rule::Rule(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(*this).line);
}

} // namespace mor::ui
