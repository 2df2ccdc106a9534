// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string>

namespace mor::ui {

/// What a lever measured, in its unit: "58 %", "1 day", "12", "4.5 calls".
QString valueWords(double value, const std::string& unit);
/// By how much it moves or should move: "3 percentage points", else as a value.
QString movementWords(double value, const std::string& unit);
/// What a number to be typed for it is: "percentage points", "days", "calls".
QString movementUnitWords(const std::string& unit);

} // namespace mor::ui
