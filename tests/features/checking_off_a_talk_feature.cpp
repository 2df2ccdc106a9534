// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/today/today_setting.h"

using namespace mor;
using namespace mor::tests;

SCENARIO("A manager records a talk right after it, and it counts everywhere", "[features][today]")
{
    GIVEN("a Tuesday with two pipeline reviews")
    {
        TodaySetting setting;
        QString left;
        QObject::connect(setting.page.get(), &ui::Page::countChanged, setting.page.get(),
            [&](const QString& count) { left = count; });

        WHEN("I tick what I saw, promise a step and check off")
        {
            setting.press(Qt::Key_Return);
            setting.press(Qt::Key_1);
            setting.press(Qt::Key_N);
            setting.type("I will ask legal Mon 9 Nov");
            setting.press(Qt::Key_Return);
            setting.press(Qt::Key_Return, Qt::ControlModifier);

            THEN("the talk is held on time, my promise is kept in mind, and one talk is left")
            {
                std::optional<State> state;
                setting.desk.ledgerFor({{day(2026, 11, 2), day(2026, 11, 8)}, "m-01"},
                    setting.page->sheet(), [&](Result<ui::LedgerAnswer> answer) {
                        REQUIRE(answer);
                        const auto position = answer->ledger->schedule->find(kFirst);
                        state = answer->ledger->entries[position].state;
                    });
                setting.settle();
                CHECK(state == State::OnTime);
                const auto steps = setting.practice.nextSteps().value();
                REQUIRE(steps.size() == 1);
                CHECK(steps[0].owner == "m-01");
                CHECK(steps[0].due == day(2026, 11, 9));
                CHECK(left == "1 left");
            }

            AND_WHEN("I take it back")
            {
                setting.desk.undoStack().undo();
                setting.settle();

                THEN("the talk is to be held again and nothing I typed is lost")
                {
                    CHECK(left == "2 left");
                    CHECK(setting.page->sheet()->talk().key == kFirst);
                    CHECK(setting.page->sheet()->draft().steps.size() == 1);
                }
            }
        }
    }
}
