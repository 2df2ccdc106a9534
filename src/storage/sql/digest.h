// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace mor::storage {

/// First half of a SHA-256 sum: guards a stored row against bit rot, not against people.
using Digest = std::array<std::uint8_t, 16>;

/// FIPS 180-4.
std::array<std::uint8_t, 32> sha256(std::string_view bytes);

/// The text a digest is made from: each field with its length in front, so that no two rows share
/// one.
class Canonical {
public:
    explicit Canonical(std::string_view kind) { add(kind); }

    Canonical& add(std::string_view text);
    Canonical& add(std::int64_t number);
    Digest digest() const;

private:
    std::string m_text;
};

} // namespace mor::storage
