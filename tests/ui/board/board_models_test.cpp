// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/rhythm_files.h"
#include "board/board_contents.h"
#include "board/board_words.h"
#include "board/column_model.h"
#include "board/library_model.h"
#include "board/manager_gauge.h"
#include "board/own_record.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

const Day kToday = day(2026, 11, 3);
const RhythmLibrary kNoLibrary;

Activity shorter(Activity activity)
{
    activity.minutes.talk -= 5;
    return activity;
}

BoardContents contentsOf(const Plan& plan, bool draft = true, Role role = Role::Manager)
{
    return boardContents(std::make_shared<const Plan>(plan), {role, draft, kToday}, kNoLibrary);
}

const std::vector<BoardCard>& cards(const BoardContents& contents, Beat beat)
{
    return contents.columns[static_cast<std::size_t>(beat)];
}

/// v1 has the pipeline review; the draft makes it shorter and adds deal coaching.
Plan withDraft()
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 2)
                    .version(day(2026, 1, 5), {weeklyPipe()})
                    .build();
    RhythmVersion draft;
    draft.number = 2;
    draft.activities = {monthlyDeal(), shorter(weeklyPipe())};
    plan.rhythm.draft = draft;
    return plan;
}

} // namespace

TEST_CASE("Each card stands in the column of its beat and says what changed", "[ui][board]")
{
    const auto contents = contentsOf(withDraft());

    REQUIRE(cards(contents, Beat::Weekly).size() == 1);
    REQUIRE(cards(contents, Beat::Monthly).size() == 1);
    CHECK(cards(contents, Beat::Weekly).front().change == CardChange::Shorter);
    CHECK(cards(contents, Beat::Monthly).front().change == CardChange::New);
    CHECK(contents.changes == 2);
    CHECK(boardContext(contents).toStdString()
        == "Frontline managers · draft v2, 2 changes since v1");
}

TEST_CASE("What is in force is shown without marks of the draft", "[ui][board]")
{
    const auto contents = contentsOf(withDraft(), false);

    REQUIRE(contents.count() == 1);
    CHECK(cards(contents, Beat::Weekly).front().change == CardChange::None);
    CHECK(contents.warnings.empty());
}

TEST_CASE("A card tells its whole content in one sentence", "[ui][board]")
{
    const auto contents = contentsOf(withDraft());

    const auto sentence = cards(contents, Beat::Monthly).front().sentence.toStdString();

    CHECK(sentence.find("Monthly, per rep") != std::string::npos);
    CHECK(sentence.find("new in draft") != std::string::npos);
    CHECK(sentence.find("four questions clear") != std::string::npos);
}

TEST_CASE("A question that is open is named on the card", "[ui][board]")
{
    using Verdict = GateAnswer::Verdict;

    CHECK(gateWords({Verdict::Clear, Verdict::Open, Verdict::Clear, Verdict::No}).toStdString()
        == "question 2 open, question 4 answered no");
}

TEST_CASE("Publishing waits until the draft differs and every question is clear", "[ui][board]")
{
    auto plan = withDraft();
    CHECK(publishLock(contentsOf(plan)).isEmpty());

    plan.rhythm.draft->activities.front().criteria.clear();
    const auto lock = publishLock(contentsOf(plan)).toStdString();
    CHECK(lock.find("question 2, is open") != std::string::npos);

    plan.rhythm.draft.reset();
    CHECK(publishLock(contentsOf(plan)).toStdString()
        == "The draft reads like v1. Change something first.");
}

TEST_CASE("A column's cards keep the rules of item models", "[ui][board]")
{
    ColumnModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems(cards(contentsOf(withDraft()), Beat::Weekly));
    model.setEditable(true);
    CHECK(model.rowCount() == 1);
    CHECK(model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    model.setEditable(false);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    model.setItems({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The library names what is in use and puts it last", "[ui][board]")
{
    const auto library = rhythmAccess().library;
    RhythmVersion draft;
    draft.activities = {*library->find("PIPE")};

    const auto rows = libraryRows(*library, {}, draft, Role::Manager, kToday, {});

    REQUIRE(rows.size() == library->activities.size());
    CHECK(rows.back().code == "PIPE");
    CHECK(rows.back().note.toStdString() == "in use");
    CHECK_FALSE(rows.back().usable);
    CHECK(rows.front().usable);
}

TEST_CASE("The library finds an activity of one's own that is in use", "[ui][board]")
{
    const auto library = rhythmAccess().library;
    RhythmVersion draft;
    draft.activities = {*library->find("PIPE")};
    auto lunch = weeklyPipe();
    lunch.code = "LUNCH";
    lunch.name = "Team lunch";
    lunch.owner = Role::Leader;
    draft.activities.push_back(lunch);

    const auto rows = libraryRows(*library, {}, draft, Role::Manager, kToday, "lunch");

    REQUIRE(rows.size() == 2); // its heading and itself
    CHECK(rows.front().kind == LibraryRow::Kind::Heading);
    CHECK(rows.back().code == "LUNCH");
    CHECK(rows.back().note.toStdString() == "in use");
    CHECK_FALSE(rows.back().usable);
}

TEST_CASE("An activity of the managers is free for the leader", "[ui][board]")
{
    const auto library = rhythmAccess().library;
    RhythmVersion draft;
    draft.activities = {*library->find("PIPE")};

    const auto rows = libraryRows(*library, {}, draft, Role::Leader, kToday, {});

    CHECK(std::ranges::find(rows, "PIPE", &LibraryRow::code)->usable);
}

TEST_CASE("What was set aside waits in the library with its reason", "[ui][board]")
{
    Rhythm rhythm;
    rhythm.parked = {{weeklyPipe(), 0, "not before the summer", day(2026, 10, 6), "l-01"}};

    const auto rows = libraryRows(kNoLibrary, rhythm, {}, Role::Manager, kToday, {});

    REQUIRE(rows.size() == 2);
    CHECK(rows.front().kind == LibraryRow::Kind::Heading);
    CHECK(rows.back().kind == LibraryRow::Kind::Parked);
    CHECK(rows.back().sentence.contains("not before the summer"));
}

TEST_CASE("What was set aside is offered once, from the shelf", "[ui][board]")
{
    const auto library = rhythmAccess().library;
    Rhythm rhythm;
    rhythm.parked = {{*library->find("HUDL"), 0, "not now", day(2026, 10, 6), "l-01"}};

    const auto rows = libraryRows(*library, rhythm, {}, Role::Manager, kToday, {});

    CHECK(std::ranges::count(rows, "HUDL", &LibraryRow::code) == 1);
}

TEST_CASE("Searching the library looks at names and levers", "[ui][board]")
{
    const auto library = rhythmAccess().library;

    const auto byName = libraryRows(*library, {}, {}, Role::Manager, kToday, "forecast call");
    const auto byLever = libraryRows(*library, {}, {}, Role::Manager, kToday, "forecast acc");

    REQUIRE(byName.size() == 1);
    CHECK(byName.front().code == "FCST");
    CHECK(std::ranges::find(byLever, "FCRL", &LibraryRow::code) != byLever.end());
}

TEST_CASE("The library keeps the rules of item models", "[ui][board]")
{
    LibraryModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems(starterRows(*rhythmAccess().library));
    CHECK(model.rowCount() == 3);
}

TEST_CASE("Where hours don't all have room the fullest stay in roster order", "[ui][board]")
{
    std::vector<Person> people(4);
    std::vector<ManagerHours> hours(4);
    const double talk[]{9.0, 2.0, 11.0, 10.0};
    for (std::size_t i = 0; i < hours.size(); ++i) {
        people[i].name = "m" + std::to_string(i);
        hours[i].person = &people[i];
        hours[i].draft.talk = talk[i];
        hours[i].budget = 11.0;
    }

    const auto shown = fullest(hours, 3);

    REQUIRE(shown.size() == 3);
    CHECK(shown[0].person == &people[0]);
    CHECK(shown[1].person == &people[2]);
    CHECK(shown[2].person == &people[3]);
}

TEST_CASE("The leader's own talks are told in counts", "[ui][board]")
{
    CHECK(ownRecordWords("Helena Brandt", {26, 28, 4}).toStdString()
        == "Helena Brandt’s own talks: 26 of 28 held in the last four closed weeks");
    CHECK(ownRecordWords("Helena Brandt", {1, 2, 1}).toStdString()
        == "Helena Brandt’s own talks: 1 of 2 held in the last closed week");
    CHECK(ownRecordWords("Helena Brandt", {}).toStdString()
        == "Helena Brandt’s own talks: no week is closed yet");
}
