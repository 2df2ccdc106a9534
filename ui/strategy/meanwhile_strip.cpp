// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "strategy/meanwhile_strip.h"

#include "shared/button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mor::ui {

MeanwhileStrip::MeanwhileStrip(QWidget* parent)
    : QWidget(parent)
    , m_text((new Label(QString(), Type::Strong))->wrapped())
{
    const auto& theme = themeOf(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(4));
    column->addWidget(m_text);
    auto* row = new QHBoxLayout;
    auto* mine = new Button(tr("Keep mine"), Button::Kind::Quiet);
    auto* theirs = new Button(tr("Take theirs"), Button::Kind::Quiet);
    for (auto* button : {mine, theirs}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(mine, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT mineKept();
    });
    connect(theirs, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT theirsTaken();
    });
    hide();
}

void MeanwhileStrip::ask(const QString& theirs)
{
    const auto text = theirs.isEmpty()
        ? tr("Somebody removed this while you typed. Yours is kept until you choose.")
        : tr("Somebody changed this while you typed: %1. Yours is kept until you choose.")
              .arg(theirs);
    m_text->setText(text);
    setAccessibleName(text);
    show();
}

} // namespace mor::ui
