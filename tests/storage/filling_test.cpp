// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/all_rows.h"
#include "storage/sql/connection.h"
#include "workspace_steps.h"

#include <sqlite3.h>

namespace mor::tests {

namespace {

StoredBytes numbered(std::int64_t n, std::size_t length)
{
    std::string bytes(length, '\0');
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<char>(n >> (8 * i));
    return {bytes};
}

/// Confirmations, then the series they refer to, as tables follow each other by name; ends with an
/// error, so that nothing stays.
RowSource confirmationsOf(std::int64_t count)
{
    return [count](const RowSink& sink) -> Result<> {
        CHECK(sink.table({"confirmation",
            {"id", "key_day", "series", "number", "given_by", "word", "usefulness", "recorded_day",
                "digest", "recorded_at"}}));
        for (std::int64_t n = 1; n <= count; ++n)
            REQUIRE(sink.row({numbered(n, 16), std::int64_t{20'000}, n, std::int64_t{0}, "r-001",
                "confirmed", "helped", std::int64_t{20'000}, numbered(n, 16), std::int64_t{0}}));
        CHECK(sink.table({"series", {"id", "activity", "owner", "counterpart"}}));
        for (std::int64_t n = 1; n <= count; ++n)
            REQUIRE(sink.row({n, "PIPE", "m-01", "r-" + std::to_string(n)}));
        return fail(ErrorKind::Input, "archive.cut_short");
    };
}

/// How many pages SQLite looked at to take so many confirmations.
int pagesToFill(std::int64_t count)
{
    TemporaryFolder folder;
    const auto file = folder / "new.mor";
    REQUIRE(Workspace::create(file, {}));
    storage::Connection connection(file.string(), storage::OpenMode::ReadWrite, "new.mor");
    const auto filled = storage::fill(connection, confirmationsOf(count));
    REQUIRE(!filled);
    REQUIRE(filled.error().code == "archive.cut_short");
    int pages = 0;
    int ignored = 0;
    sqlite3_db_status(connection.handle(), SQLITE_DBSTATUS_CACHE_HIT, &pages, &ignored, 0);
    return pages;
}

} // namespace

TEST_CASE("Twice the rows take about twice the reading to come in", "[storage]")
{
    const int few = pagesToFill(2'000);

    CHECK(pagesToFill(4'000) < 3 * few);
}

TEST_CASE("After everything came in, references are watched again", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "new.mor";
    REQUIRE(Workspace::create(file, {}));
    storage::Connection connection(file.string(), storage::OpenMode::ReadWrite, "new.mor");

    CHECK(!storage::fill(connection, confirmationsOf(1)));

    CHECK(connection.single("PRAGMA foreign_keys") == "1");
    CHECK(connection.single("PRAGMA cache_size") == "-8000");
}

} // namespace mor::tests
