// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/json/json_value.h"

#include <string>

namespace mor {

/// The document as text: indented by two spaces, with a line feed at its end. A list or object
/// without further lists and objects in it stays on one line where it fits into 160 columns, so
/// that a record is a line and a change of one shows as one line.
std::string toText(const JsonValue& value);

} // namespace mor
