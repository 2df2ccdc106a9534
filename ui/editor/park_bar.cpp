// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/park_bar.h"

#include "shared/button.h"
#include "shared/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mor::ui {

ParkBar::ParkBar(QWidget* parent)
    : QWidget(parent)
    , m_acts(new QWidget)
    , m_park(new Button(tr("Park it"), Button::Kind::Normal))
    , m_publish(new Button(tr("Publish"), Button::Kind::Primary))
    , m_why(new QWidget)
    , m_reason(new QLineEdit)
    , m_confirm(new Button(tr("Park it"), Button::Kind::Normal))
{
    const auto& theme = themeOf(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_acts);
    column->addWidget(m_why);
    auto* acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins({});
    acts->setSpacing(theme.px(8));
    acts->addWidget(m_park, 1);
    acts->addWidget(m_publish, 1);
    auto* why = new QVBoxLayout(m_why);
    why->setContentsMargins({});
    why->setSpacing(theme.px(6));
    auto* label = (new Label(tr("Why is it set aside? It keeps date and reason in the library "
                                "drawer, under Set aside, and can be brought back."),
                       Type::Small, &Theme::text2))
                      ->wrapped();
    label->setBuddy(m_reason);
    why->addWidget(label);
    why->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Ghost);
    buttons->addWidget(m_confirm, 1);
    buttons->addWidget(cancel, 1);
    why->addLayout(buttons);
    m_reason->setAccessibleName(tr("Why it is parked"));
    m_reason->setPlaceholderText(tr("One sentence"));
    m_reason->setMaxLength(300);
    setFocusProxy(m_park);
    m_why->hide();
    connect(m_park, &QAbstractButton::clicked, this, [this] { ask(true); });
    connect(cancel, &QAbstractButton::clicked, this, [this] { this->cancel(); });
    connect(m_publish, &QAbstractButton::clicked, this, &ParkBar::publishWanted);
    const auto say = [this] {
        const auto reason = m_reason->text().trimmed();
        if (!reason.isEmpty())
            Q_EMIT parkWanted(reason);
    };
    connect(m_confirm, &QAbstractButton::clicked, this, say);
    connect(m_reason, &QLineEdit::returnPressed, this, say);
    const auto judge = [this] {
        m_confirm->setReasonDisabled(m_reason->text().trimmed().isEmpty()
                ? tr("Write one sentence first, so that everybody can read why.")
                : QString());
    };
    connect(m_reason, &QLineEdit::textChanged, this, judge);
    judge();
}

void ParkBar::show(int version, const QString& whyLocked, const QString& whyNoPark)
{
    m_publish->setText(tr("Publish v%1").arg(version));
    m_publish->setAccessibleName(m_publish->text());
    m_publish->setReasonDisabled(whyLocked);
    m_publish->setSymbol(whyLocked.isEmpty() ? Icon::Arrow : Icon::Lock);
    m_park->setReasonDisabled(whyNoPark);
    if (!whyNoPark.isEmpty())
        ask(false);
}

bool ParkBar::cancel()
{
    if (!m_why->isVisibleTo(this))
        return false;
    ask(false);
    m_park->setFocus(Qt::OtherFocusReason);
    return true;
}

void ParkBar::ask(bool open)
{
    m_why->setVisible(open);
    m_acts->setVisible(!open);
    m_reason->clear();
    if (open)
        m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace mor::ui
