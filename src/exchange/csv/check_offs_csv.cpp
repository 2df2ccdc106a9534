// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/check_offs_csv.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mor {

namespace {

constexpr auto kDate = CsvColumn::Kind::Date;

const std::array<CsvColumn, 11>& columns()
{
    static const std::array<CsvColumn, 11> known{{
        {"held_on",
            {"date", "day", "held", "date_held", "held_date", "datum", "tag", "gehalten_am",
                "geführt_am", "jour", "tenu_le", "fecha", "día"},
            kDate, true},
        {"activity",
            {"talk", "type", "meeting", "meeting_type", "talk_type", "aktivität", "gespräch",
                "gesprächsart", "art", "activité", "entretien", "actividad", "reunión"},
            CsvColumn::Kind::Any, true},
        {"owner",
            {"manager", "held_by", "coach", "leader", "führungskraft", "vorgesetzter",
                "vorgesetzte", "geführt_von", "responsable", "supérieur", "jefe", "jefa"},
            CsvColumn::Kind::Any, true},
        {"counterpart",
            {"with", "person", "rep", "sales_rep", "employee", "account", "deal", "mit",
                "mitarbeiter", "mitarbeiterin", "verkäufer", "verkäuferin", "avec", "vendeur",
                "collaborateur", "con", "vendedor", "empleado"}},
        {"minutes",
            {"duration", "duration_(min)", "min", "dauer", "dauer_(min)", "minuten", "durée",
                "duración", "minutos"}},
        {"note",
            {"notes", "comment", "comments", "summary", "notiz", "notizen", "bemerkung",
                "kommentar", "remarque", "commentaire", "nota", "notas", "comentario"}},
        {"useful",
            {"usefulness", "helpful", "was_useful", "nützlich", "hilfreich", "utile", "útil"}},
        {"next_step",
            {"next_steps", "action", "action_item", "follow_up", "promise", "nächster_schritt",
                "nächste_schritte", "zusage", "prochaine_étape", "siguiente_paso", "próximo_paso"}},
        {"next_step_owner",
            {"next_step_by", "action_owner", "who", "wer", "zuständig", "qui", "quién"}},
        {"next_step_due",
            {"due", "due_date", "next_step_date", "by_when", "fällig", "fällig_am", "bis_wann",
                "échéance", "vencimiento", "fecha_límite"},
            kDate},
        {"next_step_done",
            {"done", "done_on", "completed_on", "erledigt_am", "erledigt", "fait_le", "hecho_el"},
            kDate},
    }};
    return known;
}

/// "30", "30 min", "0:45" and "1:15".
std::optional<int> minutesIn(std::string_view text)
{
    auto digits = lowered(text);
    for (const std::string_view unit : {"minutes", "min.", "min", "'"})
        if (digits.ends_with(unit)) {
            digits.resize(digits.size() - unit.size());
            break;
        }
    const auto number = [](std::string_view part) -> std::optional<int> {
        int value = 0;
        const auto read = std::from_chars(part.data(), part.data() + part.size(), value);
        const bool whole = !part.empty() && read.ec == std::errc{}
            && read.ptr == part.data() + part.size() && value >= 0;
        return whole ? std::optional{value} : std::nullopt;
    };
    const auto plain = trimmed(digits);
    const auto colon = plain.find(':');
    if (colon == std::string_view::npos)
        return number(plain);
    const auto hours = number(plain.substr(0, colon));
    const auto rest = number(plain.substr(colon + 1));
    constexpr int kMostHours = 24;
    return hours && rest && *hours <= kMostHours && *rest < 60 ? std::optional{*hours * 60 + *rest}
                                                               : std::nullopt;
}

CheckOffRow rowFrom(CsvRowReader& row)
{
    CheckOffRow read;
    read.heldOn = row.day("held_on");
    read.activity = row.text("activity");
    read.owner = row.text("owner");
    read.counterpart = row.text("counterpart");
    read.minutes = row.parsed<int>("minutes", [](std::string_view text) -> Result<int> {
        if (const auto minutes = minutesIn(text))
            return *minutes;
        return fail(ErrorKind::Input, "checkoff_import.minutes_malformed", {inQuotes(text)});
    });
    read.note = row.text("note");
    read.useful = row.text("useful");
    read.nextStep = row.text("next_step");
    read.nextStepOwner = row.text("next_step_owner");
    read.nextStepDue = row.day("next_step_due");
    read.nextStepDone = row.day("next_step_done");
    return read;
}

} // namespace

std::vector<std::string> checkOffFields()
{
    std::vector<std::string> fields;
    for (const auto& column : columns())
        fields.emplace_back(column.name);
    return fields;
}

ImportMapping suggestedCheckOffMapping(const CsvDocument& document)
{
    return mappingByNames(document, columns(), "check-offs");
}

std::vector<AmbiguousDates> ambiguousCheckOffDates(
    const CsvDocument& document, const ImportMapping& mapping)
{
    return ambiguousDates(document, columns(), mapping);
}

Result<CsvRows<CheckOffRow>> readCheckOffsCsv(
    const CsvDocument& document, const ImportMapping& mapping, std::string_view source)
{
    Problems missing;
    for (const auto& column : columns())
        if (column.required
            && std::ranges::find(mapping.columns, column.name, &MappedColumn::field)
                == mapping.columns.end())
            missing.add(placeOf(document.header), "csv.column_missing", {std::string{column.name}});
    if (!missing.none())
        return missing.asError(std::string{source});
    auto dated = document;
    auto settled = mapping;
    settleDates(dated, columns(), settled);
    const auto matched = CsvColumns::mapped(dated, columns(), settled, source);
    if (!matched)
        return fail(matched);
    return usableRows<CheckOffRow>(dated, *matched, rowFrom);
}

Result<CsvRows<CheckOffRow>> readCheckOffsCsv(std::string_view bytes, std::string_view source)
{
    const auto document = readCsv(bytes, source);
    if (!document)
        return fail(document);
    // Every column must be known, so that none is lost by a slip of the pen.
    if (const auto known = CsvColumns::match(*document, columns(), source); !known
        && std::ranges::any_of(known.error().causes,
            [](const Error& one) { return one.code != "csv.date_ambiguous"; }))
        return fail(known);
    return readCheckOffsCsv(*document, suggestedCheckOffMapping(*document), source);
}

} // namespace mor
