// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <vector>

namespace mor {

/// Of what was found wrong with rows that could only partly be read, that which is wrong whatever
/// the fields that could not be read say: a missing name, an unknown person, a quota below zero.
/// `unread` are the problems of reading, by which these rows are known; none is told twice.
std::vector<Error> sureProblems(const std::vector<Error>& found, const std::vector<Error>& unread);

} // namespace mor
