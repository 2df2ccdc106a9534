// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "board/board_card.h"
#include "core/planning/manager_hours.h"

#include <memory>

namespace mor::ui {

/// What is asked of the board.
struct BoardQuestion {
    Role role = Role::Manager;
    bool draft = true; ///< else what is in force
    Day today{};

    bool operator==(const BoardQuestion&) const = default;
};

/// A question that keeps the draft from being published.
struct BlockingQuestion {
    QString activity; ///< name
    std::string code;
    int question = 1; ///< 1 to 4
    bool isNo = false; ///< answered no, not open
    QString object; ///< what the question found
};

/// Everything the board shows, worked out once per plan, role and choice of version.
struct BoardContents {
    std::shared_ptr<const Plan> plan;
    BoardQuestion question;
    RhythmVersion shown; ///< of the draft with the four questions answered as of today
    BoardColumns columns; ///< of the role
    int live = 0; ///< number of the version in force today; 0: none
    int next = 1; ///< number of the draft
    int newest = 0; ///< of the newest published version; 0: none
    int changes = 0; ///< activities that the draft adds, changes or leaves out
    std::vector<BlockingQuestion> blocking; ///< of all roles
    std::vector<ManagerHours> hours; ///< of the role; points into the plan
    std::vector<NarrowStartWarning> warnings; ///< of the draft

    bool isEmpty() const { return shown.activities.empty(); } ///< whatever the role
    std::size_t count() const; ///< cards of the role
};

BoardContents boardContents(
    std::shared_ptr<const Plan> plan, const BoardQuestion& question, const RhythmLibrary& library);

/// The draft as it stands, or as it would begin: the newest version under its next number.
RhythmVersion draftToShow(const Rhythm& rhythm);

} // namespace mor::ui
