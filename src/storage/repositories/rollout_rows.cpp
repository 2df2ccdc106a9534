// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/plan_rows.h"
#include "storage/repositories/rhythm_parts.h"
#include "storage/repositories/stored_names.h"

namespace mor::storage {

namespace {

constexpr StoredNames<StageDecision::Kind, 2> kDecisions{{"wait", "go-ahead"}};

std::vector<Wave> readWaves(Connection& connection)
{
    std::vector<Wave> waves;
    auto rows = connection.query("SELECT w.position, w.stage, w.from_day, w.everyone, w.note,"
                                 " p.person FROM wave w LEFT JOIN wave_person p"
                                 " ON p.wave = w.position ORDER BY w.position, p.position");
    std::int64_t last = -1;
    while (rows.next()) {
        if (rows.integer(0) != last)
            waves.push_back({rows.parsed(1, parseRolloutStage), rows.day(2), rows.integer(3) != 0,
                {}, rows.text(4)});
        last = rows.integer(0);
        if (!rows.isNull(5))
            waves.back().people.push_back(rows.text(5));
    }
    return waves;
}

void writeWaves(Connection& connection, const std::vector<Wave>& waves)
{
    connection.execute("DELETE FROM wave_person");
    connection.execute("DELETE FROM wave");
    int position = 0;
    for (const auto& wave : waves) {
        connection.execute("INSERT INTO wave (position, stage, from_day, everyone, note)"
                           " VALUES ($1, $2, $3, $4, $5)",
            position, toText(wave.stage), toIso(wave.from), wave.everyone, wave.note);
        int place = 0;
        for (const auto& person : wave.people)
            connection.execute(
                "INSERT INTO wave_person (wave, position, person) VALUES ($1, $2, $3)", position,
                place++, person);
        ++position;
    }
}

std::vector<StageDecision> readDecisions(Connection& connection)
{
    std::vector<StageDecision> decisions;
    auto rows = connection.query("SELECT d.position, d.stage, d.kind, d.decided_on, d.decided_by,"
                                 " d.reason, u.sentence FROM stage_decision d"
                                 " LEFT JOIN decision_unmet u ON u.decision = d.position"
                                 " ORDER BY d.position, u.position");
    std::int64_t last = -1;
    while (rows.next()) {
        if (rows.integer(0) != last)
            decisions.push_back({rows.parsed(1, parseRolloutStage),
                rows.parsed(2, kDecisions.parser()), rows.day(3), rows.text(4), rows.text(5), {}});
        last = rows.integer(0);
        if (!rows.isNull(6))
            decisions.back().unmet.push_back(rows.text(6));
    }
    return decisions;
}

void writeDecisions(Connection& connection, const std::vector<StageDecision>& decisions)
{
    connection.execute("DELETE FROM decision_unmet");
    connection.execute("DELETE FROM stage_decision");
    int position = 0;
    for (const auto& decision : decisions) {
        connection.execute("INSERT INTO stage_decision (position, stage, kind, decided_on,"
                           " decided_by, reason) VALUES ($1, $2, $3, $4, $5, $6)",
            position, toText(decision.stage), kDecisions(decision.kind), toIso(decision.on),
            decision.by, decision.reason);
        int place = 0;
        for (const auto& sentence : decision.unmet)
            connection.execute("INSERT INTO decision_unmet (decision, position, sentence)"
                               " VALUES ($1, $2, $3)",
                position, place++, sentence);
        ++position;
    }
}

std::vector<PlannedActivity> readPlanned(Connection& connection)
{
    std::vector<PlannedActivity> planned;
    auto rows = connection.query(
        "SELECT from_day, activity, name FROM planned_activity ORDER BY position");
    while (rows.next())
        planned.push_back({rows.day(0), rows.text(1), rows.text(2)});
    return planned;
}

void writePlanned(Connection& connection, const std::vector<PlannedActivity>& planned)
{
    connection.execute("DELETE FROM planned_activity");
    int position = 0;
    for (const auto& one : planned)
        connection.execute("INSERT INTO planned_activity (position, from_day, activity, name)"
                           " VALUES ($1, $2, $3, $4)",
            position++, toIso(one.from), one.activity, one.name);
}

} // namespace

Rollout readRollout(Connection& connection)
{
    return {readWaves(connection), readDecisions(connection), readPlanned(connection)};
}

void writeRollout(Connection& connection, const Rollout& rollout, const Rollout& stored)
{
    if (rollout.waves != stored.waves)
        writeWaves(connection, rollout.waves);
    if (rollout.decisions != stored.decisions)
        writeDecisions(connection, rollout.decisions);
    if (rollout.planned != stored.planned)
        writePlanned(connection, rollout.planned);
}

} // namespace mor::storage
