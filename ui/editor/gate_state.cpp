// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/gate_state.h"

#include "core/planning/gate_answers.h"
#include "core/rhythm/criterion_hint.h"
#include "editor/editor_words.h"
#include "shared/activity_words.h"
#include "shared/number_words.h"
#include "shared/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Gate", text); }

QString leverObject(const Activity& activity, const Rhythm& rhythm)
{
    const auto* lever
        = activity.levers.empty() ? nullptr : findLever(rhythm, activity.levers.front());
    if (!lever)
        return tr("No lever yet. Say what it should move.");
    auto words = tr("%1: %2.").arg(
        QString::fromStdString(lever->name), QString::fromStdString(lever->measure));
    if (!activity.expectation)
        return words;
    const auto& expected = *activity.expectation;
    const bool up = expected.direction == Expectation::Direction::Up;
    const int weeks = expected.lagWeeks;
    const auto when = weeks % 13 == 0 ? counted(weeks / 13, tr("one quarter"), tr("%1 quarters"))
                                      : counted(weeks, tr("one week"), tr("%1 weeks"));
    const auto* moved = findLever(rhythm, expected.lever);
    if (moved && moved != lever)
        return words + QLatin1Char(' ')
            + (up ? tr("%1 is expected to rise within %2.")
                  : tr("%1 is expected to fall within %2."))
                  .arg(QString::fromStdString(moved->name), when);
    return words + QLatin1Char(' ')
        + (up ? tr("Expected to rise within %1.") : tr("Expected to fall within %1.")).arg(when);
}

QString standardObject(const Activity& activity)
{
    const auto count = static_cast<int>(activity.criteria.size());
    if (count < 3 || count > 6)
        return counted(count, tr("One criterion; three to six make a standard."),
            tr("%1 criteria; three to six make a standard."));
    const auto doubtful = static_cast<int>(std::ranges::count_if(
        activity.criteria, [](const auto& each) { return hintFor(each).has_value(); }));
    const auto all = asSentence(numberWord(count));
    if (doubtful == 0)
        return tr("%1 criteria, answerable yes or no.").arg(all);
    return tr("%1 criteria, %2 may be hard to agree on.").arg(all, numberWord(doubtful));
}

QString evidenceObject(const Activity& activity)
{
    if (activity.evidence.empty())
        return tr("No evidence yet. Choose what shows that it took place.");
    if (activity.usefulWhen.empty())
        return tr("%1. No sign yet that it was useful.")
            .arg(asSentence(evidenceWords(activity.evidence)));
    auto useful = QString::fromStdString(activity.usefulWhen);
    if (!useful.endsWith(QLatin1Char('.')))
        useful += QLatin1Char('.');
    return tr("%1. Useful: %2").arg(asSentence(evidenceWords(activity.evidence)), useful);
}

QString hoursObject(const GateState& state)
{
    const auto* fullest = state.fullest();
    if (!fullest)
        return tr("Nobody leads a team yet; a usual team takes %1.")
            .arg(QString::fromStdString(state.answers[3].object));
    const int over = state.over();
    const auto people = static_cast<int>(state.hours.size());
    if (over == 0)
        return tr("The fullest week is %1 with %2 of %3 h.")
            .arg(teamName(*fullest->person), oneDecimal(fullest->draft.total()),
                oneDecimal(fullest->budget));
    const bool managers = state.hours.front().person->role == Role::Manager;
    const auto of = people == 1 ? teamName(*fullest->person)
                                : (managers ? tr("%1 of %2 managers") : tr("%1 of %2"))
                                      .arg(numberWord(over), numberWord(people));
    return state.answers[3].verdict == GateAnswer::Verdict::Clear
        ? tr("Over the hours budget for %1 before this already; it adds nothing.").arg(of)
        : tr("Over the hours budget for %1.").arg(of);
}

} // namespace

int GateState::clear() const
{
    return static_cast<int>(
        std::ranges::count(answers, GateAnswer::Verdict::Clear, &GateAnswer::verdict));
}

const ManagerHours* GateState::fullest() const
{
    const auto found = std::ranges::max_element(
        hours, {}, [](const ManagerHours& each) { return each.draft.total() - each.budget; });
    return found == hours.end() ? nullptr : &*found;
}

int GateState::over() const
{
    return static_cast<int>(
        std::ranges::count_if(hours, [](const ManagerHours& each) { return each.isOver(); }));
}

GateState gateState(std::shared_ptr<const Plan> plan, const RhythmVersion& asTyped,
    const Activity& activity, Day today)
{
    GateState state;
    state.answers = derivedGate(activity, asTyped, {plan->rhythm, plan->roster, today}).answers;
    const auto stored = std::ranges::find(asTyped.gates, activity.code, &Gate::activity);
    if (stored != asTyped.gates.end())
        for (std::size_t i = 0; i < state.answers.size(); ++i)
            state.answers[i] = standing(stored->answers[i], std::move(state.answers[i]));
    state.hours = managerHours(*plan, asTyped, activity.owner, today);
    if (const auto* fullest = state.fullest(); fullest && fullest->isOver())
        state.offers = waysToFit(*fullest, asTyped, *plan, today, {activity.code});
    state.plan = std::move(plan);
    return state;
}

QString objectWords(
    std::size_t question, const GateState& state, const Activity& activity, const Rhythm& rhythm)
{
    const auto& answer = state.answers[question];
    if (answer.verdict == GateAnswer::Verdict::No)
        return tr("No: %1").arg(QString::fromStdString(answer.note));
    switch (question) {
    case 0:
        return leverObject(activity, rhythm);
    case 1:
        return standardObject(activity);
    case 2:
        return evidenceObject(activity);
    default:
        return hoursObject(state);
    }
}

QString overWords(const GateState& state)
{
    const auto* fullest = state.fullest();
    if (!fullest || !fullest->isOver())
        return {};
    return tr("%1 would need %2 h a week. The budget is %3 h.")
        .arg(teamName(*fullest->person), oneDecimal(fullest->draft.total()),
            oneDecimal(fullest->budget));
}

QString teamWords(const ManagerHours& hours)
{
    const auto& team = hours.team;
    const auto size = team.reps > 0.0
        ? counted(static_cast<int>(team.reps), tr("1 rep"), tr("%1 reps"))
        : counted(static_cast<int>(team.leaders), tr("1 manager"), tr("%1 managers"));
    return tr("%1, %2").arg(teamName(*hours.person), size);
}

const GateReview* reviewThisQuarter(
    const Plan& plan, std::string_view activity, int question, Day today)
{
    const auto quarter = fiscalQuarterOf(plan.roster.fiscal, today).days;
    const GateReview* found = nullptr;
    for (const auto& review : plan.rhythm.reviews)
        if (review.activity == activity && review.question == question
            && quarter.contains(review.reviewedOn))
            found = &review;
    return found;
}

} // namespace mor::ui
