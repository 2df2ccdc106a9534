// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/atomic_file.h"
#include "exchange/exports/export_document.h"
#include "support/catch.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <filesystem>
#include <string>

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 3);

std::shared_ptr<const Plan> team()
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .reps("m-01", 1)
        .slot("m-01", "r-001", "PIPE", 5, 9 * 60)
        .version(day(2026, 1, 1), {weeklyPipe()})
        .plan();
}

/// What stands in a calendar file, kept in a place of its own.
class KeptFile {
public:
    KeptFile() { std::filesystem::remove(m_path); }
    ~KeptFile() { std::filesystem::remove(m_path); }

    /// What the file says after six weeks from `today` were written into it.
    std::string after(const std::shared_ptr<const Plan>& plan, Day today)
    {
        ExportRequest request;
        request.format = ExportFormat::Calendar;
        request.people = {"r-001"};
        request.days = {today, today + std::chrono::days{41}};
        const ExportSource source{plan, m_practice, today, Instant{today}, m_sight, nullptr};
        const auto document = exportDocument(source, request);
        REQUIRE(document);
        REQUIRE(write(*document, m_path));
        return readFile(m_path, 1'000'000).value();
    }

private:
    MemoryPracticeRepository m_practice;
    std::optional<Sight> m_sight;
    std::filesystem::path m_path = std::filesystem::temp_directory_path() / "mor-kept-test.ics";
};

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t n = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++n;
    return n;
}

} // namespace

TEST_CASE("A calendar brought up to date keeps the weeks that it told", "[exchange][exports]")
{
    KeptFile file;

    const auto first = file.after(team(), kToday);
    const auto later = file.after(team(), kToday + std::chrono::days{14});

    // Last week's talk is still to be held in the first and gone by in the second.
    CHECK(count(first, "DTSTART;TZID=Etc/UTC:20261030T090000\r\n") == 1);
    CHECK(count(later, "DTSTART;TZID=Etc/UTC:20261030T090000\r\n") == 1);
    CHECK(count(first, "UNTIL=20261211T090000Z\r\n") == 1);
    CHECK(count(later, "UNTIL=20261225T090000Z\r\n") == 1);
    CHECK(count(later, "UID:") == 1);
    CHECK(count(later, "EXDATE") == 0);
    CHECK(count(later, "CANCELLED") == 0);
}

TEST_CASE("A calendar keeps of the past what is of this and the last fiscal quarter",
    "[exchange][exports]")
{
    KeptFile file;

    file.after(team(), day(2026, 7, 7));
    const auto november = file.after(team(), kToday);
    const auto january = file.after(team(), day(2027, 1, 5));

    CHECK(count(november, "DTSTART;TZID=Etc/UTC:20260703T090000\r\n") == 1);
    CHECK(count(january, "DTSTART;TZID=Etc/UTC:20261002T090000\r\n") == 1);
    CHECK(count(january, "UID:PIPE/m-01/r-001@") == 1);
}

TEST_CASE("Moving the next talk leaves the series the event it was", "[exchange][exports]")
{
    KeptFile file;
    const auto before = file.after(team(), kToday);
    auto plan = *team();
    plan.exceptions.push_back({uuid(1), {"PIPE", "m-01", "r-001", day(2026, 11, 6), 0},
        Moved{day(2026, 11, 5), 630}, kToday, Instant{kToday}, "m-01"});
    const auto changed = std::make_shared<const Plan>(plan);

    const auto moved = file.after(changed, kToday);
    const auto weekLater = file.after(changed, kToday + std::chrono::days{7});

    for (const auto& text : {moved, weekLater}) {
        CHECK(count(text, "UID:PIPE/m-01/r-001@mor-planner\r\n") == 2);
        CHECK(count(text, "UID:") == 2);
        CHECK(count(text, "RECURRENCE-ID;TZID=Etc/UTC:20261106T090000\r\n") == 1);
        CHECK(count(text, "DTSTART;TZID=Etc/UTC:20261030T090000\r\n") == 1);
        CHECK(count(text, "CANCELLED") == 0);
    }
    CHECK(count(before, "UID:PIPE/m-01/r-001@mor-planner\r\n") == 1);
}

} // namespace mor::tests
