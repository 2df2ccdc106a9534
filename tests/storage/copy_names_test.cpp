// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/copy_names.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

using storage::CopyName;
using storage::CopyReason;
using storage::parseCopyName;

namespace {

std::vector<CopyName> named(const std::vector<std::string>& names)
{
    std::vector<CopyName> copies;
    for (const auto& name : names) {
        const auto copy = parseCopyName(name);
        REQUIRE(copy);
        copies.push_back(*copy);
    }
    return copies;
}

/// One daily copy for each day from the first to the last, weekends too.
std::vector<CopyName> everyDay(Day first, Day last)
{
    std::vector<CopyName> copies;
    for (Day day = first; day <= last; day += std::chrono::days{1})
        copies.push_back(storage::dailyCopy(day));
    return copies;
}

/// What stays of the copies, oldest first.
std::vector<std::string> left(std::vector<CopyName> copies)
{
    const auto gone = storage::superfluous(copies);
    std::erase_if(copies, [&](const auto& copy) { return std::ranges::count(gone, copy) > 0; });
    std::ranges::sort(copies);
    std::vector<std::string> names;
    for (const auto& copy : copies)
        names.push_back(toText(copy));
    return names;
}

} // namespace

TEST_CASE("A copy's name tells when and why it was made", "[storage][copies]")
{
    const auto at
        = Instant{day(2026, 11, 3)} + std::chrono::minutes{9 * 60 + 12} + std::chrono::seconds{59};
    auto second = storage::copyBefore(CopyReason::BeforeImport, at);
    second.number = 2;

    CHECK(toText(storage::dailyCopy(day(2026, 11, 3))) == "2026-11-03-daily.mor");
    CHECK(toText(storage::copyBefore(CopyReason::BeforeImport, at))
        == "2026-11-03T0912Z-before-import.mor");
    CHECK(toText(storage::copyBefore(CopyReason::BeforeUpgrade, at))
        == "2026-11-03T0912Z-before-upgrade.mor");
    CHECK(toText(second) == "2026-11-03T0912Z-before-import-2.mor");
}

TEST_CASE("Only names that the program writes are taken for copies", "[storage][copies]")
{
    for (const std::string name : {"2026-11-03-daily.mor", "2026-11-03T0000Z-before-import.mor",
             "2026-11-03T2359Z-before-upgrade-17.mor"}) {
        INFO(name);
        const auto copy = parseCopyName(name);
        REQUIRE(copy);
        CHECK(toText(*copy) == name);
    }
    for (const std::string name : {"", "team.mor", "2026-11-03.mor", "2026-02-30-daily.mor",
             "2026-11-03-daily.mor.bak", "2026-11-03-daily.MOR", " 2026-11-03-daily.mor",
             "2026-11-03-daily-2", "2026-11-03-daily-1.mor", "2026-11-03-before-import.mor",
             "2026-11-03T0912Z-daily.mor", "2026-11-03T0912-before-import.mor",
             "2026-11-03T912Z-before-import.mor", "2026-11-03T0960Z-before-import.mor",
             "2026-11-03T2400Z-before-import.mor", "2026-11-03T-912Z-before-import.mor",
             "2026-11-03T0912Z-before-import-0.mor", "2026-11-03T0912Z-before-import-1.mor",
             "2026-11-03T0912Z-before-import-02.mor", "2026-11-03T0912Z-before-import--2.mor",
             "2026-11-03T0912Z-before-import-99999999999.mor",
             "2026-11-03T0912Z-before-import-2-mine.mor", "2026-11-03T0912Z-before-holiday.mor",
             ".2026-11-03-daily.mor.Ab12Cd"}) {
        INFO(name);
        CHECK_FALSE(parseCopyName(name));
    }
}

TEST_CASE("Copies are thinned out with age", "[storage][copies]")
{
    struct Row {
        const char* what;
        std::vector<CopyName> copies;
        std::vector<std::string> stay;
    };
    const std::vector<Row> rows{
        {"none", {}, {}},
        {"twelve days in a row all stay", everyDay(day(2026, 11, 2), day(2026, 11, 13)),
            {"2026-11-02-daily.mor", "2026-11-03-daily.mor", "2026-11-04-daily.mor",
                "2026-11-05-daily.mor", "2026-11-06-daily.mor", "2026-11-07-daily.mor",
                "2026-11-08-daily.mor", "2026-11-09-daily.mor", "2026-11-10-daily.mor",
                "2026-11-11-daily.mor", "2026-11-12-daily.mor", "2026-11-13-daily.mor"}},
        // Sundays from week 38, ends of month from March, and the twelve days to 20 November.
        {"a year of days", everyDay(day(2025, 11, 21), day(2026, 11, 20)),
            {"2026-03-31-daily.mor", "2026-04-30-daily.mor", "2026-05-31-daily.mor",
                "2026-06-30-daily.mor", "2026-07-31-daily.mor", "2026-08-31-daily.mor",
                "2026-09-20-daily.mor", "2026-09-27-daily.mor", "2026-09-30-daily.mor",
                "2026-10-04-daily.mor", "2026-10-11-daily.mor", "2026-10-18-daily.mor",
                "2026-10-25-daily.mor", "2026-10-31-daily.mor", "2026-11-01-daily.mor",
                "2026-11-08-daily.mor", "2026-11-09-daily.mor", "2026-11-10-daily.mor",
                "2026-11-11-daily.mor", "2026-11-12-daily.mor", "2026-11-13-daily.mor",
                "2026-11-14-daily.mor", "2026-11-15-daily.mor", "2026-11-16-daily.mor",
                "2026-11-17-daily.mor", "2026-11-18-daily.mor", "2026-11-19-daily.mor",
                "2026-11-20-daily.mor"}},
        {"copies before an upgrade stay, also the oldest",
            named({"2020-01-01T0800Z-before-upgrade.mor", "2021-01-01T0800Z-before-upgrade.mor"}),
            {"2020-01-01T0800Z-before-upgrade.mor", "2021-01-01T0800Z-before-upgrade.mor"}},
    };
    for (const auto& row : rows) {
        INFO(row.what);
        CHECK(left(row.copies) == row.stay);
    }
}

TEST_CASE("Whoever works rarely still keeps twelve days", "[storage][copies]")
{
    std::vector<CopyName> copies;
    for (int month = 0; month < 14; ++month)
        copies.push_back(storage::dailyCopy(
            Day{(std::chrono::year{2025} / 1 + std::chrono::months{month}) / 15}));

    const auto stay = left(copies);

    REQUIRE(stay.size() == 12);
    CHECK(stay.front() == "2025-03-15-daily.mor");
}

TEST_CASE(
    "Of copies before imports the newest twelve stay and crowd out no day", "[storage][copies]")
{
    auto copies = everyDay(day(2026, 11, 2), day(2026, 11, 13));
    for (int number = 1; number <= 15; ++number)
        copies.push_back({day(2026, 11, 13), 9 * 60, CopyReason::BeforeImport, number});

    const auto gone = storage::superfluous(copies);

    REQUIRE(gone.size() == 3);
    for (const auto& copy : gone) {
        CHECK(copy.reason == CopyReason::BeforeImport);
        CHECK(copy.number <= 3);
    }
}

TEST_CASE("Thinning out day by day keeps what thinning out at the end keeps", "[storage][copies]")
{
    const auto all = everyDay(day(2025, 11, 21), day(2026, 11, 20));
    std::vector<CopyName> kept;
    for (const auto& copy : all) {
        kept.push_back(copy);
        const auto gone = storage::superfluous(kept);
        std::erase_if(kept, [&](const auto& one) { return std::ranges::count(gone, one) > 0; });
    }

    CHECK(left(kept) == left(all));
}

} // namespace mor::tests
