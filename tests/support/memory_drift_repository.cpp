// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_drift_repository.h"

#include <algorithm>
#include <tuple>

namespace mor::tests {

namespace {

template <class Record>
Result<> insert(std::vector<Record>& all, const Record& record)
{
    const auto same = std::ranges::find(all, record.id, &Record::id);
    if (same != all.end()) {
        if (*same == record)
            return {};
        return fail(ErrorKind::Conflict, "record.id_taken", {toText(record.id)});
    }
    all.push_back(record);
    std::ranges::sort(all, {}, [](const Record& one) { return std::tie(one.recordedAt, one.id); });
    return {};
}

} // namespace

Result<> MemoryDriftRepository::add(const DriftWord& word) { return insert(m_words, word); }

Result<> MemoryDriftRepository::add(const DriftSettingWord& setting)
{
    return insert(m_settings, setting);
}

} // namespace mor::tests
