// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

namespace mor {

/// Tells the date where the user sits and the present instant. Services get one; nothing else in
/// core asks what time it is.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Day today() const = 0;
    virtual Instant now() const = 0;
};

} // namespace mor
