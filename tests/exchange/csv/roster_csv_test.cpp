// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/roster_csv.h"

#include "exchange/csv/check_offs_csv.h"
#include "exchange/csv/leave_words.h"
#include "exchange/csv/results_csv.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

std::vector<std::string> causesOf(const std::vector<Error>& errors)
{
    std::vector<std::string> causes;
    for (const auto& cause : errors)
        causes.push_back(cause.code + " at " + cause.where);
    return causes;
}

} // namespace

TEST_CASE("People come in under the names their columns usually have", "[exchange][csv]")
{
    const auto read = readPeopleCsv(
        "Code;Full Name;E-Mail;ROLE;Player-Coach;Time zone;Hire Date;Manager;since;ramp until\r\n"
        "m-07;Ivy Stone;ivy@example.com;manager;yes;Europe/Berlin;2026-01-05;l-01;2026-02-01;\r\n"
        "r-031;\"Bell, Tom\";;;;;;m-07;;2026-06-30\r\n",
        "people.csv");

    REQUIRE(read);
    CHECK(read->rejected.empty());
    REQUIRE(read->rows.size() == 2);
    const auto& manager = read->rows[0];
    CHECK(manager.where == "line 2");
    CHECK(manager.code == "m-07");
    CHECK(manager.name == "Ivy Stone");
    CHECK(manager.email == "ivy@example.com");
    CHECK(manager.role == Role::Manager);
    CHECK(manager.playerCoach == true);
    CHECK(manager.zone == "Europe/Berlin");
    CHECK(manager.joined == day(2026, 1, 5));
    CHECK(manager.boss == "l-01");
    CHECK(manager.from == day(2026, 2, 1));
    CHECK_FALSE(manager.rampUntil);
    const auto& rep = read->rows[1];
    CHECK(rep.name == "Bell, Tom");
    CHECK_FALSE(rep.role);
    CHECK_FALSE(rep.playerCoach);
    CHECK(rep.rampUntil == day(2026, 6, 30));
}

TEST_CASE("Columns nobody knows are named, and so are those that are known", "[exchange][csv]")
{
    const auto read = readPeopleCsv("code,shoe size,Code,quota\nr-1,42,r-1,5\n", "people.csv");

    REQUIRE_FALSE(read);
    CHECK(causesOf(read.error().causes)
        == std::vector<std::string>{"csv.column_unknown at line 1", "csv.column_twice at line 1",
            "csv.column_unknown at line 1"});
    CHECK(read.error().causes[0].args[0] == "\"shoe size\"");
    CHECK(read.error().causes[0].args[1].starts_with("code, name, email, role"));
}

TEST_CASE("Rows with problems are put aside with all of them, the others stay", "[exchange][csv]")
{
    const auto read = readPeopleCsv("code,role,joined,player_coach\n"
                                    "r-1,rep,2026-01-05,no\n"
                                    "r-2,boss,soon,maybe\n"
                                    "r-3,rep\n",
        "people.csv");

    REQUIRE(read);
    CHECK(read->rows.size() == 1);
    REQUIRE(read->rejected.size() == 2);
    CHECK(causesOf(read->problems().all())
        == std::vector<std::string>{"role.unknown at line 3", "csv.not_yes_or_no at line 3",
            "day.malformed at line 3", "csv.field_count at line 4"});
}

TEST_CASE("Rejected rows go to a file that can be read again once corrected", "[exchange][csv]")
{
    const auto read = readPeopleCsv("code,name,role\nr-2,=Tom,boss\n", "people.csv");
    REQUIRE(read);

    auto file = writeRejected(
        read->header, read->rejected, [](const Error& error) { return "Wrong: " + error.code; });

    CHECK(file == "code,name,role,problem\r\nr-2,'=Tom,boss,Wrong: role.unknown\r\n");
    const auto wider = readPeopleCsv("code,name,role\nr-2,Weber,Tom,rep\n", "people.csv");
    REQUIRE(wider);
    CHECK(writeRejected(wider->header, wider->rejected, [](const Error& error) {
        return error.code;
    }) == "code,name,role,problem\r\nr-2,Weber,Tom,rep,csv.field_count\r\n");

    file.replace(file.find("boss"), 4, "rep");
    const auto again = readPeopleCsv(file, "people.csv");
    REQUIRE(again);
    CHECK(again->rejected.empty());
    CHECK(again->rows.at(0).name == "=Tom");
}

TEST_CASE("Rejected rows look like the file they are from", "[exchange][csv]")
{
    const auto aside = [](const std::string& file) {
        const auto document = readCsv(file, "people.csv");
        REQUIRE(document);
        const std::vector<RejectedRow> rows{{document->rows.front(), {}}};
        const auto said = [](const Error&) { return std::string{}; };
        const auto written = writeRejected(document->header, rows, said, styleOf(*document));
        auto again = readCsv(written, "again.csv");
        REQUIRE(again);
        again->rows.front().fields.pop_back(); // the problem
        CHECK(again->rows.front().fields == document->rows.front().fields);
        return written;
    };

    // Windows-1252, as a German spreadsheet writes it.
    CHECK(aside("Name;Quote\r\nM\xfcller, J\xfcrgen;1,5\r\n")
        == "\xef\xbb\xbfName;Quote;problem\r\n\"Müller, Jürgen\";\"1,5\";\r\n");
    CHECK(aside("\xef\xbb\xbfname\tboss\nTom\t=1\n")
        == "\xef\xbb\xbfname\tboss\tproblem\r\nTom\t'=1\t\r\n");
    CHECK(aside("name,boss\nJürgen,x\n") == "name,boss,problem\r\nJürgen,x,\r\n");
}

TEST_CASE("A row that is put aside keeps what could be read of it", "[exchange][csv]")
{
    const auto read = readPeopleCsv(
        "code,name,joined\nr-2,Tom,soon\nr-3,Ann\nr-4,Eva,2026-01-05\n", "people.csv");

    REQUIRE(read);
    CHECK(read->rows.size() == 1);
    CHECK(read->rejected.size() == 2);
    REQUIRE(read->partly.size() == 1); // one with a field too few may have them anywhere
    CHECK(read->partly[0].code == "r-2");
    CHECK(read->partly[0].where == "line 2");
    CHECK_FALSE(read->partly[0].joined);
}

TEST_CASE("Holidays without a calendar belong to the one that is asked for", "[exchange][csv]")
{
    const auto read = readHolidaysCsv("date,name,calendar\n2026-12-25,Christmas Day,\n"
                                      "2026-10-03,Unity Day,de\n2026-02-30,Nothing,\n",
        "holidays.csv", "us");

    REQUIRE(read);
    REQUIRE(read->rows.size() == 2);
    CHECK(read->rows[0].calendar == "us");
    CHECK(read->rows[0].day == day(2026, 12, 25));
    CHECK(read->rows[0].name == "Christmas Day");
    CHECK(read->rows[1].calendar == "de");
    CHECK(causesOf(read->problems().all())
        == std::vector<std::string>{"day.not_in_calendar at line 4"});
    CHECK(causesOf(readHolidaysCsv("name\nx\n", "holidays.csv", "us").error().causes)
        == std::vector<std::string>{"csv.column_missing at line 1"});
}

TEST_CASE("Leave of one day needs no end", "[exchange][csv]")
{
    const auto read = readLeaveCsv(
        "person,from,to,kind\nr-1,2026-08-03,2026-08-14,\nr-1,2026-09-01,,absent\n,,,\n",
        "leave.csv");

    REQUIRE(read);
    REQUIRE(read->rows.size() == 2);
    CHECK(read->rows[0].days == DayRange{day(2026, 8, 3), day(2026, 8, 14)});
    CHECK(read->rows[0].kind == LeaveKind::Leave);
    CHECK(read->rows[1].days == DayRange{day(2026, 9, 1), day(2026, 9, 1)});
    CHECK(read->rows[1].kind == LeaveKind::Absent);
    CHECK(read->problems().all().size() == 2);
}

TEST_CASE("Leave comes in by agreed columns, whatever their order", "[exchange][csv]")
{
    const auto document = readCsv("Wen;Anfang;Schluss;Weshalb;Konto\n"
                                  "r-1;3.8.2026;14.8.2026;Urlaub;7\n;5.8.2026;;;8\n",
        "leave.csv");
    REQUIRE(document);
    auto mapping = suggestedLeaveMapping(*document);
    CHECK(std::ranges::all_of(
        mapping.columns, [](const MappedColumn& column) { return column.field.empty(); }));
    CHECK(causesOf(readLeaveCsv(*document, mapping, "leave.csv").error().causes)
        == std::vector<std::string>{
            "csv.column_missing at line 1", "csv.column_missing at line 1"});

    mapping.columns[0].field = "person";
    mapping.columns[1].field = "from";
    mapping.columns[2].field = "to";
    mapping.columns[3].field = "kind";
    const auto read = readLeaveCsv(*document, mapping, "leave.csv");

    REQUIRE(read);
    REQUIRE(read->rows.size() == 1);
    CHECK(read->rows[0].person == "r-1");
    CHECK(read->rows[0].days == DayRange{day(2026, 8, 3), day(2026, 8, 14)});
    CHECK(read->rows[0].kind == LeaveKind::Leave);
    CHECK(
        causesOf(read->problems().all()) == std::vector<std::string>{"csv.field_empty at line 3"});
}

TEST_CASE(
    "Why somebody is away is told in many words, and illness only as absent", "[exchange][csv]")
{
    using Kind = LeaveKind;
    const auto kindOf = [](const std::string& word) { return leaveKindFrom(word).value(); };

    for (const auto* word : {"leave", "Vacation", "Annual leave", "HOLIDAY", "parental-leave",
             "Urlaub", "ÜBERSTUNDENABBAU", "Elternzeit", "Congés payés", "RTT", "vacaciones"})
        CHECK(kindOf(word) == Kind::Leave);
    for (const auto* word : {"absent", "Sick", "sick leave", "illness", "krank", "Krankheit",
             "Kind krank", "Maladie", "Arrêt maladie", "baja médica", "enfermedad"})
        CHECK(kindOf(word) == Kind::Absent);
    CHECK(leaveKindFrom("gone fishing").error().code == "field.unknown_word");
}

TEST_CASE("Headers are known in German, French and Spanish too", "[exchange][csv]")
{
    const auto fieldsOf = [](const ImportMapping& mapping) {
        std::string fields;
        for (const auto& column : mapping.columns)
            fields += (fields.empty() ? "" : " ") + (column.field.empty() ? "-" : column.field);
        return fields;
    };
    const auto table
        = [](const std::string& header) { return readCsv(header + "\nx\n", "file.csv").value(); };
    const auto people = [&](const std::string& header) {
        return fieldsOf(suggestedMapping({"people.csv", table(header), true}));
    };

    CHECK(people("Personalnummer;Name;E-Mail;Rolle;Vorgesetzter;Eintritt;Austritt;Region;Fax")
        == "code name email role boss joined left calendar -");
    CHECK(people("Pers.-Nr.;Mitarbeiter;Führungskraft;Zeitzone") == "code name boss zone");
    CHECK(people("Matricule;Nom;Courriel;Équipe;Supérieur;Date d'entrée")
        == "code name email team boss joined");
    CHECK(people("Código;Nombre;Correo electrónico;Puesto;Jefe;Fecha de alta")
        == "code name email role boss joined");
    CHECK(
        fieldsOf(suggestedLeaveMapping(table("Mitarbeiter;von;bis;Art"))) == "person from to kind");
    CHECK(fieldsOf(suggestedLeaveMapping(table("Employé;du;au;Motif"))) == "person from to kind");
    CHECK(fieldsOf(suggestedLeaveMapping(table("Empleado;desde;hasta;Tipo")))
        == "person from to kind");
    CHECK(fieldsOf(suggestedHolidayMapping(table("Datum;Feiertag;Bundesland")))
        == "date name calendar");
    CHECK(fieldsOf(suggestedResultMapping(table("Mitarbeiter;Zeitraum;Ziel;Ist;Währung")))
        == "person period quota attained currency");
    CHECK(fieldsOf(suggestedResultMapping(table("Verkäufer;Quartal;Quote;Erreicht")))
        == "person period quota attained");
    CHECK(fieldsOf(suggestedResultMapping(table("Vendeur;Trimestre;Objectif;Réalisé")))
        == "person period quota attained");
    CHECK(fieldsOf(suggestedCheckOffMapping(table("Datum;Gespräch;Vorgesetzter;Verkäufer;Dauer")))
        == "held_on activity owner counterpart minutes");
}

TEST_CASE("How a column writes its dates is found out from all of them", "[exchange][csv]")
{
    const auto firstDay = [](const char* dates) {
        const auto read = readHolidaysCsv(std::string{"date\n"} + dates, "holidays.csv", "us");
        REQUIRE(read);
        REQUIRE(read->rejected.empty());
        return read->rows.front().day;
    };

    CHECK(firstDay("03/04/2026\n25/12/2026\n") == day(2026, 4, 3));
    CHECK(firstDay("03/04/2026\n12/25/2026\n") == day(2026, 3, 4));
    CHECK(firstDay("3.4.2026\n") == day(2026, 4, 3));
    CHECK(firstDay("5/5/2026\n") == day(2026, 5, 5));
    CHECK(firstDay("2026-04-03\n25/12/2026\n") == day(2026, 4, 3));
}

TEST_CASE("A column of dates that could be read in two ways is not guessed", "[exchange][csv]")
{
    const auto read
        = readHolidaysCsv("date,name\n05/05/2026,a\n03/04/2026,b\n", "holidays.csv", "us");

    REQUIRE_FALSE(read);
    CHECK(
        causesOf(read.error().causes) == std::vector<std::string>{"csv.date_ambiguous at line 3"});
}

TEST_CASE("A date that breaks the order of its column is put aside", "[exchange][csv]")
{
    const auto read = readHolidaysCsv(
        "date\n25/12/2026\n12/31/2026\n30/02/2026\n1/2/26\n", "holidays.csv", "us");

    REQUIRE(read);
    CHECK(read->rows.size() == 1);
    CHECK(causesOf(read->problems().all())
        == std::vector<std::string>{"day.not_in_calendar at line 3",
            "day.not_in_calendar at line 4", "day.malformed at line 5"});
}

} // namespace mor::tests
