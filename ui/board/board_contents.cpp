// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/board_contents.h"

#include "core/planning/draft.h"
#include "core/planning/gate_answers.h"
#include "core/planning/rhythm_diff.h"

namespace mor::ui {

namespace {

using Verdict = GateAnswer::Verdict;

std::vector<BlockingQuestion> blockingOf(const RhythmVersion& draft)
{
    std::vector<BlockingQuestion> blocking;
    for (const auto& gate : draft.gates)
        for (std::size_t i = 0; i < gate.answers.size(); ++i) {
            const auto& answer = gate.answers[i];
            const auto* activity = findActivity(draft, gate.activity);
            if (answer.verdict == Verdict::Clear || activity == nullptr)
                continue;
            blocking.push_back({QString::fromStdString(activity->name), gate.activity, int(i) + 1,
                answer.verdict == Verdict::No, QString::fromStdString(answer.object)});
        }
    return blocking;
}

} // namespace

std::size_t BoardContents::count() const
{
    std::size_t cards = 0;
    for (const auto& column : columns)
        cards += column.size();
    return cards;
}

RhythmVersion draftToShow(const Rhythm& rhythm) { return rhythm.draft.value_or(draftOf(rhythm)); }

BoardContents boardContents(
    std::shared_ptr<const Plan> plan, const BoardQuestion& question, const RhythmLibrary& library)
{
    BoardContents made;
    made.question = question;
    const auto& rhythm = plan->rhythm;
    const auto* live = versionOn(rhythm, question.today);
    const auto* newest = newestVersion(rhythm);
    auto draft = draftToShow(rhythm);
    refreshGates(draft, {rhythm, plan->roster, question.today}, {});
    made.live = live ? live->number : 0;
    made.newest = newest ? newest->number : 0;
    made.next = draft.number;
    made.changes = static_cast<int>(countChanges(differences(newest, draft)));
    made.blocking = blockingOf(draft);
    if (question.draft)
        made.shown = std::move(draft);
    else if (live)
        made.shown = *live;
    made.columns = boardColumns(
        rhythm, made.shown, question.draft ? newest : nullptr, question.role, library);
    made.hours = managerHours(*plan, made.shown, question.role, question.today);
    if (question.draft)
        made.warnings = narrowStartWarnings(*plan, made.shown, question.today);
    made.plan = std::move(plan);
    return made;
}

} // namespace mor::ui
