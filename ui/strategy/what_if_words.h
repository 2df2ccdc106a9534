// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/velocity.h"

#include <QString>
#include <QStringList>

#include <array>

namespace mor::ui {

/// The answer to a what-if in words.
struct WhatIfWords {
    QString headline; ///< "Win rate would bring most: …"
    QString care; ///< that it is a question, and that the four move together
    QString trap; ///< how the suggested part misleads
    /// For each part: "+1,240 a day, 20 % more"; empty while nothing can be computed.
    std::array<QString, kVelocityParts> gains;
    /// For bars, -1 to 1: the gain beside the largest one.
    std::array<double, kVelocityParts> shares{};
};

WhatIfWords wordsOf(const WhatIf& question);

QString wordOf(VelocityPart part); ///< "Open qualified deals"
QString leverWordOf(VelocityPart part); ///< "Pipeline creation"

} // namespace mor::ui
