// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/last_time.h"

#include "shared/button.h"
#include "shared/card.h"
#include "shared/period.h"
#include "today/sheet_parts.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <bit>

namespace mor::ui {

namespace {

constexpr std::size_t kMostBroken = 3;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::LastTime", text); }

struct StepState {
    Mark glyph = Mark::Open;
    QString words;
    std::optional<Mark> wordsMark; ///< none: without a verdict
};

/// Kept by its day, done late, broken, or not due yet.
StepState stateOf(const NextStep& step, const TalkView& talk)
{
    if (step.doneOn && *step.doneOn <= step.due)
        return {Mark::OnTime, tr("kept, %1").arg(nearDate(*step.doneOn, talk.today)), Mark::OnTime};
    if (step.doneOn)
        return {
            Mark::Late, tr("done late, %1").arg(nearDate(*step.doneOn, talk.today)), Mark::Late};
    const auto due = nearDate(step.due, talk.today);
    const bool mine = step.owner == talk.holder && !talk.otherFirstName.isEmpty();
    const auto words = mine     ? tr("due %1, owed to %2").arg(due, talk.otherFirstName)
        : step.due < talk.today ? tr("due %1, still open").arg(due)
                                : tr("due %1").arg(due);
    return {Mark::Open, words, step.due <= talk.today ? std::optional(Mark::Late) : std::nullopt};
}

QString noteOn(const CheckOff& last, bool onTime)
{
    const auto held = onTime ? tr("held on time") : tr("held late");
    if (last.fact.criteriaJudged == 0)
        return held;
    return tr("%1 · %2 of %3 criteria")
        .arg(held)
        .arg(std::popcount(last.fact.criteriaMet))
        .arg(last.fact.criteriaJudged);
}

} // namespace

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
    setVisible(last || !past.brokenSteps.empty());
    m_heading->setTitle(last
            ? tr("Since last time, %1").arg(nearDate(last->fact.heldOn, talk.today))
            : tr("Promised before"));
    m_heading->setNote(last ? noteOn(*last, past.lastOnTime) : QString());
    for (const auto& step : past.lastSteps)
        addRow(step, talk, roster);
    const auto& broken = past.brokenSteps;
    for (std::size_t i = 0; i < std::min(broken.size(), kMostBroken); ++i)
        addRow(broken[i], talk, roster);
    if (broken.size() > kMostBroken)
        m_rows->addWidget(new Label(
            tr("and %1 more from talks before").arg(static_cast<int>(broken.size() - kMostBroken)),
            Type::Small, &Theme::muted));
    if (past.lastSteps.empty() && broken.empty())
        m_rows->addWidget(new Label(tr("No next step was agreed."), Type::Body, &Theme::text2));
}

void LastTime::addRow(const NextStep& step, const TalkView& talk, const Roster& roster)
{
    const auto sentence = stepSentence(promisedBy(step.owner, talk.holder, roster), step.what);
    const auto state = stateOf(step, talk);
    auto* row = new SheetRow(state.glyph, sentence, state.words);
    if (state.wordsMark)
        row->setNoteMark(*state.wordsMark);
    if (!step.doneOn) {
        auto* done = row->addAct(tr("Done"), tr("Done: %1").arg(sentence));
        connect(
            done, &QAbstractButton::clicked, this, [this, id = step.id] { Q_EMIT stepDone(id); });
    }
    m_rows->addWidget(row);
}

} // namespace mor::ui
