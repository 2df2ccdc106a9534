// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/card.h"

#include "shared/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace mor::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(new Label(QString(), Type::Section))
    , m_note(new Label(QString(), Type::Small, &Theme::text2))
    , m_headRow(new QWidget)
    , m_head(new QHBoxLayout(m_headRow))
    , m_body(new QVBoxLayout)
{
    m_title->elided();
    m_head->setContentsMargins({});
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_note);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_headRow);
    column->addLayout(m_body, 1);
    setTitle(title);
    setNote({});
    space();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_headRow->setVisible(!title.isEmpty());
}

void Card::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void Card::setPadding(int designPixels)
{
    m_padding = designPixels;
    space();
}

void Card::setGap(int designPixels)
{
    m_gap = designPixels;
    space();
}

void Card::space()
{
    const auto& theme = themeOf(*this);
    const int padding = theme.px(m_padding);
    layout()->setContentsMargins(padding, padding, padding, padding);
    layout()->setSpacing(theme.px(8));
    m_body->setSpacing(theme.px(m_gap));
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    paintPanel(painter, rect(), theme.surface, m_chosen ? theme.accent : theme.border, theme.px(8),
        m_chosen ? 2.0 : 1.0);
}

void Card::changeEvent(QEvent* event)
{
    if (isThemeChange(*event))
        space();
    QFrame::changeEvent(event);
}

SectionHeading::SectionHeading(
    const QString& title, Type type, QColor Theme::*colour, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(title, type, colour))
    , m_note(new Label(QString(), Type::Small, &Theme::text2))
    , m_row(new QHBoxLayout(this))
{
    m_title->elided();
    m_row->setContentsMargins({});
    m_row->setSpacing(themeOf(*this).px(8));
    m_row->addWidget(m_title, 1);
    m_row->addWidget(m_note);
}

void SectionHeading::setTitle(const QString& title) { m_title->setText(title); }
void SectionHeading::setNote(const QString& note) { m_note->setText(note); }

} // namespace mor::ui
