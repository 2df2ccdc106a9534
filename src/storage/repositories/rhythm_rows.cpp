// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/plan_rows.h"
#include "storage/repositories/stored_names.h"

#include <map>

namespace mor::storage {

namespace {

constexpr StoredNames<GateAnswer::Verdict, 3> kVerdicts{{"open", "clear", "no"}};

using ActivityId = std::pair<int, std::string>; ///< version number and code
using ActivityMap = std::map<ActivityId, Activity>;

/// Hands each row of a child table (version, activity, …) to its activity.
template <class Take>
void readChildren(Rows rows, ActivityMap& activities, Take take)
{
    while (rows.next()) {
        const auto found = activities.find({rows.as<int>(0), rows.text(1)});
        if (found == activities.end())
            rows.throwDamaged(1);
        take(found->second, rows);
    }
}

ActivityMap readActivities(Connection& connection)
{
    ActivityMap activities;
    auto rows = connection.query(
        "SELECT version, code, name, purpose, owner_role, counterpart, audience, cadence,"
        " opens_before, grace, start_minute, talk_minutes, preparation_minutes,"
        " recording_minutes, useful_when, trap, mandatory_fields, edit_version FROM activity");
    while (rows.next()) {
        Activity activity;
        activity.code = rows.text(1);
        activity.name = rows.text(2);
        activity.purpose = rows.text(3);
        activity.owner = rows.parsed(4, parseRole);
        activity.counterpart = rows.parsed(5, parseCounterpart);
        activity.audience = rows.parsed(6, parseAudience);
        activity.cadence
            = {rows.parsed(7, parseCadence), {rows.as<int>(8), rows.as<int>(9)}, rows.minute(10)};
        activity.minutes = {rows.as<int>(11), rows.as<int>(12), rows.as<int>(13)};
        activity.usefulWhen = rows.text(14);
        activity.trap = rows.text(15);
        activity.mandatoryFields = rows.as<int>(16);
        activity.version = rows.as<int>(17);
        activities.emplace(ActivityId{rows.as<int>(0), activity.code}, std::move(activity));
    }
    readChildren(connection.query("SELECT version, activity, lever FROM activity_lever"
                                  " ORDER BY version, activity, position"),
        activities, [](Activity& a, const Rows& row) { a.levers.push_back(row.text(2)); });
    readChildren(connection.query("SELECT version, activity, wording FROM activity_criterion"
                                  " ORDER BY version, activity, position"),
        activities, [](Activity& a, const Rows& row) { a.criteria.push_back(row.text(2)); });
    readChildren(connection.query("SELECT version, activity, wording FROM activity_question"
                                  " ORDER BY version, activity, position"),
        activities, [](Activity& a, const Rows& row) { a.questions.push_back(row.text(2)); });
    readChildren(connection.query("SELECT version, activity, evidence FROM activity_evidence"
                                  " ORDER BY version, activity, position"),
        activities, [](Activity& a, const Rows& row) {
            a.evidence.push_back(row.parsed(2, parseEvidenceType));
        });
    return activities;
}

std::map<ActivityId, Gate> readGates(Connection& connection)
{
    std::map<ActivityId, Gate> gates;
    auto rows = connection.query("SELECT version, activity, question, verdict, object, note,"
                                 " answered_on, answered_by FROM gate_answer");
    while (rows.next()) {
        auto& gate = gates[{rows.as<int>(0), rows.text(1)}];
        gate.activity = rows.text(1);
        gate.answers.at(rows.as<std::size_t>(2) - 1) = {rows.parsed(3, kVerdicts.parser()),
            rows.text(4), rows.text(5), rows.maybeDay(6), rows.text(7)};
    }
    return gates;
}

/// The entries of one version, which stand together in the map.
template <class Value>
std::vector<Value> ofVersion(std::map<ActivityId, Value>& all, int number)
{
    std::vector<Value> values;
    for (auto at = all.lower_bound({number, {}}); at != all.end() && at->first.first == number;
         ++at)
        values.push_back(std::move(at->second));
    return values;
}

void writeActivity(Connection& connection, int version, const Activity& activity)
{
    const auto& window = activity.cadence.window;
    connection.execute(
        "INSERT INTO activity (version, code, name, purpose, owner_role, counterpart, audience,"
        " cadence, opens_before, grace, start_minute, talk_minutes, preparation_minutes,"
        " recording_minutes, useful_when, trap, mandatory_fields, edit_version) VALUES ($1, $2,"
        " $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
        version, activity.code, activity.name, activity.purpose, toText(activity.owner),
        toText(activity.counterpart), toText(activity.audience), toText(activity.cadence.rule),
        window.opensBefore, window.grace, storedMinute(activity.cadence.start),
        activity.minutes.talk, activity.minutes.preparation, activity.minutes.recording,
        activity.usefulWhen, activity.trap, activity.mandatoryFields, activity.version);
    int position = 0;
    for (const auto& lever : activity.levers)
        connection.execute("INSERT INTO activity_lever (version, activity, position, lever)"
                           " VALUES ($1, $2, $3, $4)",
            version, activity.code, position++, lever);
    position = 0;
    for (const auto& criterion : activity.criteria)
        connection.execute("INSERT INTO activity_criterion (version, activity, position, wording)"
                           " VALUES ($1, $2, $3, $4)",
            version, activity.code, position++, criterion);
    position = 0;
    for (const auto& question : activity.questions)
        connection.execute("INSERT INTO activity_question (version, activity, position, wording)"
                           " VALUES ($1, $2, $3, $4)",
            version, activity.code, position++, question);
    position = 0;
    for (const auto type : activity.evidence)
        connection.execute("INSERT INTO activity_evidence (version, activity, position, evidence)"
                           " VALUES ($1, $2, $3, $4)",
            version, activity.code, position++, toText(type));
}

void writeGate(Connection& connection, int version, const Gate& gate)
{
    int question = 0;
    for (const auto& answer : gate.answers)
        connection.execute("INSERT INTO gate_answer (version, activity, question, verdict, object,"
                           " note, answered_on, answered_by)"
                           " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            version, gate.activity, ++question, kVerdicts(answer.verdict), answer.object,
            answer.note, storedDay(answer.answeredOn), answer.answeredBy);
}

void writeVersion(Connection& connection, const RhythmVersion& version)
{
    connection.execute("INSERT INTO rhythm_version (number, effective_from, published_on, reason)"
                       " VALUES ($1, $2, $3, $4)",
        version.number, toIso(version.effectiveFrom), storedDay(version.publishedOn),
        version.reason);
    for (const auto& activity : version.activities)
        writeActivity(connection, version.number, activity);
    for (const auto& gate : version.gates)
        writeGate(connection, version.number, gate);
}

} // namespace

Rhythm readRhythm(Connection& connection)
{
    Rhythm rhythm;
    auto levers = connection.query("SELECT code, name, measure, unit FROM lever ORDER BY position");
    while (levers.next())
        rhythm.levers.push_back({levers.text(0), levers.text(1), levers.text(2), levers.text(3)});
    auto activities = readActivities(connection);
    auto gates = readGates(connection);
    auto versions = connection.query("SELECT number, effective_from, published_on, reason"
                                     " FROM rhythm_version ORDER BY effective_from, number");
    while (versions.next()) {
        const auto number = versions.as<int>(0);
        RhythmVersion version{number, versions.day(1), versions.maybeDay(2), versions.text(3),
            ofVersion(activities, number), ofVersion(gates, number)};
        if (version.isDraft())
            rhythm.draft = std::move(version);
        else
            rhythm.versions.push_back(std::move(version));
    }
    auto state = connection.query("SELECT budget_hours, target FROM plan_state");
    if (state.next()) {
        rhythm.budgetHours = state.real(0);
        rhythm.target = state.real(1);
    }
    return rhythm;
}

void writeRhythm(Connection& connection, const Rhythm& rhythm)
{
    for (const auto* clear : {"DELETE FROM gate_answer", "DELETE FROM activity_evidence",
             "DELETE FROM activity_question", "DELETE FROM activity_criterion",
             "DELETE FROM activity_lever", "DELETE FROM activity", "DELETE FROM rhythm_version",
             "DELETE FROM lever"})
        connection.execute(clear);
    int position = 0;
    for (const auto& lever : rhythm.levers)
        connection.execute("INSERT INTO lever (code, position, name, measure, unit)"
                           " VALUES ($1, $2, $3, $4, $5)",
            lever.code, position++, lever.name, lever.measure, lever.unit);
    for (const auto& version : rhythm.versions)
        writeVersion(connection, version);
    if (rhythm.draft)
        writeVersion(connection, *rhythm.draft);
    connection.execute(
        "UPDATE plan_state SET budget_hours = $1, target = $2", rhythm.budgetHours, rhythm.target);
}

} // namespace mor::storage
