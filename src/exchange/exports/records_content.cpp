// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/optional_sight.h"
#include "core/org/lookup.h"
#include "exchange/exports/cells.h"
#include "exchange/exports/export_part.h"
#include "exchange/plan/rhythm_document.h"
#include "exchange/table/spine_tables.h"

#include <algorithm>
#include <bit>

namespace mor {

namespace {

std::string counterpartNamed(const Roster& roster, const OccurrenceKey& key)
{
    if (key.counterpart == kTeam) {
        const auto* owner = findPerson(roster, key.owner);
        return owner != nullptr && !owner->team.empty() ? "Team " + owner->team : "the team";
    }
    if (key.counterpart == kAlone)
        return {};
    const auto subject = std::ranges::find(roster.subjects, key.counterpart, &Subject::code);
    return subject != roster.subjects.end() ? subject->name : personName(roster, key.counterpart);
}

std::string activityNamed(const Plan& plan, const std::string& code)
{
    const auto& versions = plan.rhythm.versions;
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        if (const auto* activity = findActivity(*version, code))
            return activity->name;
    return code;
}

Sheet checkOffsSheet(const Plan& plan, const std::vector<CheckOff>& checkOffs)
{
    std::vector<std::vector<Cell>> rows;
    for (const auto& checkOff : checkOffs) {
        const auto& fact = checkOff.fact;
        std::string evidence;
        for (const auto type : checkOff.evidence)
            evidence.append(evidence.empty() ? "" : ", ").append(toText(type));
        rows.push_back({Day{fact.heldOn}, Day{fact.recordedOn},
            personName(plan.roster, checkOff.occurrence.owner),
            activityNamed(plan, checkOff.occurrence.activity),
            textCell(counterpartNamed(plan.roster, checkOff.occurrence)), wholeCell(fact.minutes),
            wholeCellIf(fact.criteriaJudged > 0, std::popcount(fact.criteriaMet)),
            wholeCellIf(fact.criteriaJudged > 0, fact.criteriaJudged), textCell(evidence),
            textCell(checkOff.note),
            wholeCell(static_cast<std::int64_t>(checkOff.nextSteps.size())),
            wholeCell(std::int64_t{fact.revision} + 1),
            textCell(fact.withdrawn ? "taken back" : checkOff.correctionReason),
            toText(checkOff.occurrence)});
    }
    return sheetOf("Check-offs",
        {{"Held on", CellLook::Date}, {"Recorded on", CellLook::Date}, {"Manager"}, {"Activity"},
            {"With"}, {"Min", CellLook::Whole}, {"Criteria met", CellLook::Whole},
            {"of", CellLook::Whole}, {"Evidence", CellLook::Wrapped, 24},
            {"Shared note", CellLook::Wrapped, 50}, {"Next steps", CellLook::Whole},
            {"Version", CellLook::Whole}, {"Correction", CellLook::Wrapped, 18},
            {"Id", CellLook::Text, 0, false}},
        std::move(rows));
}

/// Those whose day is in the period, and those from before that are still open.
bool isMeant(const NextStep& step, DayRange days)
{
    return days.contains(step.due) || (!step.doneOn && step.due < days.first);
}

/// Keeps the steps of the people asked for: their own, and those promised in their talks.
Result<> keepConcerned(const ExportPart& part, std::vector<NextStep>& steps)
{
    if (part.people.everybody())
        return {};
    std::vector<NextStep> kept;
    for (auto& step : steps) {
        const auto talk = part.source.practice.checkOff(step.checkOff);
        if (!talk)
            return fail(talk);
        if (std::ranges::binary_search(part.people.codes(), step.owner)
            || (*talk && part.people.concerns((*talk)->occurrence)))
            kept.push_back(std::move(step));
    }
    steps = std::move(kept);
    return {};
}

Sheet nextStepsSheet(const Roster& roster, const std::vector<NextStep>& steps, Day today)
{
    std::vector<std::vector<Cell>> rows;
    for (const auto& step : steps) {
        const auto* state = !step.doneOn && step.due >= today ? "◔ open"
            : !step.doneOn                                    ? "✕ open, late"
            : *step.doneOn <= step.due                        ? "● done"
                                                              : "◐ done late";
        rows.push_back({step.due, std::string{state}, personName(roster, step.owner), step.what,
            dayCell(step.doneOn), step.recordedOn});
    }
    return sheetOf("Next steps",
        {{"Due", CellLook::Date}, {"State", CellLook::State}, {"Who"},
            {"What", CellLook::Wrapped, 60}, {"Done on", CellLook::Date},
            {"Promised on", CellLook::Date}},
        std::move(rows));
}

Table rhythmTable(const Rhythm& rhythm)
{
    Table table{{{"version"}, {"from", ColumnType::Date}, {"code"}, {"name"}, {"lever"}, {"owner"},
                    {"counterpart"}, {"cadence"}, {"talk", ColumnType::Integer},
                    {"preparation", ColumnType::Integer}, {"standard"}, {"questions"}},
        {}};
    for (const auto& version : rhythm.versions)
        for (const auto& activity : version.activities)
            table.rows.push_back(
                {"v" + std::to_string(version.number), version.effectiveFrom, activity.code,
                    activity.name, textCell(activity.levers.empty() ? "" : activity.levers.front()),
                    std::string{toText(activity.owner)}, std::string{toText(activity.counterpart)},
                    toText(activity.cadence.rule), std::int64_t{activity.minutes.talk},
                    std::int64_t{activity.minutes.preparation}, linesOf(activity.criteria),
                    linesOf(activity.questions)});
    return table;
}

Sheet rhythmSheet(const Rhythm& rhythm)
{
    std::vector<std::vector<Cell>> rows;
    for (const auto& version : rhythm.versions)
        for (const auto& activity : version.activities) {
            std::string levers;
            for (const auto& code : activity.levers)
                if (const auto* lever = findLever(rhythm, code))
                    levers += (levers.empty() ? "" : ", ") + lever->name;
            rows.push_back({wholeCell(version.number), version.effectiveFrom, activity.name,
                textCell(levers), std::string{toText(activity.owner)},
                std::string{toText(activity.counterpart)}, toText(activity.cadence.rule),
                wholeCell(activity.minutes.talk), wholeCell(activity.minutes.preparation),
                textCell(linesOf(activity.criteria)), textCell(linesOf(activity.questions))});
        }
    return sheetOf("Rhythm",
        {{"Version", CellLook::Whole}, {"In force from", CellLook::Date}, {"Activity"},
            {"Levers", CellLook::Wrapped, 22}, {"Held by"}, {"With"},
            {"How often", CellLook::Wrapped, 22}, {"Talk, min", CellLook::Whole},
            {"Preparation, min", CellLook::Whole}, {"Standard", CellLook::Wrapped, 55},
            {"Guide questions", CellLook::Wrapped, 55}},
        std::move(rows));
}

std::string rhythmText(const Rhythm& rhythm)
{
    RhythmDocument document;
    document.levers = rhythm.levers;
    if (!rhythm.versions.empty())
        document.activities = rhythm.versions.back().activities;
    else if (rhythm.draft)
        document.activities = rhythm.draft->activities;
    return writeRhythmDocument(std::move(document));
}

} // namespace

Result<ExportContent> checkOffsContent(const ExportPart& part)
{
    const auto& days = part.request.days;
    auto checkOffs = part.source.practice.checkOffs(datesAround(days));
    if (!checkOffs)
        return fail(checkOffs);
    std::erase_if(*checkOffs, [&](const CheckOff& checkOff) {
        return !days.contains(Day{checkOff.fact.heldOn})
            || !part.people.concerns(checkOff.occurrence);
    });
    keepFor(part.source.sight, *checkOffs);
    ExportContent content;
    content.kind = DataKind::SharedNotes;
    for (auto& code : peopleIn(part.roster(), *checkOffs))
        content.about.insert(std::move(code));
    content.rows = checkOffs->size();
    if (part.request.format == ExportFormat::Excel)
        content.sheets.push_back(checkOffsSheet(*part.source.plan, *checkOffs));
    else
        content.table = checkOffsTable(*checkOffs);
    return content;
}

Result<ExportContent> nextStepsContent(const ExportPart& part)
{
    auto steps = part.source.practice.nextSteps();
    if (!steps)
        return fail(steps);
    std::erase_if(*steps, [&](const NextStep& step) { return !isMeant(step, part.request.days); });
    if (const auto kept = keepConcerned(part, *steps); !kept)
        return fail(kept);
    if (const auto kept = keepFor(part.source.sight, part.source.practice, *steps); !kept)
        return fail(kept);
    ExportContent content;
    content.kind = DataKind::SharedNotes;
    for (const auto& step : *steps)
        content.about.insert(step.owner);
    content.rows = steps->size();
    if (part.request.format == ExportFormat::Excel)
        content.sheets.push_back(nextStepsSheet(part.roster(), *steps, part.source.today));
    else
        content.table = nextStepsTable(*steps);
    return content;
}

Result<ExportContent> rhythmContent(const ExportPart& part)
{
    ExportContent content;
    content.kind = DataKind::Rhythm;
    const auto& rhythm = part.source.plan->rhythm;
    if (part.request.format == ExportFormat::Json)
        content.text = rhythmText(rhythm);
    else if (part.request.format == ExportFormat::Csv)
        content.table = rhythmTable(rhythm);
    else
        content.sheets.push_back(rhythmSheet(rhythm));
    for (const auto& version : rhythm.versions)
        content.rows += version.activities.size();
    return content;
}

} // namespace mor
