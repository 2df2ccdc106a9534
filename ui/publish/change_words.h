// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rhythm_diff.h"

#include <QString>

#include <vector>

namespace mor::ui {

/// A piece of a line; what differs is struck through in the old and bold in the new version.
struct ChangeRun {
    QString text;
    bool differs = false;

    bool operator==(const ChangeRun&) const = default;
};
using ChangeLine = std::vector<ChangeRun>;

/// One activity between two versions, in words.
struct ChangeRow {
    enum class Sign { Added, Less, Edited, Same };

    Sign sign = Sign::Same;
    QString code;
    QString name;
    QString lever; ///< name of the first one
    std::string leverCode;
    std::vector<ChangeLine> before;
    std::vector<ChangeLine> after; ///< not paired with `before`: each stands for itself
    bool isThere = true; ///< in the version after, so that it can be opened

    /// All of it as one sentence: "Forecast call, Forecast accuracy. Was: … Is: …".
    QString spoken() const;
};

/// The rows of a comparison, in its order.
std::vector<ChangeRow> changeRows(
    const std::vector<ActivityDifference>& differences, const Rhythm& rhythm);

/// A sentence as in "One activity added, one shortened, two reworded"; "Nothing changes".
QString changesInShort(const std::vector<ActivityDifference>& differences);

} // namespace mor::ui
