// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "people/effect_list.h"
#include "people/org_tree.h"
#include "people/panel_form.h"
#include "people/people_page.h"
#include "shared/desk.h"
#include "shared/roster_files.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QTest>

#include <memory>

namespace mor::tests {

/// A leader, two managers with two reps each, a weekly talk since September.
inline OrganisationBuilder smallOrganisation()
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .manager("m-02")
        .reps("m-01", 2)
        .reps("m-02", 2)
        .version(day(2026, 9, 7), {weeklyPipe()});
}

/// The page on Tuesday, 3 November 2026.
struct PeopleSetting {
    FixedClock clock;
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    std::shared_ptr<ui::RosterFiles> files = std::make_shared<ui::RosterFiles>();
    ui::Desk desk;
    std::unique_ptr<ui::PeoplePage> page;
    QString said;

    explicit PeopleSetting(const OrganisationBuilder& organisation = smallOrganisation())
        : clock(day(2026, 11, 3))
        , plans(organisation.build())
        , desk({plans, practice, clock, ids, QStringLiteral("north.mor"), {},
              [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                  return std::shared_ptr<const PracticeRepository>(
                      std::shared_ptr<void>(), &practice);
              },
              false, {}, files})
    {
        REQUIRE(desk.load());
    }

    void open(const char* viewer)
    {
        desk.setViewer(viewer);
        page = std::make_unique<ui::PeoplePage>(desk);
        QObject::connect(page.get(), &ui::Page::said, page.get(),
            [this](const QString& sentence) { said = sentence; });
        page->resize(1400, 800);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->refreshIfStale();
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    }

    void undo()
    {
        desk.undoStack().undo();
        settle();
    }
    void redo()
    {
        desk.undoStack().redo();
        settle();
    }

    const Roster& roster() const { return desk.plan()->roster; }

    /// Opens the form of the person, as Enter in the tree does.
    ui::PanelForm& edit(const char* code)
    {
        page->tree().setCurrentIndex(page->tree().items().indexOf(code));
        settle();
        page->editPerson();
        REQUIRE(page->form());
        return *page->form();
    }

    /// The field that screen readers call so.
    template <class Field>
    static Field* field(const ui::PanelForm& form, const char* name)
    {
        for (auto* one : form.findChildren<Field*>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        FAIL("no field " << name);
        return nullptr;
    }

    static void tick(const ui::PanelForm& form, const char* text)
    {
        for (auto* box : form.findChildren<QCheckBox*>())
            if (box->text().startsWith(QLatin1String(text))) {
                box->setChecked(true);
                return;
            }
        FAIL("no tick " << text);
    }

    static void pick(const ui::PanelForm& form, const char* name, const char* code)
    {
        auto* box = field<QComboBox>(form, name);
        const int at = box->findData(QString::fromLatin1(code));
        REQUIRE(at >= 0);
        box->setCurrentIndex(at);
    }

    static QStringList linesOf(const ui::EffectList& list)
    {
        QStringList lines;
        for (int row = 0; row < list.items().rowCount(); ++row)
            lines << list.items().index(row).data(Qt::AccessibleTextRole).toString();
        return lines;
    }
};

} // namespace mor::tests
