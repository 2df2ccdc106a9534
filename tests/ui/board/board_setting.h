// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/rhythm_files.h"
#include "board/board_acts.h"
#include "board/board_column.h"
#include "board/board_view.h"
#include "shared/desk.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace mor::tests {

/// A leader, one manager with two reps, and a rhythm in force since January 2026.
inline OrganisationBuilder twoActivities()
{
    return OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).version(
        day(2026, 1, 5), {weeklyPipe(), winDebrief()});
}

/// The board in front of the leader on Tuesday, 3 November 2026.
struct BoardSetting {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    ui::Desk desk;
    QTemporaryDir folder;
    std::unique_ptr<ui::BoardView> board;
    QString said;
    QString opened;
    std::string failedWith;

    explicit BoardSetting(const OrganisationBuilder& organisation = twoActivities(),
        const std::string& viewer = "l-01")
        : BoardSetting(organisation.build(), viewer)
    {
    }
    explicit BoardSetting(const Plan& plan, const std::string& viewer = "l-01")
        : plans(plan)
        , desk({plans, practice, clock, ids, QStringLiteral("north.mor"), {},
              [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                  return std::shared_ptr<const PracticeRepository>(
                      std::shared_ptr<void>(), &practice);
              },
              false, ui::rhythmAccess()})
    {
        REQUIRE(desk.load());
        desk.setViewer(viewer);
        board = std::make_unique<ui::BoardView>(desk);
        QObject::connect(board.get(), &ui::SubView::said, board.get(),
            [this](const QString& sentence) { said = sentence; });
        QObject::connect(board.get(), &ui::BoardView::activityWanted, board.get(),
            [this](const QString& code) { opened = code; });
        QObject::connect(&desk, &ui::Desk::failed, board.get(),
            [this](const Error& error) { failedWith = error.code; });
        QObject::connect(&desk, &ui::Desk::planChanged, board.get(), &ui::SubView::refresh);
        QObject::connect(&desk, &ui::Desk::viewerChanged, board.get(), &ui::SubView::refresh);
        board->resize(1200, 800);
        board->show();
        board->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(board.get()));
        board->refresh();
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    }

    const Rhythm& rhythm() const { return desk.plan()->rhythm; }
    const Activity* inDraft(const char* code) const
    {
        return rhythm().draft ? findActivity(*rhythm().draft, code) : nullptr;
    }
    ui::CardList& list(Beat beat) const { return *board->column(beat)->list(); }

    /// Lets go of a card or a line of the library over a column.
    void drop(ui::DragSource source, const char* code, Beat beat)
    {
        const std::unique_ptr<QMimeData> data(ui::dragOf(source, code));
        REQUIRE(list(beat).model()->dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
        settle();
    }

    void press(Qt::Key key)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }
};

} // namespace mor::tests
