// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/uuid.h"
#include "support/catch.h"

namespace mor::tests {

TEST_CASE("The example of RFC 9562 comes out as printed there", "[core][base]")
{
    // Appendix A.6: 22 February 2022, 19:22:22 UTC; rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
    const Instant instant{std::chrono::milliseconds{1'645'557'742'000}};
    const auto id
        = makeUuidV7(instant, {0xFC, 0xC3, 0xD8, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F});

    CHECK(toText(id) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    CHECK(parseUuid("017F22E2-79B0-7CC3-98C4-DC0C0C07398F") == id);
}

TEST_CASE("Identifiers made later come later in order", "[core][base]")
{
    const std::array<std::uint8_t, 10> high{
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    const Instant now{std::chrono::milliseconds{1'645'557'742'000}};

    CHECK(makeUuidV7(now, high) < makeUuidV7(now + std::chrono::milliseconds{1}, {}));
    CHECK(Uuid{}.isNull());
    CHECK_FALSE(makeUuidV7(now, {}).isNull());
}

TEST_CASE("Anything but the 8-4-4-4-12 form is no identifier", "[core][base]")
{
    for (const auto* text : {"", "017f22e279b07cc398c4dc0c0c07398f",
             "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
             "{017f22e2-79b0-7cc3-98c4-dc0c0c0739}", "017f22e27-9b0-7cc3-98c4-dc0c0c07398f"})
        CHECK(parseUuid(text).error().code == "uuid.malformed");
}

} // namespace mor::tests
