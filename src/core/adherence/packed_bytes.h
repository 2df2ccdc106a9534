// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mor {

/// Numbers one after the other, seven bits a byte, as long as they need.
class PackedWriter {
public:
    void add(std::uint64_t number)
    {
        for (; number >= 0x80; number >>= 7)
            m_bytes.push_back(static_cast<char>(number | 0x80));
        m_bytes.push_back(static_cast<char>(number));
    }
    /// A difference, which may be negative.
    void addSigned(std::int64_t number)
    {
        add((static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63));
    }
    void add(std::string_view text)
    {
        add(text.size());
        m_bytes.append(text);
    }

    /// The bytes with a sum over them and `meant` in front: what they are about, so that they are
    /// only read for that.
    std::string sealed(std::uint64_t meant) const;

private:
    std::string m_bytes;
};

/// Reads what PackedWriter wrote. Damaged bytes never read beyond the end; `isGood` tells.
class PackedReader {
public:
    /// None if the sum does not fit the bytes or what they are meant to be about.
    static std::optional<PackedReader> open(std::string_view sealed, std::uint64_t meant);

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_bytes.size())
                break;
            const auto byte = static_cast<std::uint8_t>(m_bytes[m_at++]);
            value |= std::uint64_t{byte & 0x7fU} << shift;
            if (byte < 0x80)
                return value;
        }
        m_good = false;
        return 0;
    }
    template <class Number>
    Number as()
    {
        return static_cast<Number>(number());
    }
    std::int64_t signedNumber()
    {
        const auto raw = number();
        return static_cast<std::int64_t>(raw >> 1) ^ -static_cast<std::int64_t>(raw & 1);
    }
    std::string_view text();

    bool isGood() const { return m_good; }
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    explicit PackedReader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_good = true;
};

/// Mixes a number into a sum.
inline std::uint64_t mixed(std::uint64_t sum, std::uint64_t number)
{
    sum = (sum ^ number) * 0x9E37'79B9'7F4A'7C15U;
    return sum ^ (sum >> 29);
}

} // namespace mor
