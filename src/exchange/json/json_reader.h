// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "exchange/json/json_value.h"

#include <cstddef>
#include <string_view>

namespace mor {

/// What a document may be at most; checked before or while parsing, never after.
struct JsonLimits {
    std::size_t bytes = 5'000'000;
    std::size_t values = 1'000'000;
    std::size_t depth = 32;
    std::size_t textBytes = 100'000; ///< of one text or name
};

/// Reads one JSON document (RFC 8259). `source` names it in errors. The error is of kind Input; its
/// causes are "json.too_large" (limit in words), "text.not_utf8", "json.malformed" (what stands
/// there), "json.too_deep" (limit), "json.too_many_values" (limit), "json.text_too_long" (limit),
/// "json.duplicate_name" (name) – each name, at the object's pointer.
Result<JsonValue> readJson(
    std::string_view bytes, std::string_view source, const JsonLimits& limits = {});

} // namespace mor
