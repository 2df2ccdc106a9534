// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace mor {

/// 128-bit identifier made by the client (RFC 9562). Doubles as the idempotency key of a record.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    bool isNull() const { return *this == Uuid{}; }
    auto operator<=>(const Uuid&) const = default;
};

/// Lower-case hexadecimal in the 8-4-4-4-12 form.
std::string toText(const Uuid& id);
/// Accepts the same form in either case, any version. Error: "uuid.malformed".
Result<Uuid> parseUuid(std::string_view text);

/// Makes identifiers; the real one is random, tests and demo data use a seeded one.
class UuidSource {
public:
    virtual ~UuidSource() = default;
    /// Version 7: ordered by `now`, the rest random.
    virtual Uuid next(Instant now) = 0;
};

/// Builds a version 7 identifier from an instant and ten random bytes.
Uuid makeUuidV7(Instant now, const std::array<std::uint8_t, 10>& random);

} // namespace mor
