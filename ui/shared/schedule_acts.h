// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/exceptions.h"
#include "shared/desk.h"

#include <QString>

namespace mor::ui {

// Departures of one talk from the rule, recorded in the viewer's name. Each act saves, tells every
// page through Desk::planned(), and can be undone and made again through the desk. The answer is
// the sentence for Page::said(); errors are those of ExceptionService, and of saving.

/// To another day or time inside the talk's window.
Result<QString> moveTalk(Desk& desk, const OccurrenceKey& key, const Moved& to);

/// Expected but legitimately not possible; `reason` has 1 to 200 bytes.
Result<QString> excuseTalk(Desk& desk, const OccurrenceKey& key, const std::string& reason);

/// To a deputy (person code) who leads people; the credit goes to them.
Result<QString> reassignTalk(Desk& desk, const OccurrenceKey& key, const std::string& deputy);

} // namespace mor::ui
