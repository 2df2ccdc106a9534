// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/import_mapping.h"
#include "support/catch.h"

namespace mor::tests {

namespace {

ImportMapping november()
{
    using Dates = MappedColumn::Dates;
    return {"people", "people-november",
        {{"Full name", "name", Dates::AsFound}, {"Start", "joined", Dates::DayFirst},
            {"Shoe size", "", Dates::AsFound}, {"Left on", "left", Dates::MonthFirst}}};
}

} // namespace

TEST_CASE("A mapping comes back from its texts as it was", "[core][planning]")
{
    const auto mapping = november();
    CHECK(headerText(mapping) == "Full name\nStart\nShoe size\nLeft on\n");
    CHECK(fieldsText(mapping) == "name\njoined day-first\n\nleft month-first\n");

    const auto back
        = mappingFromTexts("people", "people-november", headerText(mapping), fieldsText(mapping));
    REQUIRE(back);
    CHECK(*back == mapping);
}

TEST_CASE("Texts that do not fit each other are no mapping", "[core][planning]")
{
    for (const auto* fields : {"", "name\n", "name\njoined"}) {
        const auto read = mappingFromTexts("people", "old", "Full name\nStart\n", fields);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == "import.mapping_damaged");
    }
}

TEST_CASE("A file with the same columns in any order finds its mapping", "[core][planning]")
{
    const std::vector<ImportMapping> known{november()};
    CHECK(mappingFor(known, {"Left on", " Start ", "Full name", "Shoe size"}) == &known.front());
    CHECK(mappingFor(known, {"Start", "Full name", "Shoe size"}) == nullptr);
    CHECK(mappingFor({}, {}) == nullptr);
}

TEST_CASE("A header with a line break is one line of its mapping", "[core][planning]")
{
    CHECK(plainHeader(" Full\r\nname\t") == "Full  name");
}

} // namespace mor::tests
