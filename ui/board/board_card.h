// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rhythm_diff.h"
#include "core/rhythm/rhythm.h"
#include "shared/rhythm_library.h"

#include <QString>

#include <array>
#include <vector>

namespace mor::ui {

inline constexpr std::size_t kBeats = 5;

/// How a card reads beside the version that came before.
enum class CardChange { None, New, Shorter, Longer, Changed };

/// One activity as the board shows it.
struct BoardCard {
    std::string code;
    QString name;
    QString line; ///< "weekly, per rep"
    std::string lever; ///< code of the first lever; may be empty
    QString leverName;
    CardChange change = CardChange::None;
    QString changeWord; ///< "new in draft"; empty without a change
    QString minutes; ///< "25 + 5 min"
    std::array<GateAnswer::Verdict, 4> gate{};
    QString sentence; ///< all of it, for screen readers

    bool operator==(const BoardCard&) const = default;
};

using BoardColumns = std::array<std::vector<BoardCard>, kBeats>;

/// The cards of a role's activities by beat, in the library's order, own ones after it by name.
/// `before` is the version that `shown` is compared with; null: nothing is marked.
BoardColumns boardColumns(const Rhythm& rhythm, const RhythmVersion& shown,
    const RhythmVersion* before, Role role, const RhythmLibrary& library);

/// "four questions clear", "question 4 open", "question 2 answered no".
QString gateWords(const std::array<GateAnswer::Verdict, 4>& gate);

} // namespace mor::ui
