// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "people/calendar_file_form.h"
#include "people/effect_list.h"
#include "people/holidays_form.h"
#include "people/leave_bands.h"
#include "people/leave_card.h"
#include "people/org_tree.h"
#include "people/panel_form.h"
#include "people/people_words.h"
#include "people/person_card.h"
#include "shared/button.h"
#include "shared/day_field.h"
#include "shared/empty_state.h"
#include "shared/row_table.h"
#include "ui/people/people_setting.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

namespace mor::tests {

using namespace mor::ui;

namespace {

QStringList treeOf(const OrgTree& tree, const QModelIndex& parent = {}, const QString& indent = {})
{
    QStringList lines;
    for (int row = 0; row < tree.items().rowCount(parent); ++row) {
        const auto index = tree.items().index(row, 0, parent);
        lines << indent + index.data().toString();
        lines += treeOf(tree, index, indent + QStringLiteral("  "));
    }
    return lines;
}

using Setting = PeopleSetting;

void chooseInTree(PeopleSetting& setting, const char* code)
{
    setting.page->tree().setCurrentIndex(setting.page->tree().items().indexOf(code));
    setting.settle();
}

/// Two promises of r-001 and one to them, all open.
void promise(PeopleSetting& setting)
{
    CheckOff talk;
    talk.occurrence = key("PIPE/m-01/r-001/2026-10-30");
    talk.fact.id = uuid(1);
    talk.fact.series = talk.occurrence.series();
    talk.fact.date = talk.fact.heldOn = talk.fact.recordedOn = talk.occurrence.date;
    talk.fact.hasNextStep = true;
    for (const auto* owner : {"r-001", "r-001", "m-01"}) {
        NextStep step;
        step.id = uuid(static_cast<unsigned>(talk.nextSteps.size()) + 11);
        step.checkOff = talk.fact.id;
        step.owner = owner;
        step.what = "Call the buyer";
        step.due = day(2026, 11, 20);
        step.recordedOn = talk.fact.heldOn;
        talk.nextSteps.push_back(step);
    }
    REQUIRE(setting.practice.add(talk));
}

std::string bossOf(const PeopleSetting& setting, const char* person, Day on)
{
    const auto* boss = bossOn(setting.roster(), *findPerson(setting.roster(), person), on);
    return boss ? boss->code : std::string{};
}

} // namespace

TEST_CASE("The tree shows who leads whom on the chosen day", "[ui][people]")
{
    PeopleSetting setting(smallOrganisation().reportsTo("r-002", "m-02", day(2026, 11, 9)));
    setting.open("l-01");
    CHECK(setting.page->context() == "7 people · 2 teams · 1 calendar");
    CHECK(treeOf(setting.page->tree())
        == QStringList{"Leader l-01", "  Manager m-01", "    Rep r-001", "    Rep r-002",
            "  Manager m-02", "    Rep r-003", "    Rep r-004"});
    CHECK(setting.page->cover().startsWith("7 people, nobody uncovered."));

    setting.page->showPeriod({ui::PeriodKind::Day, {day(2026, 11, 9), day(2026, 11, 9)}});
    setting.settle();
    CHECK(treeOf(setting.page->tree())[3] == "  Manager m-02");
    CHECK(treeOf(setting.page->tree())[4] == "    Rep r-002");
}

TEST_CASE("Any day is typed above the tree", "[ui][people]")
{
    PeopleSetting setting(smallOrganisation().joins("r-002", day(2025, 3, 3)));
    setting.open("l-01");
    auto* typed = setting.page->findChild<DayField*>();
    REQUIRE(typed);
    CHECK(typed->day() == day(2026, 11, 3));
    typed->setDay(day(2025, 3, 2));
    setting.settle();
    CHECK_FALSE(setting.page->tree().items().indexOf("r-002").isValid());
    setting.page->stepPeriod(1);
    setting.settle();
    CHECK(typed->day() == day(2025, 3, 3));
    CHECK(setting.page->tree().items().indexOf("r-002").isValid());
}

TEST_CASE("Open next steps go along with who moves, promises to them stay", "[ui][people]")
{
    PeopleSetting setting;
    promise(setting);
    setting.open("l-01");
    auto& form = setting.edit("r-001");
    Setting::pick(form, "Reports to", "m-02");
    setting.settle();

    CHECK(Setting::linesOf(form.outlook()).mid(1)
        == QStringList{"2 open next steps of Rep r-001 go along: Manager m-02 sees them",
            "1 open next step to Rep r-001 stays with who promised it",
            "Private notes stay with Manager m-01"});
}

TEST_CASE("Who leaves leaves open next steps behind, and the preview counts them", "[ui][people]")
{
    PeopleSetting setting;
    promise(setting);
    setting.open("l-01");
    auto& form = setting.edit("r-001");
    Setting::tick(form, "Leaves");
    setting.settle();

    CHECK(Setting::linesOf(form.outlook()).mid(1)
        == QStringList{"2 open next steps of Rep r-001 stay open when they leave",
            "1 open next step to Rep r-001 stays with who promised it"});
}

TEST_CASE("The tree keeps the rules of models", "[ui][people]")
{
    OrgModel model;
    const QAbstractItemModelTester rules(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContents(
        readPeople(smallOrganisation().plan(), {"l-01", {}, day(2026, 11, 3), day(2026, 11, 3)}));
    CHECK(model.indexOf("r-003").data(Qt::AccessibleTextRole).toString() == "Rep r-003, Rep");
    CHECK(model.indexOf("m-01").data(Qt::AccessibleTextRole).toString()
        == "Manager m-01, Manager, Team of m-01, leads 2 reps");
}

TEST_CASE("A rep nobody leads stands first, as the organisation's debt", "[ui][people]")
{
    // Without a manager since 19 October: talks due on the 23rd and 30th of October.
    PeopleSetting setting(smallOrganisation().reportsTo("r-004", "", day(2026, 10, 19)));
    setting.open("l-01");

    const auto& tree = setting.page->tree().items();
    CHECK(treeOf(setting.page->tree()).front() == "Rep r-004");
    CHECK(tree.indexOf("r-004").data(Qt::AccessibleTextRole).toString()
        == "Rep r-004, rep without a manager since 19 Oct, 2 talks uncovered");
    CHECK(setting.page->cover().startsWith(
        "1 rep has no manager. 2 talks were uncovered this quarter so far. That is the "
        "organisation’s debt and nobody’s miss."));
}

TEST_CASE("A manager sees the own team and changes nothing", "[ui][people]")
{
    PeopleSetting setting;
    setting.open("m-01");
    CHECK(
        treeOf(setting.page->tree()) == QStringList{"Manager m-01", "  Rep r-001", "  Rep r-002"});
    setting.page->editPerson();
    CHECK_FALSE(setting.page->form());
    setting.page->editHolidays(); // to read
    CHECK_FALSE(setting.page->form()->button().isEnabled());

    setting.open("r-003");
    CHECK(treeOf(setting.page->tree()) == QStringList{"Rep r-003"});
}

TEST_CASE("A person's card tells the dated lines", "[ui][people]")
{
    PeopleSetting setting(smallOrganisation().reportsTo("r-002", "m-02", day(2026, 3, 2)));
    setting.open("l-01");
    chooseInTree(setting, "r-002");
    const auto& rows = setting.page->card().lines().rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].spoken == "reports to Manager m-02, from 2 Mar");
    CHECK(rows[1].spoken == "reported to Manager m-01, from 1 Jan 2020 to 1 Mar");

    chooseInTree(setting, "m-02");
    const auto& leads = setting.page->card().lines().rows();
    REQUIRE(leads.size() == 3);
    CHECK(leads[1].spoken == "leads Rep r-002, from 2 Mar");
    CHECK(leads[2].spoken == "leads 2 other people");
}

TEST_CASE("A line to somebody who left ends with their last day", "[ui][people]")
{
    auto plan = smallOrganisation().build();
    for (auto& person : plan.roster.people)
        if (person.code == "m-01")
            person.left = day(2026, 10, 30);
    const auto contents = readPeople(std::make_shared<const Plan>(std::move(plan)),
        {"l-01", "r-001", day(2026, 11, 3), day(2026, 11, 3)});
    const auto rows = lineRows(*contents, contents->person(contents->shown));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].spoken == "reported to Manager m-01, from 1 Jan 2020 to 30 Oct");
    // No talk was due since.
    CHECK(coverWords(*contents).startsWith(
        "2 reps have no manager. No talk was uncovered this quarter so far."));
    CHECK(nodeNote(*contents, contents->nodes.front()) == "no manager");
}

TEST_CASE("Each leave says what it does to talks", "[ui][people]")
{
    PeopleSetting setting(smallOrganisation()
                              .away("r-001", {day(2026, 11, 16), day(2026, 11, 20)})
                              .away("r-002", {day(2026, 11, 5), day(2026, 11, 6)})
                              .away("m-01", {day(2026, 12, 7), day(2026, 12, 31)}));
    setting.open("l-01");
    chooseInTree(setting, "m-01");

    CHECK(Setting::linesOf(setting.page->leave().effects())
        == QStringList{"5 to 6 Nov, Rep r-002: 3 working days left, still expected",
            "16 to 20 Nov, Rep r-001: 1 talk PIPE excused",
            "7 to 31 Dec, Manager m-01: all 8 talks excused, no deputy named"});
    CHECK(setting.page->leave().bands().items().rowCount() == 3);
    CHECK(setting.page->leave().bands().items().index(0).data(Qt::AccessibleTextRole).toString()
        == "Manager m-01, away 7 to 31 Dec");
}

TEST_CASE("A move says before it is saved what happens to talks, and one undo takes it back",
    "[ui][people]")
{
    PeopleSetting setting;
    setting.open("l-01");
    chooseInTree(setting, "r-001");
    setting.page->editPerson();
    REQUIRE(setting.page->form());
    auto& form = *setting.page->form();
    Setting::pick(form, "Reports to", "m-02");
    Setting::field<DayField>(form, "From which date")->setDay(day(2026, 11, 9));
    setting.settle();

    // Due on the Fridays from 13 November to 29 January: twelve.
    CHECK(Setting::linesOf(form.outlook())
        == QStringList{"12 talks from Manager m-01 to Manager m-02: from Fri 13 Nov",
            "Private notes stay with Manager m-01"});
    CHECK(form.button().text() == "Move on Mon 9 Nov");
    CHECK(bossOf(setting, "r-001", day(2026, 11, 9)) == "m-01"); // nothing is saved yet
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    setting.settle();

    CHECK(setting.said == "Rep r-001 reports to Manager m-02 from Mon 9 Nov.");
    CHECK_FALSE(setting.page->form());
    CHECK(bossOf(setting, "r-001", day(2026, 11, 8)) == "m-01");
    CHECK(bossOf(setting, "r-001", day(2026, 11, 9)) == "m-02");
    setting.undo();
    CHECK(bossOf(setting, "r-001", day(2026, 11, 9)) == "m-01");
    setting.redo();
    CHECK(bossOf(setting, "r-001", day(2026, 11, 9)) == "m-02");
}

TEST_CASE("A move into closed books is refused with a sentence", "[ui][people]")
{
    PeopleSetting setting;
    setting.open("l-01");
    chooseInTree(setting, "r-001");
    setting.page->editPerson();
    auto& form = *setting.page->form();
    Setting::pick(form, "Reports to", "m-02");
    Setting::field<DayField>(form, "From which date")->setDay(day(2026, 9, 14));
    setting.settle();

    CHECK(form.problem().contains("whose books are closed"));
    CHECK_FALSE(form.button().isEnabled());
}

TEST_CASE("A manager who leaves hands the team on, or leaves it uncovered", "[ui][people]")
{
    PeopleSetting setting;
    setting.open("l-01");
    chooseInTree(setting, "m-01");
    setting.page->editPerson();
    auto& form = *setting.page->form();
    Setting::tick(form, "Leaves");
    Setting::field<DayField>(form, "Last day")->setDay(day(2026, 11, 13));
    setting.settle();
    // Two reps on eleven Fridays from 20 November to 29 January.
    CHECK(Setting::linesOf(form.outlook()).front()
        == "22 talks of Manager m-01 would be uncovered: from Fri 20 Nov");
    Setting::pick(form, "Their team goes to", "m-02");
    setting.settle();
    CHECK(Setting::linesOf(form.outlook()).front()
        == "22 talks from Manager m-01 to Manager m-02: from Fri 20 Nov");
    form.act();
    setting.settle();

    CHECK(findPerson(setting.roster(), "m-01")->left == day(2026, 11, 13));
    CHECK(bossOf(setting, "r-001", day(2026, 11, 14)) == "m-02");
    CHECK(bossOf(setting, "r-001", day(2026, 11, 13)) == "m-01");
}

TEST_CASE("Somebody new joins under the person shown", "[ui][people]")
{
    PeopleSetting setting;
    setting.open("l-01");
    chooseInTree(setting, "m-02");
    setting.page->addPerson();
    auto& form = *setting.page->form();
    form.act();
    CHECK(form.problem() == "The name is missing.");
    Setting::field<QLineEdit>(form, "Name")->setText("Ada Stone");
    Setting::field<DayField>(form, "First day")->setDay(day(2026, 11, 9));
    setting.settle();
    CHECK(Setting::linesOf(form.outlook()).front() == "12 new talks: from Fri 13 Nov");
    form.act();
    setting.settle();

    const auto* added = findPerson(setting.roster(), "r-005");
    REQUIRE(added);
    CHECK(added->name == "Ada Stone");
    CHECK(added->role == Role::Rep);
    CHECK(added->joined == day(2026, 11, 9));
    CHECK(bossOf(setting, "r-005", day(2026, 11, 9)) == "m-02");
}

TEST_CASE("Calendar and time zone of somebody new are those of the boss until chosen by hand",
    "[ui][people]")
{
    PeopleSetting setting;
    auto stored = setting.plans.load();
    REQUIRE(stored);
    auto roster = stored->plan.roster;
    roster.calendars.push_back(roster.calendars.front());
    roster.calendars.back().code = "uk";
    roster.calendars.back().name = "United Kingdom";
    for (auto& person : roster.people)
        if (person.code == "m-02") {
            person.calendar = "uk";
            person.zone = "Europe/London";
        }
    const auto usual = roster.people.front().calendar;
    normalise(roster);
    REQUIRE(setting.plans.save(roster, stored->stamp));
    setting.desk.planned();
    setting.open("l-01");
    chooseInTree(setting, "m-01");
    setting.page->addPerson();
    auto& form = *setting.page->form();
    auto* calendar = Setting::field<QComboBox>(form, "Work calendar");
    auto* zone = Setting::field<QLineEdit>(form, "Time zone");

    Setting::pick(form, "Reports to", "m-02");
    CHECK(calendar->currentData().toString() == "uk");
    CHECK(zone->text() == "Europe/London");

    Setting::pick(form, "Work calendar", usual.c_str());
    zone->clear();
    QTest::keyClicks(zone, "Europe/Madrid");
    Setting::pick(form, "Reports to", "m-01");
    Setting::pick(form, "Reports to", "m-02");
    CHECK(calendar->currentData().toString() == QString::fromStdString(usual));
    CHECK(zone->text() == "Europe/Madrid");
}

TEST_CASE("When somebody else was faster the form keeps what was typed", "[ui][people]")
{
    PeopleSetting setting;
    setting.open("l-01");
    chooseInTree(setting, "r-001");
    setting.page->editPerson();
    auto& form = *setting.page->form();
    Setting::field<QLineEdit>(form, "Name")->setText("Aylin Demir");
    auto other = setting.plans.load();
    REQUIRE(other);
    other->plan.roster.people.front().name = "Helena Brandt";
    REQUIRE(setting.plans.save(other->plan.roster, other->stamp));
    form.act();
    setting.settle();

    REQUIRE(setting.page->form() == &form);
    CHECK(form.problem().startsWith("Somebody else changed the plan"));
    CHECK(Setting::field<QLineEdit>(form, "Name")->text() == "Aylin Demir");
    form.act(); // on the newest state
    setting.settle();
    CHECK(findPerson(setting.roster(), "r-001")->name == "Aylin Demir");
    CHECK(findPerson(setting.roster(), "l-01")->name == "Helena Brandt");
}

TEST_CASE("Taking back never takes what somebody else changed since", "[ui][people]")
{
    PeopleSetting setting;
    std::string failed;
    QObject::connect(&setting.desk, &Desk::failed, &setting.desk,
        [&](const Error& error) { failed = error.code; });
    setting.open("l-01");
    auto& form = setting.edit("r-001");
    Setting::field<QLineEdit>(form, "Name")->setText("Aylin Demir");
    form.act();
    auto other = setting.plans.load();
    REQUIRE(other);
    other->plan.roster.people.front().name = "Helena Brandt";
    REQUIRE(setting.plans.save(other->plan.roster, other->stamp));
    setting.undo();

    CHECK(failed == "plan.changed_meanwhile");
    const auto stored = setting.plans.load()->plan.roster;
    CHECK(findPerson(stored, "r-001")->name == "Aylin Demir");
    CHECK(findPerson(stored, "l-01")->name == "Helena Brandt");
}

TEST_CASE("Leave is entered, told and removed", "[ui][people]")
{
    PeopleSetting setting;
    setting.open("l-01");
    chooseInTree(setting, "m-01");
    setting.page->addLeave();
    auto& form = *setting.page->form();
    Setting::pick(form, "Who", "r-001");
    Setting::field<DayField>(form, "First day")->setDay(day(2026, 11, 16));
    Setting::field<DayField>(form, "Last day")->setDay(day(2026, 11, 20));
    setting.settle();
    CHECK(Setting::linesOf(form.outlook()) == QStringList{"1 talk excused: from Fri 20 Nov"});
    form.act();
    setting.settle();
    CHECK(setting.said == "Rep r-001 is away 16 to 20 Nov.");
    REQUIRE(setting.roster().leaves.size() == 1);

    auto& list = setting.page->leave().effects();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    setting.settle();
    CHECK(setting.roster().leaves.empty());
    setting.undo();
    CHECK(setting.roster().leaves.size() == 1);
}

TEST_CASE("A form that takes another one's place looks ahead for itself", "[ui][people]")
{
    PeopleSetting setting;
    setting.open("l-01");
    Setting::field<QLineEdit>(setting.edit("r-001"), "Name")->setFocus();
    setting.page->addLeave();
    setting.settle();
    CHECK(setting.page->form()->outlook().items().rowCount() > 0);
    CHECK_FALSE(setting.page->form()->outlook().isHidden());
}

TEST_CASE("Holidays of a calendar are added and removed by hand", "[ui][people]")
{
    PeopleSetting setting;
    setting.open("l-01");
    setting.page->editHolidays();
    auto& form = *setting.page->form();
    Setting::field<DayField>(form, "Day")->setDay(day(2026, 11, 26));
    Setting::field<QLineEdit>(form, "Holiday")->setText("Thanksgiving");
    form.act();
    setting.settle();
    REQUIRE(setting.roster().calendars.front().holidays.size() == 1);
    CHECK(setting.said == "Thanksgiving is a holiday on 26 Nov.");

    auto* rows = form.findChild<RowTable*>();
    rows->select(rows->rows().back().id);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Delete);
    setting.settle();
    CHECK(setting.roster().calendars.front().holidays.empty());
    setting.undo();
    CHECK(setting.roster().calendars.front().holidays.front().name == "Thanksgiving");
}

TEST_CASE("Holidays of a calendar file are shown before they come in", "[ui][people]")
{
    PeopleSetting setting;
    setting.files->readHolidays = [](const QString&, DayRange days) {
        CHECK(days.first == day(2026, 11, 3));
        return Result<std::vector<Holiday>>(std::vector<Holiday>{
            {day(2026, 11, 26), "Thanksgiving"}, {day(2026, 12, 25), "Christmas Day"}});
    };
    setting.open("l-01");
    setting.page->editHolidays();
    auto* form = qobject_cast<HolidaysForm*>(setting.page->form());
    REQUIRE(form);
    form->openFile("us.ics");
    setting.settle();
    CHECK(form->button().text() == "Import 2 holidays");
    CHECK(setting.roster().calendars.front().holidays.empty());
    form->act();
    setting.settle();
    CHECK(setting.said == "2 holidays are imported.");
    CHECK(setting.roster().calendars.front().holidays.size() == 2);
    setting.undo();
    CHECK(setting.roster().calendars.front().holidays.empty());
}

TEST_CASE("Leave comes from a person's calendar file", "[ui][people]")
{
    PeopleSetting setting(smallOrganisation()
                              .away("r-001", {day(2026, 12, 14), day(2026, 12, 15)})
                              .away("r-001", {day(2026, 12, 24), day(2026, 12, 24)}));
    setting.files->readLeave = [](const QString&, const Person& person, DayRange days) {
        CHECK(person.code == "r-001");
        CHECK(days.first == day(2026, 11, 3)); // what is over stays as it was
        return Result<std::vector<DayRange>>(std::vector<DayRange>{
            {day(2026, 11, 16), day(2026, 11, 20)}, {day(2026, 12, 24), day(2026, 12, 24)}});
    };
    setting.files->readBusy = [](const QString&, const Roster&, const Person&, Day) {
        return Result<std::vector<BusyTime>>(std::vector<BusyTime>{});
    };
    setting.open("l-01");
    setting.page->tree().setCurrentIndex(setting.page->tree().items().indexOf("r-001"));
    setting.settle();
    setting.page->importCalendar();
    auto* form = qobject_cast<CalendarFileForm*>(setting.page->form());
    REQUIRE(form);
    form->openFile("away.ics");
    setting.settle();
    CHECK(Setting::linesOf(form->outlook()) == QStringList{"1 talk excused: from Fri 20 Nov"});
    CHECK(std::ranges::any_of(form->findChildren<QLabel*>(), [](const QLabel* label) {
        return label->text().startsWith("away.ics: 1 new leave, 1 leave goes until");
    }));
    form->act();
    setting.settle();
    // The one that was there stays one; the one the calendar does not hold any more goes.
    REQUIRE(setting.roster().leaves.size() == 2);
    CHECK(setting.roster().leaves[0].days.first == day(2026, 11, 16));
    CHECK(setting.roster().leaves[1].days.first == day(2026, 12, 24));
    CHECK(setting.said == "The leave of Rep r-001 is imported.");
}

TEST_CASE("A manager brings in the own busy times and nobody else's", "[ui][people]")
{
    PeopleSetting setting;
    setting.files->readLeave = [](const QString&, const Person&, DayRange) {
        return Result<std::vector<DayRange>>(std::vector<DayRange>{});
    };
    setting.files->readBusy = [](const QString&, const Roster&, const Person& person, Day) {
        return Result<std::vector<BusyTime>>(
            std::vector<BusyTime>{{person.code, day(2026, 11, 5), 540, 600}});
    };
    setting.open("m-01");
    setting.page->importCalendar();
    auto* form = qobject_cast<CalendarFileForm*>(setting.page->form());
    REQUIRE(form);
    CHECK(Setting::field<QComboBox>(*form, "Whose calendar")->count() == 1);
    form->openFile("calendar.ics");
    form->act();
    setting.settle();
    REQUIRE(setting.roster().busy.size() == 1);
    CHECK(setting.roster().busy[0].person == "m-01");
    setting.undo();
    CHECK(setting.roster().busy.empty());
}

TEST_CASE("Esc closes the form and the keys go back to the tree", "[ui][people]")
{
    PeopleSetting setting;
    setting.open("l-01");
    setting.page->tree().setFocus();
    QTest::keyClick(&setting.page->tree(), Qt::Key_Return);
    REQUIRE(setting.page->form());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(setting.page->form());
    CHECK(QApplication::focusWidget() == &setting.page->tree());
}

TEST_CASE("An empty file offers to type names", "[ui][people]")
{
    PeopleSetting setting{OrganisationBuilder()};
    int wanted = 0;
    setting.page = std::make_unique<PeoplePage>(setting.desk);
    QObject::connect(
        setting.page.get(), &Page::peopleWanted, setting.page.get(), [&] { ++wanted; });
    setting.page->show();
    setting.page->refreshIfStale();
    auto* lack = setting.page->findChild<EmptyState*>();
    REQUIRE(lack->sentence() == "Nobody is in this file yet.");
    lack->findChild<Button*>()->click();
    setting.page->addPerson();
    CHECK(wanted == 2);
}

} // namespace mor::tests
