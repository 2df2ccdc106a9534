// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "strategy/readings_card.h"

#include "shared/button.h"
#include "shared/day_field.h"
#include "shared/inline_error.h"
#include "strategy/strategy_rows.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace mor::ui {

ReadingsCard::ReadingsCard(QWidget* parent)
    : RowsCard(tr("What levers measured"), {4, 5, 3, 3}, 8, parent)
    , m_add(new Button(tr("Enter a reading"), Button::Kind::Ghost))
    , m_remove(new Button(tr("Remove"), Button::Kind::Ghost))
{
    setContext(tr("Expectations are laid beside these numbers, two quarters later. With counts "
                  "the program can say how sure a movement is."));
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
    under()->addLayout(row);
    under()->addWidget(m_form);
    m_form->hide();
    connect(m_add, &QAbstractButton::clicked, this, &ReadingsCard::begin);
    connect(m_remove, &QAbstractButton::clicked, this, [this] { drop(table().currentId()); });
    connect(&table(), &RowTable::dropped, this, &ReadingsCard::drop);
}

QWidget* ReadingsCard::makeForm()
{
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins({});
    auto* fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_lever = new QComboBox;
    m_first = new DayField(tr("First day"));
    m_last = new DayField(tr("Last day"));
    m_value = new QDoubleSpinBox;
    m_count = new QSpinBox;
    m_of = new QSpinBox;
    m_source = new QLineEdit;
    m_value->setRange(-1e9, 1e9);
    m_value->setDecimals(2);
    for (auto* number : {m_count, m_of}) {
        number->setRange(0, 1000000000);
        number->setSpecialValueText(QStringLiteral("–"));
        connect(number, &QSpinBox::valueChanged, this, &ReadingsCard::countShare);
    }
    m_source->setMaxLength(200);
    const auto add = [&](const QString& name, QWidget* field) {
        auto* label = new Label(name, Type::Small, &Theme::text2);
        label->setBuddy(field);
        field->setAccessibleName(name);
        fields->addRow(label, field);
    };
    add(tr("Lever"), m_lever);
    add(tr("First day"), m_first);
    add(tr("Last day"), m_last);
    add(tr("Count, for shares"), m_count);
    add(tr("of how many"), m_of);
    add(tr("Value"), m_value);
    add(tr("Where the number is from"), m_source);
    m_problem = new InlineError(*m_value);
    auto* enter = new Button(tr("Enter"));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Ghost);
    auto* row = new QHBoxLayout;
    row->addWidget(enter);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(fields);
    column->addWidget(m_problem);
    column->addLayout(row);
    connect(enter, &QAbstractButton::clicked, this, [this] { Q_EMIT entered(reading()); });
    connect(cancel, &QAbstractButton::clicked, this, &ReadingsCard::closeForm);
    return form;
}

void ReadingsCard::showRhythm(const Rhythm& rhythm, Day today)
{
    m_today = today;
    if (m_rhythm.levers != rhythm.levers) {
        const auto kept = m_lever->currentData();
        m_lever->clear();
        for (const auto& lever : rhythm.levers)
            m_lever->addItem(
                QString::fromStdString(lever.name), QString::fromStdString(lever.code));
        m_lever->setCurrentIndex(std::max(0, m_lever->findData(kept)));
    }
    m_rhythm.levers = rhythm.levers;
    m_rhythm.strategy.readings = rhythm.strategy.readings;
    table().setLevers(rhythm);
    setRows(readingHeads(), readingRows(rhythm, today),
        tr("Nothing is entered yet. Enter where the levers stand before an activity starts; it "
           "can't be found out later."));
}

void ReadingsCard::begin()
{
    m_last->setDay(m_today);
    m_first->setDay(m_today - std::chrono::days{90});
    m_form->show();
    m_lever->setFocus(Qt::OtherFocusReason);
}

void ReadingsCard::closeForm()
{
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    m_problem->say({});
    m_form->hide();
    if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
}

/// A share in percent follows from its counts.
void ReadingsCard::countShare()
{
    const auto* lever = findLever(m_rhythm, m_lever->currentData().toString().toStdString());
    if (lever && lever->unit == "%" && m_of->value() > 0)
        m_value->setValue(100.0 * m_count->value() / m_of->value());
}

LeverReading ReadingsCard::reading() const
{
    LeverReading reading;
    reading.lever = m_lever->currentData().toString().toStdString();
    reading.days = {m_first->day(), m_last->day()};
    reading.value = m_value->value();
    if (m_of->value() > 0) {
        reading.count = m_count->value();
        reading.of = m_of->value();
    }
    reading.source = m_source->text().simplified().toStdString();
    return reading;
}

void ReadingsCard::drop(const QString& id)
{
    bool isNumber = false;
    const auto at = id.toUInt(&isNumber);
    if (!m_readOnly && isNumber && at < m_rhythm.strategy.readings.size())
        Q_EMIT removed(m_rhythm.strategy.readings[at]);
}

void ReadingsCard::sayProblem(const QString& sentence) { m_problem->say(sentence); }

void ReadingsCard::setReasonReadOnly(const QString& reason)
{
    m_readOnly = !reason.isEmpty();
    m_add->setReasonDisabled(reason);
    m_remove->setReasonDisabled(reason);
    if (m_readOnly)
        closeForm();
}

} // namespace mor::ui
