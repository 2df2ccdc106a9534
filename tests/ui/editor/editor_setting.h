// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rhythm_service.h"
#include "editor/editor_view.h"
#include "shared/desk.h"
#include "shared/unsaved_text.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace mor::tests {

/// A manager with eight reps: PIPE is in force since 5 October 2026, DEAL is new in the draft.
inline Plan withDealInDraft(double budgetHours = 14.0)
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 8)
                    .version(day(2026, 10, 5), {weeklyPipe()})
                    .build();
    plan.rhythm.budgetHours = budgetHours;
    plan.rhythm.draft = plan.rhythm.versions.back();
    plan.rhythm.draft->number = 2;
    plan.rhythm.draft->publishedOn.reset();
    plan.rhythm.draft->activities = {monthlyDeal(), weeklyPipe()};
    refreshGates(
        *plan.rhythm.draft, {plan.rhythm, plan.roster, day(2026, 11, 3)}, std::string("l-01"));
    return plan;
}

/// The editor in front of the leader, on Tuesday, 3 November 2026.
struct EditorSetting {
    static constexpr int kNever = 1'000'000'000; ///< until pause()

    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    ui::Desk desk;
    std::unique_ptr<ui::EditorView> view;
    QString said;
    int toBoard = 0;

    explicit EditorSetting(const Plan& plan = withDealInDraft(), const char* code = "DEAL",
        const std::string& viewer = "l-01", const QString& unsaved = {})
        : plans(plan)
        , desk({plans, practice, clock, ids, QStringLiteral("north.mor"), {},
              [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                  return std::shared_ptr<const PracticeRepository>(
                      std::shared_ptr<void>(), &practice);
              }})
    {
        REQUIRE(desk.load());
        desk.setViewer(viewer);
        if (!unsaved.isEmpty())
            new ui::UnsavedText(unsaved, &desk);
        view = std::make_unique<ui::EditorView>(desk);
        QObject::connect(view.get(), &ui::SubView::said, view.get(),
            [this](const QString& sentence) { said = sentence; });
        QObject::connect(
            view.get(), &ui::EditorView::boardWanted, view.get(), [this] { ++toBoard; });
        QObject::connect(&desk, &ui::Desk::planChanged, view.get(), &ui::EditorView::refresh);
        view->resize(1200, 900);
        view->open(QString::fromLatin1(code));
        view->show();
        view->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(view.get()));
        for (const auto* timer : {"autosave", "autosave-at-latest"})
            view->findChild<QTimer*>(QString::fromLatin1(timer))->setInterval(kNever);
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    }

    /// As long as it takes until what was typed is saved by itself.
    void pause()
    {
        auto* timer = view->findChild<QTimer*>(QStringLiteral("autosave"));
        REQUIRE(timer);
        if (timer->isActive())
            timer->start(0);
        settle();
        timer->setInterval(kNever);
    }

    template <class T>
    T* find(const QString& name)
    {
        for (auto* each : view->findChildren<T*>())
            if (each->accessibleName() == name && each->isVisibleTo(view.get()))
                return each;
        return nullptr;
    }

    void type(const QString& field, const QString& text)
    {
        QWidget* widget = find<QLineEdit>(field);
        if (!widget)
            widget = find<QPlainTextEdit>(field);
        REQUIRE(widget);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
        QApplication::processEvents();
    }

    void press(const QString& button)
    {
        auto* found = find<QPushButton>(button);
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->click();
        settle();
    }

    Activity stored(std::string_view code = "DEAL") const
    {
        const auto plan = plans.load().value().plan;
        const auto* found = findActivity(*plan.rhythm.draft, code);
        REQUIRE(found);
        return *found;
    }

    /// Somebody else saves a change.
    void others(const std::vector<FieldChange>& changes)
    {
        RhythmService service(plans, practice, clock);
        REQUIRE(service.edit("DEAL", stored().version, changes, "l-01"));
    }
};

} // namespace mor::tests
