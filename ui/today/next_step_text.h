// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <QString>

#include <optional>

namespace mor::ui {

/// A next step as it was typed on one line.
struct StepText {
    enum class Who { Unsaid, Me, Other } who = Who::Unsaid;
    QString what; ///< without the owner's word and the date
    std::optional<Day> due;
    /// What is wrong with the date as it was written: "10 Nov is a Tuesday." Empty: nothing.
    QString doubt;

    bool operator==(const StepText&) const = default;
};

/// Reads "Aylin calls the plant manager Thu" or "I will join the call Mon 9 Nov". The first word
/// tells who: "I", or the other person's first name. Dates: today, tomorrow, a weekday (the next
/// one after `today`, one week more after "next"), "9 Nov", "Mon 9 Nov", "2026-11-09", "in 3 days",
/// "in two weeks", "9.11.", "9.11.2026", and "9/11" in the order of the user's language; a date
/// without a year is the next such date. Of several the last counts. Month and weekday names in
/// English and in the user's language. A date that does not exist, is over, or is not on the
/// weekday written with it leaves a doubt, and no due date.
StepText readStep(const QString& text, Day today, const QString& otherFirstName = {});

} // namespace mor::ui
