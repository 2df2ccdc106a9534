// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_repository.h"

namespace mor::tests {

/// Keeps words on drift in memory, by the letter of the interface.
class MemoryDriftRepository : public DriftRepository {
public:
    Result<> add(const DriftWord& word) override;
    Result<> add(const DriftSettingWord& setting) override;
    Result<std::vector<DriftWord>> words() const override { return m_words; }
    Result<std::vector<DriftSettingWord>> settings() const override { return m_settings; }

private:
    std::vector<DriftWord> m_words; ///< ascending by recordedAt, id
    std::vector<DriftSettingWord> m_settings;
};

} // namespace mor::tests
