// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/honesty_hints.h"
#include "core/adherence/say_do.h"
#include "core/practice/stated_frequency_service.h"

#include <QString>

namespace mor::ui {

/// What is told to one person alone: what they say and do, and the hints in their own records.
struct OnlyYou {
    std::vector<Activity> asked; ///< activities they own whose number of talks is theirs to choose
    std::vector<SayDoGap> gaps;
    std::vector<HonestyHint> hints;
    std::shared_ptr<const Schedule> schedule; ///< that the hints' talks are looked up in
};

/// Reads it for this person as author and recorder. Looks for hints in the records of half a year.
/// Errors: those of the repository.
Result<OnlyYou> readOnlyYou(std::shared_ptr<const Plan> plan, const PracticeRepository& practice,
    const std::string& person, Day today, const LocalTimeOf& localTime);

/// "You said 32 in four weeks; it was 20." or, while they run, "12 so far, until 30 Nov".
QString sayDoWords(const SayDoGap& gap, Day today);
/// What a record looks like, without a verdict.
QString hintWords(const HonestyHint& hint, Day today);
/// Where it is remembered that a hint was put aside; `file`: see WorkspaceFile::keyOf().
QString hintKey(const QString& file, const std::string& person, const HonestyHint& hint);

} // namespace mor::ui
