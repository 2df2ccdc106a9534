// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "strategy/levers_card.h"

#include "shared/button.h"
#include "shared/inline_error.h"
#include "strategy/meanwhile_strip.h"
#include "strategy/strategy_rows.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace mor::ui {

LeversCard::LeversCard(QWidget* parent)
    : RowsCard(tr("Levers"), {1, 0}, 8, parent)
    , m_add(new Button(tr("Add an own lever"), Button::Kind::Ghost))
    , m_remove(new Button(tr("Remove"), Button::Kind::Ghost))
{
    m_add->setSymbol(Icon::Plus);
    m_remove->setSymbol(Icon::Cross);
    m_remove->setToolTip(tr("Delete"));
    m_add->setCompact(true);
    m_remove->setCompact(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch(1);
    m_form = makeForm();
    m_problem = new InlineError(*m_name);
    under()->addLayout(row);
    under()->addWidget(m_form);
    under()->addWidget(m_problem);
    m_meanwhile = new MeanwhileStrip;
    under()->addWidget(m_meanwhile);
    connect(m_meanwhile, &MeanwhileStrip::mineKept, this, [this] {
        m_was = stored();
        store();
    });
    connect(m_meanwhile, &MeanwhileStrip::theirsTaken, this, [this] { showStored(); });
    m_form->hide();
    connect(m_add, &QAbstractButton::clicked, this, &LeversCard::begin);
    connect(
        m_remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removed(table().currentId()); });
    connect(&table(), &RowTable::dropped, this, [this](const QString& code) {
        if (!m_readOnly)
            Q_EMIT removed(code);
    });
    connect(&table(), &RowTable::chosen, this, &LeversCard::choose);
    connect(&table(), &RowTable::currentRowChanged, this, [this](const QString& code) {
        m_problem->say({});
        if (m_open && !code.isEmpty() && code != m_code)
            choose(code);
    });
}

QWidget* LeversCard::makeForm()
{
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(themeOf(*this).px(4));
    const auto field = [&](const QString& name, QLineEdit*& made) {
        made = new QLineEdit;
        auto* label = new Label(name, Type::Small, &Theme::text2);
        label->setBuddy(made);
        made->setAccessibleName(name);
        column->addWidget(label->wrapped());
        column->addWidget(made);
        connect(made, &QLineEdit::editingFinished, this, &LeversCard::store);
    };
    field(tr("Name"), m_name);
    field(tr("How it is measured"), m_measure);
    field(tr("Unit: %, days, count, currency or your own"), m_unit);
    return form;
}

void LeversCard::showRhythm(const Rhythm& rhythm)
{
    m_rhythm = {};
    m_rhythm.levers = rhythm.levers;
    const QScopedValueRollback<bool> filling(m_filling, true);
    table().setLevers(rhythm);
    setRows({QString(), QString()}, leverRows(rhythm), tr("No lever is known yet."));
    if (!m_open || m_code.isEmpty())
        return;
    if (keepsTyped())
        return;
    showStored();
}

void LeversCard::showStored()
{
    if (stored()) {
        showLever();
    } else {
        m_open = false;
        m_form->hide();
    }
}

std::optional<Lever> LeversCard::stored() const
{
    const auto* found = findLever(m_rhythm, m_code.toStdString());
    return found ? std::optional(*found) : std::nullopt;
}

bool LeversCard::keepsTyped()
{
    const auto now = stored();
    const auto typed = lever();
    if (m_readOnly || !m_was || typed == *m_was || (now && typed == *now))
        return false;
    if (now != m_was)
        m_meanwhile->ask(now
                ? tr("%1, %2, %3")
                      .arg(QString::fromStdString(now->name), QString::fromStdString(now->measure),
                          QString::fromStdString(now->unit))
                : QString());
    return true;
}

void LeversCard::begin()
{
    store();
    if (m_meanwhile->isAsking())
        return;
    m_code.clear();
    m_open = true;
    showLever();
    m_name->setFocus(Qt::OtherFocusReason);
}

void LeversCard::choose(const QString& code)
{
    if (m_filling)
        return;
    store();
    if (m_meanwhile->isAsking())
        return;
    m_code = code;
    m_open = true;
    showLever();
}

void LeversCard::showLever()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_was = stored();
    const auto& lever = m_was;
    m_meanwhile->hide();
    m_form->show();
    m_name->setText(lever ? QString::fromStdString(lever->name) : QString());
    m_measure->setText(lever ? QString::fromStdString(lever->measure) : QString());
    m_unit->setText(lever ? QString::fromStdString(lever->unit) : QString());
    m_problem->say({});
}

Lever LeversCard::lever() const
{
    Lever lever;
    lever.code = m_code.toStdString();
    lever.name = m_name->text().simplified().toStdString();
    lever.measure = m_measure->text().simplified().toStdString();
    lever.unit = m_unit->text().simplified().toStdString();
    if (lever.code.empty()) {
        std::vector<std::string> taken;
        for (const auto& other : m_rhythm.levers)
            taken.push_back(other.code);
        lever.code = codeFor(QString::fromStdString(lever.name), taken);
    }
    return lever;
}

void LeversCard::store()
{
    if (!m_open || m_filling || m_readOnly || m_meanwhile->isAsking())
        return;
    const auto typed = lever();
    const bool whole = !typed.name.empty() && !typed.measure.empty() && !typed.unit.empty();
    if (m_was ? typed == *m_was : !whole)
        return;
    m_code = QString::fromStdString(typed.code);
    Q_EMIT saved(typed, m_was);
}

void LeversCard::sayProblem(const QString& sentence)
{
    m_problem->say(sentence);
    if (!sentence.isEmpty() && !findLever(m_rhythm, m_code.toStdString()))
        m_code.clear();
}

void LeversCard::setReasonReadOnly(const QString& reason)
{
    m_readOnly = !reason.isEmpty();
    m_add->setReasonDisabled(reason);
    m_remove->setReasonDisabled(reason);
    for (auto* field : {m_name, m_measure, m_unit})
        field->setReadOnly(m_readOnly);
}

} // namespace mor::ui
