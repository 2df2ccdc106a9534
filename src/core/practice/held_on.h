// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/practice_repository.h"
#include "core/schedule/exception_service.h"

namespace mor {

/// By the check-offs of a repository, which must outlive it: the newest version of a talk counts.
ExceptionService::HeldOn heldOnBy(const PracticeRepository& repository);

} // namespace mor
