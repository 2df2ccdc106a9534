// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/count_card.h"

#include <QVBoxLayout>

namespace mor::ui {

CountCard::CountCard(QWidget* parent)
    : Card({}, parent)
    , m_caption(new Label({}, Type::Small, &Theme::text2))
    , m_value(new Label({}, Type::Lead))
    , m_second(new Label({}, Type::Small, &Theme::text2))
{
    setPadding(12);
    setGap(2);
    body()->addWidget(m_caption->wrapped());
    body()->addWidget(m_value->wrapped());
    body()->addWidget(m_second->wrapped());
    body()->addStretch(1);
}

void CountCard::showText(const CountText& text)
{
    m_caption->setText(text.caption);
    m_value->setText(text.value);
    m_second->setText(text.second);
    if (text.mark)
        m_value->setMark(*text.mark);
    else
        m_value->setColour(&Theme::text);
    setAccessibleName(tr("%1: %2, %3").arg(text.caption, text.value, text.second));
}

} // namespace mor::ui
