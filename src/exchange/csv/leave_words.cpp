// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/leave_words.h"

#include "core/base/text.h"
#include "exchange/csv/plain_word.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

constexpr std::array<std::string_view, 69> kLeave{"leave", "annual_leave", "vacation", "holiday",
    "holidays", "pto", "paid_time_off", "paid_leave", "time_off", "day_off", "personal_day",
    "personal_leave", "special_leave", "unpaid_leave", "parental", "parental_leave", "maternity",
    "maternity_leave", "paternity", "paternity_leave", "family_leave", "sabbatical", "study_leave",
    "time_off_in_lieu", "toil", "compensatory_time", "urlaub", "jahresurlaub", "erholungsurlaub",
    "resturlaub", "sonderurlaub", "bildungsurlaub", "unbezahlter_urlaub", "elternzeit",
    "mutterschutz", "überstundenabbau", "zeitausgleich", "freizeitausgleich", "gleittag",
    "gleitzeit", "frei", "freier_tag", "congé", "congés", "congés_payés", "congé_payé", "conge",
    "conges", "conges_payes", "cp", "rtt", "vacances", "congé_parental", "congé_maternité",
    "congé_de_maternité", "congé_paternité", "congé_de_paternité", "congé_sans_solde", "vacaciones",
    "permiso", "permiso_parental", "permiso_de_maternidad", "permiso_de_paternidad", "maternidad",
    "paternidad", "excedencia", "asuntos_propios", "día_libre", "días_libres"};

constexpr std::array<std::string_view, 48> kAbsent{"absent", "absence", "away", "sick",
    "sick_leave", "sick_day", "sickness", "ill", "illness", "medical", "medical_leave", "doctor",
    "hospital", "disability", "disability_leave", "krank", "krankheit", "krankmeldung",
    "krankgeschrieben", "krankenstand", "arbeitsunfähig", "arbeitsunfähigkeit", "au", "kur", "reha",
    "arzt", "arzttermin", "kind_krank", "kinderkrank", "abwesend", "abwesenheit", "fehlzeit",
    "malade", "maladie", "arrêt_maladie", "arrêt_de_travail", "congé_maladie", "absent(e)",
    "enfermo", "enfermedad", "baja", "baja_médica", "baja_por_enfermedad", "incapacidad", "ausente",
    "ausencia", "médico", "hospitalización"};

} // namespace

Result<LeaveKind> leaveKindFrom(std::string_view text)
{
    const auto word = plainWord(text);
    if (std::ranges::find(kLeave, word) != kLeave.end())
        return LeaveKind::Leave;
    if (std::ranges::find(kAbsent, word) != kAbsent.end())
        return LeaveKind::Absent;
    return fail(ErrorKind::Input, "field.unknown_word",
        {inQuotes(text), "leave or absent, vacation or sick, Urlaub or krank"});
}

} // namespace mor
