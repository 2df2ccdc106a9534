// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/empty_state.h"

#include "shared/button.h"
#include "shared/label.h"

#include <QVBoxLayout>

namespace mor::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Label(QString(), Type::Strong))
    , m_why(new Label(QString(), Type::Small, &Theme::text2))
    , m_button(new Button(QString(), Button::Kind::Normal))
{
    const auto& theme = themeOf(*this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme.px(4));
    column->addStretch(2);
    for (auto* label : {m_sentence, m_why}) {
        label->wrapped()->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addSpacing(theme.px(8));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QAbstractButton::clicked, this, &EmptyState::wanted);
    say({});
}

void EmptyState::say(const QString& sentence, const QString& why, const QString& button)
{
    m_sentence->setText(sentence);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(why);
}

QString EmptyState::sentence() const { return m_sentence->text(); }

} // namespace mor::ui
