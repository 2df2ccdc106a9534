// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/change_words.h"
#include "publish/publish_words.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

QString plain(const std::vector<ChangeLine>& lines, bool onlyWhatDiffers = false)
{
    QStringList all;
    for (const auto& line : lines) {
        QString text;
        for (const auto& run : line)
            if (run.differs || !onlyWhatDiffers)
                text += run.text;
        all << text;
    }
    return all.join(QLatin1Char('|'));
}

/// Two versions that differ in what `change` does to the weekly pipeline talk.
template <class Change>
ChangeRow rowAfter(Change change)
{
    static Rhythm rhythm;
    static RhythmVersion before;
    static RhythmVersion after;
    rhythm = OrganisationBuilder().build().rhythm;
    before.activities = {weeklyPipe()};
    after.activities = before.activities;
    change(after.activities.front());
    const auto rows = changeRows(differences(&before, after), rhythm);
    REQUIRE(rows.size() == 1);
    return rows.front();
}

} // namespace

TEST_CASE("A shorter talk shows both times, and only the minutes are marked", "[ui][publish]")
{
    const auto row = rowAfter([](Activity& talk) { talk.minutes = {20, 0, 1}; });

    CHECK(row.sign == ChangeRow::Sign::Less);
    CHECK(plain(row.before) == "Weekly, per rep, 25 + 5 min");
    CHECK(plain(row.after) == "Weekly, per rep, 20 min");
    CHECK(plain(row.before, true) == "25 + 5 min");
    CHECK(plain(row.after, true) == "20 min");
}

TEST_CASE(
    "Another rhythm of a talk is told in words, not in the spelling of files", "[ui][publish]")
{
    const auto row = rowAfter([](Activity& talk) {
        talk.cadence.rule = Weekly{2, 0b0000101, day(2026, 1, 5)};
        talk.counterpart = Counterpart::Team;
    });

    CHECK(row.sign == ChangeRow::Sign::Edited);
    CHECK(plain(row.after) == "Every two weeks on Mon and Wed, team, 25 + 5 min");
    CHECK(plain(row.after, true) == "Every two weeks on Mon and Wedteam");
}

TEST_CASE("Criteria and questions are told line by line", "[ui][publish]")
{
    const auto reworded = rowAfter([](Activity& talk) { talk.criteria[4] = "Records are right"; });
    CHECK(plain(reworded.before) == "Criterion 5: Fifth");
    CHECK(plain(reworded.after) == "Criterion 5: Records are right");
    CHECK(plain(reworded.after, true) == "Records are right");

    const auto more = rowAfter([](Activity& talk) { talk.criteria.push_back("Sixth"); });
    CHECK(plain(more.before) == "Criterion 6: not there");
    CHECK(plain(more.after) == "Criterion 6: Sixth");

    const auto fewer = rowAfter([](Activity& talk) { talk.questions.pop_back(); });
    CHECK(plain(fewer.before) == "Question 3: What is next?");
    CHECK(plain(fewer.after) == "Question 3: gone");
}

TEST_CASE("Every other field has a name and a value that people understand", "[ui][publish]")
{
    const auto after = [](auto change) { return plain(rowAfter(change).after); };

    CHECK(after([](Activity& a) { a.name = "Deal talk"; }) == "Name: Deal talk");
    CHECK(after([](Activity& a) { a.purpose = "Sees."; }) == "Purpose: Sees.");
    CHECK(after([](Activity& a) {
        a.levers = {"win-rate", "deal-size"};
    }) == "Levers: win-rate, deal-size");
    CHECK(after([](Activity& a) { a.owner = Role::SecondLine; }) == "Who does it: Second line");
    CHECK(after([](Activity& a) { a.cadence.window.opensBefore = 5; })
        == "Window opens: 5 working days before it is due");
    CHECK(after([](Activity& a) { a.cadence.window.grace = 1; })
        == "Still counts, as late, for: one working day");
    CHECK(after([](Activity& a) { a.cadence.start = 585; }) == "Usual time: 09:45");
    CHECK(after([](Activity& a) { a.minutes.recording = 0; }) == "Recording: 0 min");
    CHECK(after([](Activity& a) { a.evidence = {EvidenceType::StoredCall}; })
        == "Evidence: stored call");
    CHECK(after([](Activity& a) { a.usefulWhen = "It moved."; }) == "Useful when: It moved.");
    CHECK(after([](Activity& a) { a.trap = "A status."; }) == "Trap: A status.");
    CHECK(after([](Activity& a) { a.mandatoryFields = 3; }) == "Fields to fill: 3");
}

TEST_CASE(
    "An added talk stands whole in the draft, a removed one is struck through", "[ui][publish]")
{
    const auto rhythm = OrganisationBuilder().build().rhythm;
    RhythmVersion before;
    before.activities = {weeklyPipe()};
    RhythmVersion after;
    after.activities = {monthlyDeal()};
    const auto all = differences(&before, after);
    const auto rows = changeRows(all, rhythm);

    REQUIRE(rows.size() == 2);
    CHECK(rows[0].sign == ChangeRow::Sign::Added);
    CHECK(plain(rows[0].before) == "not in the rhythm");
    CHECK(plain(rows[0].after)
        == "Monthly, per rep, 25 + 5 min|5 criteria, 3 questions|"
           "Evidence: rep confirmation, dated next step");
    CHECK(rows[0].spoken().startsWith("Talk DEAL, win-rate. Added: Monthly"));
    CHECK(rows[1].sign == ChangeRow::Sign::Less);
    CHECK(plain(rows[1].before, true) == "Weekly, per rep, 25 + 5 min");
    CHECK_FALSE(rows[1].isThere);
    CHECK(changesInShort(all) == "One activity added, one removed");
}

TEST_CASE("What a week has left is said to the digit that is shown", "[ui][publish]")
{
    CHECK(roomLeft(9.7, 11.0) == "1.3 h left");
    CHECK(roomLeft(10.97, 11.0) == "fits, nothing left");
    CHECK(roomLeft(11.04, 11.0) == "fits, nothing left");
    CHECK(roomLeft(11.7, 11.0) == "over by 0.7 h");
}
