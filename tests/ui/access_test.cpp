// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/page_list.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_look_repository.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>

#include <memory>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

/// Everybody tries to get at what they must not see. l-01 leads s-01 and m-03 with r-010 and r-011;
/// s-01 leads m-01 with r-001 to r-005 and m-02 with r-006 to r-009.
struct Intrusion {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    MemoryLookRepository looks;
    Desk desk;

    explicit Intrusion(const char* viewer)
        : plans(OrganisationBuilder()
                    .leader()
                    .secondLine("s-01")
                    .manager("m-01", "s-01")
                    .reps("m-01", 5)
                    .manager("m-02", "s-01")
                    .reps("m-02", 4)
                    .manager("m-03")
                    .reps("m-03", 2)
                    .version(day(2026, 8, 3), {weeklyPipe(), mondayForecast()})
                    .build())
        , desk(access())
    {
        REQUIRE(desk.load());
        record("PIPE/m-01/r-001/2026-10-09", "m-01", "shared with one", "kept to oneself");
        record("PIPE/m-03/r-010/2026-10-09", "m-03", "shared in a small team", "kept apart");
        desk.setViewer(viewer);
    }

    DeskAccess access()
    {
        DeskAccess all{plans, practice, clock, ids, QStringLiteral("north.mor"), {},
            [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                return std::shared_ptr<const PracticeRepository>(
                    std::shared_ptr<void>(), &practice);
            }};
        all.looks = &looks;
        return all;
    }

    void record(const char* talk, const char* by, const char* note, const char* privateNote)
    {
        CheckOff checkOff;
        checkOff.occurrence = key(talk);
        checkOff.fact.id = ids.next(clock.now());
        checkOff.fact.series = checkOff.occurrence.series();
        checkOff.fact.date = checkOff.occurrence.date;
        checkOff.fact.heldOn = checkOff.fact.recordedOn = checkOff.occurrence.date;
        checkOff.fact.minutes = 25;
        checkOff.evidence = {EvidenceType::RepConfirmation};
        checkOff.note = note;
        checkOff.privateNote = privateNote;
        checkOff.recordedBy = by;
        checkOff.recordedAt = clock.now();
        REQUIRE(practice.add(checkOff));
    }

    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    }

    /// All that can be read, heard or copied on a page, shown for each person whom it offers and
    /// for others whom it does not.
    QString readAll(const PageEntry& entry)
    {
        const std::unique_ptr<Page> page(entry.make(desk));
        page->resize(1400, 900);
        page->show();
        page->refreshIfStale();
        settle();
        QString all = textsOf(*page);
        for (const auto* code : {"m-01", "m-02", "m-03", "r-001", "r-006", "r-010", "l-01"}) {
            page->showPerson(code);
            settle();
            all += textsOf(*page);
        }
        return all;
    }

    static QString textsOf(Page& page)
    {
        QStringList all{page.title(), page.context()};
        for (const auto* part : page.findChildren<QWidget*>())
            all << part->accessibleName() << part->accessibleDescription() << part->toolTip();
        for (const auto* label : page.findChildren<QLabel*>())
            all << label->text();
        for (const auto* button : page.findChildren<QAbstractButton*>())
            all << button->text();
        for (auto* view : page.findChildren<QAbstractItemView*>()) {
            if (const auto* model = view->model())
                for (int row = 0; row < model->rowCount(); ++row)
                    for (int column = 0; column < model->columnCount(); ++column)
                        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole),
                                 int(Qt::AccessibleDescriptionRole), int(Qt::ToolTipRole)})
                            all << model->index(row, column).data(role).toString();
            QApplication::clipboard()->clear();
            QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
            QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
            all << QApplication::clipboard()->text();
        }
        return all.join(QLatin1Char('\n'));
    }
};

QStringList reps(int first, int last)
{
    QStringList all;
    for (int i = first; i <= last; ++i)
        all << QStringLiteral("r-%1").arg(i, 3, 10, QLatin1Char('0'));
    return all;
}

void checkNothingOf(Intrusion& setting, const QStringList& forbidden, const QStringList& without)
{
    for (const auto& entry : allPages()) {
        if (without.contains(entry.id))
            continue;
        const auto all = setting.readAll(entry);
        for (const auto& word : forbidden) {
            INFO("page " << entry.id.toStdString() << " tells " << word.toStdString());
            CHECK_FALSE(all.contains(word));
        }
    }
}

const QStringList kNotes{
    "shared with one", "kept to oneself", "shared in a small team", "kept apart"};

} // namespace

TEST_CASE("A rep gets at nothing about other reps on any page", "[ui][access]")
{
    Intrusion setting("r-001");

    checkNothingOf(setting, reps(2, 11) + kNotes.mid(1), {});
}

TEST_CASE("A manager gets at no name and no note of other teams on any page", "[ui][access]")
{
    Intrusion setting("m-02");

    checkNothingOf(setting, reps(1, 5) + reps(10, 11) + kNotes, {});
}

// Who works here is no data about talks: those above see it on People.
TEST_CASE("A second line gets at no rep's name beside People, and at no note", "[ui][access]")
{
    Intrusion setting("s-01");

    checkNothingOf(setting, reps(1, 11) + kNotes, {"people"});
}

TEST_CASE("A leader gets at no rep's name beside People, and at no note", "[ui][access]")
{
    Intrusion setting("l-01");

    checkNothingOf(setting, reps(1, 11) + kNotes, {"people"});
}

TEST_CASE("What may be seen is found by the same reading", "[ui][access]")
{
    Intrusion setting("m-01");
    QString all;
    for (const auto& entry : allPages())
        all += setting.readAll(entry);

    for (const auto& name : reps(1, 5)) {
        INFO(name.toStdString());
        CHECK(all.contains(name));
    }
}
