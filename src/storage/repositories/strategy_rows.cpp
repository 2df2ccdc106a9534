// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/plan_rows.h"
#include "storage/repositories/rhythm_parts.h"

#include <algorithm>
#include <array>

namespace mor::storage {

namespace {

constexpr std::array kParts{
    VelocityPart::Deals, VelocityPart::DealValue, VelocityPart::WinRate, VelocityPart::CycleDays};

std::vector<Priority> readPriorities(Connection& connection)
{
    std::vector<Priority> priorities;
    auto rows = connection.query("SELECT p.code, p.name, p.meaning, l.lever FROM priority p"
                                 " LEFT JOIN priority_lever l ON l.priority = p.code"
                                 " ORDER BY p.position, l.position");
    while (rows.next()) {
        if (priorities.empty() || priorities.back().code != rows.view(0))
            priorities.push_back({rows.text(0), rows.text(1), rows.text(2), {}});
        if (!rows.isNull(3))
            priorities.back().levers.push_back(rows.text(3));
    }
    return priorities;
}

void writePriorities(Connection& connection, const std::vector<Priority>& priorities)
{
    connection.execute("DELETE FROM priority_lever");
    connection.execute("DELETE FROM priority");
    int position = 0;
    for (const auto& priority : priorities) {
        connection.execute(
            "INSERT INTO priority (code, position, name, meaning) VALUES ($1, $2, $3, $4)",
            priority.code, position++, priority.name, priority.meaning);
        int place = 0;
        for (const auto& lever : priority.levers)
            connection.execute(
                "INSERT INTO priority_lever (priority, position, lever) VALUES ($1, $2, $3)",
                priority.code, place++, lever);
    }
}

std::vector<ReadBack> readReadBacks(Connection& connection)
{
    std::vector<ReadBack> readBacks;
    auto rows = connection.query("SELECT priority, person, sentence, written_on FROM read_back"
                                 " ORDER BY priority, person");
    while (rows.next())
        readBacks.push_back({rows.text(0), rows.text(1), rows.text(2), rows.day(3)});
    return readBacks;
}

void writeReadBacks(Connection& connection, const std::vector<ReadBack>& readBacks)
{
    connection.execute("DELETE FROM read_back");
    for (const auto& one : readBacks)
        connection.execute("INSERT INTO read_back (priority, person, sentence, written_on)"
                           " VALUES ($1, $2, $3, $4)",
            one.priority, one.person, one.sentence, toIso(one.writtenOn));
}

std::optional<int> maybeCount(const Rows& rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional{rows.as<int>(column)};
}

std::vector<LeverReading> readReadings(Connection& connection)
{
    std::vector<LeverReading> readings;
    auto rows
        = connection.query("SELECT lever, first_day, last_day, value, count, of_count, source,"
                           " entered_on, entered_by FROM lever_reading"
                           " ORDER BY lever, first_day, last_day");
    while (rows.next())
        readings.push_back({rows.text(0), {rows.day(1), rows.day(2)}, rows.real(3),
            maybeCount(rows, 4), maybeCount(rows, 5), rows.text(6), rows.day(7), rows.text(8)});
    return readings;
}

void writeReadings(Connection& connection, const std::vector<LeverReading>& readings)
{
    connection.execute("DELETE FROM lever_reading");
    for (const auto& reading : readings)
        connection.execute("INSERT INTO lever_reading (lever, first_day, last_day, value, count,"
                           " of_count, source, entered_on, entered_by)"
                           " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            reading.lever, toIso(reading.days.first), toIso(reading.days.last), reading.value,
            reading.count, reading.of, reading.source, toIso(reading.enteredOn), reading.enteredBy);
}

std::optional<WhatIf> readWhatIf(Connection& connection)
{
    WhatIf whatIf;
    std::size_t found = 0;
    auto rows = connection.query("SELECT part, now, reach FROM what_if");
    for (; rows.next(); ++found) {
        const auto part
            = std::ranges::find(kParts, rows.view(0), [](VelocityPart one) { return toText(one); });
        if (part == kParts.end())
            rows.throwDamaged(0);
        whatIf.now.at(*part) = rows.real(1);
        whatIf.reach.at(*part) = rows.real(2);
    }
    return found == kParts.size() ? std::optional{whatIf} : std::nullopt;
}

void writeWhatIf(Connection& connection, const std::optional<WhatIf>& whatIf)
{
    connection.execute("DELETE FROM what_if");
    if (!whatIf)
        return;
    for (const auto part : kParts)
        connection.execute("INSERT INTO what_if (part, now, reach) VALUES ($1, $2, $3)",
            toText(part), whatIf->now.at(part), whatIf->reach.at(part));
}

} // namespace

Strategy readStrategy(Connection& connection)
{
    return {readPriorities(connection), readReadBacks(connection), readReadings(connection),
        readWhatIf(connection)};
}

void writeStrategy(Connection& connection, const Strategy& strategy, const Strategy& stored)
{
    if (strategy.priorities != stored.priorities)
        writePriorities(connection, strategy.priorities);
    if (strategy.readBacks != stored.readBacks)
        writeReadBacks(connection, strategy.readBacks);
    if (strategy.readings != stored.readings)
        writeReadings(connection, strategy.readings);
    if (strategy.whatIf != stored.whatIf)
        writeWhatIf(connection, strategy.whatIf);
}

} // namespace mor::storage
