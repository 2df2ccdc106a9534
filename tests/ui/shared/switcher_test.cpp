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

namespace {

/// From October, with any days where `any`; the last of them typed and entered.
struct TypedPeriod {
    PeriodSwitcher switcher{PeriodKind::FourWeeks, day(2026, 11, 3),
        MonthlyFiscalYear{10, MonthlyFiscalYear::NamedBy::End}};
    QSignalSpy chosen{&switcher, &PeriodSwitcher::chosen};

    explicit TypedPeriod(bool any)
    {
        if (any)
            switcher.setKinds(new QWidget);
        switcher.show();
    }
    DayRange type(const char* text)
    {
        switcher.openList();
        searchOf(switcher)->clear();
        QTest::keyClicks(searchOf(switcher), text);
        QTest::keyClick(searchOf(switcher), Qt::Key_Return);
        return switcher.current().days;
    }
    PickList& list() { return *switcher.findChild<PickList*>(); }
};

} // namespace

TEST_CASE("A period is typed as on the command line", "[ui][switcher]")
{
    TypedPeriod setting(true);
    CHECK(setting.type("2026-W40") == DayRange{day(2026, 9, 28), day(2026, 10, 4)});
    CHECK(setting.type("2026-W40..2026-W43") == DayRange{day(2026, 9, 28), day(2026, 10, 25)});
    CHECK(setting.switcher.current().kind == PeriodKind::FourWeeks);
    CHECK(setting.type("Q3") == DayRange{day(2027, 4, 1), day(2027, 6, 30)});
    CHECK(setting.type("fy2026") == DayRange{day(2025, 10, 1), day(2026, 9, 30)});
    CHECK(setting.type("2026-09-02..2026-09-30") == DayRange{day(2026, 9, 2), day(2026, 9, 30)});
    CHECK(setting.chosen.count() == 5);
    CHECK_FALSE(setting.list().isVisible());
}

TEST_CASE("A page of one kind of period takes the one that holds what is typed", "[ui][switcher]")
{
    TypedPeriod setting(false);
    CHECK(setting.type("2026-09-30") == DayRange{day(2026, 9, 7), day(2026, 10, 4)});
}

TEST_CASE("What is no period is said beside the field and changes nothing", "[ui][switcher]")
{
    TypedPeriod setting(true);
    const auto before = setting.switcher.current().days;
    CHECK(setting.type("2026-W60") == before);
    CHECK(setting.chosen.count() == 0);
    REQUIRE(setting.list().isVisible());
    const auto* field = searchOf(setting.switcher);
    CHECK(field->accessibleDescription() == "\"2026-W60\" does not exist: that year has 53 weeks.");
    QTest::keyClick(searchOf(setting.switcher), Qt::Key_Backspace);
    CHECK(field->accessibleDescription().startsWith("A part of a name below, or 2026-W40"));
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
