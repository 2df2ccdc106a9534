// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/open_file.h"

namespace mor::ui {

/// An invented organisation with a year of history up to today, kept in `folder` (the user's data
/// folder when empty). One made on the same day is opened as it was left.
Result<std::unique_ptr<OpenFile>> openDemo(
    const Clock& clock, UuidSource& ids, const std::filesystem::path& folder = {});

} // namespace mor::ui
