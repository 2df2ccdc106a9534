// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz.h"

#include "exchange/plan/plan_document.h"
#include "exchange/plan/rhythm_document.h"

namespace mor::tests {

/// A plan that is taken comes back the same from its own document.
void tryOut(std::string_view bytes)
{
    (void)readRhythmDocument(bytes, "rhythm.json");
    const auto plan = readPlan(bytes, "plan.json");
    if (!plan)
        return;
    const auto text = writePlan(*plan);
    const auto again = readPlan(text, "plan.json");
    expect(again && writePlan(*again) == text);
}

} // namespace mor::tests
