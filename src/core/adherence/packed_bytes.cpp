// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/packed_bytes.h"

namespace mor {

namespace {

/// Grows with every change of what is packed or how.
constexpr std::uint64_t kForm = 1;
constexpr std::size_t kSumBytes = 8;

/// Guards against bit rot, not against people; eight bytes a step, because a digest of SHA-256
/// would take longer than reading.
std::uint64_t sumOf(std::string_view bytes, std::uint64_t meant)
{
    std::uint64_t sum = mixed(mixed(kForm, meant), bytes.size());
    for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
        std::uint64_t part = 0;
        for (std::size_t i = 0; i < 8; ++i)
            part |= std::uint64_t{static_cast<std::uint8_t>(bytes[i])} << (8 * i);
        sum = mixed(sum, part);
    }
    for (const char byte : bytes)
        sum = mixed(sum, static_cast<std::uint8_t>(byte));
    return sum;
}

} // namespace

std::string PackedWriter::sealed(std::uint64_t meant) const
{
    const auto sum = sumOf(m_bytes, meant);
    std::string all;
    all.reserve(kSumBytes + m_bytes.size());
    for (std::size_t i = 0; i < kSumBytes; ++i)
        all.push_back(static_cast<char>(sum >> (8 * i)));
    return all + m_bytes;
}

std::optional<PackedReader> PackedReader::open(std::string_view sealed, std::uint64_t meant)
{
    if (sealed.size() < kSumBytes)
        return std::nullopt;
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < kSumBytes; ++i)
        sum |= std::uint64_t{static_cast<std::uint8_t>(sealed[i])} << (8 * i);
    const auto bytes = sealed.substr(kSumBytes);
    if (sumOf(bytes, meant) != sum)
        return std::nullopt;
    return PackedReader(bytes);
}

std::string_view PackedReader::text()
{
    const auto size = number();
    if (size > m_bytes.size() - m_at) {
        m_good = false;
        m_at = m_bytes.size();
        return {};
    }
    const auto found = m_bytes.substr(m_at, static_cast<std::size_t>(size));
    m_at += found.size();
    return found;
}

} // namespace mor
