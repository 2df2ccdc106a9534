// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/fixed_clock.h"

#include <functional>

namespace mor::tests {

/// Somebody else acts whenever an identifier is asked for. Imports ask after they have read and
/// before they write.
class OvertakenUuids : public CountingUuids {
public:
    Uuid next(Instant now) override
    {
        if (const auto act = meanwhile) // a copy: it may reset itself
            act();
        return CountingUuids::next(now);
    }

    std::function<void()> meanwhile;
};

} // namespace mor::tests
