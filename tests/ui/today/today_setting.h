// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/desk.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"
#include "today/run_sheet.h"
#include "today/today_page.h"

#include <QApplication>
#include <QTest>
#include <QUndoStack>

namespace mor::tests {

/// Refuses to save check-offs while told to.
class MoodyPractice : public MemoryPracticeRepository {
public:
    using MemoryPracticeRepository::add;
    Result<Added> add(const CheckOff& checkOff) override
    {
        if (refuses)
            return fail(ErrorKind::Unavailable, code, {"/home/m/north.mor"});
        return MemoryPracticeRepository::add(checkOff);
    }

    Result<Added> add(const Confirmation& word) override
    {
        if (refuses)
            return fail(ErrorKind::Unavailable, code, {"/home/m/north.mor"});
        return MemoryPracticeRepository::add(word);
    }

    bool refuses = false;
    std::string code = "storage.busy";
};

/// One manager with two weekly talks on Tuesday, 3 November 2026, at 09:45 and 11:00.
inline OrganisationBuilder twoTalksOnTuesday()
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .reps("m-01", 2)
        .slot("m-01", "r-001", "PIPE", 2, 585)
        .slot("m-01", "r-002", "PIPE", 2, 660)
        .version(day(2026, 10, 26), {weeklyPipe()});
}

inline const OccurrenceKey kFirst = key("PIPE/m-01/r-001/2026-11-06");
inline const OccurrenceKey kSecond = key("PIPE/m-01/r-002/2026-11-06");

/// Today in front of somebody who only has a keyboard.
struct TodaySetting {
    FixedClock clock;
    CountingUuids ids;
    MemoryPlanRepository plans;
    MoodyPractice practice;
    ui::Desk desk;
    std::unique_ptr<ui::TodayPage> page;
    QString said;

    explicit TodaySetting(
        const OrganisationBuilder& organisation = twoTalksOnTuesday(), Day today = day(2026, 11, 3))
        : clock(today)
        , plans(organisation.build())
        , desk({plans, practice, clock, ids, QStringLiteral("north.mor"), {},
              [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                  return std::shared_ptr<const PracticeRepository>(
                      std::shared_ptr<void>(), &practice);
              }})
    {
        REQUIRE(desk.load());
        page = std::make_unique<ui::TodayPage>(desk);
        QObject::connect(page.get(), &ui::Page::said, page.get(),
            [this](const QString& sentence) { said = sentence; });
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->refreshIfStale();
        settle();
        page->firstFocus()->setFocus();
    }

    /// Everything asked in the background has come.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }

    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }

    std::vector<CheckOff> versions(const OccurrenceKey& talk)
    {
        return practice.checkOffs(talk, "m-01").value();
    }
};

} // namespace mor::tests
