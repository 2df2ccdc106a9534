// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bench/worlds.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mor::bench {

/// What no program can do without, done as plainly as possible: the yardsticks of the report.

/// Stamps as many occurrences as the schedule has, series by series, into one flat column.
std::uint64_t stampOccurrences(const Schedule& schedule);

/// Reads every fact and every occurrence's dates once and writes one entry each.
std::uint64_t scanFactsAndWriteEntries(const World& world);

/// The ledger as three flat columns.
struct Columns {
    std::vector<std::uint32_t> manager;
    std::vector<std::uint16_t> week;
    std::vector<std::uint8_t> state;
    std::uint32_t managers = 0;
    std::uint16_t weeks = 0;
};
Columns columnsOf(const World& world);
/// Counts states by manager and week in one scan.
std::uint64_t scanColumns(const Columns& columns);

/// Writes as many events of the same lines as text, folded, without judging anything.
std::uint64_t writePlainEvents(const Schedule& schedule);

/// A file of its own, written by 4 KiB and forced to disk each time.
class SyncedFile {
public:
    explicit SyncedFile(const std::string& path);
    ~SyncedFile();
    SyncedFile(const SyncedFile&) = delete;
    SyncedFile& operator=(const SyncedFile&) = delete;
    void write();

private:
    int m_file;
};

} // namespace mor::bench
