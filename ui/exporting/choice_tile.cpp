// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/choice_tile.h"

#include "shared/paint.h"
#include "shared/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace mor::ui {

ChoiceTile::ChoiceTile(const QString& title, const QString& line, Form form, QWidget* parent)
    : QRadioButton(title, parent)
    , m_line(line)
    , m_form(form)
{
    setAccessibleName(title);
    setAccessibleDescription(line);
    if (form == Form::Small)
        setToolTip(line);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(form == Form::Row);
    setSizePolicy(policy);
}

void ChoiceTile::setReasonDisabled(const QString& reason)
{
    m_reason = reason;
    setEnabled(reason.isEmpty());
    setAccessibleDescription(secondLine());
    setToolTip(reason.isEmpty() && m_form == Form::Small ? m_line : reason);
    updateGeometry();
    update();
}

QString ChoiceTile::secondLine() const
{
    return m_reason.isEmpty() || m_form == Form::Block ? m_line : m_reason;
}

int ChoiceTile::textLeft() const
{
    const auto& theme = themeOf(*this);
    return theme.px(m_form == Form::Small ? 8 : 12) + theme.px(16)
        + theme.px(m_form == Form::Small ? 8 : 10);
}

int ChoiceTile::heightForWidth(int width) const
{
    const auto& theme = themeOf(*this);
    if (m_form != Form::Row)
        return sizeHint().height();
    const QFontMetrics title(theme.font(Type::Strong));
    const QFontMetrics line(theme.font(Type::Small));
    const int room = std::max(1, width - textLeft() - theme.px(10));
    const auto lines = line.boundingRect(
        QRect(0, 0, room, 10000), Qt::TextWordWrap | Qt::AlignLeft, secondLine());
    return title.lineSpacing() + lines.height() + theme.px(16);
}

QSize ChoiceTile::sizeHint() const
{
    const auto& theme = themeOf(*this);
    const int title = textWidth(text(), theme.font(Type::Strong));
    switch (m_form) {
    case Form::Row:
        return {theme.px(300), heightForWidth(theme.px(300))};
    case Form::Small:
        return {textLeft() + textWidth(text(), theme.font(Type::Body)) + theme.px(8), theme.px(32)};
    case Form::Block:
        break;
    }
    return {title + theme.px(12), theme.px(48)};
}

QSize ChoiceTile::minimumSizeHint() const
{
    return m_form == Form::Row ? QSize(themeOf(*this).px(140), themeOf(*this).px(40)) : sizeHint();
}

void ChoiceTile::paintRow(QPainter& painter) const
{
    const auto& theme = themeOf(*this);
    const bool small = m_form == Form::Small;
    const int side = theme.px(16);
    QStyleOption dot;
    dot.initFrom(this);
    dot.state.setFlag(QStyle::State_On, isChecked());
    dot.rect = style()->visualRect(layoutDirection(), rect(),
        QRect(theme.px(small ? 8 : 12), (height() - side) / 2, side, side));
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &dot, &painter, this);
    const auto ink = isEnabled() ? theme.text : theme.muted;
    const QRect words(textLeft(), 0, width() - textLeft() - theme.px(8), height());
    if (small) {
        paintText(painter, style()->visualRect(layoutDirection(), rect(), words), text(),
            theme.font(Type::Body), ink);
        return;
    }
    const auto titleFont = theme.font(Type::Strong);
    const int titleHeight = QFontMetrics(titleFont).lineSpacing();
    const int lineHeight = heightForWidth(width()) - titleHeight - theme.px(16);
    const int top = (height() - titleHeight - lineHeight) / 2;
    const auto place = [&](int y, int height) {
        return style()->visualRect(
            layoutDirection(), rect(), QRect(words.left(), y, words.width(), height));
    };
    paintText(painter, place(top, titleHeight), text(), titleFont, ink);
    painter.setFont(theme.font(Type::Small));
    painter.setPen(isEnabled() ? theme.text2 : theme.muted);
    painter.drawText(place(top + titleHeight, lineHeight + 2),
        int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignTop), secondLine());
}

void ChoiceTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const bool hover = underMouse() && isEnabled();
    const auto fill = !isEnabled() ? theme.sunken
        : isChecked()              ? theme.accentSoft
        : hover                    ? theme.alt
                                   : theme.surface;
    paintPanel(painter, rect(), fill, isChecked() ? theme.accent : theme.border, theme.px(6));
    if (m_form != Form::Block) {
        paintRow(painter);
        return;
    }
    const auto titleFont = theme.font(Type::Strong);
    const auto lineFont = theme.font(Type::Caption);
    const int titleHeight = QFontMetrics(titleFont).lineSpacing();
    const int lineHeight = QFontMetrics(lineFont).lineSpacing();
    const int top = (height() - titleHeight - lineHeight) / 2;
    paintText(painter, QRect(0, top, width(), titleHeight), text(), titleFont,
        isEnabled() ? theme.text : theme.muted, Qt::AlignCenter);
    paintText(painter, QRect(0, top + titleHeight, width(), lineHeight), m_line, lineFont,
        isEnabled() ? theme.text2 : theme.muted, Qt::AlignCenter);
}

} // namespace mor::ui
