// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off_service.h"
#include "core/practice/next_step_service.h"
#include "shared/desk.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"
#include "team/team_page.h"

#include <QApplication>
#include <QTest>

#include <memory>
#include <vector>

namespace mor::tests {

/// A leader, a manager with four reps and one with three, and a weekly review since September.
inline OrganisationBuilder twoTeams()
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .manager("m-02")
        .reps("m-01", 4)
        .reps("m-02", 3)
        .version(day(2026, 9, 7), {weeklyPipe()});
}

/// The Team page on Thursday, 12 November 2026; weeks 41 to 44 are looked at. r-001 got three of
/// four reviews, r-002 all, r-003 and r-004 none; m-01 owes r-001 a call.
struct TeamSetting {
    FixedClock clock;
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    ui::Desk desk;
    std::unique_ptr<ui::TeamPage> page;
    std::vector<OccurrenceKey> wanted;
    std::vector<Day> wantedDays;
    QString said;

    explicit TeamSetting(const OrganisationBuilder& organisation = twoTeams())
        : clock(day(2026, 11, 12))
        , plans(organisation.build())
        , desk({plans, practice, clock, ids, QStringLiteral("north.mor"), {},
              [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                  return std::shared_ptr<const PracticeRepository>(
                      std::shared_ptr<void>(), &practice);
              }})
    {
        for (const auto* talk : {"PIPE/m-01/r-001/2026-10-09", "PIPE/m-01/r-001/2026-10-16",
                 "PIPE/m-01/r-001/2026-10-23", "PIPE/m-01/r-002/2026-10-09",
                 "PIPE/m-01/r-002/2026-10-16", "PIPE/m-01/r-002/2026-10-23",
                 "PIPE/m-01/r-002/2026-10-30"})
            hold(talk);
        REQUIRE(desk.load());
    }

    void hold(const char* text, std::vector<NextStep> steps = {})
    {
        CheckOff talk;
        talk.occurrence = key(text);
        talk.fact.id = ids.next(clock.now());
        talk.fact.series = talk.occurrence.series();
        talk.fact.date = talk.occurrence.date;
        talk.fact.minutes = 25;
        talk.fact.heldOn = talk.fact.recordedOn = talk.occurrence.date;
        for (auto& step : steps) {
            step.id = ids.next(clock.now());
            step.checkOff = talk.fact.id;
            step.recordedOn = talk.fact.heldOn;
        }
        talk.nextSteps = std::move(steps);
        REQUIRE(practice.add(talk));
    }

    void open(const char* viewer, const char* person = nullptr)
    {
        desk.setViewer(viewer);
        page = std::make_unique<ui::TeamPage>(desk);
        QObject::connect(page.get(), &ui::Page::talkWanted, page.get(),
            [this](const OccurrenceKey& talk, Day on) {
                wanted.push_back(talk);
                wantedDays.push_back(on);
            });
        QObject::connect(page.get(), &ui::Page::said, page.get(),
            [this](const QString& sentence) { said = sentence; });
        page->resize(1400, 800);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        if (person)
            page->showPerson(person);
        page->refreshIfStale();
        settle();
        page->firstFocus()->setFocus();
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    }

    void press(Qt::Key key)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }

    /// The row of texts as shown.
    QStringList row(int at) const
    {
        QStringList texts;
        for (int column = 0; column < page->model().columnCount(); ++column)
            texts << page->model().index(at, column).data().toString();
        return texts;
    }
};

} // namespace mor::tests
