// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/plan_rows.h"
#include "storage/repositories/rhythm_parts.h"
#include "storage/sql/storage_error.h"

#include <algorithm>

namespace mor::storage {

namespace {

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

std::vector<Lever> readLevers(Connection& connection)
{
    std::vector<Lever> levers;
    auto rows = connection.query("SELECT code, name, measure, unit FROM lever ORDER BY position");
    while (rows.next())
        levers.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    return levers;
}

void writeLevers(Connection& connection, const std::vector<Lever>& levers)
{
    connection.execute("DELETE FROM lever");
    int position = 0;
    for (const auto& lever : levers)
        connection.execute("INSERT INTO lever (code, position, name, measure, unit)"
                           " VALUES ($1, $2, $3, $4, $5)",
            lever.code, position++, lever.name, lever.measure, lever.unit);
}

/// What stands under a version number: an activity, its gate, and why it was set aside.
struct Entry {
    const Activity* activity = nullptr;
    const Gate* gate = nullptr;
    const ParkedActivity* parked = nullptr;
};

template <class Value>
bool same(const Value* one, const Value* other)
{
    return one == other || (one && other && *one == *other);
}

bool same(const Entry& one, const Entry& other)
{
    return same(one.activity, other.activity) && same(one.gate, other.gate)
        && same(one.parked, other.parked);
}

const Gate* gateOf(const RhythmVersion& version, std::string_view code)
{
    const auto found = std::ranges::find(version.gates, code, &Gate::activity);
    return found != version.gates.end() ? &*found : nullptr;
}

/// All versions by number, with the draft; none of the activities.
std::map<int, const RhythmVersion*> versionsOf(const Rhythm& rhythm)
{
    std::map<int, const RhythmVersion*> versions;
    for (const auto& version : rhythm.versions)
        versions.emplace(version.number, &version);
    if (rhythm.draft && rhythm.draft->number != kShelf)
        versions.emplace(rhythm.draft->number, &*rhythm.draft);
    if (versions.size() != rhythm.versions.size() + (rhythm.draft ? 1 : 0))
        throw StorageError(
            ErrorKind::Internal, "storage.internal", {}, "two versions with one number");
    return versions;
}

std::map<ActivityId, Entry> entriesOf(const Rhythm& rhythm)
{
    std::map<ActivityId, Entry> entries;
    for (const auto& [number, version] : versionsOf(rhythm))
        for (const auto& activity : version->activities)
            entries[{number, activity.code}] = {&activity, gateOf(*version, activity.code), {}};
    for (const auto& parked : rhythm.parked)
        entries[{kShelf, parked.activity.code}] = {&parked.activity, nullptr, &parked};
    return entries;
}

void writeParked(Connection& connection, const ParkedActivity& parked)
{
    connection.execute("INSERT INTO parked_activity (version, activity, question, reason,"
                       " parked_on, parked_by) VALUES ($1, $2, $3, $4, $5, $6)",
        kShelf, parked.activity.code, parked.question, parked.reason, toIso(parked.parkedOn),
        parked.parkedBy);
}

void writeEntry(Connection& connection, int version, const Entry& entry)
{
    writeActivity(connection, version, *entry.activity);
    if (entry.gate)
        writeGate(connection, version, *entry.gate);
    if (entry.parked)
        writeParked(connection, *entry.parked);
}

std::vector<ParkedActivity> readParked(
    Connection& connection, std::map<ActivityId, Activity>& activities)
{
    std::vector<ParkedActivity> shelf;
    auto rows = connection.query("SELECT activity, question, reason, parked_on, parked_by"
                                 " FROM parked_activity ORDER BY activity");
    while (rows.next()) {
        const auto found = activities.find({kShelf, rows.text(0)});
        if (found == activities.end())
            rows.throwDamaged(0);
        shelf.push_back(
            {std::move(found->second), rows.as<int>(1), rows.text(2), rows.day(3), rows.text(4)});
    }
    // One without its reason would be neither in force nor on the shelf.
    const auto onShelf = std::ranges::count(
        activities, kShelf, [](const auto& entry) { return entry.first.first; });
    if (static_cast<std::size_t>(onShelf) != shelf.size())
        throw StorageError(ErrorKind::Unavailable, "storage.damaged", {connection.file()},
            "an activity was set aside without a reason");
    return shelf;
}

void writeVersionRow(Connection& connection, const RhythmVersion& version)
{
    connection.execute("INSERT INTO rhythm_version (number, effective_from, published_on, reason)"
                       " VALUES ($1, $2, $3, $4)",
        version.number, toIso(version.effectiveFrom), storedDay(version.publishedOn),
        version.reason);
}

bool sameHead(const RhythmVersion& one, const RhythmVersion& other)
{
    return one.effectiveFrom == other.effectiveFrom && one.publishedOn == other.publishedOn
        && one.reason == other.reason;
}

void writeVersionRows(Connection& connection, const Rhythm& rhythm, const Rhythm& stored)
{
    const auto wanted = versionsOf(rhythm);
    const auto kept = versionsOf(stored);
    const auto differs = [](const auto& all, int number, const RhythmVersion& version) {
        const auto other = all.find(number);
        return other == all.end() || !sameHead(*other->second, version);
    };
    for (const auto& [number, version] : kept)
        if (differs(wanted, number, *version))
            connection.execute("DELETE FROM rhythm_version WHERE number = $1", number);
    for (const auto& [number, version] : wanted)
        if (differs(kept, number, *version))
            writeVersionRow(connection, *version);
    if (rhythm.parked.empty() && !stored.parked.empty())
        connection.execute("DELETE FROM rhythm_version WHERE number = $1", kShelf);
    if (!rhythm.parked.empty() && stored.parked.empty())
        writeVersionRow(connection, {kShelf, kFirstDay, {}, {}, {}, {}});
}

void writeActivities(Connection& connection, const Rhythm& rhythm, const Rhythm& stored)
{
    const auto wanted = entriesOf(rhythm);
    const auto kept = entriesOf(stored);
    const auto differs = [](const auto& all, const ActivityId& id, const Entry& entry) {
        const auto other = all.find(id);
        return other == all.end() || !same(other->second, entry);
    };
    for (const auto& [id, entry] : kept)
        if (differs(wanted, id, entry))
            eraseActivity(connection, id.first, id.second);
    for (const auto& [id, entry] : wanted)
        if (differs(kept, id, entry))
            writeEntry(connection, id.first, entry);
}

} // namespace

Rhythm readRhythm(Connection& connection)
{
    Rhythm rhythm;
    rhythm.strategy = readStrategy(connection);
    rhythm.levers = readLevers(connection);
    auto activities = readActivities(connection);
    auto gates = readGates(connection);
    auto versions = connection.query("SELECT number, effective_from, published_on, reason"
                                     " FROM rhythm_version WHERE number <> $1"
                                     " ORDER BY effective_from, number",
        kShelf);
    while (versions.next()) {
        const auto number = versions.as<int>(0);
        RhythmVersion version{number, versions.day(1), versions.maybeDay(2), versions.text(3),
            ofVersion(activities, number), ofVersion(gates, number)};
        if (version.isDraft())
            rhythm.draft = std::move(version);
        else
            rhythm.versions.push_back(std::move(version));
    }
    rhythm.parked = readParked(connection, activities);
    rhythm.reviews = readReviews(connection);
    rhythm.rollout = readRollout(connection);
    auto state = connection.query("SELECT budget_hours, target FROM plan_state");
    if (state.next()) {
        rhythm.budgetHours = state.real(0);
        rhythm.target = state.real(1);
    }
    return rhythm;
}

void writeRhythm(Connection& connection, const Rhythm& rhythm, const Rhythm& stored)
{
    if (rhythm.levers != stored.levers)
        writeLevers(connection, rhythm.levers);
    writeStrategy(connection, rhythm.strategy, stored.strategy);
    writeVersionRows(connection, rhythm, stored);
    writeActivities(connection, rhythm, stored);
    if (rhythm.reviews != stored.reviews)
        writeReviews(connection, rhythm.reviews);
    writeRollout(connection, rhythm.rollout, stored.rollout);
    connection.execute(
        "UPDATE plan_state SET budget_hours = $1, target = $2", rhythm.budgetHours, rhythm.target);
}

} // namespace mor::storage
