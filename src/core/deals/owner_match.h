// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/deals/deal_import.h"

#include <unordered_map>

namespace mor {

/// Finds the people whom a file names as owners. Refers to the roster and the rules it is made of.
class OwnerMatch {
public:
    OwnerMatch(const Roster& roster, const OwnerRules& rules);

    /// Code of the owner of a row; empty for nobody, or for somebody who stays a text. None while
    /// somebody must say who it is.
    std::optional<std::string> of(const DealRow& row) const;
    /// The only person of this full name; empty: nobody, or several.
    std::string suggestedFor(const std::string& text) const;
    std::string nameOf(const std::string& code) const;

private:
    std::optional<std::string> byText(const std::string& text) const;

    const Roster& m_roster;
    const OwnerRules& m_rules;
    std::unordered_map<std::string, std::string> m_byEmail; ///< in lower case
    std::unordered_map<std::string, std::string> m_byName; ///< in lower case; empty: several
};

/// What a row says of its owner, as questions and answers name it.
const std::string& ownerTextOf(const DealRow& row);

} // namespace mor
