// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/drift_alarm_view.h"
#include "adherence/drift_card.h"
#include "adherence/drift_setting_form.h"
#include "core/adherence/read_drift.h"
#include "shared/button.h"
#include "shared/card_copies.h"
#include "shared/chip.h"
#include "shared/drift_words.h"
#include "support/catch.h"
#include "support/drift_setting.h"
#include "support/fixed_clock.h"
#include "support/memory_drift_repository.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

namespace mor::tests {

using namespace mor::ui;

namespace {

/// The South of the pictures: noticed on Tuesday 3 November, told above from the 10th on.
struct South {
    explicit South(
        const std::string& viewer, Day today = day(2026, 11, 3), WeekHistory seen = southFalls())
        : clock(today)
        , plans(OrganisationBuilder()
                    .leader()
                    .manager("m-03")
                    .reps("m-03", 4)
                    .version(day(2026, 10, 5), {weeklyPipe()})
                    .build())
        , desk(access())
        , history(std::move(seen))
    {
        REQUIRE(desk.load());
        desk.setViewer(viewer);
        history.asOf = today;
        card.resize(360, 600);
    }

    DeskAccess access()
    {
        DeskAccess all{plans, practice, clock, ids, "south.mor", [] { return std::int64_t{0}; },
            [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                return std::shared_ptr<const PracticeRepository>(
                    std::shared_ptr<void>(), &practice);
            }};
        all.drift = &drift;
        return all;
    }
    void show()
    {
        const auto all = driftWatch(history, *drift.words(), *driftSetting(drift));
        card.showDrift(std::make_shared<const DriftWatch>(
            seenBy(all, desk.plan()->roster, desk.viewer()->code)));
        card.show();
    }
    Button* button(const QString& text)
    {
        for (auto* one : card.findChildren<Button*>())
            if (one->text() == text && one->isVisible())
                return one;
        return nullptr;
    }

    FixedClock clock;
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    MemoryDriftRepository drift;
    Desk desk;
    WeekHistory history;
    DriftCard card{desk};
};

const Day kWeek44 = day(2026, 10, 26);

} // namespace

TEST_CASE("The drift card says what fell, how soon one is noticed, and how often in vain",
    "[ui][adherence]")
{
    South south("m-03");
    south.show();

    const auto text = south.card.text();
    CHECK(text.startsWith("Team of m-03, talk PIPE. Fell after 11 October, noticed in week 44."
                          " 9 of 18 held since then, 6 of 6 before."
                          " Your leader sees it from Tue 10 Nov."));
    CHECK(text.contains("At six talks a week a fall from 90 to 70 % is noticed after about 5 weeks,"
                        " about 9 if misses come in bad weeks together."));
    CHECK(text.contains("Expect one false alarm in about six years."));
    REQUIRE(south.card.findChild<Chip*>());
    CHECK(south.card.findChild<Chip*>()->accessibleName() == "1 noticed");
}

TEST_CASE("Nothing drifts, and the delay is told all the same", "[ui][adherence]")
{
    South south("l-01");
    south.show();

    CHECK(south.card.alarms().empty());
    CHECK(south.card.text().startsWith("Nothing drifts. At six talks a week"));
    CHECK_FALSE(south.card.findChild<Chip*>()->isVisible());
}

TEST_CASE("A manager acknowledges a drift by keys and takes it back", "[ui][adherence]")
{
    South south("m-03");
    south.show();
    QStringList said;
    QObject::connect(&south.card, &DriftCard::said, &south.card,
        [&](const QString& sentence) { said.append(sentence); });

    auto* alarm = south.card.alarms().front();
    QTest::keyClick(alarm->firstFocus(), Qt::Key_Space);
    REQUIRE(alarm->isWriting());
    auto* field = alarm->findChild<QLineEdit*>();
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    CHECK(south.drift.words()->empty());
    CHECK(alarm->isWriting());
    QTest::keyClicks(field, "Two trade fairs in a row");
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(south.drift.words()->size() == 1);
    CHECK(south.drift.words()->front().sentence == "Two trade fairs in a row");
    CHECK(said.size() == 1);
    south.show();
    CHECK(south.card.text().contains("“Two trade fairs in a row”"));
    CHECK_FALSE(south.card.findChild<Chip*>()->isVisible());

    south.desk.undoStack().undo();
    south.show();
    CHECK(south.card.alarms().front()->alarm().standing());
    south.desk.undoStack().redo();
    south.show();
    CHECK(south.card.text().contains("“Two trade fairs in a row”"));
}

TEST_CASE("Whoever is led by nobody is told of nobody above", "[ui][adherence]")
{
    South south(
        "l-01", day(2026, 11, 3), historyOf({{"l-01", "PIPE", 6, {0, 2, 3, 4}}}, day(2026, 10, 5)));
    south.show();
    QStringList said;
    QObject::connect(&south.card, &DriftCard::said, &south.card,
        [&](const QString& sentence) { said.append(sentence); });
    CHECK(south.card.text().contains(
        "Nobody is above you; operations sees from Tue 10 Nov that there is one."));

    auto* alarm = south.card.alarms().front();
    QTest::keyClick(alarm->firstFocus(), Qt::Key_Space);
    auto* field = alarm->findChild<QLineEdit*>();
    QTest::keyClicks(field, "Two trade fairs in a row");
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);

    CHECK(said == QStringList{"Acknowledged. Nobody is above you to see your sentence."});
}

TEST_CASE("Who comes to say what got in the way finds the field open once the fall is there",
    "[ui][adherence]")
{
    South south("m-03");
    south.card.answer();
    south.show();
    REQUIRE(south.card.alarms().size() == 1);
    CHECK(south.card.alarms().front()->isWriting());
}

TEST_CASE("Escape closes the field without a word", "[ui][adherence]")
{
    South south("m-03");
    south.show();
    auto* alarm = south.card.alarms().front();
    QTest::keyClick(alarm->firstFocus(), Qt::Key_Space);
    QTest::keyClicks(alarm->findChild<QLineEdit*>(), "Two");

    QTest::keyClick(alarm->findChild<QLineEdit*>(), Qt::Key_Escape);

    CHECK_FALSE(alarm->isWriting());
    CHECK(south.drift.words()->empty());
}

TEST_CASE("A sentence being written outlives the news that nothing changed", "[ui][adherence]")
{
    South south("m-03");
    south.show();
    QTest::keyClick(south.card.alarms().front()->firstFocus(), Qt::Key_Space);
    QTest::keyClicks(south.card.findChild<QLineEdit*>(), "Two trade");

    south.show();

    CHECK(south.card.findChild<QLineEdit*>()->text() == "Two trade");
}

TEST_CASE("The leader sees what was said and is asked what to ask", "[ui][adherence]")
{
    South south("l-01", day(2026, 11, 10));
    south.show();
    CHECK(
        south.card.text().contains("Noticed on Tue 3 Nov, shown to those above from Tue 10 Nov."));
    CHECK(south.card.text().contains("Ask Team of m-03: what got in the way?"));

    REQUIRE(south.drift.add(said(kWeek44, day(2026, 11, 4), "Two trade fairs in a row")));
    south.show();

    CHECK(south.card.text().contains("Manager m-03 on Wed 4 Nov: “Two trade fairs in a row”"));
    CHECK(south.button("Acknowledge") == nullptr);
}

TEST_CASE("Weeks later somebody says whether it was drift", "[ui][adherence]")
{
    South south("l-01", day(2026, 12, 1),
        historyOf({{"m-03", "PIPE", 6, {0, 2, 3, 4, 0, 1, 0, 0}}}, day(2026, 10, 5)));
    REQUIRE(south.drift.add(said(kWeek44, day(2026, 11, 4), "Two trade fairs in a row")));
    south.show();
    CHECK(south.card.text().contains("Was it drift? 23 of 24 held in the four weeks after."));

    REQUIRE(south.button("Chance"));
    south.button("Chance")->click();
    south.show();

    CHECK(south.card.alarms().empty());
    CHECK(south.card.text().contains("1 alarm in 8 weeks, 1 judged: 0 drift, 1 chance;"));
    south.desk.undoStack().undo();
    south.show();
    CHECK(south.card.text().contains("Was it drift?"));
}

TEST_CASE("Whoever leads all sets how early drift is told, and sees first what that means",
    "[ui][adherence]")
{
    South south("l-01");
    south.show();
    REQUIRE(south.button("How early we want to know"));
    south.button("How early we want to know")->click();
    auto* form = south.card.settingForm();
    REQUIRE(form);
    south.desk.runner().finish();
    CHECK(form->promise().startsWith("At six talks a week a fall from 90 to 70 % is noticed after"
                                     " about 5 weeks"));

    form->findChildren<QSpinBox*>().front()->setValue(50);
    south.desk.runner().finish();
    CHECK(form->promise().startsWith("At six talks a week a fall from 90 to 50 % is noticed"));
    CHECK(driftSetting(south.drift)->caught == 0.3); // nothing is set yet
    QTest::keyClick(form->firstFocus(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(driftSetting(south.drift)->caught == 0.5);
    CHECK_FALSE(south.card.settingForm());
    south.desk.undoStack().undo();
    CHECK(driftSetting(south.drift)->caught == 0.3);
}

TEST_CASE("A manager is not offered to set how early drift is told", "[ui][adherence]")
{
    South south("m-03");
    south.show();

    CHECK_FALSE(south.button("How early we want to know"));
}

TEST_CASE("Before the first closed week the card says when it begins", "[ui][adherence]")
{
    South south("m-03");
    south.card.showDrift(std::make_shared<const DriftWatch>());

    CHECK(south.card.text().startsWith("Watched from the first closed week on."));
}

TEST_CASE("The card reads for itself what the viewer may see", "[ui][adherence]")
{
    South south("m-03", day(2026, 11, 24));

    south.card.showFor("m-03");
    south.desk.runner().finish();

    // Nothing was recorded: all four are missed from the first week on.
    CHECK(south.card.text().startsWith(
        "Team of m-03, talk PIPE. Fell after 4 October, noticed in week 41."));
    CHECK(copyCaption(south.card).startsWith("Manager m-03, closed weeks, "));
}

} // namespace mor::tests
