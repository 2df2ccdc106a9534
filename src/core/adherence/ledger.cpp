// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/ledger.h"

#include <array>

namespace mor {

std::string_view toText(State state)
{
    static constexpr std::array<std::string_view, kStates> kTexts{"planned", "open", "on-time",
        "late", "missed", "excused", "uncovered", "withdrawn", "merged", "disputed"};
    return kTexts[static_cast<std::size_t>(state)];
}

const CheckOffFact* Ledger::factOf(std::size_t position) const
{
    const auto fact = entries[position].fact;
    return fact < facts->size() ? &(*facts)[fact] : nullptr;
}

PersonIndex Ledger::holderOf(std::size_t position) const
{
    const auto deputy = deputies.find(static_cast<std::uint32_t>(position));
    return deputy != deputies.end() ? deputy->second
                                    : schedule->seriesOf(schedule->occurrences[position]).owner;
}

} // namespace mor
