// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/activity.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>
#include <limits>

namespace mor::tests {

namespace {

const std::vector<Lever> kLevers{{"pipeline-health", "Pipeline health", "", "%"}};

bool finds(const Activity& activity, std::string_view where, std::string_view code)
{
    Problems problems;
    checkActivity(activity, kLevers, "/activities/0", problems);
    return std::ranges::any_of(problems.all(), [&](const Error& error) {
        return error.where == "/activities/0" + std::string{where} && error.code == code;
    });
}

} // namespace

TEST_CASE("An ordinary activity has no problems", "[core][rhythm]")
{
    Problems problems;

    checkActivity(weeklyPipe(), kLevers, "", problems);

    CHECK(problems.none());
}

TEST_CASE("Every part of an activity is checked at once", "[core][rhythm]")
{
    auto wrong = weeklyPipe();
    wrong.code = "PI PE";
    wrong.name.clear();
    wrong.purpose = "M\xFCller";
    wrong.levers = {"charm", "charm"};
    wrong.cadence.rule = Weekly{0, 0, kFirstDay};
    wrong.minutes = {0, -1, 11};
    wrong.criteria = {"1", "2", "3", " ", "5", "6", "7"};
    wrong.evidence = {EvidenceType::Note, EvidenceType::Note};
    wrong.mandatoryFields = 5;
    wrong.version = 0;
    wrong.owner = Role::Rep;
    wrong.expectation = Expectation{"charm", Expectation::Direction::Up, 1.0, 26};

    CHECK(finds(wrong, "/code", "code.malformed"));
    CHECK(finds(wrong, "/name", "text.empty"));
    CHECK(finds(wrong, "/purpose", "text.not_utf8"));
    CHECK(finds(wrong, "/levers/0", "lever.unknown"));
    CHECK(finds(wrong, "/levers", "activity.named_twice"));
    CHECK(finds(wrong, "/expectation", "lever.unknown"));
    CHECK(finds(wrong, "/cadence", "cadence.out_of_range"));
    CHECK(finds(wrong, "/minutes/talk", "activity.out_of_range"));
    CHECK(finds(wrong, "/minutes/preparation", "activity.out_of_range"));
    CHECK(finds(wrong, "/minutes/recording", "activity.out_of_range"));
    CHECK(finds(wrong, "/criteria", "activity.too_many"));
    CHECK(finds(wrong, "/criteria/3", "text.empty"));
    CHECK(finds(wrong, "/evidence", "activity.named_twice"));
    CHECK(finds(wrong, "/mandatoryFields", "activity.out_of_range"));
    CHECK(finds(wrong, "/version", "activity.version_malformed"));
    CHECK(finds(wrong, "/owner", "activity.owner_is_rep"));
}

TEST_CASE("An expectation can only state what can be meant", "[core][rhythm]")
{
    const auto stating = [](double size, int weeks) {
        auto stated = weeklyPipe();
        stated.expectation
            = Expectation{"pipeline-health", Expectation::Direction::Up, size, weeks};
        return stated;
    };
    for (const double size :
        {1e-70, 0.0, -3.0, 0.0009, 1.1e12, 1e300, std::numeric_limits<double>::quiet_NaN()}) {
        INFO(size);
        CHECK(finds(stating(size, 26), "/expectation", "expectation.out_of_range"));
    }
    for (const int weeks : {0, -1, 105})
        CHECK(finds(stating(3.0, weeks), "/expectation", "expectation.out_of_range"));
    for (const double size : {0.001, 1.0 / 3.0, 1e12}) {
        const auto stated = *stating(size, 104).expectation;
        CHECK(checkExpectation(stated).has_value());
        CHECK(parseExpectation(toText(stated)).value() == stated);
    }
    CHECK(parseExpectation("win-rate up 1e-70 within 26 weeks").error().code
        == "expectation.out_of_range");
    CHECK(parseExpectation("win-rate up 3 within 105 weeks").error().args
        == std::vector<std::string>{"\"105\"", "1", "104"});
}

TEST_CASE("Talks about deals wait for a trigger, and the other way round", "[core][rhythm]")
{
    auto deal = winDebrief();
    deal.cadence.rule = Weekly{};
    auto triggered = weeklyPipe();
    triggered.cadence.rule = OnTrigger{"deal-won", 10};

    CHECK(finds(deal, "/cadence", "activity.deal_without_trigger"));
    CHECK(finds(triggered, "/counterpart", "activity.trigger_without_deal"));
    triggered.counterpart = Counterpart::Account;
    CHECK_FALSE(finds(triggered, "/counterpart", "activity.trigger_without_deal"));
}

TEST_CASE("Counterparts, evidence and audiences are written as they are read", "[core][rhythm]")
{
    for (const auto one : {Counterpart::Rep, Counterpart::Manager, Counterpart::Team,
             Counterpart::Account, Counterpart::Deal, Counterpart::Alone})
        CHECK(parseCounterpart(toText(one)) == one);
    for (int i = 0; i < 8; ++i)
        CHECK(parseEvidenceType(toText(static_cast<EvidenceType>(i)))
            == static_cast<EvidenceType>(i));
    for (const auto one : {Audience::Everyone, Audience::Ramping})
        CHECK(parseAudience(toText(one)) == one);
    CHECK(parseCounterpart("boss").error().code == "counterpart.unknown");
    CHECK(parseEvidenceType("hearsay").error().code == "evidence.unknown");
    CHECK(parseAudience("stars").error().code == "audience.unknown");
}

} // namespace mor::tests
