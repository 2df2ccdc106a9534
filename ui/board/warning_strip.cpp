// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/warning_strip.h"

#include "shared/icons.h"
#include "shared/paint.h"
#include "shared/reading_margins.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace mor::ui {

WarningStrip::WarningStrip(QWidget* parent)
    : QWidget(parent)
    , m_words(new Label)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words->wrapped());
    space();
    hide();
}

void WarningStrip::show(const QStringList& sentences)
{
    m_words->setText(sentences.join(QLatin1Char('\n')));
    setAccessibleName(sentences.join(QLatin1Char(' ')));
    setVisible(!sentences.isEmpty());
}

void WarningStrip::space()
{
    const auto& theme = themeOf(*this);
    const int lead = theme.px(38);
    layout()->setContentsMargins(
        readingMargins(*this, lead, theme.px(8), theme.px(14), theme.px(8)));
}

void WarningStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const auto& pair = theme.mark(Mark::Late);
    paintPanel(painter, rect(), pair.tint, {}, theme.px(8));
    const int side = theme.px(16);
    paintIcon(painter, Icon::Warn,
        QStyle::visualRect(layoutDirection(), rect(), QRect(theme.px(14), theme.px(9), side, side)),
        pair.strong);
}

void WarningStrip::changeEvent(QEvent* event)
{
    if (isThemeChange(*event) && layout())
        space();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
