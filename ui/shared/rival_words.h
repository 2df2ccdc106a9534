// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mor::ui {

/// Other explanations that hold for anything that moved beside a rhythm, as one sentence: "The same
/// would be seen if …".
QString rivalsSentence();

} // namespace mor::ui
