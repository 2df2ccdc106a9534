// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/last_time.h"

#include "shared/button.h"
#include "shared/card.h"
#include "shared/period.h"
#include "today/sheet_parts.h"

#include <QVBoxLayout>

namespace mor::ui {

LastTime::LastTime(QWidget* parent)
    : QWidget(parent)
    , m_heading(new SectionHeading(tr("Since last time"), Type::Strong, &Theme::text2))
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(*this).px(4));
    column->addWidget(m_heading);
    column->addLayout(m_rows);
}

void LastTime::show(const TalkPast& past, const TalkView& talk, const Roster& roster)
{
    clearLayout(*m_rows);
    const auto& last = past.last;
    setVisible(last.has_value());
    if (!last)
        return;
    m_heading->setTitle(tr("Since last time, %1").arg(nearDate(last->fact.heldOn, talk.today)));
    int met = 0;
    for (unsigned bits = last->fact.criteriaMet; bits; bits >>= 1)
        met += static_cast<int>(bits & 1U);
    m_heading->setNote(last->fact.criteriaJudged
            ? tr("%1 of %2 criteria").arg(met).arg(last->fact.criteriaJudged)
            : QString());
    for (const auto& step : past.lastSteps) {
        const auto sentence = stepSentence(promisedBy(step.owner, talk.holder, roster), step.what);
        const bool overdue = !step.doneOn && step.due <= talk.today;
        const auto note = step.doneOn ? tr("done %1").arg(nearDate(*step.doneOn, talk.today))
                                      : tr("due %1").arg(nearDate(step.due, talk.today));
        auto* row = new SheetRow(step.doneOn ? Mark::OnTime : Mark::Open, sentence, note);
        if (step.doneOn || overdue)
            row->setNoteMark(step.doneOn ? Mark::OnTime : Mark::Late);
        if (!step.doneOn) {
            auto* done = row->addAct(tr("Done"), tr("Done: %1").arg(sentence));
            connect(done, &QAbstractButton::clicked, this,
                [this, id = step.id] { Q_EMIT stepDone(id); });
        }
        m_rows->addWidget(row);
    }
    if (past.lastSteps.empty())
        m_rows->addWidget(new Label(tr("No next step was agreed."), Type::Body, &Theme::text2));
}

} // namespace mor::ui
