// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "coaching/coaching_page.h"
#include "coaching/judgement_editor.h"
#include "coaching/round_form.h"
#include "coaching/round_panel.h"
#include "core/coaching/calibration_service.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/rows_card.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_coaching_repository.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace mor::tests {

using namespace mor::ui;

/// A leader with four managers on Tuesday, 10 November 2026; two talks of m-01 and one of m-02
/// were held last week.
struct CoachingSetting {
    FixedClock clock{day(2026, 11, 10)};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    MemoryCoachingRepository coaching;
    ui::Desk desk;
    std::unique_ptr<CoachingPage> page;
    QString said;

    CoachingSetting()
        : plans(OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .manager("m-02")
                    .manager("m-03")
                    .manager("m-04")
                    .reps("m-01", 3)
                    .reps("m-02", 2)
                    .version(day(2026, 9, 7), {weeklyPipe()})
                    .build())
        , desk({plans, practice, clock, ids, QStringLiteral("north.mor"), {},
              [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                  return std::shared_ptr<const PracticeRepository>(
                      std::shared_ptr<void>(), &practice);
              },
              false, {}, {}, nullptr, nullptr, &coaching, nullptr})
    {
        hold("PIPE/m-01/r-001/2026-11-06", day(2026, 11, 3));
        hold("PIPE/m-01/r-002/2026-11-06", day(2026, 11, 5));
        hold("PIPE/m-02/r-004/2026-11-06", day(2026, 11, 4));
        REQUIRE(desk.load());
    }

    void hold(const char* text, Day on)
    {
        CheckOff talk;
        talk.occurrence = key(text);
        talk.fact.id = ids.next(clock.now());
        talk.fact.series = talk.occurrence.series();
        talk.fact.date = talk.occurrence.date;
        talk.fact.heldOn = talk.fact.recordedOn = on;
        talk.fact.criteriaMet = 0b00011;
        talk.fact.criteriaJudged = 5;
        talk.recordedBy = talk.occurrence.owner;
        REQUIRE(practice.add(talk));
    }

    void open(const char* viewer)
    {
        desk.setViewer(viewer);
        page = std::make_unique<CoachingPage>(desk);
        QObject::connect(page.get(), &ui::Page::said, page.get(),
            [this](const QString& sentence) { said = sentence; });
        page->resize(1400, 900);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
            page->refreshIfStale();
        }
        QApplication::processEvents();
    }

    void press(QWidget& where, Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        where.setFocus();
        QTest::keyClick(&where, key, with);
        settle();
    }

    Uuid openedRound()
    {
        CalibrationService service(coaching, clock, ids);
        const auto round = service.open(plans.load()->plan,
            {"PIPE", "Three deals stand still.", {"m-01", "m-02", "m-03", "m-04"}, "l-01", {}});
        REQUIRE(round);
        return round->id;
    }
    void judge(const Uuid& round, const char* judge, std::vector<int> met)
    {
        CalibrationService service(coaching, clock, ids);
        REQUIRE(service.judge(plans.load()->plan, {round, judge, std::move(met), {}, "", {}}));
    }

    /// Everything that can be read or heard on the page.
    QString allText() const
    {
        QStringList texts;
        for (const auto* label : page->findChildren<QLabel*>())
            texts << label->text() << label->toolTip();
        for (const auto* widget : page->findChildren<QWidget*>())
            texts << widget->accessibleName() << widget->accessibleDescription();
        for (const auto* table : page->findChildren<RowTable*>())
            for (const auto& row : table->rows()) {
                texts << row.id << row.spoken;
                for (const auto& cell : row.cells)
                    texts << cell.text << cell.second;
            }
        return texts.join(QLatin1Char('\n'));
    }
};

} // namespace mor::tests
