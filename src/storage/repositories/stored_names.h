// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mor::storage {

/// The stored words of an enumeration that counts from 0, in its order.
template <class Enum, std::size_t N>
struct StoredNames {
    std::array<std::string_view, N> names;

    std::string_view operator()(Enum value) const { return names[static_cast<std::size_t>(value)]; }
    Result<Enum> parse(std::string_view text) const
    {
        const auto found = std::ranges::find(names, text);
        if (found == names.end())
            return fail(ErrorKind::Unavailable, "storage.damaged");
        return static_cast<Enum>(found - names.begin());
    }
    auto parser() const
    {
        return [this](std::string_view text) { return parse(text); };
    }
};

} // namespace mor::storage
