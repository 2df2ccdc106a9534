// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

namespace mor {

/// One problem is the error; several are the causes of one with this code. Problems of a single act
/// are not an input's.
tl::unexpected<Error> refused(
    const Problems& problems, std::string code, std::vector<std::string> args);

} // namespace mor
