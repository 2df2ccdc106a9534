// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/card_copies.h"
#include "ui/coaching/coaching_setting.h"
#include "ui/tab_stops.h"

#include <QAction>
#include <QClipboard>

namespace mor::tests {

TEST_CASE("Every part of Coaching shows the focus and explains itself", "[ui][coaching]")
{
    CoachingSetting setting;
    setting.openedRound();
    for (const auto* viewer : {"l-01", "m-01"}) {
        INFO(viewer);
        setting.open(viewer);
        REQUIRE(tabStops(*setting.page).size() >= 5);
        CHECK(unseenStops(*setting.page) == QStringList());
        CHECK(unexplainedStops(*setting.page) == QStringList());
    }
}

TEST_CASE("The result of a round and the form of a new one explain themselves", "[ui][coaching]")
{
    CoachingSetting setting;
    const auto round = setting.openedRound();
    for (const auto* judge : {"m-01", "m-02", "m-03", "m-04"})
        setting.judge(round, judge, {1, 2});
    setting.open("l-01");
    CHECK(unseenStops(setting.page->roundPanel()) == QStringList());
    CHECK(unexplainedStops(setting.page->roundPanel()) == QStringList());
    setting.page->openForm();
    CHECK(unexplainedStops(*setting.page) == QStringList());
}

TEST_CASE("Every card of Coaching is copied, and never names a rep", "[ui][coaching][access]")
{
    CoachingSetting setting;
    setting.openedRound();
    setting.open("l-01");
    int cards = 0;
    for (auto* copies : setting.page->findChildren<CardCopies*>()) {
        for (auto* action : copies->findChildren<QAction*>())
            if (action->text() == "Copy as text")
                action->trigger();
        const auto text = QGuiApplication::clipboard()->text();
        INFO(text.toStdString());
        ++cards;
        CHECK(text.contains("10 Nov"));
        CHECK_FALSE(text.contains("Rep r-"));
        CHECK_FALSE(text.contains("r-00"));
    }
    CHECK(cards == 7);
    CHECK(setting.said == "Copied as text.");
}

} // namespace mor::tests
