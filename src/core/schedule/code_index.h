// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <bit>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace mor {

/// Finds people or subjects by code: open addressing over a flat table, since each of hundreds of
/// thousands of triggers asks for its deal. Refers to the items, which must outlive it.
template <class Item>
class CodeIndex {
public:
    static constexpr std::uint32_t kUnknown = 0xffff'ffff;

    explicit CodeIndex(std::span<const Item> items)
        : m_items(items)
        , m_slots(std::bit_ceil(2 * items.size() + 1))
    {
        for (std::uint32_t at = 0; at < items.size(); ++at) {
            Slot& slot = m_slots[slotOf(items[at].code)];
            if (slot.at == kUnknown)
                slot = {tagOf(items[at].code), at};
        }
    }

    /// Position of the first item with the code, or kUnknown.
    std::uint32_t find(std::string_view code) const { return m_slots[slotOf(code)].at; }

private:
    struct Slot {
        std::uint32_t tag = 0; ///< saves looking at an item that is another one
        std::uint32_t at = kUnknown;
    };

    static std::size_t hashOf(std::string_view code) { return std::hash<std::string_view>{}(code); }
    static std::uint32_t tagOf(std::string_view code)
    {
        return static_cast<std::uint32_t>(hashOf(code) >> 32U);
    }

    /// Slot of the code, or the free one where it would stand.
    std::size_t slotOf(std::string_view code) const
    {
        const std::size_t mask = m_slots.size() - 1;
        const std::uint32_t tag = tagOf(code);
        std::size_t at = hashOf(code) & mask;
        for (; m_slots[at].at != kUnknown; at = (at + 1) & mask) {
            if (m_slots[at].tag == tag && m_items[m_slots[at].at].code == code)
                break;
        }
        return at;
    }

    std::span<const Item> m_items;
    std::vector<Slot> m_slots;
};

} // namespace mor
