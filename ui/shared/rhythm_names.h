// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <QString>

#include <string_view>

namespace mor::ui {

/// The name of an activity in the draft, the newest version that has it, or on the shelf; else the
/// code.
QString activityName(const Rhythm& rhythm, std::string_view code);
/// The name of a lever, or the code.
QString leverName(const Rhythm& rhythm, std::string_view code);
/// A name in the middle of a sentence: "deal coaching"; "QBR" stays as it is.
QString inSentence(const QString& name);

} // namespace mor::ui
