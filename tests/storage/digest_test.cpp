// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/sql/digest.h"
#include "support/catch.h"

#include <string>

namespace mor::tests {

namespace {

std::string hex(const std::array<std::uint8_t, 32>& bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const auto byte : bytes)
        text.append({kDigits[byte >> 4], kDigits[byte & 15]});
    return text;
}

} // namespace

TEST_CASE("SHA-256 gives the sums of its standard", "[storage]")
{
    CHECK(hex(storage::sha256(""))
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hex(storage::sha256("abc"))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hex(storage::sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(hex(storage::sha256(std::string(1'000'000, 'a')))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("Fields can't run into each other in a digest", "[storage]")
{
    using storage::Canonical;

    CHECK(Canonical("row").add("ab").add("c").digest()
        != Canonical("row").add("a").add("bc").digest());
    CHECK(Canonical("row").add(1).add(12).digest() != Canonical("row").add(11).add(2).digest());
}

} // namespace mor::tests
