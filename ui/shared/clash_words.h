// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/clashes.h"

#include <QString>

namespace mor::ui {

/// "Aylin Demir is busy from 09:00 to 10:00."
QString clashSentence(const Clash& clash, const PlaceCheck& check);
/// All of them, one after the other; empty where nothing stands against the place.
QString clashSentences(const std::vector<Clash>& clashes, const PlaceCheck& check);

} // namespace mor::ui
