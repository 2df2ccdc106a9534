// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdlib>
#include <string_view>

namespace mor::tests {

/// Gives one parser any bytes there are. Each target has one of its own; whatever the bytes say, it
/// may neither crash nor read where nothing is, and must end soon.
void tryOut(std::string_view bytes);

/// A promise of the parser that holds for any bytes; the run ends where it is broken.
inline void expect(bool kept)
{
    if (!kept)
        std::abort();
}

} // namespace mor::tests
