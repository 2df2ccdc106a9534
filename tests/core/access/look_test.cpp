// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/look_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_look_repository.h"
#include "support/organisation_builder.h"

#include <array>

using namespace mor;
using namespace mor::tests;

namespace {

Look look(const char* about, const char* viewer, DataKind kind, Day day, int hour = 9)
{
    const auto at = Instant{day} + std::chrono::hours{hour};
    return {about, kind, viewer, "adherence", day, at, at, 1};
}

} // namespace

TEST_CASE("A look at somebody else is kept; at oneself only a manager's at the own talks",
    "[core][access]")
{
    MemoryLookRepository kept;
    const FixedClock clock(day(2026, 11, 3));
    const std::array seen{Seen{"m-01", DataKind::Talks, "adherence"},
        Seen{"l-01", DataKind::Talks, "calendar"}, Seen{"l-01", DataKind::SharedNotes, "today"},
        Seen{"m-01", DataKind::Rhythm, "rhythm"}, Seen{"", DataKind::Talks, "adherence"}};

    REQUIRE(LookService(kept, clock).saw("l-01", seen).has_value());

    REQUIRE(kept.all().size() == 2);
    CHECK(kept.all()[0].about == "m-01");
    CHECK(kept.all()[0].viewer == "l-01");
    CHECK(kept.all()[0].day == day(2026, 11, 3));
    CHECK(kept.all()[1].about == "l-01");
    CHECK(kept.all()[1].kind == DataKind::Talks);
}

TEST_CASE("Looks of one day at one place are counted together", "[core][access]")
{
    MemoryLookRepository kept;
    FixedClock clock(day(2026, 11, 3));
    LookService service(kept, clock);
    const std::array seen{Seen{"m-01", DataKind::Talks, "adherence"}};

    REQUIRE(service.saw("l-01", seen).has_value());
    clock.pass(std::chrono::hours{2});
    REQUIRE(service.saw("l-01", seen).has_value());
    clock.setToday(day(2026, 11, 4));
    REQUIRE(service.saw("l-01", seen).has_value());

    const auto all = kept.looksAbout("m-01", day(2026, 1, 1)).value();
    REQUIRE(all.size() == 2);
    CHECK(all[0].day == day(2026, 11, 4)); // newest first
    CHECK(all[1].times == 2);
    CHECK(all[1].lastAt - all[1].firstAt == std::chrono::hours{2});
}

TEST_CASE("Looks are forgotten after a year", "[core][access]")
{
    MemoryLookRepository kept;
    const std::array old{look("m-01", "l-01", DataKind::Talks, day(2025, 11, 1)),
        look("m-01", "l-01", DataKind::Talks, day(2025, 11, 2))};
    REQUIRE(kept.add(old).has_value());
    const FixedClock clock(day(2026, 11, 3));
    const std::array seen{Seen{"m-01", DataKind::Talks, "adherence"}};

    REQUIRE(LookService(kept, clock).saw("l-01", seen).has_value());

    REQUIRE(kept.all().size() == 2);
    CHECK(kept.all().front().day == day(2025, 11, 2));
}

TEST_CASE("The last look at a kind of data is that of somebody else", "[core][access]")
{
    const std::array looks{look("m-01", "m-01", DataKind::Talks, day(2026, 11, 3)),
        look("m-01", "l-01", DataKind::Talks, day(2026, 11, 2)),
        look("m-01", "operations", DataKind::Talks, day(2026, 11, 2), 11)};

    CHECK(lastLook(looks, DataKind::Talks)->viewer == "operations");
    CHECK_FALSE(lastLook(looks, DataKind::SharedNotes));
}

TEST_CASE("A report on one manager waits until they saw it, or for seven days", "[core][access]")
{
    const Day complete = day(2026, 11, 2);
    const Day today = day(2026, 11, 3);
    const auto seen = [&](std::vector<Look> looks, Day on) {
        return seenFirst(looks, "m-01", DataKind::Talks, complete, on);
    };

    const auto waits = seen({}, today);
    CHECK_FALSE(waits.shown);
    CHECK(waits.from == day(2026, 11, 9));
    CHECK(seen({}, day(2026, 11, 9)).shown);

    const auto own = look("m-01", "m-01", DataKind::Talks, day(2026, 11, 2), 7);
    CHECK(seen({own}, today).shown);
    CHECK(seen({own}, today).seenAt == own.firstAt);

    // A look before the week was complete, of somebody else, or at something else is none.
    CHECK_FALSE(seen({look("m-01", "m-01", DataKind::Talks, day(2026, 11, 1))}, today).shown);
    CHECK_FALSE(seen({look("m-01", "s-01", DataKind::Talks, today)}, today).shown);
    CHECK_FALSE(seen({look("m-01", "m-01", DataKind::Hints, today)}, today).shown);
    CHECK_FALSE(seen({look("m-02", "m-02", DataKind::Talks, today)}, today).shown);
}

TEST_CASE("A look without a place is refused", "[core][access]")
{
    MemoryLookRepository kept;
    auto nowhere = look("m-01", "l-01", DataKind::Talks, day(2026, 11, 3));
    nowhere.place.clear();
    const std::array looks{nowhere};

    CHECK(kept.add(looks).error().code == "look.malformed");
}
