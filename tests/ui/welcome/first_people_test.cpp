// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/catch.h"
#include "support/organisation_builder.h"
#include "welcome/first_people.h"

#include "core/org/lookup.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace mor;
using namespace mor::ui;
using mor::tests::day;

TEST_CASE("Names alone make a team that can be planned for", "[ui][welcome]")
{
    Roster roster;

    addTo(roster, {"Marta Keller", {"Aylin Demir", "Jonas Weber"}, false}, day(2026, 11, 2),
        "Europe/Berlin");

    CHECK(checkRoster(roster).none());
    const auto* marta = findPerson(roster, "m-01");
    REQUIRE(marta);
    CHECK(marta->role == Role::Manager);
    CHECK(reportsOn(roster, *marta, day(2026, 11, 2)).size() == 2);
    CHECK(findPerson(roster, "r-002")->name == "Jonas Weber");
}

TEST_CASE("A leader's own rhythm starts with managers", "[ui][welcome]")
{
    Roster roster;

    addTo(roster, {"Helena Brandt", {"Marta Keller"}, true}, day(2026, 11, 2), "Etc/UTC");

    CHECK(checkRoster(roster).none());
    CHECK(findPerson(roster, "l-01")->role == Role::Leader);
    CHECK(findPerson(roster, "m-01")->role == Role::Manager);
}

TEST_CASE("A leader names managers with their reps", "[ui][welcome]")
{
    Roster roster;

    const auto self = addTo(roster,
        {"Helena Brandt", {"Marta Keller: Aylin Demir, Jonas Weber", "Piet Jansen"}, true},
        day(2026, 11, 2), "Etc/UTC");

    CHECK(checkRoster(roster).none());
    CHECK(self == "l-01");
    const auto* marta = findPerson(roster, "m-01");
    REQUIRE(marta);
    CHECK(marta->name == "Marta Keller");
    CHECK(reportsOn(roster, *marta, day(2026, 11, 2)).size() == 2);
    CHECK(findPerson(roster, "m-02")->name == "Piet Jansen");
    CHECK(findPerson(roster, "r-002")->name == "Jonas Weber");
}

TEST_CASE("Who leads managers may begin with any rhythm", "[ui][welcome]")
{
    FirstPeopleDialog dialog(false);
    CHECK_FALSE(dialog.people().leads);

    dialog.setLeads(true);

    CHECK(dialog.people().leads);
}

TEST_CASE("Missing names are said one at a time", "[ui][welcome]")
{
    CHECK(problemOf({"", {"Aylin Demir"}, false}).contains("own name"));
    CHECK(problemOf({"Marta Keller", {}, false}).contains("at least one name"));
    CHECK_FALSE(problemOf({"Marta Keller", {QString(300, u'x')}, false}).isEmpty());
    CHECK(problemOf({"Marta Keller", {"Aylin Demir"}, false}).isEmpty());
    CHECK_FALSE(problemOf({"Helena Brandt", {": Aylin Demir"}, true}).isEmpty());
}

TEST_CASE("Pasted lines become names without the blanks around them", "[ui][welcome]")
{
    FirstPeopleDialog dialog(false);
    dialog.findChild<QLineEdit*>()->setText("  Marta Keller ");
    dialog.findChild<QPlainTextEdit*>()->setPlainText("Aylin Demir\n\n  Jonas  Weber\r\n");

    CHECK(dialog.people().manager == "Marta Keller");
    CHECK(dialog.people().reps == QStringList{"Aylin Demir", "Jonas Weber"});
}
