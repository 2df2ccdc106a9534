// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/activity_fields.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

TEST_CASE("Every field of an activity reads back as it is written", "[core][planning]")
{
    auto huddle = dailyHuddle();
    huddle.cadence.window.opensBefore = 2;
    auto win = winDebrief();
    win.expectation = Expectation{"win-rate", Expectation::Direction::Up, 2.5, 30};
    for (const auto& original : {weeklyPipe(), huddle, win}) {
        Activity copy;
        copy.code = original.code;
        for (const auto field : activityFields())
            REQUIRE(setField(copy, {std::string{field}, fieldText(original, field)}).has_value());

        CHECK(copy == original);
        CHECK(differingFields(copy, original).empty());
    }
}

TEST_CASE("Sentences may be parted by lines or bars", "[core][planning]")
{
    auto pipe = weeklyPipe();

    REQUIRE(setField(pipe, {"criteria", "One | Two\n Three "}).has_value());

    CHECK(pipe.criteria == std::vector<std::string>{"One", "Two", "Three"});
    CHECK(fieldText(pipe, "criteria") == "One\nTwo\nThree");
}

TEST_CASE("A field that does not exist or can't be read is refused", "[core][planning]")
{
    auto pipe = weeklyPipe();
    const auto refusal = [&](const char* field, const char* value) {
        return setField(pipe, {field, value}).error().code;
    };

    CHECK(refusal("code", "X") == "activity.field_unknown");
    CHECK(refusal("talk", "long") == "activity.number_malformed");
    CHECK(refusal("grace", "") == "activity.number_malformed");
    CHECK(refusal("opens", "early") == "activity.number_malformed");
    CHECK(refusal("cadence", "daily") == "cadence.malformed");
    CHECK(refusal("owner", "boss") == "role.unknown");
    CHECK(refusal("counterpart", "boss") == "counterpart.unknown");
    CHECK(refusal("audience", "stars") == "audience.unknown");
    CHECK(refusal("evidence", "note,hearsay") == "evidence.unknown");
    CHECK(refusal("start", "9") == "time.malformed");
    CHECK(refusal("expectation", "up a lot") == "expectation.malformed");
    CHECK(pipe == weeklyPipe());
}

TEST_CASE("Fields in which two activities differ are named", "[core][planning]")
{
    auto other = weeklyPipe();
    other.minutes.talk = 40;
    other.trap.clear();

    CHECK(differingFields(weeklyPipe(), other) == std::vector<std::string_view>{"talk", "trap"});
}

TEST_CASE("What is wrong with a field is told where a document has it", "[core][planning]")
{
    CHECK(fieldPlace("expectation") == "/expectation");
    CHECK(fieldPlace("talk") == "/minutes/talk");
    CHECK(fieldPlace("opens") == "/cadence/opensBefore");

    // A written plan has each of them, so both spellings name the same place.
    auto wrong = weeklyPipe();
    wrong.minutes = {0, -1, -1};
    Problems problems;
    checkActivity(wrong, {{"pipeline-health", "Pipeline health", "", "%"}}, "", problems);
    REQUIRE(problems.all().size() == 3);
    CHECK(problems.all()[0].where == fieldPlace("talk"));
    CHECK(problems.all()[1].where == fieldPlace("preparation"));
    CHECK(problems.all()[2].where == fieldPlace("recording"));
}

} // namespace mor::tests
