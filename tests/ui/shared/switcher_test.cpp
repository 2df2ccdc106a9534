// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/period_switcher.h"
#include "shared/person_switcher.h"
#include "shared/pick_list.h"
#include "shared/segmented_control.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mor;
using namespace mor::ui;
using mor::tests::day;

namespace {

std::vector<PersonChoice> threeManagers()
{
    return {{"m-01", "Marta Keller", "Manager, North"}, {"m-02", "Daniel Osei", {}},
        {"m-03", "Priya Nair", {}}};
}

QLineEdit* searchOf(QWidget& switcher)
{
    return switcher.findChild<PickList*>()->findChild<QLineEdit*>();
}

} // namespace

TEST_CASE("A person is found by typing a part of the name", "[ui][switcher]")
{
    PersonSwitcher switcher;
    switcher.setPeople(threeManagers());
    switcher.setCurrent("m-01");
    switcher.show();
    QSignalSpy chosen(&switcher, &PersonSwitcher::chosen);

    QTest::keyClick(&switcher, Qt::Key_Space);
    QTest::keyClicks(searchOf(switcher), "nair");
    QTest::keyClick(searchOf(switcher), Qt::Key_Return);

    CHECK(chosen.count() == 1);
    CHECK(switcher.current() == "m-03");
    CHECK(switcher.accessibleName().contains("Priya Nair"));
}

TEST_CASE("A person switcher that its page hid stays hidden in a narrow window", "[ui][switcher]")
{
    QWidget header;
    PersonSwitcher switcher(&header);
    header.show();
    switcher.show();
    CHECK_FALSE(switcher.isVisible()); // nobody to choose
    switcher.setPeople(threeManagers());
    CHECK(switcher.isVisible());

    switcher.hide();
    switcher.setNarrow(true);
    switcher.setCurrent("m-02");
    CHECK_FALSE(switcher.isVisible());
}

TEST_CASE("The arrows move in the list of people and Esc changes nothing", "[ui][switcher]")
{
    PersonSwitcher switcher;
    switcher.setPeople(threeManagers());
    switcher.setCurrent("m-01");
    switcher.show();

    switcher.openList();
    QTest::keyClick(searchOf(switcher), Qt::Key_Down);
    QTest::keyClick(searchOf(switcher), Qt::Key_Return);
    CHECK(switcher.current() == "m-02");

    switcher.openList();
    QTest::keyClick(searchOf(switcher), Qt::Key_Down);
    QTest::keyClick(searchOf(switcher), Qt::Key_Escape);
    CHECK(switcher.current() == "m-02");
}

TEST_CASE("A period is stepped, taken back to today and found by its date", "[ui][switcher]")
{
    PeriodSwitcher switcher(PeriodKind::Week, day(2026, 11, 3), MonthlyFiscalYear{});
    switcher.show();
    QSignalSpy chosen(&switcher, &PeriodSwitcher::chosen);

    switcher.step(-1);
    CHECK(switcher.current().days.first == day(2026, 10, 26));
    switcher.goToToday();
    CHECK(switcher.current().days.first == day(2026, 11, 2));
    CHECK(chosen.count() == 2);

    switcher.openList();
    QTest::keyClicks(searchOf(switcher), "16 to 22 Nov");
    QTest::keyClick(searchOf(switcher), Qt::Key_Return);
    CHECK(switcher.current().days.first == day(2026, 11, 16));
}

TEST_CASE("Left and Right move a segmented control and stop at its ends", "[ui][switcher]")
{
    SegmentedControl control("View", {"Day", "Week", "Month"});
    control.show();
    QSignalSpy chosen(&control, &SegmentedControl::chosen);

    QTest::keyClick(&control, Qt::Key_Right);
    QTest::keyClick(&control, Qt::Key_Right);
    QTest::keyClick(&control, Qt::Key_Right);

    CHECK(control.current() == 2);
    CHECK(chosen.count() == 2);
    CHECK(control.accessibleName() == "View: Month");
}

TEST_CASE("The switchers' models keep the rules of models", "[ui][switcher]")
{
    PersonModel people;
    const QAbstractItemModelTester peopleRules(
        &people, QAbstractItemModelTester::FailureReportingMode::Fatal);
    people.setItems(threeManagers());
    people.setItems({});

    PeriodModel periods;
    const QAbstractItemModelTester periodRules(
        &periods, QAbstractItemModelTester::FailureReportingMode::Fatal);
    periods.setItems({periodOf(PeriodKind::Week, day(2026, 11, 3), MonthlyFiscalYear{})}, {});
    CHECK(periods.rowCount() == 1);
}
