// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/look_repository.h"

namespace mor::tests {

/// Keeps looks in memory, by the letter of the interface.
class MemoryLookRepository : public LookRepository {
public:
    Result<std::vector<Look>> looksAbout(std::string_view person, Day since) const override;
    Result<> add(std::span<const Look> looks) override;
    Result<int> forgetBefore(Day day) override;

    const std::vector<Look>& all() const { return m_looks; }

private:
    std::vector<Look> m_looks;
};

} // namespace mor::tests
