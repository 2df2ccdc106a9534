// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mor {

/// Why two people who were there might not agree on a criterion.
struct CriterionHint {
    enum class Kind : std::uint8_t {
        Opinion, ///< "supportive", "good", "clear"
        Vague, ///< "enough", "regularly", "where possible"
        TwoInOne, ///< two things, of which one may hold
        NotVisible, ///< "understood", "felt": nobody can see it
        Question, ///< a guide question, not something that was done
    };

    Kind kind = Kind::Opinion;
    std::string word; ///< the word that gave it away, as typed
    std::string better; ///< a sentence that could be checked; empty: none to offer

    bool operator==(const CriterionHint&) const = default;
};

/// The first reason to ask again; none for a criterion that reads checkable.
std::optional<CriterionHint> hintFor(std::string_view criterion);

} // namespace mor
