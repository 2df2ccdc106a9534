// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace mor::ui {

/// What one sheet had no room for.
struct LeftOut {
    bool questions = false;
    bool allQuestions = false;
    bool criteria = false;

    bool any() const { return questions || criteria; }
};

} // namespace mor::ui
