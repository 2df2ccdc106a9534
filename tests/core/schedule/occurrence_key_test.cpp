// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/occurrence_key.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <set>

using namespace mor;
using namespace mor::tests;

TEST_CASE("A key is written as people paste it into a mail", "[core][schedule]")
{
    const OccurrenceKey talk{"PIPE", "m-07", "r-031", day(2026, 11, 6), 0};
    const OccurrenceKey second{"CALL", "m-07", "r-031", day(2026, 11, 30), 2};

    CHECK(toText(talk) == "PIPE/m-07/r-031/2026-11-06");
    CHECK(toText(second) == "CALL/m-07/r-031/2026-11-30#2");
    CHECK(parseOccurrenceKey("PIPE/m-07/r-031/2026-11-06").value() == talk);
    CHECK(parseOccurrenceKey("CALL/m-07/r-031/2026-11-30#2").value() == second);
}

TEST_CASE("What is not a key is refused", "[core][schedule]")
{
    for (const char* text : {"", "PIPE", "PIPE/m-07/r-031", "PIPE/m-07/r-031/2026-11-06/x",
             "PIPE//r-031/2026-11-06", "PIPE/m 07/r-031/2026-11-06", "PIPE/m-07/r-031/2026-11-31",
             "PIPE/m-07/r-031/2026-11-06#", "PIPE/m-07/r-031/2026-11-06#0",
             "PIPE/m-07/r-031/2026-11-06#01", "PIPE/m-07/r-031/2026-11-06#99999",
             "PIPE/m-07/r-031/2026-11-06#2x"}) {
        INFO(text);
        const auto parsed = parseOccurrenceKey(text);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().code == "key.malformed");
    }
}

TEST_CASE("Series numbers are positive, differ, and never change", "[core][schedule]")
{
    std::set<SeriesId> seen;
    for (int owner = 0; owner < 100; ++owner) {
        for (int rep = 0; rep < 100; ++rep) {
            const SeriesId id
                = seriesIdOf("PIPE", "m-" + std::to_string(owner), "r-" + std::to_string(rep));
            CHECK(id >= 0);
            seen.insert(id);
        }
    }

    CHECK(seen.size() == 10'000);
    CHECK(seriesIdOf("A", "BC", "D") != seriesIdOf("AB", "C", "D"));
}
