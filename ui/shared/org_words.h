// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"

#include <QString>

namespace mor::ui {

/// "Leader", "Manager", "Rep".
QString wordOf(Role role);
/// "Manager, North": what stands under a name.
QString roleLine(const Person& person);

} // namespace mor::ui
