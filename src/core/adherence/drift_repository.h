// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_word.h"

#include <vector>

namespace mor {

/// What people said about drift alarms, and how alarms are raised: only ever added. Implemented by
/// storage and, for tests, in memory.
class DriftRepository {
public:
    virtual ~DriftRepository() = default;

    /// Durable when it returns. A record with the same id and the same content is accepted again;
    /// the same id with other content is a Conflict ("record.id_taken").
    virtual Result<> add(const DriftWord& word) = 0;
    virtual Result<> add(const DriftSettingWord& setting) = 0;

    /// Ascending by recordedAt, then id.
    virtual Result<std::vector<DriftWord>> words() const = 0;
    virtual Result<std::vector<DriftSettingWord>> settings() const = 0;
};

} // namespace mor
