// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off_service.h"

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace mor::ui {

/// What somebody typed for a talk and has not checked off yet. Kept while other talks are looked
/// at.
struct TalkDraft {
    std::optional<Day> heldOn; ///< none: today
    std::optional<std::set<int>> criteria; ///< numbers from 1; none: not judged
    std::vector<NewStep> steps;
    QString stepText; ///< a next step that is still being typed
    QString note;
    QString privateNote;
    std::optional<std::vector<EvidenceType>> evidence; ///< chosen by hand; else proposed
    int seconds = 0; ///< spent recording while the talk was shown before
    int keys = 0; ///< pressed for it, without the letters of typed words
    int clicks = 0;
    bool correcting = false; ///< replaces what was recorded
    QString correctionReason;

    bool operator==(const TalkDraft&) const = default;
};

/// Nothing was entered: no loss when it goes.
bool isBlank(const TalkDraft& draft);

/// What shows that the talk took place, judged by what was entered: a next step or a shared note.
std::vector<EvidenceType> evidenceOf(const TalkDraft& draft);

/// The kinds offered for choice: those the activity asks for first, then next step and note.
std::vector<EvidenceType> evidenceOffered(const Activity& activity);

CheckOffRequest requestOf(
    const TalkDraft& draft, const OccurrenceKey& key, const std::string& recordedBy);

/// What was recorded, ready to be corrected. Steps stay promised and are not in it.
TalkDraft draftOf(const CheckOff& recorded);

/// The request that says again what was recorded, steps included if `withSteps`.
CheckOffRequest requestOf(const CheckOff& recorded, bool withSteps);

} // namespace mor::ui
