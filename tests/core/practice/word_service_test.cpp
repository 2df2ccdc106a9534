// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/check_off_service.h"
#include "core/practice/word_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

using Word = Confirmation::Word;

// Window from Monday 2 to Friday 6 November 2026; books close on Wednesday 18.
constexpr auto kTalk = "PIPE/m-01/r-001/2026-11-06";
constexpr auto kForecast = "FCST/m-01/team/2026-11-02";

struct Week {
    Week()
    {
        for (const auto* held : {kTalk, kForecast}) {
            CheckOffRequest request;
            request.occurrence = key(held);
            REQUIRE(talks.record(plan, request));
        }
    }
    Result<GivenWord> give(std::string_view by, Word word, std::string_view talk = kTalk,
        Usefulness usefulness = Usefulness::NotAnswered)
    {
        return service.give(plan, key(talk), std::string{by}, word, usefulness);
    }
    std::string refusal(std::string_view by, std::string_view talk = kTalk)
    {
        const auto given = give(by, Word::Confirmed, talk);
        return given ? "accepted" : given.error().code;
    }
    std::vector<Confirmation> stored() const
    {
        return *repository.confirmations({kFirstDay, kLastDay});
    }

    std::shared_ptr<const Plan> plan
        = OrganisationBuilder()
              .leader()
              .manager("m-01")
              .reps("m-01", 3)
              .manager("m-02")
              .rep("r-009", "m-02")
              .reportsTo("r-003", "m-02", day(2026, 11, 3))
              .version(day(2026, 1, 1), {mondayForecast(), weeklyPipe()})
              .plan();
    MemoryPracticeRepository repository;
    FixedClock clock{day(2026, 11, 4)};
    CountingUuids uuids;
    CheckOffService talks{repository, clock, uuids};
    WordService service{repository, clock, uuids};
};

} // namespace

TEST_CASE("The other person confirms a talk and says what it changed", "[core][practice]")
{
    Week week;

    const auto given = week.give("r-001", Word::Confirmed, kTalk, Usefulness::Changed);

    REQUIRE(given);
    CHECK(given->counts);
    CHECK(given->word.by == "r-001");
    CHECK(given->word.recordedOn == day(2026, 11, 4));
    CHECK(given->word.recordedAt == week.clock.now());
    CHECK(week.stored() == std::vector{given->word});
}

TEST_CASE("Only who took part has a word", "[core][practice]")
{
    Week week;

    CHECK(week.refusal("r-001") == "accepted");
    CHECK(week.refusal("m-01") == "word.not_the_counterpart");
    CHECK(week.refusal("r-002") == "word.not_the_counterpart");
    CHECK(week.refusal("nobody") == "word.not_the_counterpart");
}

TEST_CASE("Of a talk with a team everybody has a word who was on it that day", "[core][practice]")
{
    Week week;

    CHECK(week.refusal("r-002", kForecast) == "accepted");
    // Moved to another team on the day after.
    CHECK(week.refusal("r-003", kForecast) == "accepted");
    CHECK(week.refusal("r-009", kForecast) == "word.not_the_counterpart");
    CHECK(week.refusal("m-01", kForecast) == "word.not_the_counterpart");
}

TEST_CASE("A word needs a talk that was recorded as held", "[core][practice]")
{
    Week week;

    CHECK(week.refusal("r-002", "PIPE/m-01/r-002/2026-11-06") == "word.not_held");
    CHECK(week.refusal("r-001", "PIPE/m-01/r-001/2026-11-07") == "checkoff.unknown_occurrence");
    REQUIRE(week.talks.withdraw(key(kTalk), "Wrong rep"));
    CHECK(week.refusal("r-001") == "word.not_held");
    week.clock.setToday(day(2026, 11, 3));
    CHECK(week.refusal("r-002", kForecast) == "word.not_yet");
    CHECK(week.stored().empty());
}

TEST_CASE("A disputed talk has changed nothing", "[core][practice]")
{
    Week week;

    const auto given = week.give("r-001", Word::Disputed, kTalk, Usefulness::Helped);

    CHECK(given.error().code == "word.useful_and_disputed");
}

TEST_CASE("The newest word of a person counts", "[core][practice]")
{
    Week week;
    REQUIRE(week.give("r-001", Word::Disputed));
    week.clock.pass(std::chrono::minutes{1});
    // An identifier made elsewhere, which stands before the other in their order.
    REQUIRE(week.service.give(
        week.plan, key(kTalk), "r-001", Word::Confirmed, Usefulness::NotAnswered, uuid(1)));

    const auto all = week.stored();
    REQUIRE(all.size() == 2);
    CHECK(newestWord(all, key(kTalk), "r-001")->word == Word::Confirmed);
    CHECK(newestWord(all, key(kTalk), "r-002") == nullptr);
}

TEST_CASE("The same word sent twice is one word", "[core][practice]")
{
    Week week;
    const auto send = [&](Word word) {
        return week.service.give(
            week.plan, key(kTalk), "r-001", word, Usefulness::NotAnswered, uuid(77));
    };
    const auto first = send(Word::Confirmed);
    week.clock.setToday(day(2026, 11, 5));

    const auto second = send(Word::Confirmed);

    REQUIRE(second);
    CHECK(second->alreadyThere);
    CHECK(second->word == first->word);
    CHECK(week.stored().size() == 1);
    CHECK(send(Word::Disputed).error().code == "record.id_taken");
}

TEST_CASE("A word given after the books closed is kept and counts no more", "[core][practice]")
{
    Week week;
    week.clock.setToday(day(2026, 11, 18));
    CHECK(week.give("r-001", Word::Confirmed)->counts);
    week.clock.setToday(day(2026, 11, 19));

    const auto given = week.give("r-001", Word::Disputed);

    REQUIRE(given);
    CHECK_FALSE(given->counts);
    CHECK(week.stored().size() == 2);
}

} // namespace mor::tests
