// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/agreement.h"
#include "support/catch.h"

namespace mor::tests {

namespace {

std::vector<Judgement> judgements(std::initializer_list<const char*> texts)
{
    std::vector<Judgement> all;
    for (const auto* text : texts)
        all.push_back(*parseJudgement(text));
    return all;
}

} // namespace

TEST_CASE("Judges agree on a criterion by the pairs of them who say the same", "[core][coaching]")
{
    // First: all met. Second: three met, one not: 3 of 6 pairs. Third: two, one and one: 1 of 6.
    const auto criteria = agreementByCriterion(judgements({"yyy", "yyy", "yyn", "yn-"}));

    REQUIRE(criteria.size() == 3);
    CHECK(criteria[0].votes == Votes{4, 0, 0});
    CHECK(criteria[0].pairsAlike == 6);
    CHECK(criteria[0].likeness() == Likeness::Alike);
    CHECK(criteria[1].votes == Votes{3, 1, 0});
    CHECK(criteria[1].pairsAlike == 3);
    CHECK(criteria[1].pairs == 6);
    CHECK(criteria[1].share() == Approx(0.5));
    CHECK(criteria[1].likeness() == Likeness::Differently);
    CHECK(criteria[2].votes == Votes{2, 1, 1});
    CHECK(criteria[2].pairsAlike == 1);
    CHECK(*meanAgreement(criteria) == Approx((1.0 + 0.5 + 1.0 / 6.0) / 3.0));
}

TEST_CASE("Three judges are too few to tell", "[core][coaching]")
{
    CHECK(agreementByCriterion(judgements({"y", "y", "y"})).front().likeness()
        == Likeness::CannotTell);
    CHECK(agreementByCriterion(judgements({"y", "y", "y", "y"})).front().likeness()
        == Likeness::Alike);
}

TEST_CASE("One of twenty judges apart leaves a criterion judged alike", "[core][coaching]")
{
    // 171 of 190 pairs are 90 percent; with two apart it is 154 of 190.
    std::vector<Judgement> judges(20, Judgement{Finding::Met});
    judges[3] = {Finding::NotMet};
    CHECK(agreementByCriterion(judges).front().likeness() == Likeness::Alike);

    judges[7] = {Finding::NotMet};

    CHECK(agreementByCriterion(judges).front().pairsAlike == 154);
    CHECK(agreementByCriterion(judges).front().likeness() == Likeness::Differently);
}

TEST_CASE("Agreement beyond chance is Gwet's AC1", "[core][coaching]")
{
    // Twelve units, four raters, five answers with gaps: irrCAC prints 0.77544 for them.
    const std::vector<std::vector<int>> rows{{3, 0, 0, 0, 0}, {0, 3, 1, 0, 0}, {0, 0, 4, 0, 0},
        {0, 0, 4, 0, 0}, {0, 4, 0, 0, 0}, {1, 1, 1, 1, 0}, {0, 0, 0, 4, 0}, {3, 1, 0, 0, 0},
        {0, 4, 0, 0, 0}, {0, 0, 0, 0, 3}, {2, 0, 0, 0, 0}, {0, 0, 1, 0, 0}};
    CHECK(*gwetAc1(rows) == Approx(0.77544).margin(0.000005));

    CHECK(*gwetAc1(std::vector<std::vector<int>>{{4, 0}, {0, 4}}) == Approx(1.0));
    // Half the pairs of each row agree by more than chance would: (2/6 - 1/2) / (1 - 1/2).
    CHECK(*gwetAc1(std::vector<std::vector<int>>{{2, 2}}) == Approx(-1.0 / 3.0));
    CHECK_FALSE(gwetAc1(std::vector<std::vector<int>>{{1, 0}}).has_value());
    CHECK_FALSE(gwetAc1({}).has_value());
}

TEST_CASE("Nothing judged is no agreement", "[core][coaching]")
{
    CHECK(agreementByCriterion({}).empty());
    CHECK_FALSE(meanAgreement({}).has_value());
    CHECK_FALSE(meanAgreement(agreementByCriterion(judgements({"yn"}))).has_value());
}

TEST_CASE("A judgement is one sign a criterion", "[core][coaching]")
{
    const Judgement judgement{Finding::Met, Finding::NotMet, Finding::NotSeen};
    CHECK(toText(judgement) == "yn-");
    CHECK(*parseJudgement("yn-") == judgement);
    CHECK(parseJudgement("yx").error().code == "judgement.malformed");

    Problems problems;
    CHECK(toText(judgementOf(4, {1, 3}, {4}, problems)) == "yny-");
    CHECK(problems.none());
    judgementOf(3, {4, 0, 2}, {2}, problems);
    REQUIRE(problems.all().size() == 3);
    CHECK(problems.all()[0].code == "judgement.unknown_criterion");
    CHECK(problems.all()[2].code == "judgement.both");
}

} // namespace mor::tests
