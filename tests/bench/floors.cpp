// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/floors.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <numeric>
#include <string>
#include <string_view>

namespace mor::bench {

std::uint64_t stampOccurrences(const Schedule& schedule)
{
    std::vector<Occurrence> stamped(schedule.occurrences.size());
    std::size_t next = 0;
    for (std::uint32_t at = 0; at < schedule.series.size(); ++at) {
        const Series& series = schedule.series[at];
        const std::uint32_t window = schedule.occurrences[series.first].window;
        for (std::uint32_t i = 0; i < series.count; ++i)
            stamped[next++] = {at, window + i, 0, 0};
    }
    return next + stamped.back().window;
}

std::uint64_t scanFactsAndWriteEntries(const World& world)
{
    std::uint64_t sum = 0;
    for (const CheckOffFact& fact : *world.facts)
        sum += static_cast<std::uint64_t>(fact.heldOn.time_since_epoch().count()) + fact.minutes;
    std::vector<LedgerEntry> entries(world.schedule->occurrences.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Window& window = world.schedule->windows[world.schedule->occurrences[i].window];
        entries[i].closed = window.graceUntil < kToday;
        entries[i].state = entries[i].closed ? State::Missed : State::Open;
    }
    return sum + entries.size();
}

Columns columnsOf(const World& world)
{
    Columns columns;
    const Schedule& schedule = *world.schedule;
    const Day first = mondayOf(world.range.first);
    for (std::size_t i = 0; i < schedule.occurrences.size(); ++i) {
        const Occurrence& occurrence = schedule.occurrences[i];
        const PersonIndex owner = schedule.seriesOf(occurrence).owner;
        columns.manager.push_back(owner == kNone ? 0 : owner + 1);
        columns.week.push_back(
            static_cast<std::uint16_t>((schedule.windowOf(occurrence).due - first).count() / 7));
        columns.state.push_back(static_cast<std::uint8_t>(world.ledger.entries[i].state));
    }
    columns.managers = static_cast<std::uint32_t>(world.plan->roster.people.size()) + 1;
    columns.weeks = static_cast<std::uint16_t>((world.range.last - first).count() / 7 + 1);
    return columns;
}

std::uint64_t scanColumns(const Columns& columns)
{
    std::vector<std::array<std::uint32_t, kStates>> cells(
        std::size_t{columns.managers} * columns.weeks);
    for (std::size_t i = 0; i < columns.state.size(); ++i)
        ++cells[std::size_t{columns.manager[i]} * columns.weeks + columns.week[i]]
               [columns.state[i]];
    return cells.back()[0] + cells.size();
}

namespace {

/// A line of at most 75 bytes a piece, wherever that cuts it.
void appendFolded(std::string& out, std::string_view line)
{
    for (; line.size() > 75; line.remove_prefix(74))
        out.append(line.substr(0, 74)).append("\r\n ");
    out.append(line).append("\r\n");
}

} // namespace

std::uint64_t writePlainEvents(const Schedule& schedule)
{
    std::uint64_t bytes = 0;
    std::string out;
    std::string line;
    for (const Occurrence& occurrence : schedule.occurrences) {
        const Activity& activity = schedule.activity(occurrence);
        const Person* person = schedule.person(occurrence);
        const std::string day = toIso(schedule.windowOf(occurrence).planned);
        out.append("BEGIN:VEVENT\r\nUID:").append(toText(schedule.key(occurrence)));
        out.append("@mor-planner\r\nDTSTAMP:20261103T090000Z\r\nSEQUENCE:0\r\n");
        out.append("STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\nCATEGORIES");
        for (const std::string& lever : activity.levers)
            out.append(1, ':').append(lever);
        line.assign("SUMMARY:").append(activity.name);
        if (person)
            line.append(": ").append(person->name);
        out.append("\r\n");
        appendFolded(out, line);
        line.assign("DESCRIPTION:");
        for (const std::string& question : activity.questions)
            line.append("- ").append(question).append("\\n");
        appendFolded(out, line);
        out.append("DTSTART;TZID=Europe/Berlin:").append(day).append("T090000\r\n");
        out.append("DTEND;TZID=Europe/Berlin:").append(day).append("T093000\r\n");
        out.append("END:VEVENT\r\n");
        if (out.size() > 65'536) {
            bytes += out.size();
            out.clear();
        }
    }
    return bytes + out.size();
}

SyncedFile::SyncedFile(const std::string& path)
    : m_file(::open(path.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600))
{
}

SyncedFile::~SyncedFile() { ::close(m_file); }

void SyncedFile::write()
{
    static const std::array<char, 4096> kPage{};
    if (::write(m_file, kPage.data(), kPage.size()) < 0 || ::fdatasync(m_file) != 0)
        ::perror("mor-bench");
}

} // namespace mor::bench
