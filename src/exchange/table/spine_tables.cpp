// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/table/spine_tables.h"

#include "core/org/lookup.h"

#include <algorithm>
#include <numeric>

namespace mor {

namespace {

Cell textOrNothing(std::string text) { return text.empty() ? Cell{} : Cell{std::move(text)}; }

Cell whole(int number) { return static_cast<std::int64_t>(number); }

/// Positions kept, put in order by what `by` answers for each.
template <class By>
std::vector<std::size_t> inOrder(const Schedule& schedule, const OccurrenceFilter& keep, By by)
{
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < schedule.occurrences.size(); ++i)
        if (!keep || keep(schedule, i))
            positions.push_back(i);
    std::vector<std::pair<decltype(by(std::size_t{})), std::size_t>> keyed;
    keyed.reserve(positions.size());
    for (const auto position : positions)
        keyed.emplace_back(by(position), position);
    std::ranges::sort(keyed);
    std::ranges::transform(keyed, positions.begin(), &decltype(keyed)::value_type::second);
    return positions;
}

std::string causeText(ExcuseCause cause)
{
    switch (cause) {
    case ExcuseCause::None:
        return {};
    case ExcuseCause::Asked:
        return "asked";
    case ExcuseCause::LeaveOfOwner:
        return "owner-away";
    case ExcuseCause::LeaveOfPerson:
        return "counterpart-away";
    case ExcuseCause::JoinedOrLeft:
        return "joined-or-left";
    }
    return {};
}

std::vector<Column> scheduleColumns()
{
    return {{"key"}, {"date", ColumnType::Date}, {"start"}, {"minutes", ColumnType::Integer},
        {"owner"}, {"counterpart"}, {"activity"}, {"due", ColumnType::Date}, {"owner_name"},
        {"counterpart_name"}, {"activity_name"}};
}

std::vector<Cell> scheduleRow(const Schedule& schedule, std::size_t position)
{
    const auto& occurrence = schedule.occurrences[position];
    const auto appointment = appointmentOf(schedule, position);
    const auto& activity = schedule.activity(occurrence);
    const auto key = schedule.key(occurrence);
    const auto* holder
        = appointment.holder == kNone ? nullptr : &schedule.plan->roster.people[appointment.holder];
    return {toText(key), appointment.day, textOrNothing(toText(appointment.start)),
        whole(activity.minutes.talk), holder != nullptr ? holder->code : key.owner, key.counterpart,
        activity.code, schedule.windowOf(occurrence).due,
        textOrNothing(holder != nullptr ? holder->name : std::string{}),
        textOrNothing(counterpartName(schedule, occurrence)), activity.name};
}

} // namespace

std::string counterpartName(const Schedule& schedule, const Occurrence& occurrence)
{
    const auto* person = schedule.person(occurrence);
    const auto* subject = schedule.subject(occurrence);
    if (subject != nullptr)
        return person != nullptr ? person->name + ", " + subject->name : subject->name;
    if (person != nullptr)
        return person->name;
    const auto* owner = schedule.owner(occurrence);
    return owner != nullptr && schedule.activity(occurrence).counterpart == Counterpart::Team
            && !owner->team.empty()
        ? "Team " + owner->team
        : std::string{};
}

Table scheduleTable(const Schedule& schedule, DayRange days, const OccurrenceFilter& keep)
{
    Table table{scheduleColumns(), {}};
    const auto inRange = [&](const Schedule& all, std::size_t position) {
        return (!keep || keep(all, position)) && days.contains(appointmentOf(all, position).day);
    };
    const auto order = inOrder(schedule, inRange, [&](std::size_t position) {
        const auto appointment = appointmentOf(schedule, position);
        return std::pair{std::pair{appointment.day, appointment.start},
            toText(schedule.key(schedule.occurrences[position]))};
    });
    for (const auto position : order)
        table.rows.push_back(scheduleRow(schedule, position));
    return table;
}

Table scheduleTable(const Ledger& ledger, const std::vector<std::uint32_t>& positions)
{
    Table table{scheduleColumns(), {}};
    table.columns.push_back({"state"});
    for (const auto position : positions) {
        auto row = scheduleRow(*ledger.schedule, position);
        row.push_back(std::string{toText(ledger.entries[position].state)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table ledgerTable(const Ledger& ledger, const OccurrenceFilter& keep)
{
    const auto& schedule = *ledger.schedule;
    Table table{{{"key"}, {"state"}, {"closed", ColumnType::Integer}, {"opens", ColumnType::Date},
                    {"due", ColumnType::Date}, {"grace_until", ColumnType::Date}, {"owner"},
                    {"counterpart"}, {"activity"}, {"excuse"}, {"held_on", ColumnType::Date},
                    {"recorded_on", ColumnType::Date}, {"minutes", ColumnType::Integer},
                    {"criteria_met", ColumnType::Integer}, {"criteria_judged", ColumnType::Integer},
                    {"confirmed", ColumnType::Integer}, {"owner_name"}, {"counterpart_name"},
                    {"activity_name"}},
        {}};
    const auto order = inOrder(schedule, keep, [&](std::size_t position) {
        const auto& occurrence = schedule.occurrences[position];
        return std::pair{schedule.windowOf(occurrence).due, toText(schedule.key(occurrence))};
    });
    for (const auto position : order) {
        const auto& occurrence = schedule.occurrences[position];
        const auto& entry = ledger.entries[position];
        const auto& window = schedule.windowOf(occurrence);
        const auto& activity = schedule.activity(occurrence);
        const auto key = schedule.key(occurrence);
        const auto* owner = schedule.owner(occurrence);
        const auto* fact = ledger.factOf(position);
        std::vector<Cell> row{toText(key), std::string{toText(entry.state)},
            whole(entry.closed ? 1 : 0), window.opens, window.due, window.graceUntil, key.owner,
            key.counterpart, activity.code, textOrNothing(causeText(entry.excuse))};
        if (fact != nullptr) {
            int met = 0;
            for (unsigned bit = 0; bit < 8; ++bit)
                met += (fact->criteriaMet >> bit) & 1;
            row.insert(row.end(),
                {Cell{Day{fact->heldOn}}, Cell{Day{fact->recordedOn}}, whole(fact->minutes),
                    fact->criteriaJudged > 0 ? whole(met) : Cell{},
                    fact->criteriaJudged > 0 ? whole(fact->criteriaJudged) : Cell{}});
        } else {
            row.resize(row.size() + 5);
        }
        row.push_back(whole(entry.confirmed ? 1 : 0));
        row.push_back(textOrNothing(owner != nullptr ? owner->name : std::string{}));
        row.push_back(textOrNothing(counterpartName(schedule, occurrence)));
        row.push_back(activity.name);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace mor
