// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/team_sentences.h"

#include <memory>

namespace mor::ui {

/// Made of what ui/adherence shows to those who lead a manager.
std::shared_ptr<const TeamSentences> leaderSentences();

} // namespace mor::ui
