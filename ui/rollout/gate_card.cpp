// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/gate_card.h"

#include "shared/button.h"
#include "shared/chip.h"
#include "shared/inline_error.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace mor::ui {

GateCard::GateCard(QWidget* parent)
    : RowsCard({}, {21, 20, 15, 0}, 16, parent)
    , m_chip(new Chip)
    , m_sentence(new Label({}, Type::Strong))
    , m_advice(new Label({}, Type::Small, &Theme::text2))
    , m_wait(new Button(tr("Wait a week"), Button::Kind::Primary))
    , m_ahead(new Button(tr("Go ahead")))
{
    head()->addWidget(m_chip);
    body()->insertWidget(body()->indexOf(&table()) + 1, new Rule);
    m_choice = makeChoice();
    m_reasonPart = makeReason();
    under()->addWidget(m_choice);
    under()->addWidget(m_reasonPart);
    m_reasonPart->hide();
    connect(m_wait, &QAbstractButton::clicked, this, [this] { Q_EMIT waited(m_gate.unmet); });
    connect(m_ahead, &QAbstractButton::clicked, this, &GateCard::goAhead);
    arrange();
}

QWidget* GateCard::makeChoice()
{
    auto* part = new QWidget;
    m_choiceRow = new QBoxLayout(QBoxLayout::LeftToRight, part);
    m_choiceRow->setContentsMargins({});
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_sentence->wrapped());
    words->addWidget(m_advice->wrapped());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_wait);
    buttons->addWidget(m_ahead);
    buttons->addStretch(1);
    m_choiceRow->addLayout(words, 1);
    m_choiceRow->addLayout(buttons);
    return part;
}

QWidget* GateCard::makeReason()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(themeOf(*this).px(4));
    auto* name
        = new Label(tr("Why go ahead? Every manager can read this."), Type::Small, &Theme::text2);
    m_reason = new QLineEdit;
    m_reason->setAccessibleName(name->text());
    m_reason->setMaxLength(500);
    name->setBuddy(m_reason);
    m_problem = new InlineError(*m_reason);
    m_confirm = new Button(tr("Go ahead with this reason"), Button::Kind::Primary);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Ghost);
    auto* row = new QHBoxLayout;
    row->addWidget(m_confirm);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addWidget(name->wrapped());
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    column->addLayout(row);
    const auto confirm = [this] { Q_EMIT wentAhead(m_gate.unmet, m_reason->text().simplified()); };
    connect(m_confirm, &QAbstractButton::clicked, this, confirm);
    connect(m_reason, &QLineEdit::returnPressed, this, confirm);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_problem->say({}); });
    connect(cancel, &QAbstractButton::clicked, this, &GateCard::closeReason);
    return part;
}

void GateCard::showGate(const GateView& gate)
{
    const bool same = m_gate.unmet == gate.unmet;
    m_gate = gate;
    setTitle(gate.title);
    setContext(gate.context);
    setRows(gateHeads(), gate.rows);
    m_chip->showMark(gate.mark, gate.chip);
    m_chip->setVisible(true);
    m_sentence->setText(gate.sentence);
    m_advice->setText(gate.advice);
    table().setToolTip(gate.unmet.join(QLatin1Char('\n')));
    m_choice->show();
    if (!same)
        closeReason();
    dressButtons();
}

void GateCard::showNone(const QString& title, const QString& why)
{
    m_gate = {};
    setTitle(title);
    setContext({});
    setRows(gateHeads(), {}, why);
    m_chip->hide();
    m_choice->hide();
    m_reasonPart->hide();
}

void GateCard::dressButtons()
{
    const bool clear = m_gate.passed();
    const bool asking = !m_reasonPart->isHidden();
    m_ahead->setText(clear ? tr("Go ahead") : tr("Go ahead, with a reason"));
    m_ahead->setKind(clear ? Button::Kind::Primary : Button::Kind::Normal);
    m_wait->setKind(clear || asking ? Button::Kind::Normal : Button::Kind::Primary);
    m_ahead->setVisible(!asking);
}

void GateCard::setReasonReadOnly(const QString& reason)
{
    for (auto* button : {m_wait, m_ahead, m_confirm})
        button->setReasonDisabled(reason);
    if (!reason.isEmpty())
        closeReason();
}

void GateCard::goAhead()
{
    if (m_gate.passed()) {
        Q_EMIT wentAhead({}, {});
        return;
    }
    m_reasonPart->show();
    dressButtons();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void GateCard::closeReason()
{
    const bool hadFocus = m_reasonPart->isAncestorOf(focusWidget());
    m_reason->clear();
    m_problem->say({});
    m_reasonPart->hide();
    dressButtons();
    if (hadFocus)
        m_ahead->setFocus(Qt::OtherFocusReason);
}

void GateCard::sayProblem(const QString& sentence)
{
    m_problem->say(sentence);
    if (!sentence.isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
}

void GateCard::primaryAct()
{
    if (m_choice->isHidden())
        return;
    if (!m_reasonPart->isHidden())
        m_confirm->click();
    else
        (m_gate.passed() ? m_ahead : m_wait)->click();
}

QWidget* GateCard::firstFocus() const { return &table(); }

void GateCard::arrange()
{
    const auto& theme = themeOf(*this);
    const bool wide = width() >= theme.px(560);
    m_choiceRow->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_choiceRow->setSpacing(theme.px(wide ? 16 : 8));
    under()->setSpacing(theme.px(12));
    const int side = theme.px(16);
    under()->setContentsMargins(side, theme.px(8), side, theme.px(14));
}

void GateCard::resizeEvent(QResizeEvent* event)
{
    RowsCard::resizeEvent(event);
    arrange();
}

void GateCard::changeEvent(QEvent* event)
{
    RowsCard::changeEvent(event);
    if (isThemeChange(*event) && m_ahead)
        arrange();
}

void GateCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_reasonPart->isHidden())
        closeReason();
    else
        RowsCard::keyPressEvent(event);
}

} // namespace mor::ui
