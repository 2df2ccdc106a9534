// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mor::ui {

/// `one` for exactly one, else `many` with the number in place of %1: Qt chooses between the two
/// forms of a %n only by a translation file, and English has none.
QString counted(int number, const QString& one, const QString& many);

} // namespace mor::ui
