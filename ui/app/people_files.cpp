// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/people_files.h"

#include "exchange/atomic_file.h"
#include "exchange/ics/ics_reader.h"
#include "exchange/ics/roster_ics.h"

#include <filesystem>

namespace mor::ui {

namespace {

std::filesystem::path pathOf(const QString& text) { return {text.toStdU16String()}; }

Result<std::vector<Holiday>> holidaysOf(const QString& path, DayRange days)
{
    const auto file = pathOf(path);
    const auto bytes = readFile(file, kIcsBytes);
    if (!bytes)
        return fail(bytes);
    return readHolidays(file.filename().string(), *bytes, days);
}

Result<std::vector<DayRange>> leaveOf(const QString& path, const Person& person, DayRange days)
{
    const auto file = pathOf(path);
    const auto bytes = readFile(file, kIcsBytes);
    if (!bytes)
        return fail(bytes);
    const auto rows = readLeaveIcs(*bytes, file.filename().string(), person, days);
    if (!rows)
        return fail(rows);
    std::vector<DayRange> leave;
    for (const auto& row : *rows)
        leave.push_back(row.days);
    return leave;
}

Result<std::vector<BusyTime>> busyOf(
    const QString& path, const Roster& roster, const Person& person, Day today)
{
    const auto file = pathOf(path);
    const auto bytes = readFile(file, kIcsBytes);
    if (!bytes)
        return fail(bytes);
    return readBusyIcs(*bytes, file.filename().string(), roster, person, today);
}

} // namespace

std::shared_ptr<const RosterFiles> rosterFiles()
{
    auto files = std::make_shared<RosterFiles>();
    files->readHolidays = holidaysOf;
    files->readLeave = leaveOf;
    files->readBusy = busyOf;
    return files;
}

} // namespace mor::ui
