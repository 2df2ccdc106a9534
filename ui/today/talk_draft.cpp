// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/talk_draft.h"

#include <algorithm>

namespace mor::ui {

bool isBlank(const TalkDraft& draft)
{
    auto blank = TalkDraft{};
    blank.seconds = draft.seconds;
    blank.keys = draft.keys;
    blank.clicks = draft.clicks;
    return draft == blank;
}

std::vector<EvidenceType> evidenceOf(const TalkDraft& draft)
{
    if (draft.evidence)
        return *draft.evidence;
    if (!draft.steps.empty())
        return {EvidenceType::NextStep};
    if (!draft.note.trimmed().isEmpty())
        return {EvidenceType::Note};
    return {};
}

std::vector<EvidenceType> evidenceOffered(const Activity& activity)
{
    auto offered = activity.evidence;
    for (const auto type : {EvidenceType::NextStep, EvidenceType::Note})
        if (std::ranges::find(offered, type) == offered.end())
            offered.push_back(type);
    return offered;
}

CheckOffRequest requestOf(
    const TalkDraft& draft, const OccurrenceKey& key, const std::string& recordedBy)
{
    CheckOffRequest request;
    request.occurrence = key;
    request.heldOn = draft.heldOn;
    if (draft.criteria)
        request.criteriaMet = std::vector<int>(draft.criteria->begin(), draft.criteria->end());
    request.evidence = evidenceOf(draft);
    request.note = draft.note.trimmed().toStdString();
    request.privateNote = draft.privateNote.trimmed().toStdString();
    request.nextSteps = draft.steps;
    request.recordedBy = recordedBy;
    request.recordingSeconds = draft.seconds;
    if (draft.correcting)
        request.correctionReason = draft.correctionReason.trimmed().toStdString();
    return request;
}

TalkDraft draftOf(const CheckOff& recorded)
{
    TalkDraft draft;
    draft.heldOn = recorded.fact.heldOn;
    if (recorded.fact.criteriaJudged > 0) {
        draft.criteria.emplace();
        for (int number = 1; number <= 8; ++number)
            if (recorded.fact.criteriaMet & (1U << (number - 1)))
                draft.criteria->insert(number);
    }
    draft.note = QString::fromStdString(recorded.note);
    draft.privateNote = QString::fromStdString(recorded.privateNote);
    draft.evidence = recorded.evidence;
    draft.correcting = true;
    return draft;
}

CheckOffRequest requestOf(const CheckOff& recorded, bool withSteps)
{
    auto draft = draftOf(recorded);
    draft.correcting = false;
    if (withSteps)
        for (const auto& step : recorded.nextSteps)
            draft.steps.push_back({step.owner, step.what, step.due});
    draft.seconds = recorded.recordingSeconds;
    auto request = requestOf(draft, recorded.occurrence, recorded.recordedBy);
    request.minutes = recorded.fact.minutes;
    return request;
}

} // namespace mor::ui
