// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/content.h"

namespace mor::ui {

/// "Helena Brandt, only managers with Span: 5 to 8 people": whose figures, and who is left out.
/// `bands` is empty where nobody is.
QString partText(const QString& lead, const QString& bands);
/// The part with the days judged and those they are compared with, so that a copy says what it is
/// about wherever it ends up.
QString captionOf(const AdherenceContent& content, const QString& part);

} // namespace mor::ui
