// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz.h"

#include "exchange/zone/posix_rule.h"
#include "exchange/zone/zone.h"

namespace mor::tests {

void tryOut(std::string_view bytes)
{
    (void)Zone::find(bytes);
    if (const auto rule = parsePosixRule(bytes)) {
        const auto spans = spansOf(*rule, std::chrono::year{2040});
        expect(spans[0].begin <= spans[1].begin);
    }
}

} // namespace mor::tests
