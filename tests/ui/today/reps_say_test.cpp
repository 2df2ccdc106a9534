// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/word_service.h"
#include "support/practice_builder.h"
#include "today/reps_say_card.h"
#include "ui/today/today_setting.h"

#include <QAbstractButton>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

using Word = Confirmation::Word;

LedgerAnswer answer(const PracticeBuilder& practice, Day today)
{
    return {std::make_shared<const Ledger>(practice.ledger(today)),
        std::make_shared<const std::vector<Confirmation>>(practice.words())};
}

/// Five reps whose weekly talk was held on Wednesday, 4 November.
PracticeBuilder fiveTalks()
{
    PracticeBuilder practice(OrganisationBuilder()
                                 .leader()
                                 .manager("m-01")
                                 .reps("m-01", 5)
                                 .version(day(2026, 1, 1), {weeklyPipe()})
                                 .plan(),
        {day(2026, 9, 7), day(2026, 11, 13)});
    for (const std::string rep : {"r-001", "r-002", "r-003", "r-004", "r-005"})
        practice.held("PIPE/m-01/" + rep + "/2026-11-06", day(2026, 11, 4));
    return practice;
}

const Day kFriday = day(2026, 11, 6);

} // namespace

TEST_CASE("Usefulness stays hidden until five answers of four people", "[ui][today]")
{
    auto practice = fiveTalks();
    for (const std::string rep : {"r-001", "r-002", "r-003", "r-004"})
        practice.says(
            "PIPE/m-01/" + rep + "/2026-11-06", Word::Confirmed, kFriday, Usefulness::Changed);
    RepsSayCard card;

    card.show(answer(practice, kFriday), "m-01");
    CHECK(card.sentences().contains("4 of 4 words confirm"));
    CHECK_FALSE(card.sentences().contains("changes what I will do"));
    CHECK(card.sentences().contains("from five answers by four people on"));

    practice.says("PIPE/m-01/r-005/2026-11-06", Word::Confirmed, kFriday, Usefulness::No);
    card.show(answer(practice, kFriday), "m-01");
    CHECK(card.sentences().contains("4 of 5 answers by 5 people"));
    CHECK(card.sentences().contains("(38 to 96 %)")); // Wilson, 4 of 5
}

TEST_CASE("A dispute is told without a verdict, with what settles it", "[ui][today]")
{
    auto practice = fiveTalks();
    practice.says("PIPE/m-01/r-001/2026-11-06", Word::Disputed, kFriday);
    RepsSayCard card;
    OccurrenceKey wanted;
    QObject::connect(&card, &RepsSayCard::talkWanted, &card,
        [&](const OccurrenceKey& key, Day) { wanted = key; });

    card.show(answer(practice, kFriday), "m-01");

    CHECK(card.sentences().contains("says that"));
    CHECK(card.sentences().contains("did not take place"));
    CHECK(card.sentences().contains("until they say otherwise, or until you take it back"));
    card.findChild<QAbstractButton*>()->click();
    CHECK(wanted == kFirst);
}

TEST_CASE("Nothing is shown while nobody said anything", "[ui][today]")
{
    RepsSayCard card;
    card.show(answer(fiveTalks(), kFriday), "m-01");
    CHECK(card.isHidden());
    CHECK(card.sentences().isEmpty());
}
