// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/all_rows.h"
#include "storage/sql/connection.h"
#include "workspace_steps.h"

#include <sqlite3.h>

#include <algorithm>

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

TEST_CASE("Everything comes in only with all its tables", "[storage]")
{
    TemporaryFolder folder;
    fillWorkspace(folder / "team.mor", 3);
    const auto team = opened(Workspace::open(folder / "team.mor", Workspace::Access::ReadOnly));
    const auto fillWithout
        = [&](const std::vector<std::string>& left, Workspace::PrivateNotes notes) {
              std::filesystem::remove(folder / "new.mor");
              const auto created = opened(Workspace::create(folder / "new.mor", {}));
              bool isLeft = false;
              return created->fill([&](const RowSink& sink) {
                  const auto table = [&](const StoredTable& next) -> Result<> {
                      isLeft = std::ranges::find(left, next.name) != left.end();
                      return isLeft ? Result<>{} : sink.table(next);
                  };
                  const auto row = [&](const std::vector<StoredValue>& values) -> Result<> {
                      return isLeft ? Result<>{} : sink.row(values);
                  };
                  return team->readAll({table, row}, notes);
              });
          };
    const auto hidden = Workspace::PrivateNotes::Hidden;

    CHECK(fillWithout({}, hidden));
    CHECK(fillWithout({}, Workspace::PrivateNotes::Shown));

    const auto lacking = fillWithout({"reporting_line", "slot"}, hidden);
    REQUIRE(codeOf(lacking) == "archive.table_missing");
    CHECK(lacking.error().args == std::vector<std::string>{"reporting_line, slot"});

    const auto halfPrivate = fillWithout({"private_note"}, Workspace::PrivateNotes::Shown);
    REQUIRE(codeOf(halfPrivate) == "archive.table_missing");
    CHECK(halfPrivate.error().args == std::vector<std::string>{"private_note"});
}

} // namespace mor::tests
