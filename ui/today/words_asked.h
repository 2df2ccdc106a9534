// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/practice_repository.h"
#include "core/schedule/plan.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mor::ui {

/// A talk somebody else held with this person, as their word on it is asked for or was given.
struct AskedWord {
    OccurrenceKey key;
    QString activity;
    QString holder; ///< "Marta Keller"
    Day heldOn{};
    bool askUsefulness = false;
    std::optional<Confirmation> said; ///< the newest word given; none: asked
};

/// What a person is asked about, and what they said in the same days, both newest first.
struct WordsAsked {
    std::vector<AskedWord> wanted;
    std::vector<AskedWord> said;
};

/// Reads the talks that those above this person held with them in the last seven days. Errors:
/// those of the repository.
Result<WordsAsked> readWordsAsked(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, const std::string& person, Day today);

} // namespace mor::ui
