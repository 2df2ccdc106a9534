// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>

namespace mor::demo {

/// Hands out invented people's names, none twice until every combination is used; then with a
/// middle initial.
class PersonNames {
public:
    explicit PersonNames(std::uint64_t seed);
    std::string next();

private:
    std::uint64_t m_position;
};

/// Hands out invented company names in the same way; after the last combination with a place.
class CompanyNames {
public:
    explicit CompanyNames(std::uint64_t seed);
    std::string next();

private:
    std::string combined();

    std::uint64_t m_position;
};

/// "marta.keller@example.com" for "Marta Keller"; differs where names differ in their letters.
std::string emailOf(const std::string& name);

} // namespace mor::demo
