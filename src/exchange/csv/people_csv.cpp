// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/people_csv.h"

#include "core/base/text.h"

#include <array>
#include <utility>

namespace mor {

namespace {

constexpr auto kDate = CsvColumn::Kind::Date;

const std::array<CsvColumn, 13>& columns()
{
    static const std::array<CsvColumn, 13> known{{
        {"code",
            {"id", "employee_id", "person", "personalnummer", "personalnr", "pers_nr",
                "mitarbeiternummer", "mitarbeiter_id", "kürzel", "matricule", "código",
                "número_de_empleado", "id_empleado"}},
        {"name",
            {"full_name", "person_name", "employee", "employee_name", "mitarbeiter",
                "mitarbeiterin", "mitarbeitername", "vollständiger_name", "vor_und_nachname", "nom",
                "nom_complet", "employé", "salarié", "collaborateur", "nombre", "nombre_completo",
                "empleado"}},
        {"email",
            {"e_mail", "mail", "email_address", "e_mail_address", "person_email", "e_mail_adresse",
                "mailadresse", "courriel", "adresse_e_mail", "mél", "correo",
                "correo_electrónico"}},
        {"role",
            {"position", "job_title", "rolle", "funktion", "rôle", "fonction", "poste", "rol",
                "puesto", "cargo"}},
        {"team", {"team_name", "gruppe", "équipe", "equipo"}},
        {"boss",
            {"manager", "reports_to", "led_by", "manager_name", "manager_email", "vorgesetzter",
                "vorgesetzte", "vorgesetzte_r", "vorgesetzte(r)", "führungskraft", "chef",
                "responsable", "supérieur", "supérieur_hiérarchique", "n+1", "jefe", "jefa",
                "supervisor", "superior"}},
        {"from",
            {"boss_from", "since", "reports_from", "seit", "vorgesetzter_seit", "vorgesetzter_ab",
                "depuis", "desde"},
            kDate},
        {"joined",
            {"start", "start_date", "hired", "hire_date", "eintritt", "eintrittsdatum", "entrée",
                "date_d'entrée", "date_d’entrée", "date_d'embauche", "date_d’embauche", "alta",
                "ingreso", "fecha_de_alta", "fecha_de_ingreso"},
            kDate},
        {"left",
            {"end_date", "last_day", "end", "austritt", "austrittsdatum", "sortie",
                "date_de_sortie", "date_de_départ", "baja", "salida", "fecha_de_baja",
                "fecha_de_salida"},
            kDate},
        {"calendar",
            {"work_calendar", "region", "country", "kalender", "land", "calendrier", "région",
                "pays", "calendario", "región", "país"}},
        {"zone",
            {"time_zone", "timezone", "zeitzone", "fuseau_horaire", "zona_horaria",
                "huso_horario"}},
        {"player_coach", {"playercoach", "spielertrainer"}},
        {"ramp_until", {"ramping_until", "rampuntil", "einarbeitung_bis"}, kDate},
    }};
    return known;
}

PersonRow personFrom(CsvRowReader& row)
{
    PersonRow person;
    person.code = row.text("code");
    person.name = row.text("name");
    person.email = row.text("email");
    person.role
        = row.parsed<Role>("role", [](std::string_view text) { return parseRole(lowered(text)); });
    person.team = row.text("team");
    person.calendar = row.text("calendar");
    person.zone = row.text("zone");
    person.boss = row.text("boss");
    person.playerCoach = row.yesOrNo("player_coach");
    person.joined = row.day("joined");
    person.left = row.day("left");
    person.rampUntil = row.day("ramp_until");
    person.from = row.day("from");
    return person;
}

} // namespace

Result<PeopleCsv> openPeopleCsv(std::string_view bytes, std::string_view source)
{
    auto document = readCsv(bytes, source);
    if (!document)
        return fail(document);
    return PeopleCsv{std::string{source}, std::move(*document), isValidUtf8(bytes)};
}

std::vector<std::string> peopleFields()
{
    std::vector<std::string> fields;
    for (const auto& column : columns())
        fields.emplace_back(column.name);
    return fields;
}

ImportMapping suggestedMapping(const PeopleCsv& file)
{
    return mappingByNames(file.document, columns(), "people");
}

std::vector<AmbiguousDates> ambiguousDates(const PeopleCsv& file, const ImportMapping& mapping)
{
    return ambiguousDates(file.document, columns(), mapping);
}

Result<CsvRows<PersonRow>> readPeopleCsv(const PeopleCsv& file, const ImportMapping& mapping)
{
    const auto matched = CsvColumns::mapped(file.document, columns(), mapping, file.source);
    if (!matched)
        return fail(matched);
    return usableRows<PersonRow>(file.document, *matched, personFrom);
}

Result<CsvRows<PersonRow>> readPeopleCsv(std::string_view bytes, std::string_view source)
{
    const auto document = readCsv(bytes, source);
    if (!document)
        return fail(document);
    const auto matched = CsvColumns::match(*document, columns(), source);
    if (!matched)
        return fail(matched);
    return usableRows<PersonRow>(*document, *matched, personFrom);
}

} // namespace mor
