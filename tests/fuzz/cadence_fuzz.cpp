// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz.h"

#include "core/rhythm/cadence.h"

namespace mor::tests {

void tryOut(std::string_view bytes)
{
    const auto rule = parseCadence(bytes);
    if (!rule)
        return;
    const auto again = parseCadence(toText(*rule));
    expect(again && *again == *rule);
    Cadence cadence;
    cadence.rule = *rule;
    (void)checkCadence(cadence);
}

} // namespace mor::tests
