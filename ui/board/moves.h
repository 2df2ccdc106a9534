// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <QString>

#include <string>

namespace mor::ui {

/// An activity that was asked into another column, or onto another role's board.
struct Moved {
    Activity activity;
    QString refusal; ///< why it can't go there; empty: it can
};

/// The activity with the usual rule of a column; unchanged where it already has one of that beat.
/// The start stays, the window opens with the period, and grace stays within what the beat allows.
/// A deal's talk waits for its trigger and nothing but a deal's or an account's talk can.
Moved movedTo(Activity activity, Beat beat);

/// The code under which a role takes an activity over whose own code is in use: "ONE-L".
std::string codeTakenOver(const std::string& code, Role role);

/// The activity as somebody of another role has it: who leads reps meets reps, who leads managers
/// meets managers. Takes a code that is free in the draft where its own is another role's.
Activity takenOverBy(Activity activity, Role role, const RhythmVersion& draft);

/// An own activity to begin with: a name, a free code made from it, the column's usual rule, and
/// with whom that role mostly talks.
Activity ownActivity(const QString& name, Beat beat, Role role, const Rhythm& rhythm);

} // namespace mor::ui
