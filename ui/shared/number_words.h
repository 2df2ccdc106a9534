// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QString>

#include <cmath>

namespace mor::ui {

/// A share from 0 to 1 in whole percent, without the sign.
inline int percent(double share) { return static_cast<int>(std::lround(share * 100)); }

/// With the separator of thousands of the locale.
inline QString wholeNumber(int number) { return QLocale().toString(number); }

/// With one decimal, as hours are shown everywhere; by locale, without a unit.
inline QString oneDecimal(double value) { return QLocale().toString(value, 'f', 1); }

} // namespace mor::ui
