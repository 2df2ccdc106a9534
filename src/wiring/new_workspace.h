// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"
#include "demo/demo_request.h"
#include "exchange/plan/library.h"
#include "storage/workspace.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace mor {

/// The plan of a new workspace without people: the library's levers, a calendar from Monday to
/// Friday and, with a starter, its rhythm in force from this week's Monday.
Result<Plan> firstPlan(std::optional<Starter> starter, Day today);

/// Makes a workspace with an invented organisation and its history. The file appears complete or
/// not at all. Errors: those of checkDemoRequest and Workspace::create.
Result<std::unique_ptr<Workspace>> createDemo(
    const std::filesystem::path& file, const DemoRequest& request);

} // namespace mor
