// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rhythm_store.h"
#include "editor/edited_field.h"
#include "shared/desk.h"

#include <memory>

namespace mor::ui {

/// Saves that follow each other while one field is typed, taken back by one Undo.
class EditBurst {
public:
    /// After a save: tells every page. Goes on with the entry on the undo stack while the same
    /// field of the same activity is typed and nobody else saved in between.
    void saved(Desk& desk, const Activity& activity, Field field, const RhythmChange& change);
    /// The next save is an act of its own.
    void end() { m_change.reset(); }

private:
    bool goesOn(
        Desk& desk, const Activity& activity, Field field, const RhythmChange& change) const;

    std::shared_ptr<RhythmChange> m_change; ///< shared with the entry on the stack
    std::string m_code;
    Field m_field = Field::Name;
    const QUndoCommand* m_entry = nullptr; ///< to be compared with the top of the stack
    Instant m_last{};
};

} // namespace mor::ui
