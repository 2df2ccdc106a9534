// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/word_service.h"
#include "today/word_card.h"
#include "ui/today/today_setting.h"

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

/// Two weekly talks with each rep, and a forecast with the team, held on Monday and Tuesday.
struct WordSetting : TodaySetting {
    WordSetting()
        : TodaySetting(
            twoTalksOnTuesday().version(day(2026, 10, 26), {weeklyPipe(), mondayForecast()}))
    {
        record("PIPE/m-01/r-001/2026-11-06", day(2026, 11, 3));
        record("FCST/m-01/team/2026-11-02", day(2026, 11, 2));
        desk.setViewer("r-001");
        settle();
        page->firstFocus()->setFocus();
    }

    void record(std::string_view talk, Day heldOn)
    {
        CheckOffRequest request;
        request.occurrence = key(talk);
        request.heldOn = heldOn;
        request.evidence = {EvidenceType::Decision};
        request.recordedBy = "m-01";
        REQUIRE(CheckOffService(practice, clock, ids).record(desk.plan(), request));
        desk.recorded();
    }

    std::vector<Confirmation> given()
    {
        return practice.confirmations({day(2026, 10, 1), day(2026, 12, 1)}).value();
    }
};

} // namespace

TEST_CASE("Who was in a talk is asked for their word and gives it with one key", "[ui][today]")
{
    WordSetting setting;
    const auto& card = *setting.page->word();
    REQUIRE(card.isVisible());
    REQUIRE(card.words().wanted.size() == 2);
    CHECK(card.words().wanted[0].key == kFirst); // the newest first
    CHECK(card.words().wanted[0].askUsefulness);
    CHECK_FALSE(card.words().wanted[1].askUsefulness); // at most once a week

    setting.press(Qt::Key_1);

    REQUIRE(setting.given().size() == 1);
    CHECK(setting.given()[0].occurrence == kFirst);
    CHECK(setting.given()[0].by == "r-001");
    CHECK(setting.given()[0].word == Confirmation::Word::Confirmed);
    CHECK(setting.given()[0].usefulness == Usefulness::Changed);
    REQUIRE(card.words().wanted.size() == 1); // the next one comes by itself

    setting.press(Qt::Key_0);

    REQUIRE(setting.given().size() == 2);
    CHECK(setting.given()[0].occurrence == key("FCST/m-01/team/2026-11-02"));
    CHECK(setting.given()[0].word == Confirmation::Word::Disputed);
    CHECK(setting.given()[0].usefulness == Usefulness::NotAnswered);
    CHECK(card.words().wanted.empty());
    CHECK(card.words().said.size() == 2);
}

TEST_CASE("A word given by mistake is changed, and the newest counts", "[ui][today]")
{
    WordSetting setting;
    setting.press(Qt::Key_3);
    REQUIRE(setting.given().size() == 1);
    CHECK(setting.given()[0].usefulness == Usefulness::No);

    setting.clock.pass(std::chrono::seconds{4});
    setting.press(Qt::Key_Backspace);
    setting.press(Qt::Key_2);

    const auto all = setting.given();
    REQUIRE(all.size() == 2);
    CHECK(newestWord(all, kFirst, "r-001")->usefulness == Usefulness::Helped);
    CHECK(setting.page->word()->words().wanted.size() == 1);
    CHECK(setting.said == "Your word is changed.");
}

TEST_CASE("The word given last comes back, not that on the newest talk", "[ui][today]")
{
    WordSetting setting;
    setting.press(Qt::Key_1); // the talk of Tuesday
    setting.press(Qt::Key_0); // the forecast of Monday, by mistake
    const auto forecast = key("FCST/m-01/team/2026-11-02");
    CHECK(setting.said.endsWith("Backspace changes it."));

    setting.clock.pass(std::chrono::seconds{4});
    SECTION("with Backspace") { setting.press(Qt::Key_Backspace); }
    SECTION("with Ctrl+Z") { setting.press(Qt::Key_Z, Qt::ControlModifier); }
    setting.press(Qt::Key_1);

    const auto all = setting.given();
    REQUIRE(all.size() == 3);
    CHECK(newestWord(all, forecast, "r-001")->word == Confirmation::Word::Confirmed);
    CHECK(newestWord(all, kFirst, "r-001")->usefulness == Usefulness::Changed);
}

TEST_CASE("A word that can't be saved is asked for again", "[ui][today]")
{
    WordSetting setting;
    setting.practice.refuses = true;

    setting.press(Qt::Key_1);

    CHECK(setting.given().empty());
    CHECK(setting.page->word()->words().wanted.size() == 2);
    setting.practice.refuses = false;
    setting.press(Qt::Key_1);
    CHECK(setting.given().size() == 1);
}

TEST_CASE("A rep's day names who is asked, and a manager's stays a manager's", "[ui][today]")
{
    WordSetting setting;
    CHECK_FALSE(setting.page->sheet()->isVisible());

    setting.desk.setViewer("m-01");
    setting.settle();

    CHECK(setting.page->sheet()->isVisible());
    CHECK_FALSE(setting.page->word()->isVisible()); // nobody above held a talk with them
}

TEST_CASE("Nobody is asked about a talk of somebody else", "[ui][today]")
{
    WordSetting setting;

    setting.desk.setViewer("r-002");
    setting.settle();

    REQUIRE(setting.page->word()->words().wanted.size() == 1); // of the team alone
    CHECK(setting.page->word()->words().wanted[0].key.activity == "FCST");
}

TEST_CASE("A word being changed is not shown to who sits down next", "[ui][today]")
{
    WordSetting setting;
    setting.press(Qt::Key_1);
    setting.press(Qt::Key_Backspace);

    setting.desk.setViewer("m-01");
    setting.page->word()->refresh();

    CHECK(setting.page->word()->words().wanted.empty());
    CHECK(setting.page->word()->words().said.empty());
    setting.settle();
    CHECK_FALSE(setting.page->word()->isVisible()); // nobody above held a talk with them
}

TEST_CASE("Who moved to another team is still asked about the former manager", "[ui][today]")
{
    TodaySetting setting(
        twoTalksOnTuesday().manager("m-02").reportsTo("r-001", "m-02", day(2026, 11, 2)));
    CheckOffRequest request;
    request.occurrence = key("PIPE/m-01/r-001/2026-10-30");
    request.heldOn = day(2026, 10, 30);
    request.evidence = {EvidenceType::Decision};
    request.recordedBy = "m-01";
    REQUIRE(CheckOffService(setting.practice, setting.clock, setting.ids)
                .record(setting.desk.plan(), request));

    const auto words
        = readWordsAsked(setting.desk.plan(), setting.practice, "r-001", day(2026, 11, 3));

    REQUIRE(words);
    REQUIRE(words->wanted.size() == 1);
    CHECK(words->wanted[0].key == request.occurrence);
}
