// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/filter_strip.h"

#include "shared/button.h"
#include "shared/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mor::ui {

FilterStrip::FilterStrip(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Label({}, Type::Small, &Theme::text2))
    , m_all(new Button(tr("Show all"), Button::Kind::Ghost))
{
    const auto& theme = themeOf(*this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), theme.px(4), theme.px(8), theme.px(4));
    row->setSpacing(theme.px(8));
    row->addWidget(m_sentence->wrapped(), 1);
    m_all->setCompact(true);
    row->addWidget(m_all);
    hide();
    connect(m_all, &QAbstractButton::clicked, this, &FilterStrip::showAllWanted);
}

void FilterStrip::say(const QString& sentence, bool canShowAll)
{
    m_sentence->setText(sentence);
    m_all->setVisible(canShowAll);
    setVisible(!sentence.isEmpty());
}

void FilterStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    painter.fillRect(rect(), theme.alt);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace mor::ui
