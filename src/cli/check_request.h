// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off_service.h"

#include <string>
#include <vector>

namespace mor::cli {

/// The words of one check-off, from options or from a line of a batch.
struct CheckWords {
    std::string key, heldOn, minutes, criteria, evidence, note, privateNote, id, by;
    std::vector<std::string> next;
    std::string correction;
};

/// What the words ask for. Errors: those of keys, people, days, numbers, evidence and next steps.
Result<CheckOffRequest> requestOf(const Plan& plan, Day today, const CheckWords& words);

/// The words of a batch line: an id or none, then the key, then the rest, parted by tabs; missing
/// ones at the end are empty.
CheckWords wordsOf(const std::string& line);

} // namespace mor::cli
