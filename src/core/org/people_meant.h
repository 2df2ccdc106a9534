// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/lookup.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mor {

/// personMeant() for a whole file of names: the same answers, each after one look at most of the
/// time. The roster must outlive it and stay as it is.
class PeopleMeant {
public:
    explicit PeopleMeant(const Roster& roster);

    Result<const Person*> find(std::string_view text) const;

private:
    const Roster& m_roster;
    std::vector<std::string> m_names; ///< in lower case, in the order of the roster
    /// People by full name or e-mail address in lower case, each once, in the order of the roster.
    std::unordered_map<std::string, std::vector<const Person*>> m_exact;
};

} // namespace mor
