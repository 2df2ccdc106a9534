// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/schedule_document.h"

#include <string>

namespace mor {

/// CATEGORIES, COLOR, people if there are any, SUMMARY and DESCRIPTION: what the events of one
/// series have in common.
std::string eventTexts(const TalkTexts& texts);

/// A reminder so many minutes before.
std::string alarmTexts(int minutes, const TalkTexts& texts);

} // namespace mor
