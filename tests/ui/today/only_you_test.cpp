// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/open_file.h"
#include "today/only_you_card.h"
#include "ui/today/today_setting.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

QAbstractButton* buttonOf(const QWidget& card, const QString& start)
{
    for (auto* button : card.findChildren<QAbstractButton*>())
        if (button->text().startsWith(start) && button->isVisibleTo(&card))
            return button;
    return nullptr;
}

void record(TodaySetting& setting, std::string_view talk, const std::string& note)
{
    CheckOffRequest request;
    request.occurrence = key(talk);
    request.evidence = {EvidenceType::Note};
    request.note = note;
    request.recordedBy = "m-01";
    REQUIRE(CheckOffService(setting.practice, setting.clock, setting.ids)
                .record(setting.desk.plan(), request));
}

} // namespace

TEST_CASE("Who says how often they hold a talk sees four weeks later what it was", "[ui][today]")
{
    TodaySetting setting;
    auto& card = *setting.page->onlyYou();
    REQUIRE(card.isVisibleTo(setting.page.get()));
    auto* number = card.findChild<QSpinBox*>();
    REQUIRE(number);
    number->setValue(8);
    buttonOf(card, "Keep it")->click();
    setting.settle();
    CHECK(card.sentences().contains("You said 8 talks in four weeks; 0 so far"));

    record(setting, "PIPE/m-01/r-001/2026-11-06", "Vega moved to next month");
    setting.clock.setToday(day(2026, 12, 1));
    setting.desk.lookForWrites();
    setting.settle();

    CHECK(card.sentences().contains("You said 8 talks in four weeks; it was 1."));
    buttonOf(card, "Say it anew")->click();
    CHECK(card.findChild<QSpinBox*>()->value() == 8);
}

TEST_CASE("What somebody says they do is shown to nobody else", "[ui][today]")
{
    TodaySetting setting;
    auto& card = *setting.page->onlyYou();
    card.findChild<QSpinBox*>()->setValue(8);
    buttonOf(card, "Keep it")->click();
    setting.settle();

    setting.desk.setViewer("l-01");
    setting.settle();

    CHECK_FALSE(card.sentences().contains("You said"));
}

TEST_CASE("A hint is a sentence without a verdict, and stays away when put aside", "[ui][today]")
{
    QSettings().clear();
    TodaySetting setting(twoTalksOnTuesday().reps("m-01", 1));
    for (const auto* rep : {"r-001", "r-002", "r-003"})
        record(setting, std::string("PIPE/m-01/") + rep + "/2026-11-06", "All is on its way");
    auto& card = *setting.page->onlyYou();
    card.refresh();
    setting.settle();

    CHECK(card.sentences().contains("3 talks have the same note."));
    buttonOf(card, "Put aside")->click();
    CHECK_FALSE(card.sentences().contains("same note"));
    card.refresh();
    setting.settle();
    CHECK_FALSE(card.sentences().contains("same note"));
}

TEST_CASE("What is told to one is gone at once when another sits down", "[ui][today]")
{
    TodaySetting setting;
    auto& card = *setting.page->onlyYou();
    card.findChild<QSpinBox*>()->setValue(8);
    buttonOf(card, "Keep it")->click();
    setting.settle();
    REQUIRE(card.sentences().contains("You said 8"));

    setting.desk.setViewer("l-01");
    card.refresh();

    CHECK(card.sentences().isEmpty()); // also as long as the new read fails
    CHECK_FALSE(card.isVisibleTo(setting.page.get()));
}

TEST_CASE("A hint put aside in one file is told in another of the same name", "[ui][today]")
{
    QSettings().clear();
    FixedClock clock(day(2026, 11, 3));
    CountingUuids ids;
    const QTemporaryDir here;
    const QTemporaryDir there;
    for (const auto* folder : {&here, &there}) {
        const auto file = OpenFile::create(folder->filePath("north.mor").toStdString(),
            twoTalksOnTuesday().reps("m-01", 1).build(), clock, ids);
        REQUIRE(file);
        auto& desk = (*file)->desk();
        desk.setViewer("m-01");
        for (const auto* rep : {"r-001", "r-002", "r-003"}) {
            CheckOffRequest request;
            request.occurrence = key(std::string("PIPE/m-01/") + rep + "/2026-11-06");
            request.evidence = {EvidenceType::Note};
            request.note = "All is on its way";
            request.recordedBy = "m-01";
            REQUIRE(CheckOffService(desk.practice(), clock, ids).record(desk.plan(), request));
        }
        OnlyYouCard card(desk);
        card.refresh();
        desk.runner().finish();
        QApplication::processEvents();

        CHECK(card.sentences().contains("same note"));
        if (auto* aside = buttonOf(card, "Put aside"))
            aside->click();
        CHECK_FALSE(card.sentences().contains("same note"));
    }
}

TEST_CASE("The list of talks behind a hint keeps nothing waiting", "[ui][today]")
{
    QSettings().clear();
    TodaySetting setting(twoTalksOnTuesday().reps("m-01", 1));
    for (const auto* rep : {"r-001", "r-002", "r-003"})
        record(setting, std::string("PIPE/m-01/") + rep + "/2026-11-06", "All is on its way");
    auto& card = *setting.page->onlyYou();
    card.refresh();
    setting.settle();
    QTimer::singleShot(50, [] { // for a list that would wait
        if (auto* open = QApplication::activePopupWidget())
            open->close();
    });

    buttonOf(card, "Which")->click();

    const auto* menu = card.findChild<QMenu*>();
    REQUIRE(menu);
    CHECK(menu->actions().size() == 3);
    setting.page.reset(); // with the list open
}
