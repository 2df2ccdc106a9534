// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/coming_card.h"

#include "rollout/card_rows.h"
#include "shared/button.h"
#include "shared/day_field.h"
#include "shared/inline_error.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::chrono::days kWeek{7};

} // namespace

std::vector<ComingChoice> comingChoices(
    const Rhythm& rhythm, const RhythmLibrary& library, Day today)
{
    const auto* live = versionOn(rhythm, today);
    std::vector<ComingChoice> choices;
    const auto add = [&](const Activity& activity) {
        const bool dated
            = std::ranges::find(rhythm.rollout.planned, activity.code, &PlannedActivity::activity)
            != rhythm.rollout.planned.end();
        const bool known
            = std::ranges::find(choices, activity.code, &ComingChoice::code) != choices.end();
        if (!dated && !known && !(live && findActivity(*live, activity.code)))
            choices.push_back({activity.code, activity.name});
    };
    if (rhythm.draft)
        std::ranges::for_each(rhythm.draft->activities, add);
    for (const auto& parked : rhythm.parked)
        add(parked.activity);
    std::ranges::for_each(library.activities, add);
    return choices;
}

ComingCard::ComingCard(QWidget* parent)
    : RowsCard(tr("What comes when"), {0, 1, 0}, 8, parent)
    , m_add(new Button(tr("Add an idea"), Button::Kind::Ghost))
    , m_drop(new Button(tr("Drop"), Button::Kind::Ghost))
{
    m_add->setSymbol(Icon::Plus);
    m_add->setCompact(true);
    m_drop->setCompact(true);
    m_drop->setToolTip(tr("Takes the date off the chosen row (Delete)"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_drop);
    row->addStretch(1);
    m_form = makeForm();
    under()->addLayout(row);
    under()->addWidget(m_form);
    m_form->hide();
    m_drop->setEnabled(false);
    connect(m_add, &QAbstractButton::clicked, this, &ComingCard::openForm);
    connect(m_drop, &QAbstractButton::clicked, this,
        [this] { Q_EMIT ideaDropped(table().currentId()); });
    connect(&table(), &RowTable::dropped, this, [this](const QString& code) {
        if (!m_readOnly)
            Q_EMIT ideaDropped(code);
    });
    connect(&table(), &RowTable::currentRowChanged, this,
        [this](const QString& code) { m_drop->setEnabled(!m_readOnly && !code.isEmpty()); });
}

QWidget* ComingCard::makeForm()
{
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins({});
    m_activity = new QComboBox;
    m_activity->setAccessibleName(tr("Activity"));
    m_activity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_activity->setMinimumContentsLength(16);
    m_from = new DayField(tr("From"));
    m_problem = new InlineError(*m_from);
    auto* enter = new Button(tr("Add"));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Ghost);
    auto* row = new QHBoxLayout;
    row->addWidget(enter);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addWidget(m_activity);
    column->addWidget(m_from);
    column->addWidget(m_problem);
    column->addLayout(row);
    connect(enter, &QAbstractButton::clicked, this, [this] {
        const auto at = m_activity->currentIndex();
        if (at >= 0)
            Q_EMIT planned({m_from->day(), m_choices[static_cast<std::size_t>(at)].code,
                m_choices[static_cast<std::size_t>(at)].name});
    });
    connect(cancel, &QAbstractButton::clicked, this, &ComingCard::closeForm);
    return form;
}

void ComingCard::showPlan(const Plan& plan, const RhythmLibrary& library, Day today)
{
    m_today = today;
    table().setLevers(plan.rhythm);
    setRows({QString(), QString(), QString()}, comingRows(plan, library, today),
        tr("Nothing is published or planned yet."));
    m_drop->setEnabled(!m_readOnly && !table().currentId().isEmpty());
    auto choices = comingChoices(plan.rhythm, library, today);
    if (choices != m_choices) {
        m_choices = std::move(choices);
        m_activity->clear();
        for (const auto& choice : m_choices)
            m_activity->addItem(QString::fromStdString(choice.name));
    }
}

void ComingCard::setReasonReadOnly(const QString& reason)
{
    m_readOnly = !reason.isEmpty();
    m_add->setReasonDisabled(m_readOnly || !m_choices.empty()
            ? reason
            : tr("Every activity of the library is live or has a date."));
    m_drop->setEnabled(!m_readOnly && !table().currentId().isEmpty());
    if (m_readOnly)
        closeForm();
}

void ComingCard::openForm()
{
    // One activity a month: the next one comes a month after the last.
    m_from->setDay(mondayOf(m_today) + 4 * kWeek);
    m_form->show();
    m_activity->setFocus(Qt::OtherFocusReason);
}

void ComingCard::closeForm()
{
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    m_problem->say({});
    m_form->hide();
    if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
}

void ComingCard::sayProblem(const QString& sentence) { m_problem->say(sentence); }

} // namespace mor::ui
