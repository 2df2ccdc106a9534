// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/import_repository.h"
#include "core/results/result_import.h"

namespace mor {

inline constexpr std::string_view kResultEntry = "result";
inline constexpr std::string_view kCallEntry = "call";

/// A snapshot as an entry of an import; no two snapshots have the same.
std::string entryText(const PeriodResult& result);
std::string entryText(const ForecastCall& call);

/// What an import that adds these changes against what is known.
std::vector<ImportChange> entriesOf(const NewResults& added, const KnownResults& known);

} // namespace mor
