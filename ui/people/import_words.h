// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/people_check.h"
#include "people/effect_list.h"

namespace mor::ui {

/// Lines with this id lead to the file of rows set aside.
inline const auto kRowsAside = QStringLiteral("aside");

/// What an import would do, and what is wrong with the rows set aside.
std::vector<EffectLine> checkLines(const CheckedPeople& checked, Day today);

/// Rows that problems are about.
int rowsIn(const std::vector<Error>& problems);

} // namespace mor::ui
