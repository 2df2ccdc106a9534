// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "publish/publish_words.h"

namespace mor::ui {

/// Talks that appear and go with the draft, by activity, each with how far it was looked ahead.
void addTalks(const PublishContents& contents, std::vector<Happening>& all);

} // namespace mor::ui
