// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bench/report.h"
#include "bench/stored.h"
#include "bench/worlds.h"

#include <filesystem>
#include <vector>

namespace mor::bench {

/// Each enters its benchmarks, floors beside them, and says what is compared with what.
void addSpine(Worlds& worlds, int managers, std::vector<Comparison>& comparisons);
void addStorage(
    Worlds& worlds, const std::filesystem::path& folder, std::vector<Comparison>& comparisons);
/// What a week asks of an open workspace: pages read, drafts judged, acts saved.
void addWeek(const std::shared_ptr<Stored>& stored, std::vector<Comparison>& comparisons);
void addSlots(std::vector<Comparison>& comparisons);
void addIcs(Worlds& worlds, std::vector<Comparison>& comparisons);
/// Files written and brought in: workbooks, tables, calendars, people and deals.
void addFiles(
    Worlds& worlds, const std::filesystem::path& folder, std::vector<Comparison>& comparisons);

} // namespace mor::bench
