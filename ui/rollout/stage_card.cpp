// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/stage_card.h"

#include "shared/chip.h"
#include "shared/label.h"
#include "shared/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace mor::ui {

StageCard::StageCard(QWidget* parent)
    : QAbstractButton(parent)
    , m_number(new Label({}, Type::Small, &Theme::text2))
    , m_chip(new Chip)
    , m_name(new Label({}, Type::Section))
    , m_dates(new Label({}, Type::Small, &Theme::text2))
    , m_what(new Label({}, Type::Small))
{
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_number->elided(), 1);
    head->addWidget(m_chip);
    column->addLayout(head);
    column->addWidget(m_name->wrapped());
    column->addWidget(m_dates->wrapped());
    column->addWidget(m_what->wrapped());
    column->addStretch(1);
    for (auto* part : findChildren<QWidget*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    space();
}

void StageCard::showStage(const StageView& view)
{
    m_stage = view.stage;
    m_now = view.isNow();
    m_number->setText(view.number);
    m_chip->showMark(view.mark, view.chip);
    m_name->setText(view.name);
    m_dates->setText(view.dates);
    m_what->setText(view.what);
    setAccessibleName(view.spoken());
    update();
}

void StageCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const auto fill = isDown() ? theme.sunken : underMouse() ? theme.alt : theme.surface;
    paintPanel(
        painter, rect(), fill, m_now ? theme.accent : theme.border, theme.px(8), m_now ? 2.0 : 1.0);
}

void StageCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StageCard::space()
{
    const auto& theme = themeOf(*this);
    const int side = theme.px(14);
    layout()->setContentsMargins(side, theme.px(11), side, theme.px(11));
    layout()->setSpacing(theme.px(4));
}

void StageCard::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (isThemeChange(*event) && layout())
        space();
}

} // namespace mor::ui
