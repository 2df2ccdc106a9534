// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/gate_panel.h"

#include "editor/hours_box.h"
#include "editor/park_bar.h"
#include "editor/question_row.h"
#include "shared/chip.h"
#include "shared/period.h"
#include "shared/scroll_column.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mor::ui {

GatePanel::GatePanel(QWidget* parent)
    : Card(QString(), parent)
    , m_chip(new Chip)
    , m_rule((new Label(QString(), Type::Small, &Theme::text2))->wrapped())
    , m_hours(new HoursBox)
    , m_bar(new ParkBar)
{
    setTitle(tr("Does it belong?"));
    setPadding(18);
    head()->addWidget(m_chip);
    body()->addWidget(m_rule);
    const auto& theme = themeOf(*this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(theme.px(9));
    const QString questions[]{tr("Is it tied to a revenue lever?"),
        tr("Is there a standard to coach to?"), tr("Can you tell it happened and was useful?"),
        tr("Can it run without becoming bureaucracy?")};
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        column->addWidget(new Rule);
        m_questions[i] = new QuestionRow(questions[i]);
        column->addWidget(m_questions[i]);
        const int number = static_cast<int>(i) + 1;
        connect(m_questions[i], &QuestionRow::sectionWanted, this,
            [this, number] { Q_EMIT questionWanted(number); });
        connect(m_questions[i], &QuestionRow::yesSaid, this,
            [this, number] { Q_EMIT wordSaid(number, true, {}); });
        connect(m_questions[i], &QuestionRow::noSaid, this,
            [this, number](const QString& why) { Q_EMIT wordSaid(number, false, why); });
    }
    column->addWidget(m_hours);
    column->addStretch();
    auto* scroll = scrollColumn(content);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_bar);
}

QuestionRow* GatePanel::question(int number) const
{
    return m_questions[static_cast<std::size_t>(number - 1)];
}

void GatePanel::show(const GateState& state, const Activity& activity, const QString& reason)
{
    const int clear = state.clear();
    m_chip->showMark(clear == 4 ? Mark::OnTime : Mark::Missed, tr("%1 of 4 clear").arg(clear));
    m_rule->setText(clear == 4 ? tr("All four are clear.")
                               : tr("All four must be clear before you can publish."));
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        m_questions[i]->show(
            state.answers[i].verdict, objectWords(i, state, activity, state.plan->rhythm));
    m_hours->show(state, activity, reason);
}

void GatePanel::askAgain(const Plan& plan, const Activity& activity, const GateEvidence* evidence,
    Day today, const QString& reason)
{
    for (int number = 1; number <= 4; ++number) {
        auto* row = question(number);
        const auto* word
            = evidence ? reviewThisQuarter(plan, activity.code, number, today) : nullptr;
        QString said;
        if (word)
            said = word->verdict == GateAnswer::Verdict::No
                ? tr("No, %1").arg(nearDate(word->reviewedOn, today))
                : tr("Still yes, %1").arg(nearDate(word->reviewedOn, today));
        row->showWord(said);
        if (!evidence || word) {
            row->ask({}, reason);
            continue;
        }
        const auto seen
            = QString::fromStdString(evidence->seen[static_cast<std::size_t>(number - 1)]);
        row->ask(seen.isEmpty() ? tr("Asked again. The data since %1 can't tell yet.")
                                      .arg(shortDate(evidence->since, today))
                                : tr("Since %1: %2").arg(shortDate(evidence->since, today), seen),
            reason);
    }
}

bool GatePanel::cancel()
{
    for (auto* row : m_questions)
        if (row->cancel())
            return true;
    return m_bar->cancel();
}

} // namespace mor::ui
