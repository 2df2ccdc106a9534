// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/plan_rows.h"
#include "storage/repositories/rhythm_parts.h"
#include "storage/sql/storage_error.h"

namespace mor::storage {

namespace {

using ActivityMap = std::map<ActivityId, Activity>;

/// What could not be read again is not written either.
std::optional<std::string> storedExpectation(const std::optional<Expectation>& expectation)
{
    if (!expectation)
        return std::nullopt;
    if (const auto usable = checkExpectation(*expectation); !usable)
        throw StorageError(usable.error());
    return toText(*expectation);
}

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

} // namespace

ActivityMap readActivities(Connection& connection)
{
    ActivityMap activities;
    auto rows = connection.query(
        "SELECT version, code, name, purpose, owner_role, counterpart, audience, cadence,"
        " opens_before, grace, start_minute, talk_minutes, preparation_minutes,"
        " recording_minutes, useful_when, trap, mandatory_fields, edit_version, expectation"
        " FROM activity");
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
        if (!rows.isNull(18))
            activity.expectation = rows.parsed(18, parseExpectation);
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

void writeActivity(Connection& connection, int version, const Activity& activity)
{
    const auto& window = activity.cadence.window;
    connection.execute(
        "INSERT INTO activity (version, code, name, purpose, owner_role, counterpart, audience,"
        " cadence, opens_before, grace, start_minute, talk_minutes, preparation_minutes,"
        " recording_minutes, useful_when, trap, mandatory_fields, edit_version, expectation)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,"
        " $19)",
        version, activity.code, activity.name, activity.purpose, toText(activity.owner),
        toText(activity.counterpart), toText(activity.audience), toText(activity.cadence.rule),
        window.opensBefore, window.grace, storedMinute(activity.cadence.start),
        activity.minutes.talk, activity.minutes.preparation, activity.minutes.recording,
        activity.usefulWhen, activity.trap, activity.mandatoryFields, activity.version,
        storedExpectation(activity.expectation));
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

void eraseActivity(Connection& connection, int version, std::string_view code)
{
    for (const auto* clear : {"DELETE FROM parked_activity WHERE version = $1 AND activity = $2",
             "DELETE FROM gate_answer WHERE version = $1 AND activity = $2",
             "DELETE FROM activity_evidence WHERE version = $1 AND activity = $2",
             "DELETE FROM activity_question WHERE version = $1 AND activity = $2",
             "DELETE FROM activity_criterion WHERE version = $1 AND activity = $2",
             "DELETE FROM activity_lever WHERE version = $1 AND activity = $2",
             "DELETE FROM activity WHERE version = $1 AND code = $2"})
        connection.execute(clear, version, code);
}

} // namespace mor::storage
