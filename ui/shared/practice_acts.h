// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/unplanned_talk_service.h"
#include "shared/desk.h"

#include <QString>

namespace mor::ui {

// Small records that can be undone and made again through the desk. Each saves, tells every page
// through Desk::recorded(), and answers the sentence for Page::said().

/// A talk nobody planned. Errors are those of UnplannedTalkService, and of saving.
Result<QString> recordUnplanned(Desk& desk, const UnplannedTalkRequest& request);

/// A promise is kept as of today. Errors are those of NextStepService, and of saving.
Result<QString> keepPromise(Desk& desk, const Uuid& step);

} // namespace mor::ui
