// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/plan/record_reader.h"

#include <string_view>

namespace mor {

/// Reads "format" and "version". False, with a problem added, when the document is of another kind
/// or newer than this program; reading on makes no sense then.
bool readHead(
    RecordReader& document, std::string_view format, const JsonValue& root, Problems& problems);

/// The object with "format" and "version", to which the rest is added.
JsonValue withHead(std::string_view format, JsonValue body);

} // namespace mor
