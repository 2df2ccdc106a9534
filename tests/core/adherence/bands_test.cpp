// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/bands.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 3);

OrganisationBuilder twoTeams()
{
    OrganisationBuilder builder;
    builder.leader().manager("m-01").reps("m-01", 3).manager("m-02").reps("m-02", 5);
    return builder;
}

Person& personIn(Roster& roster, std::string_view code)
{
    return *std::ranges::find(roster.people, code, &Person::code);
}

Bands bandsOf(const Roster& roster, std::string_view manager, Day on = kToday)
{
    const auto all = bandsOn(roster, on);
    const auto found = std::ranges::find(all, manager, &ManagerBands::manager);
    return found != all.end() ? found->bands : Bands{};
}

BandFilter filter(std::initializer_list<std::string_view> bands)
{
    BandFilter made;
    for (const auto band : bands)
        REQUIRE(addBand(made, band));
    return made;
}

} // namespace

TEST_CASE("Spans fall into four bands", "[core][adherence]")
{
    CHECK(toText(spanBandOf(1)) == "1-4");
    CHECK(toText(spanBandOf(4)) == "1-4");
    CHECK(toText(spanBandOf(5)) == "5-8");
    CHECK(toText(spanBandOf(8)) == "5-8");
    CHECK(toText(spanBandOf(9)) == "9-12");
    CHECK(toText(spanBandOf(12)) == "9-12");
    CHECK(toText(spanBandOf(13)) == "13+");
}

TEST_CASE("Bands tell what makes managers alike", "[core][adherence]")
{
    auto roster = twoTeams().calendar("de-by").worksBy("m-02", "de-by").build().roster;
    personIn(roster, "m-02").playerCoach = true;
    personIn(roster, "r-004").rampUntil = kToday;
    personIn(roster, "r-005").rampUntil = kToday - std::chrono::days{1};

    CHECK(bandsOf(roster, "m-01") == Bands{SpanBand::UpToFour, false, false, 3, 0, "plain"});
    CHECK(bandsOf(roster, "m-02") == Bands{SpanBand::FiveToEight, false, true, 5, 1, "de-by"});
    CHECK(bandsOn(roster, kToday).size() == 2); // the leader leads no reps
}

TEST_CASE("A manager is new for thirteen weeks from the first line on", "[core][adherence]")
{
    const auto promoted = day(2026, 8, 3);
    const auto roster = twoTeams()
                            .manager("m-03")
                            .reportsTo("r-001", "m-03", promoted)
                            .reportsTo("r-002", "m-03", promoted + std::chrono::days{30})
                            .build()
                            .roster;

    CHECK(bandsOf(roster, "m-03", promoted).isNew);
    CHECK(bandsOf(roster, "m-03", promoted + std::chrono::days{90}).isNew);
    CHECK_FALSE(bandsOf(roster, "m-03", promoted + std::chrono::days{91}).isNew);
    CHECK_FALSE(bandsOf(roster, "m-01", promoted).isNew);
}

TEST_CASE("Who was here before the roster began is not new", "[core][adherence]")
{
    auto roster = twoTeams().build().roster;
    for (auto& line : roster.lines)
        line.from = day(2026, 10, 1);
    CHECK_FALSE(bandsOf(roster, "m-01").isNew); // joined in 2020

    personIn(roster, "m-01").joined = day(2026, 10, 1);
    CHECK(bandsOf(roster, "m-01").isNew);
}

TEST_CASE("A filter keeps those whom every band fits", "[core][adherence]")
{
    auto roster = twoTeams().calendar("de-by").worksBy("m-02", "de-by").build().roster;
    personIn(roster, "r-001").rampUntil = kToday;
    const auto kept = [&](std::initializer_list<std::string_view> bands) {
        return managersIn(roster, filter(bands), kToday);
    };
    using Codes = std::vector<std::string>;

    CHECK(kept({}) == Codes{"m-01", "m-02"});
    CHECK(kept({"span=1-4"}) == Codes{"m-01"});
    CHECK(kept({"span=5-8", "tenure=settled", "player-coach=no"}) == Codes{"m-02"});
    CHECK(kept({"tenure=new"}).empty());
    CHECK(kept({"ramping=yes"}) == Codes{"m-01"});
    CHECK(kept({"ramping=no"}) == Codes{"m-02"});
    CHECK(kept({"calendar=de-by"}) == Codes{"m-02"});
    CHECK(kept({"calendar=de-by", "span=1-4"}).empty());
}

TEST_CASE("A band that is not known or asked twice is refused", "[core][adherence]")
{
    BandFilter made;
    for (const auto* wrong : {"", "span", "span=", "span=6", "tenure=old", "ramping=1",
             "calendar=", "region=north", "player-coach"}) {
        INFO(wrong);
        const auto added = addBand(made, wrong);
        REQUIRE_FALSE(added);
        CHECK(added.error().code == "band.unknown");
    }
    CHECK(made.empty());
    REQUIRE(addBand(made, "span=5-8"));
    CHECK(addBand(made, "span=5-8").error().code == "band.twice");
}

TEST_CASE(
    "Managers are compared in the organisation's order, those who left last", "[core][adherence]")
{
    auto builder = twoTeams();
    builder.secondLine("s-01").reportsTo("m-01", "s-01", day(2026, 6, 1)).manager("m-00");
    const auto roster = builder.leaves("m-00", day(2026, 10, 30)).build().roster;

    CHECK(managersIn(roster, {}, kToday) == std::vector<std::string>{"m-02", "m-01", "m-00"});
    CHECK(managersIn(roster, filter({"tenure=settled"}), kToday)
        == std::vector<std::string>{"m-02", "m-01"});
}

TEST_CASE("Where nobody is a manager, those who lead reps are compared", "[core][adherence]")
{
    const auto roster
        = OrganisationBuilder().leader().secondLine("s-01").reps("s-01", 2).build().roster;

    CHECK(managersIn(roster, {}, kToday) == std::vector<std::string>{"s-01"});
}

} // namespace mor::tests
