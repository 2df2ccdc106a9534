// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/table/spine_tables.h"

namespace mor {

namespace {

Cell textOrNothing(std::string text) { return text.empty() ? Cell{} : Cell{std::move(text)}; }

Cell whole(std::int64_t number) { return number; }

/// "1,2,4": numbers of the criteria met.
std::string criteriaText(std::uint8_t met)
{
    std::string text;
    for (int bit = 0; bit < 8; ++bit)
        if (((met >> bit) & 1) != 0)
            text += (text.empty() ? "" : ",") + std::to_string(bit + 1);
    return text;
}

std::string evidenceText(const std::vector<EvidenceType>& evidence)
{
    std::string text;
    for (const auto type : evidence)
        text += (text.empty() ? "" : ",") + std::string{toText(type)};
    return text;
}

} // namespace

Table checkOffsTable(const std::vector<CheckOff>& checkOffs)
{
    Table table{
        {{"id"}, {"key"}, {"revision", ColumnType::Integer}, {"withdrawn", ColumnType::Integer},
            {"held_on", ColumnType::Date}, {"recorded_on", ColumnType::Date}, {"recorded_at"},
            {"recorded_by"}, {"minutes", ColumnType::Integer}, {"criteria_met"},
            {"criteria_judged", ColumnType::Integer}, {"evidence"}, {"note"},
            {"recording_seconds", ColumnType::Integer}, {"correction_reason"},
            {"next_steps", ColumnType::Integer}},
        {}};
    for (const auto& checkOff : checkOffs) {
        const auto& fact = checkOff.fact;
        table.rows.push_back({toText(fact.id), toText(checkOff.occurrence), whole(fact.revision),
            whole(fact.withdrawn ? 1 : 0), Day{fact.heldOn}, Day{fact.recordedOn},
            toIso(checkOff.recordedAt), textOrNothing(checkOff.recordedBy), whole(fact.minutes),
            fact.criteriaJudged > 0 ? Cell{criteriaText(fact.criteriaMet)} : Cell{},
            fact.criteriaJudged > 0 ? whole(fact.criteriaJudged) : Cell{},
            textOrNothing(evidenceText(checkOff.evidence)), textOrNothing(checkOff.note),
            whole(checkOff.recordingSeconds), textOrNothing(checkOff.correctionReason),
            whole(static_cast<std::int64_t>(checkOff.nextSteps.size()))});
    }
    return table;
}

Table nextStepsTable(const std::vector<NextStep>& steps)
{
    Table table{{{"id"}, {"check_off"}, {"owner"}, {"what"}, {"due", ColumnType::Date},
                    {"done_on", ColumnType::Date}, {"recorded_on", ColumnType::Date}},
        {}};
    for (const auto& step : steps)
        table.rows.push_back({toText(step.id), toText(step.checkOff), step.owner, step.what,
            step.due, step.doneOn ? Cell{*step.doneOn} : Cell{}, step.recordedOn});
    return table;
}

} // namespace mor
